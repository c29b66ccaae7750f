// One batch out of one segment's bytes. Four kinds of trouble, told apart: an end that is not there yet (the writer is
// still at it, or was killed at it), damaged bytes before a whole frame, a frame whose content is not a record, and whole
// frames that do not stand where they were written.
import type { SpoolRecord } from "../core/observation.ts"
import { readFrame } from "./framing.ts"
import { findFrame } from "./next-frame.ts"
import { createPlaceWatch, type MovedRecord } from "./place-watch.ts"
import { parseSpoolRecord } from "./spool-record.ts"

/** Records in one batch: one transaction of the ledger. A commit costs as much as a quarter of a MiB of records. */
export const BATCH_RECORDS = 8_000
/** Bytes of frames in one batch; a single larger record still makes a batch. A backlog is taken in by a tenth of a second. */
export const BATCH_BYTES = 4_194_304

/** Bytes of a segment that no record came out of, half-open. */
export interface UnreadSpan {
    readonly start: number
    readonly end: number
    /** `torn`: the unfinished last write of a killed writer: it was never acknowledged, so nothing is missing. */
    readonly kind: "torn" | "damaged"
}

export interface ReadBatch {
    readonly records: readonly SpoolRecord[]
    /** Where the next batch starts, in `bytes`. */
    readonly end: number
    readonly unread: readonly UnreadSpan[]
    readonly moved: readonly MovedRecord[]
    /** At `end`, as BatchStart has it. */
    readonly shift: number | null
    /** A record names its segment: what wrote it keeps a head, too (segment-head.ts). */
    readonly hasHead: boolean
    /** Behind `end` there is no further whole record in these bytes. */
    readonly drained: boolean
}

export interface BatchStart {
    /** Where the bytes begin in their segment. */
    readonly from: number
    /** How far the records there stand from where they were written, in bytes; null: as the first of them says. */
    readonly shift: number | null
    /** The random part of the segment's name; null: whatever the records say. */
    readonly segmentId: string | null
    /** Bytes of the segment that are known to have been written whole. */
    readonly writtenBytes: number
}

const WHOLE_SEGMENT: BatchStart = { from: 0, shift: 0, segmentId: null, writtenBytes: 0 }

/**
 * @param bytes the segment, or its part from a record's start on
 * @param last nothing will be appended behind `bytes`
 */
export function readBatch(bytes: Buffer, last: boolean, start: BatchStart = WHOLE_SEGMENT): ReadBatch {
    const records: SpoolRecord[] = []
    const unread: UnreadSpan[] = []
    const moved: MovedRecord[] = []
    const places = createPlaceWatch(start.segmentId, start.shift)
    let at = 0
    let drained = false
    while (!drained && at < bytes.length && records.length < BATCH_RECORDS && at < BATCH_BYTES) {
        const frame = readFrame(bytes, at)
        if (frame.kind === "whole") {
            const misplaced = places.take(frame.payload, start.from + at)
            if (misplaced !== null) moved.push({ start: at, ...misplaced })
            const record = parseSpoolRecord(frame.payload)
            if (record === null) unread.push({ start: at, end: frame.end, kind: "damaged" })
            else records.push(record)
            at = frame.end
            continue
        }
        const next = findFrame(bytes, at + 1)
        // Where a record was written whole, there is no unfinished one.
        const isTorn = frame.kind === "short" && start.from + at >= start.writtenBytes
        if (next !== null) unread.push({ start: at, end: next, kind: "damaged" })
        else if (last) unread.push({ start: at, end: bytes.length, kind: isTorn ? "torn" : "damaged" })
        else {
            drained = true
            continue
        }
        places.lost()
        at = next ?? bytes.length
    }
    drained ||= at >= bytes.length
    return { records, end: at, unread, moved, shift: places.shift(), hasHead: places.hasHead(), drained }
}
