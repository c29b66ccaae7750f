// Somebody's hand, or a dying disk, in the spool: bytes changed, taken out, put in another place, cut off; whole records and whole
// segments likewise, and the heads beside them. The reader names each, and gives every record that was not touched.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Random, seededRandom } from "../../replays/random.ts"
import { tamper, TAMPERINGS } from "../../src/evidence/tamper.case.ts"
import { parseSegmentName } from "../../src/spool/segment-name.ts"
import type { Outcome } from "./outcome.ts"
import { drain, endsOf, filesIn, killedSpool, makeFolder, numbered, writerOn } from "./spool-folder.ts"

const LONGEST_RUN_BYTES = 600
const SEGMENT_BYTES = 2_500
/** Records of one writer that ended, and of one that was killed. */
const RECORDS = { ended: 30, killed: 25 }
/** Of a writer that nobody touches. */
const OTHERS = [500, 501]

const BYTE_KINDS = ["run-deletion", "run-swap"] as const
const RECORD_KINDS = [
    "record-deletion",
    "record-swap",
    "record-exchange",
    "record-repeat",
    "record-truncation",
] as const
const FILE_KINDS = TAMPERINGS.map((kind) => `file-${kind}` as const)
const KINDS = [...FILE_KINDS, ...BYTE_KINDS, ...RECORD_KINDS]
type Kind = (typeof KINDS)[number]

/** A spool as it lies there: a file a name. */
type Image = ReadonlyMap<string, Buffer>

export async function runTampering(seed: number, changes: number): Promise<Outcome> {
    const random = seededRandom(seed)
    const image = await killedSpool(RECORDS, SEGMENT_BYTES)
    const figures: Record<string, number> = { changes, named: 0 }
    const faults: string[] = []
    const untouched = await read(image)
    if (untouched.named) faults.push("no change: named")
    for (let n = 0; n < changes; n++) {
        const kind = KINDS[n % KINDS.length] ?? "file-byte"
        const changed = changedBy(kind, image, random)
        const { numbers, named } = await read(changed)
        figures[kind] = (figures[kind] ?? 0) + 1
        if (named) figures["named"] = (figures["named"] ?? 0) + 1
        else faults.push(`change ${n}, ${kind}: not named`)
        const missing = wholeIn(image, changed).filter((one) => !numbers.includes(one))
        if (missing.length > 0)
            faults.push(`change ${n}, ${kind}: records ${missing.join(" ")} were not touched and are not read`)
        if (kind !== "record-repeat" && new Set(numbers).size !== numbers.length)
            faults.push(`change ${n}, ${kind}: a record was read twice`)
        if (!OTHERS.every((other) => numbers.includes(other)))
            faults.push(`change ${n}, ${kind}: another writer's records are missing`)
    }
    return { kind: "tampering", figures, faults }
}

function changedBy(kind: Kind, image: Image, random: Random): Image {
    // One record alone has none to change places with.
    const [name, bytes] = random.pick(segmentsOf(image).filter(([, each]) => endsOf(each).length > 1))
    switch (kind) {
        case "run-deletion":
            return new Map(image).set(name, withoutRun(bytes, random))
        case "run-swap":
            return new Map(image).set(name, swappedRuns(bytes, random))
        case "record-deletion":
        case "record-swap":
        case "record-repeat":
        case "record-truncation":
            return new Map(image).set(name, Buffer.concat(reordered(kind, recordsOf(bytes), random)))
        case "record-exchange": {
            const [otherName, otherBytes] = random.pick(segmentsOf(image).filter(([one]) => one !== name))
            const [mine, others] = [recordsOf(bytes), recordsOf(otherBytes)]
            const [one, other] = [random.below(mine.length), random.below(others.length)]
            const given = mine[one] ?? Buffer.alloc(0)
            const taken = others[other] ?? Buffer.alloc(0)
            return new Map(image)
                .set(name, Buffer.concat(mine.with(one, taken)))
                .set(otherName, Buffer.concat(others.with(other, given)))
        }
        case "file-byte":
        case "file-delete":
        case "file-swap":
        case "file-truncate":
        case "file-append":
        case "file-rename":
            return changedFiles(kind, image, random)
        default:
            return kind satisfies never
    }
}

/** By the changes that evidence and journal go through. */
function changedFiles(kind: (typeof FILE_KINDS)[number], image: Image, random: Random): Image {
    const folder = makeFolder()
    try {
        const names = [...image.keys()]
        for (const [name, bytes] of image) writeFileSync(join(folder.dir, name), bytes)
        const which = TAMPERINGS.find((one) => kind === `file-${one}`) ?? "byte"
        const files = names.map((name) => join(folder.dir, name))
        tamper(which, files, (bound) => random.below(bound))
        return filesIn(folder.dir)
    } finally {
        folder.remove()
    }
}

function reordered(kind: (typeof RECORD_KINDS)[number], records: readonly Buffer[], random: Random): Buffer[] {
    const at = random.below(records.length - 1)
    const [one = Buffer.alloc(0), next = Buffer.alloc(0)] = records.slice(at, at + 2)
    if (kind === "record-deletion") return records.toSpliced(at, 1)
    if (kind === "record-swap") return records.toSpliced(at, 2, next, one)
    if (kind === "record-repeat") return records.toSpliced(at + 1, 0, one)
    return records.slice(0, at)
}

function withoutRun(bytes: Buffer, random: Random): Buffer {
    const at = random.below(bytes.length)
    const to = Math.min(bytes.length, at + 1 + random.below(LONGEST_RUN_BYTES))
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)])
}

/** Two runs of bytes change places, and differ. */
function swappedRuns(bytes: Buffer, random: Random): Buffer {
    const half = Math.floor(bytes.length / 2)
    for (;;) {
        const length = 1 + random.below(60)
        const first = random.below(half - length)
        const second = half + random.below(half - length)
        const changed = Buffer.from(bytes)
        bytes.copy(changed, first, second, second + length)
        bytes.copy(changed, second, first, first + length)
        if (!changed.equals(bytes)) return changed
    }
}

function segmentsOf(image: Image): [string, Buffer][] {
    return [...image].filter(([name]) => parseSegmentName(name) !== null)
}

function recordsOf(bytes: Buffer): Buffer[] {
    const ends = endsOf(bytes)
    return ends.map((end, n) => bytes.subarray(ends[n - 1] ?? 0, end))
}

/** Numbers of the records whose bytes are somewhere in a segment, whole. */
function wholeIn(image: Image, changed: Image): number[] {
    const segments = Buffer.concat(segmentsOf(changed).map(([, bytes]) => bytes))
    const records = segmentsOf(image).flatMap(([, bytes]) => recordsOf(bytes))
    return records.filter((record) => segments.includes(record)).map(numberOf)
}

function numberOf(record: Buffer): number {
    return Number(/"atMs":(\d+)/.exec(record.toString("utf8"))?.[1])
}

async function read(image: Image): Promise<{ readonly numbers: readonly number[]; readonly named: boolean }> {
    const folder = makeFolder()
    try {
        for (const [name, bytes] of image) writeFileSync(join(folder.dir, name), bytes)
        const writer = writerOn(folder.dir)
        for (const n of OTHERS) writer.append(numbered(n))
        writer.close()
        const { numbers, faults } = await drain(folder.dir)
        return { numbers, named: faults.length > 0 }
    } finally {
        folder.remove()
    }
}
