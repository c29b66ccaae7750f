// The server's side of the spool: batches in the order each writer wrote them, from where the ledger stands. Nothing is
// deleted here but on request, and a position is believed over the file: a record that is stored is not read again.
import { rm } from "node:fs/promises"
import { join } from "node:path"
import type { SpoolBatch } from "./contract.ts"
import { type Alteration, isAlteration, type SpoolFault } from "./faults.ts"
import { createMissingSegments } from "./missing-segments.ts"
import { createReadMemory, type Remembered } from "./read-memory.ts"
import { listFolder, listSegments, segmentSize, segmentState } from "./segment-files.ts"
import { faultsOf, unreadableFault, writtenTo } from "./segment-faults.ts"
import { headPath, type HeadRead, readHead } from "./segment-head.ts"
import { OPEN_SUFFIX, segmentIdIn, type SegmentFile } from "./segment-name.ts"
import { readSegment, type SegmentRead } from "./segment-reader.ts"

/** Bytes of segments looked at in one `read`, over all writers. */
export const READ_BYTES = 8_388_608

export interface SpoolReaderOptions {
    readonly dir: string
    /** Told once of each. */
    readonly onFault?: (fault: SpoolFault) => void
}

export interface SpoolReader {
    /**
     * The next batch of each writer: at most BATCH_RECORDS records or BATCH_BYTES each. Store a batch with its position
     * before the next call, or it comes again. A batch without records says that a segment is finished, that damaged
     * bytes were passed, or that a segment is missing: store its position all the same.
     *
     * @param positionOf bytes of a segment that are stored, 0 for an unknown one
     * @param maxBytes about how many bytes to return in all
     */
    read(positionOf: (segment: string) => Promise<number>, maxBytes?: number): Promise<readonly SpoolBatch[]>
    /** Deletes a segment whose last batch (`complete`) is stored. No error when it is gone already. */
    remove(segment: string): Promise<void>
    /** Bytes in the folder's segments that are not known to be stored. */
    backlogBytes(positionOf: (segment: string) => Promise<number>): Promise<number>
    /** Bytes of each segment as it stands now. */
    sizes(): ReadonlyMap<string, number>
}

export function openSpoolReader({ dir, onFault }: SpoolReaderOptions): SpoolReader {
    const memory = createReadMemory(onFault)
    const missing = createMissingSegments(dir, remove)

    async function read(
        positionOf: (segment: string) => Promise<number>,
        maxBytes: number = READ_BYTES,
    ): Promise<readonly SpoolBatch[]> {
        const folder = listFolder(dir)
        const batches = await missing.find(folder, positionOf)
        for (const { alteration } of batches) for (const fault of alteration?.faults ?? []) memory.tell(fault)
        let budget = maxBytes
        for (const { file, complete } of oldestOfEachWriter(folder.segments)) {
            if (budget <= 0) break
            const known = memory.of(file.segment)
            const state = segmentState(dir, file)
            if (!complete && state === known.idleState) continue
            const got = await readNext(file, complete, await positionOf(file.segment), known)
            if (got === "idle") known.idleState = state
            if (got === "idle" || got === "unread") continue
            budget -= got.readBytes
            batches.push(got.batch)
        }
        return batches
    }

    async function readNext(
        file: SegmentFile,
        complete: boolean,
        from: number,
        known: Remembered,
    ): Promise<{ readonly batch: SpoolBatch; readonly readBytes: number } | "idle" | "unread"> {
        const read = await readOrTell(file, from, known.shiftAt(from), complete)
        if (read === null) return "unread"
        const { head, got } = read
        known.passed(from, got)
        const finished = complete && from + got.end >= got.sizeBytes
        const faults = await faultsOf({ dir, file, from, got, head, finished, hadHead: known.hasHead })
        for (const fault of faults) memory.tell(fault)
        const offset = got.drained ? Math.max(from + got.end, writtenTo(head, got)) : from + got.end
        if (offset === from && !finished) return "idle"
        const alteration = alterationOf(file, faults, got, head, known)
        known.lastMs = got.records.at(-1)?.atMs ?? known.lastMs
        const { records, drained } = got
        const batch = { records, segment: file.segment, offset, complete: finished, drained, alteration }
        return { batch, readBytes: got.end }
    }

    /** A file that the disk does not give must not keep the other writers' records waiting. */
    async function readOrTell(
        file: SegmentFile,
        from: number,
        shift: number | null,
        complete: boolean,
    ): Promise<{ readonly head: HeadRead; readonly got: SegmentRead } | null> {
        try {
            // Before the segment, which is never shorter than its head said a moment ago.
            const head = await readHead(dir, file.segment)
            const writtenBytes = head.kind === "whole" ? head.bytes : 0
            const start = { from, shift, segmentId: segmentIdIn(file.segment), writtenBytes }
            const got = await readSegment(dir, file, start, complete)
            return got === null ? null : { head, got }
        } catch (cause) {
            memory.tell(unreadableFault(file.segment, from, cause))
            return null
        }
    }

    async function remove(segment: string): Promise<void> {
        memory.forget(segment)
        await rm(join(dir, segment), { force: true })
        await rm(join(dir, segment + OPEN_SUFFIX), { force: true })
        // The last: without its segment it says that nothing is missing, since all of it is stored.
        await rm(headPath(dir, segment), { force: true, recursive: true })
    }

    function sizes(): ReadonlyMap<string, number> {
        return new Map(listSegments(dir).map((file) => [file.segment, segmentSize(dir, file)]))
    }

    async function backlogBytes(positionOf: (segment: string) => Promise<number>): Promise<number> {
        let bytes = 0
        for (const [segment, size] of sizes()) if (size > 0) bytes += Math.max(0, size - (await positionOf(segment)))
        return bytes
    }

    return { read, remove, backlogBytes, sizes }
}

function alterationOf(
    file: SegmentFile,
    faults: readonly SpoolFault[],
    { records, drained }: SegmentRead,
    head: HeadRead,
    { lastMs }: Remembered,
): Alteration | null {
    const altered = faults.filter(isAlteration)
    if (altered.length === 0) return null
    const whole = head.kind === "whole" ? head : null
    const times = records.map(({ atMs }) => atMs)
    const fromMs = Math.min(lastMs ?? whole?.openedMs ?? file.startMs, ...times)
    const untilMs = drained ? (whole?.changedMs ?? Date.now()) : 0
    return { faults: altered, fromMs, toMs: Math.max(fromMs, untilMs, ...times) }
}

interface ReadableSegment {
    readonly file: SegmentFile
    readonly complete: boolean
}

/** The listing was taken before the file is read: a segment that is complete in it grows no more. */
function oldestOfEachWriter(files: readonly SegmentFile[]): ReadableSegment[] {
    const byWriter = Map.groupBy(files, (file) => file.writerId)
    return [...byWriter.values()].flatMap(([oldest, ...later]) =>
        oldest === undefined ? [] : [{ file: oldest, complete: !oldest.open || later.length > 0 }],
    )
}
