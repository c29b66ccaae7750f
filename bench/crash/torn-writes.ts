// What a power cut leaves of a segment: cut at any byte, with nothing, a page of zeros or a page of garbage behind it. All
// whole records before the tear are read once, what is lost is named to the byte, and a new writer goes on.
import { truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Random, seededRandom } from "../../replays/random.ts"
import type { SpoolDurability } from "../../src/spool/contract.ts"
import type { SpoolFaultKind } from "../../src/spool/faults.ts"
import { completeSegments, listSegments, openWriters, segmentPath } from "../../src/spool/segment-files.ts"
import { openHead } from "../../src/spool/segment-head.ts"
import { FILE_CALLS } from "../../src/spool/segment-writer.ts"
import type { Outcome } from "./outcome.ts"
import { drain, makeFolder, numbered, type SegmentImage, segmentOf, writerOn } from "./spool-folder.ts"

const RECORDS = 12
const PAGE_BYTES = 4_096
const AFTER = [900, 901, 902]
/** What no torn write may be told as. */
const ALARMS: ReadonlySet<string> = new Set<SpoolFaultKind>(["moved", "cut", "missing", "head"])
const TAILS = ["nothing", "zeros", "garbage"] as const

/** @param step every byte where 1; every so many bytes else */
export async function runTornWrites(seed: number, step: number): Promise<Outcome> {
    const random = seededRandom(seed)
    const image = segmentOf(Array.from({ length: RECORDS }, (_, n) => n))
    const faults: string[] = []
    const figures = { cuts: 0, named: 0, tornBytes: 0 }
    for (let cut = 0; cut <= image.bytes.length; cut += step) {
        for (const tail of TAILS) {
            const { fault, named, bytes } = await tear(image, cut, tailOf(tail, random), random)
            if (fault !== null) faults.push(`cut at ${cut}, ${tail} behind it: ${fault}`)
            figures.cuts++
            figures.named += named
            figures.tornBytes += bytes
        }
    }
    return { kind: "torn writes", figures, faults }
}

function tailOf(tail: (typeof TAILS)[number], random: Random): Buffer {
    if (tail === "nothing") return Buffer.alloc(0)
    if (tail === "zeros") return Buffer.alloc(PAGE_BYTES)
    return Buffer.from(Array.from({ length: PAGE_BYTES }, () => random.below(256)))
}

async function tear(
    image: SegmentImage,
    cut: number,
    tail: Buffer,
    random: Random,
): Promise<{ fault: string | null; named: number; bytes: number }> {
    const folder = makeFolder()
    try {
        const torn = Buffer.concat([image.bytes.subarray(0, cut), tail])
        writeFileSync(join(folder.dir, `${image.name}.open`), torn)
        const whole = image.ends.filter((end) => end <= cut).length
        // The head was not on the disk for longer than what it speaks of: of both, as much as the disk had.
        leaveHead(folder.dir, image.name, image.ends[random.below(whole + 1) - 1] ?? 0)
        // The server may have stored any of it before, what the cut took away as well.
        const stored = random.below(RECORDS + 1)
        const storedEnd = stored === 0 ? 0 : (image.ends[stored - 1] ?? 0)
        // A gate that starts completes what it finds, and its writers open segments of their own.
        completeSegments(folder.dir, openWriters(folder.dir))
        const writer = writerOn(folder.dir)
        for (const n of AFTER) writer.append(numbered(n))
        writer.close()
        const { numbers, faults } = await drain(folder.dir, new Map([[image.name, storedEnd]]))
        const expected = [...Array.from({ length: Math.max(0, whole - stored) }, (_, n) => stored + n), ...AFTER]
        const lostFrom = Math.max(image.ends[whole - 1] ?? 0, storedEnd)
        const lost = Math.max(0, torn.length - lostFrom)
        const told = faults.reduce((sum, { error }) => sum + (error.detail["bytes"] ?? 0), 0)
        const isFalse = faults.some(({ kind, missingBytes }) => ALARMS.has(kind) && missingBytes > 0)
        const fault = isFalse ? "taken for a hand" : faultOf(numbers, expected, told, lost)
        return { fault, named: faults.length, bytes: lost }
    } finally {
        folder.remove()
    }
}

function leaveHead(dir: string, segment: string, bytes: number): void {
    const head = openHead(dir, segment, { openedMs: 0, before: null }, { durable: false, write: FILE_CALLS.head })
    head.write(bytes)
    head.close()
}

function faultOf(numbers: readonly number[], expected: readonly number[], told: number, lost: number): string | null {
    const read = [...numbers].toSorted((a, b) => a - b).join(" ")
    if (read !== expected.join(" ")) return `read ${read} and not ${expected.join(" ")}`
    return told === lost ? null : `of ${lost} bytes without a record ${told} were named`
}

/** A power cut right after an append: of a file only what was synced is certain to be there. */
export async function runPowerCuts(durability: SpoolDurability): Promise<Outcome> {
    const folder = makeFolder()
    try {
        let written = 0
        let synced = 0
        const writer = writerOn(folder.dir, {
            durability,
            calls: {
                ...FILE_CALLS,
                write: (fd, bytes, from, length, position) => {
                    const done = FILE_CALLS.write(fd, bytes, from, length, position)
                    written = position + done
                    return done
                },
                sync: (fd) => {
                    FILE_CALLS.sync(fd)
                    synced = written
                },
            },
        })
        const acknowledged = Array.from({ length: RECORDS * 4 }, (_, n) => n)
        for (const n of acknowledged) writer.append(numbered(n))
        const [file] = listSegments(folder.dir)
        if (file !== undefined) truncateSync(segmentPath(folder.dir, file), synced)
        completeSegments(folder.dir, openWriters(folder.dir))
        const { numbers } = await drain(folder.dir)
        const lost = acknowledged.length - numbers.length
        const promised = durability === "machine" && lost > 0
        return {
            kind: `power cut, ${durability}`,
            figures: { acknowledged: acknowledged.length, certain: numbers.length, atRisk: lost },
            faults: promised ? [`${lost} acknowledged records are not on the disk`] : [],
        }
    } finally {
        folder.remove()
    }
}
