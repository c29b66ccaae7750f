// A spool as the crash runs break it: written by the gate's own writer, read by the server's own reader.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { EventRecord } from "../../src/core/observation.ts"
import { FRAME_HEAD_BYTES } from "../../src/spool/framing.ts"
import type { SpoolFault } from "../../src/spool/faults.ts"
import { completeSegments, listSegments, openWriters } from "../../src/spool/segment-files.ts"
import { openSpoolReader } from "../../src/spool/spool-reader.ts"
import { openSpoolWriter, type SpoolWriterOptions } from "../../src/spool/spool-writer.ts"

const LIMIT_BYTES = 1_000_000_000

export function makeFolder(): { readonly dir: string; readonly remove: () => void } {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-torn-"))
    return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

export function writerOn(dir: string, more: Partial<SpoolWriterOptions> = {}): ReturnType<typeof openSpoolWriter> {
    return openSpoolWriter({ dir, writerId: "w0", durability: "process", limitBytes: LIMIT_BYTES, ...more })
}

/** A record that is known again by its number. */
export function numbered(n: number): EventRecord {
    return {
        kind: "event",
        event: "stop",
        atMs: n,
        id: `event-${n}`,
        route: "/members",
        client: null,
        transaction: null,
        text: { ja: "停止".repeat(1 + (n % 5)), en: "stop" },
        numbers: { n },
    }
}

/** One segment's name and bytes, and where each of its records ends. */
export interface SegmentImage {
    readonly name: string
    readonly bytes: Buffer
    readonly ends: readonly number[]
}

export function segmentOf(numbers: readonly number[]): SegmentImage {
    const folder = makeFolder()
    try {
        const writer = writerOn(folder.dir)
        for (const n of numbers) writer.append(numbered(n))
        writer.close()
        const name = listSegments(folder.dir)[0]?.segment ?? ""
        const bytes = readFileSync(join(folder.dir, name))
        return { name, bytes, ends: endsOf(bytes) }
    } finally {
        folder.remove()
    }
}

/** Where each record of an untouched segment ends. */
export function endsOf(bytes: Buffer): number[] {
    const ends: number[] = []
    for (let at = 0; at < bytes.length; ends.push(at)) at += FRAME_HEAD_BYTES + bytes.readUInt32LE(at)
    return ends
}

export interface Drained {
    readonly numbers: readonly number[]
    readonly faults: readonly SpoolFault[]
}

/** Takes in all there is, as the server does: what it stored it does not read again. */
export async function drain(dir: string, positions: Map<string, number> = new Map()): Promise<Drained> {
    const numbers: number[] = []
    const faults: SpoolFault[] = []
    const reader = openSpoolReader({ dir, onFault: (fault) => faults.push(fault) })
    for (;;) {
        const batches = await reader.read(async (segment) => Promise.resolve(positions.get(segment) ?? 0))
        if (batches.length === 0) return { numbers, faults }
        for (const batch of batches) {
            numbers.push(...batch.records.map(({ atMs }) => atMs))
            positions.set(batch.segment, batch.offset)
            if (batch.complete) await reader.remove(batch.segment)
        }
    }
}

/** The files of a spool in which one writer ended and one was killed, after another gate has started on it. */
export async function killedSpool(
    records: { readonly ended: number; readonly killed: number },
    segmentBytes: number,
): Promise<ReadonlyMap<string, Buffer>> {
    const folder = makeFolder()
    try {
        const ended = writerOn(folder.dir, { writerId: "w1", segmentBytes })
        const killed = writerOn(folder.dir, { writerId: "w2", segmentBytes })
        for (let n = 0; n < records.ended; n++) ended.append(numbered(n))
        for (let n = 0; n < records.killed; n++) killed.append(numbered(records.ended + n))
        ended.close()
        // Heads follow their segments within the turn; then it is as if the process were gone.
        await Promise.resolve()
        completeSegments(folder.dir, openWriters(folder.dir))
        return filesIn(folder.dir)
    } finally {
        folder.remove()
    }
}

/** Name and bytes of each. */
export function filesIn(dir: string): ReadonlyMap<string, Buffer> {
    return new Map(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name))]))
}
