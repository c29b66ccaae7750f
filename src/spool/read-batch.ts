// One batch out of one segment's bytes. Three kinds of trouble, told apart: an end that is not there yet (the writer is
// still at it, or was killed at it), damaged bytes before a whole frame, and a frame whose content is not a record.
import type { SpoolRecord } from "../core/observation.ts"
import { readFrame } from "./framing.ts"
import { findFrame } from "./next-frame.ts"
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

export interface ReadBatch {
    readonly records: readonly SpoolRecord[]
    /** Where the next batch starts, in `bytes`. */
    readonly end: number
    readonly unread: readonly UnreadSpan[]
}

/**
 * @param bytes the segment, or its part from a record's start on
 * @param last nothing will be appended behind `bytes`
 */
export function readBatch(bytes: Buffer, last: boolean): ReadBatch {
    const records: SpoolRecord[] = []
    const unread: UnreadSpan[] = []
    let at = 0
    while (at < bytes.length && records.length < BATCH_RECORDS && at < BATCH_BYTES) {
        const frame = readFrame(bytes, at)
        if (frame.kind === "whole") {
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
        at = next ?? bytes.length
    }
    return { records, end: at, unread }
}
