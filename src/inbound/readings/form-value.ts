// One percent-decoding of a value that was carried as latin1: `+` is a space in forms and queries, and not in paths.
// Lenient as applications are: a `%` that no two hex digits follow stays.
import type { Charset } from "../charset/charset.ts"
import { COPIED_UNITS } from "../text-units.ts"
import { isAsciiText, type Texts, textsOfBytes, textsOfLatin1 } from "../charset/texts-of-bytes.ts"

const PERCENT = 0x25
const PLUS = 0x2b
const SPACE = 0x20

/** Value of a hex digit by its character code; -1: it is none. */
const HEX: Int8Array = Int8Array.from({ length: 256 }, (_, code) => hexDigit(code))

/** Grows to the longest value seen; its content never outlives one call. */
let scratch: Buffer = Buffer.alloc(4_096)

/** @param plus whether `+` stands for a space */
export function textsOfValue(raw: string, plus: boolean, charset: Charset | null): Texts {
    if (!raw.includes("%")) {
        const spaced = plus && raw.includes("+") ? raw.replaceAll("+", " ") : raw
        return textsOfLatin1(spaced, charset)
    }
    return textsOfBytes(percentBytes(raw, plus), charset)
}

/**
 * Bytes first, and then decoded where they stand: to ask a text for each unit costs four times as much.
 *
 * @param raw one unit a byte
 * @returns a view on shared memory: to be read before the next call
 */
export function percentBytes(raw: string, plus: boolean): Uint8Array {
    const [bytes, length, hex] = [scratchOf(raw), raw.length, HEX]
    let written = 0
    for (let index = 0; index < length; index++) {
        const code = bytes[index] ?? 0
        if (code === PERCENT && index + 2 < length) {
            const value = ((hex[bytes[index + 1] ?? 0] ?? -1) << 4) | (hex[bytes[index + 2] ?? 0] ?? -1)
            bytes[written++] = value < 0 ? PERCENT : value
            if (value >= 0) index += 2
        } else {
            bytes[written++] = plus && code === PLUS ? SPACE : code
        }
    }
    return bytes.subarray(0, written)
}

/** The text as bytes, at the beginning of the shared memory. */
function scratchOf(raw: string): Buffer {
    if (scratch.length < raw.length) scratch = Buffer.alloc(raw.length * 2)
    const bytes = scratch
    if (raw.length >= COPIED_UNITS) bytes.write(raw, "latin1")
    else for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at)
    return bytes
}

/** A text (of any characters) as the latin1 carrier of its UTF-8 bytes, for another round of percent-decoding. */
export function latin1Carrier(text: string): string {
    return isAsciiText(text) ? text : Buffer.from(text, "utf8").toString("latin1")
}

/** Value of two hex digits, or -1. */
export function hexPair(text: string, at: number): number {
    const high = hexDigit(text.charCodeAt(at))
    const low = hexDigit(text.charCodeAt(at + 1))
    return high < 0 || low < 0 ? -1 : (high << 4) | low
}

/** Value of a hex digit's character code, or -1; NaN (beyond the end) is -1. */
export function hexDigit(code: number): number {
    if (code >= 0x30 && code <= 0x39) return code - 0x30
    const lower = code | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
