// Framing of spool records: u32 length, u32 CRC-32 (both little-endian) and the record as JSON in UTF-8.
// JSON never holds a NUL byte and a length never reaches 2^24, so the fourth byte of a frame is always NUL and no text
// inside a record can look like a frame: after damage the next whole frame is found by search (next-frame.ts).
import { crc32 } from "node:zlib"
import { addPlace, type Place, PLACE_BYTES, setPlace } from "./place.ts"

export const FRAME_HEAD_BYTES = 8
/** Longest payload: a record of SIGHTINGS_PER_FRAME persons takes about 400 KB. Must stay below 2^24, see above. */
export const RECORD_LIMIT_BYTES = 4_194_304

/**
 * Writes one frame into `target` at `at`, to be sealed once its place is known.
 *
 * @param json an object with members
 * @returns bytes written, or 0 when the frame does not fit
 */
export function writeFrame(target: Buffer, at: number, json: string): number {
    const room = target.length - at - FRAME_HEAD_BYTES - PLACE_BYTES
    // Three bytes a UTF-16 unit at most; measured only when that is not enough.
    if (room < json.length * 3 && room < Buffer.byteLength(json)) return 0
    const bytes = target.write(json, at + FRAME_HEAD_BYTES) + PLACE_BYTES
    addPlace(target, at + FRAME_HEAD_BYTES + bytes - PLACE_BYTES)
    target.writeUInt32LE(bytes, at)
    return FRAME_HEAD_BYTES + bytes
}

/**
 * Gives a written frame its place in the segment, and its checksum; may be done again with another place.
 *
 * @returns where it ends, in `target`
 */
export function sealFrame(target: Buffer, at: number, place: Place): number {
    const end = at + FRAME_HEAD_BYTES + target.readUInt32LE(at)
    setPlace(target, end, place)
    target.writeUInt32LE(crc32(target.subarray(at + FRAME_HEAD_BYTES, end)), at + 4)
    return end
}

/**
 * `whole`: a frame with an intact payload. `short`: the bytes end before the frame does. `damaged`: no frame starts here.
 */
export type Frame =
    | { readonly kind: "whole"; readonly payload: Buffer; readonly end: number }
    | { readonly kind: "short"; readonly needBytes: number }
    | { readonly kind: "damaged" }

export function readFrame(bytes: Buffer, at: number): Frame {
    if (bytes.length - at < FRAME_HEAD_BYTES) return { kind: "short", needBytes: FRAME_HEAD_BYTES }
    const length = bytes.readUInt32LE(at)
    // Length 0 is what a file system leaves behind after a power cut: zeros.
    if (length === 0 || length > RECORD_LIMIT_BYTES) return { kind: "damaged" }
    const end = at + FRAME_HEAD_BYTES + length
    if (end > bytes.length) return { kind: "short", needBytes: FRAME_HEAD_BYTES + length }
    const payload = bytes.subarray(at + FRAME_HEAD_BYTES, end)
    return crc32(payload) === bytes.readUInt32LE(at + 4) ? { kind: "whole", payload, end } : { kind: "damaged" }
}
