// Whether bytes that were decoded from something are text, and which. Errs towards none.
import { isUtf8 } from "node:buffer"

const decoder = new TextDecoder("utf-8")
/** A run may be cut in the middle of a character, at most this many bytes from either end (UTF-8, RFC 3629). */
export const CUT_BYTES = 3
/** Control characters other than white space: no text has them. */
const UNPRINTABLE = /[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/

/** @returns null where they are no text; a cut character at either end is left out */
export function textOfBytes(bytes: Buffer): string | null {
    for (let at = 0; at < bytes.length - CUT_BYTES; at++) if (isControl(bytes[at] ?? 0)) return null
    let start = 0
    while (start < CUT_BYTES && isContinuation(bytes[start])) start++
    for (let end = bytes.length; end >= bytes.length - CUT_BYTES; end--) {
        const part = bytes.subarray(start, end)
        if (!isUtf8(part)) continue // asked before: a decoder that throws costs a hundred times as much
        const text = decoder.decode(part)
        return UNPRINTABLE.test(text) ? null : text
    }
    return null
}

/** The one-byte characters of UNPRINTABLE. */
export function isControl(byte: number): boolean {
    return byte <= 0x08 || (byte >= 0x0e && byte <= 0x1f) || byte === 0x7f
}

function isContinuation(byte: number | undefined): boolean {
    return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
