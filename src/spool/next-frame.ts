// Finds the next whole frame behind damaged bytes. Sound because no record can hold bytes that look like a frame
// (framing.ts): a hit is a frame that a writer wrote. Without the search one flipped bit would cost up to a whole
// segment of exposures, and under-counting is the dangerous direction.
import { FRAME_HEAD_BYTES, readFrame } from "./framing.ts"

/** Payload bytes that may be checked in one search: a garbled file could offer a plausible length at every offset. */
export const SEARCH_CHECK_BYTES = 67_108_864
const OPENING_BRACE = 0x7b

/** @returns the offset of the next whole frame at or behind `from`, or null when `bytes` has none */
export function findFrame(bytes: Buffer, from: number): number | null {
    let checked = 0
    for (let at = from; at + FRAME_HEAD_BYTES < bytes.length; at++) {
        if (bytes[at + 3] !== 0 || bytes[at + FRAME_HEAD_BYTES] !== OPENING_BRACE) continue
        checked += bytes.readUInt32LE(at)
        if (checked > SEARCH_CHECK_BYTES) return null
        if (readFrame(bytes, at).kind === "whole") return at
    }
    return null
}
