// The server's side of the spool: batches in the order each writer wrote them, from where the ledger stands. Nothing is
// deleted here but on request, and a position is believed over the file: a record that is stored is not read again.
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { SpoolBatch } from "./contract.ts"
import type { BatchStart, UnreadSpan } from "./read-batch.ts"
import { listSegments, segmentSize } from "./segment-files.ts"
import { OPEN_SUFFIX, type SegmentFile } from "./segment-name.ts"
import { readSegment, type SegmentRead } from "./segment-reader.ts"
import { setAside } from "./set-aside.ts"

/** Bytes of segments looked at in one `read`, over all writers. */
export const READ_BYTES = 8_388_608

/** Stands among the reported offsets for the whole file. */
const UNREADABLE = -1

export interface SpoolFault {
    readonly segment: string
    /** `unreadable`: the file itself cannot be read; it is tried again. `moved`: whole records are missing, or were put in. */
    readonly kind: UnreadSpan["kind"] | "unreadable" | "moved"
    /**
     * SEKISHO_SERVER_SPOOL_ALTERED with `offset` and `place`, the byte at which the record there was written; else
     * SEKISHO_SERVER_SPOOL_CORRUPT with `offset`, `bytes` and `kept` (1: they were set aside); for `torn` too, though
     * nothing that was acknowledged is missing.
     */
    readonly error: SekishoError
}

export interface SpoolReaderOptions {
    readonly dir: string
    /** Told once of each span of bytes that gave no record. */
    readonly onFault?: (fault: SpoolFault) => void
}

export interface SpoolReader {
    /**
     * The next batch of each writer: at most BATCH_RECORDS records or BATCH_BYTES each. Store a batch with its position
     * before the next call, or it comes again. A batch without records says that a segment is finished or that damaged
     * bytes were passed: store its position all the same.
     *
     * @param positionOf bytes of a segment that are stored, 0 for an unknown one
     * @param maxBytes about how many bytes to return in all
     */
    read(positionOf: (segment: string) => Promise<number>, maxBytes?: number): Promise<readonly SpoolBatch[]>
    /** Deletes a segment whose last batch (`complete`) is stored. No error when it is gone already. */
    remove(segment: string): Promise<void>
    /** Bytes in the folder's segments that are not known to be stored. */
    backlogBytes(positionOf: (segment: string) => Promise<number>): Promise<number>
}

/** What is remembered of a segment between reads. */
interface Remembered {
    /** Size at which an open segment had nothing new: until it grows, neither ledger nor file is asked. */
    idleAtBytes: number
    readonly reported: Set<number>
    /** `shift` of a batch (read-batch.ts) at the beginning and the end of the last one: it may be read again. */
    shifts: ReadonlyMap<number, number | null>
}

export function openSpoolReader(options: SpoolReaderOptions): SpoolReader {
    const { dir } = options
    const remembered = new Map<string, Remembered>()

    async function read(
        positionOf: (segment: string) => Promise<number>,
        maxBytes: number = READ_BYTES,
    ): Promise<readonly SpoolBatch[]> {
        const batches: SpoolBatch[] = []
        let budget = maxBytes
        for (const { file, complete } of oldestOfEachWriter(listSegments(dir))) {
            if (budget <= 0) break
            const memory = rememberedOf(file.segment)
            if (!complete && segmentSize(dir, file) === memory.idleAtBytes) continue
            const from = await positionOf(file.segment)
            const start = { from, shift: memory.shifts.has(from) ? (memory.shifts.get(from) ?? null) : 0 }
            const got = await readOrReport(file, start, complete)
            if (got === null) continue
            memory.shifts = new Map([
                [from, start.shift],
                [from + got.end, got.shift],
            ])
            await report(file.segment, from, got)
            const finished = complete && from + got.end >= got.sizeBytes
            if (got.end === 0 && !finished) {
                memory.idleAtBytes = got.sizeBytes
                continue
            }
            budget -= got.end
            batches.push({
                records: got.records,
                segment: file.segment,
                offset: from + got.end,
                complete: finished,
            })
        }
        return batches
    }

    async function report(segment: string, from: number, got: SegmentRead): Promise<void> {
        const known = rememberedOf(segment).reported
        for (const { start, place } of got.moved) {
            const offset = from + start
            if (known.has(offset)) continue
            known.add(offset)
            const error = new SekishoError("SEKISHO_SERVER_SPOOL_ALTERED", { offset, place })
            options.onFault?.({ segment, kind: "moved", error })
        }
        for (const { start, end, kind } of got.unread) {
            const offset = from + start
            if (known.has(offset)) continue
            known.add(offset)
            const bytes = got.bytes.subarray(start, end)
            const kept = kind === "damaged" && (await setAside(dir, segment, offset, bytes))
            const detail = { offset, bytes: bytes.length, kept: kept ? 1 : 0 }
            options.onFault?.({ segment, kind, error: new SekishoError("SEKISHO_SERVER_SPOOL_CORRUPT", detail) })
        }
    }

    /** A file that the disk does not give must not keep the other writers' records waiting. */
    async function readOrReport(file: SegmentFile, start: BatchStart, complete: boolean): Promise<SegmentRead | null> {
        try {
            return await readSegment(dir, file, start, complete)
        } catch (cause) {
            const known = rememberedOf(file.segment).reported
            if (!known.has(UNREADABLE)) {
                const error = new SekishoError("SEKISHO_SERVER_SPOOL_CORRUPT", { offset: start.from }, cause)
                options.onFault?.({ segment: file.segment, kind: "unreadable", error })
            }
            known.add(UNREADABLE)
            return null
        }
    }

    function rememberedOf(segment: string): Remembered {
        let entry = remembered.get(segment)
        if (entry === undefined)
            remembered.set(segment, (entry = { idleAtBytes: -1, reported: new Set(), shifts: new Map() }))
        return entry
    }

    async function remove(segment: string): Promise<void> {
        remembered.delete(segment)
        await rm(join(dir, segment), { force: true })
        await rm(join(dir, segment + OPEN_SUFFIX), { force: true })
    }

    async function backlogBytes(positionOf: (segment: string) => Promise<number>): Promise<number> {
        let bytes = 0
        for (const file of listSegments(dir)) {
            const size = segmentSize(dir, file)
            if (size > 0) bytes += Math.max(0, size - (await positionOf(file.segment)))
        }
        return bytes
    }

    return { read, remove, backlogBytes }
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
