// One batch out of one segment's bytes. Four kinds of trouble, told apart: an end that is not there yet (the writer is
// still at it, or was killed at it), damaged bytes before a whole frame, a frame whose content is not a record, and whole
// frames that do not stand where they were written.
import type { SpoolRecord } from "../core/observation.ts"
import { readFrame } from "./framing.ts"
import { findFrame } from "./next-frame.ts"
import { placeOf } from "./place.ts"
import { parseSpoolRecord } from "./spool-record.ts"

/** Records in one batch: one transaction of the ledger. */
export const BATCH_RECORDS = 2_000
/** Bytes of frames in one batch; a single larger record still makes a batch. */
export const BATCH_BYTES = 1_048_576

/** Bytes of a segment that no record came out of, half-open. */
export interface UnreadSpan {
    readonly start: number
    readonly end: number
    /** `torn`: the unfinished last write of a killed writer: it was never acknowledged, so nothing is missing. */
    readonly kind: "torn" | "damaged"
}

/** A whole record that does not stand where the one before it says: records were taken out or put in between them. */
export interface MovedRecord {
    readonly start: number
    /** The byte of the segment at which it was written. */
    readonly place: number
}

export interface ReadBatch {
    readonly records: readonly SpoolRecord[]
    /** Where the next batch starts, in `bytes`. */
    readonly end: number
    readonly unread: readonly UnreadSpan[]
    readonly moved: readonly MovedRecord[]
    /** At `end`, as BatchStart has it. */
    readonly shift: number | null
}

export interface BatchStart {
    /** Where the bytes begin in their segment. */
    readonly from: number
    /** How far the records there stand from where they were written, in bytes; null: as the first of them says. */
    readonly shift: number | null
}

/**
 * @param bytes the segment, or its part from a record's start on
 * @param last nothing will be appended behind `bytes`
 */
export function readBatch(bytes: Buffer, last: boolean, start: BatchStart = { from: 0, shift: 0 }): ReadBatch {
    const records: SpoolRecord[] = []
    const unread: UnreadSpan[] = []
    const moved: MovedRecord[] = []
    let { shift } = start
    let at = 0
    while (at < bytes.length && records.length < BATCH_RECORDS && at < BATCH_BYTES) {
        const frame = readFrame(bytes, at)
        if (frame.kind === "whole") {
            const place = placeOf(frame.payload)
            if (place !== null && place - (start.from + at) !== shift) {
                if (shift !== null) moved.push({ start: at, place })
                shift = place - (start.from + at)
            }
            const record = parseSpoolRecord(frame.payload)
            if (record === null) unread.push({ start: at, end: frame.end, kind: "damaged" })
            else records.push(record)
            at = frame.end
            continue
        }
        const next = findFrame(bytes, at + 1)
        if (next !== null) unread.push({ start: at, end: next, kind: "damaged" })
        else if (last) unread.push({ start: at, end: bytes.length, kind: frame.kind === "short" ? "torn" : "damaged" })
        else break
        // Bytes that are lost may have moved what follows: they are told themselves.
        shift = null
        at = next ?? bytes.length
    }
    return { records, end: at, unread, moved, shift }
}
