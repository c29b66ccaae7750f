// Somebody's hand, or a dying disk, in the spool: bytes changed, taken out, put in another place, cut off. The reader names
// it by its checksums and by the place that every record names, and gives every record that was not touched. Whole records
// that are cut off at the end leave a spool in which they never were: this is counted apart (docs/limits.md).
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Random, seededRandom } from "../../replays/random.ts"
import type { Outcome } from "./outcome.ts"
import { drain, makeFolder, numbered, type SegmentImage, segmentOf, writerOn } from "./spool-folder.ts"

const RECORDS = 30
const LONGEST_RUN_BYTES = 600
const OTHERS = [500, 501]
const SEGMENT = "w9-1700000000000-0-0123abcd.spool"

const KINDS = [
    "byte",
    "deletion",
    "swap",
    "truncation",
    "record-deletion",
    "record-swap",
    "record-repeat",
    "record-truncation",
] as const
type Kind = (typeof KINDS)[number]

/** As if the writer had been killed before them. */
const NOT_NAMED: Kind = "record-truncation"

export async function runTampering(seed: number, changes: number): Promise<Outcome> {
    const random = seededRandom(seed)
    const image = segmentOf(Array.from({ length: RECORDS }, (_, n) => n))
    const figures: Record<string, number> = { changes, named: 0, unseen: 0 }
    const faults: string[] = []
    for (let n = 0; n < changes; n++) {
        const kind = KINDS[n % KINDS.length] ?? "byte"
        const changed = changedBy(kind, image, random)
        const { numbers, named } = await read(changed)
        figures[kind] = (figures[kind] ?? 0) + 1
        if (named) figures["named"] = (figures["named"] ?? 0) + 1
        else if (kind === NOT_NAMED) figures["unseen"] = (figures["unseen"] ?? 0) + 1
        else faults.push(`change ${n}, ${kind}: not named`)
        const missing = untouched(image, changed).filter((one) => !numbers.includes(one))
        if (missing.length > 0)
            faults.push(`change ${n}, ${kind}: records ${missing.join(" ")} were not touched and are not read`)
        if (kind !== "record-repeat" && new Set(numbers).size !== numbers.length)
            faults.push(`change ${n}, ${kind}: a record was read twice`)
        if (!OTHERS.every((other) => numbers.includes(other)))
            faults.push(`change ${n}, ${kind}: another writer's records are missing`)
    }
    return { kind: "tampering", figures, faults }
}

function changedBy(kind: Kind, { bytes, ends }: SegmentImage, random: Random): Buffer {
    const starts = [0, ...ends]
    const record = random.below(RECORDS - 1)
    const [start = 0, end = 0, next = 0] = starts.slice(record, record + 3)
    const at = random.below(bytes.length)
    const to = Math.min(bytes.length, at + 1 + random.below(LONGEST_RUN_BYTES))
    switch (kind) {
        case "byte": {
            const changed = Buffer.from(bytes)
            changed[at] = (changed[at] ?? 0) ^ (1 + random.below(255))
            return changed
        }
        case "deletion":
            return isBoundary(starts, at) && isBoundary(starts, to)
                ? changedBy(kind, { bytes, ends }, random)
                : Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)])
        case "swap":
            return swapped(bytes, random)
        case "truncation":
            return isBoundary(starts, at) ? changedBy(kind, { bytes, ends }, random) : bytes.subarray(0, at)
        case "record-deletion":
            return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
        case "record-swap":
            return Buffer.concat([
                bytes.subarray(0, start),
                bytes.subarray(end, next),
                bytes.subarray(start, end),
                bytes.subarray(next),
            ])
        case "record-repeat":
            return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)])
        case "record-truncation":
            return bytes.subarray(0, end)
        default:
            return kind satisfies never
    }
}

function isBoundary(starts: readonly number[], at: number): boolean {
    return starts.includes(at)
}

/** Two runs of bytes change places, and differ. */
function swapped(bytes: Buffer, random: Random): Buffer {
    for (;;) {
        const length = 1 + random.below(60)
        const first = random.below(bytes.length / 2 - length)
        const second = bytes.length / 2 + random.below(bytes.length / 2 - length)
        const changed = Buffer.from(bytes)
        const from = Math.floor(second)
        bytes.copy(changed, first, from, from + length)
        bytes.copy(changed, from, first, first + length)
        if (!changed.equals(bytes)) return changed
    }
}

/** Numbers of the records whose bytes are somewhere in the changed segment, whole. */
function untouched({ bytes, ends }: SegmentImage, changed: Buffer): number[] {
    return ends.flatMap((end, n) => (changed.includes(bytes.subarray(ends[n - 1] ?? 0, end)) ? [n] : []))
}

async function read(changed: Buffer): Promise<{ readonly numbers: readonly number[]; readonly named: boolean }> {
    const folder = makeFolder()
    try {
        writeFileSync(join(folder.dir, SEGMENT), changed)
        const writer = writerOn(folder.dir)
        for (const n of OTHERS) writer.append(numbered(n))
        writer.close()
        const { numbers, faults } = await drain(folder.dir)
        return { numbers, named: faults.length > 0 }
    } finally {
        folder.remove()
    }
}
