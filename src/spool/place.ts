// The place of a record, as the last members of its JSON: which segment it was written into (`"in"`, the random part of the
// segment's name), and the byte of it at which its frame begins (`"at"`, ten digits or spaces). A checksum each cannot tell
// that a whole record was taken out, put elsewhere or put in twice; its place can, since all that follows has moved. It costs no
// digest, needs nothing to be remembered over a restart, and is no part of the framing: a reader of before passes over the
// members, and frames of before have none, or `"at"` alone, and are read as they were.
// Whoever writes places anew is not seen: it is no signature.
import { DIGITS, readDigits, writeDigits } from "./digits.ts"
import { SEGMENT_ID_CHARS } from "./segment-name.ts"

const IN_NAME = Buffer.from(',"in":"')
const AT_NAME = Buffer.from(',"at":')
const QUOTE = 0x22
const BRACE = 0x7d

const AT_BYTES = AT_NAME.length + DIGITS
const IN_BYTES = IN_NAME.length + SEGMENT_ID_CHARS + 1
/** What a place adds to a record. */
export const PLACE_BYTES: number = IN_BYTES + AT_BYTES

export interface Place {
    /** The random part of its segment's name, as its eight bytes. */
    readonly segmentId: Buffer
    /** The byte at which the frame begins. */
    readonly at: number
}

/** Writes room for a place behind the last member of a record. @param end where its JSON ends, in `target`: the closing brace moves */
export function addPlace(target: Buffer, end: number): void {
    const start = end - 1
    IN_NAME.copy(target, start)
    target[start + IN_BYTES - 1] = QUOTE
    AT_NAME.copy(target, start + IN_BYTES)
    target[start + PLACE_BYTES] = BRACE
}

/** @param end of the payload */
export function setPlace(target: Buffer, end: number, { segmentId, at }: Place): void {
    const start = end - 1 - PLACE_BYTES
    segmentId.copy(target, start + IN_NAME.length)
    writeDigits(target, end - 1 - DIGITS, at)
}

/** The byte at which the frame was written; null: a record of before places. */
export function placeOf(payload: Buffer): number | null {
    const start = payload.length - 1 - AT_BYTES
    return standsAt(payload, AT_NAME, start) ? readDigits(payload, start + AT_NAME.length) : null
}

/** False: a record of before its segment was named. */
export function namesSegment(payload: Buffer): boolean {
    return standsAt(payload, IN_NAME, payload.length - 1 - PLACE_BYTES)
}

/** Whether the segment that a record names is this one; see `Place.segmentId`. */
export function isOfSegment(payload: Buffer, segmentId: Buffer): boolean {
    return standsAt(payload, segmentId, payload.length - 1 - PLACE_BYTES + IN_NAME.length)
}

/** The segment that a record names; see `Place.segmentId`. */
export function segmentIdOf(payload: Buffer): Buffer {
    const start = payload.length - 1 - PLACE_BYTES + IN_NAME.length
    return payload.subarray(start, start + SEGMENT_ID_CHARS)
}

/** The record's JSON without its place. */
export function jsonOf(payload: Buffer): string {
    if (placeOf(payload) === null) return payload.toString("utf8")
    const bytes = namesSegment(payload) ? PLACE_BYTES : AT_BYTES
    return `${payload.toString("utf8", 0, payload.length - 1 - bytes)}}`
}

/** By hand: for so few bytes a call of the runtime costs more than the comparison, and there are several a record. */
function standsAt(payload: Buffer, name: Buffer, start: number): boolean {
    if (start < 1) return false
    for (let n = 0; n < name.length; n++) if (payload[start + n] !== name[n]) return false
    return true
}
