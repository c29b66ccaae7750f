// Strings of JSON that need no reading, told in one pass and without making a text of them: names of members, and values
// that are one word, a number, a date or Japanese prose. They are nine tenths of an honest body.
// Safety: what is passed here is passed by the profile too (profile.ts, judge.ts); a property test holds it. Whatever may
// be an encoding, the name of a class or of a file is left to the slow way.
import { KEY_NAME_UNITS } from "../limits.data.ts"

const LETTER = 1
const DIGIT = 2
/** A hyphen, an at sign: parts of words. */
const JOINT = 4
/** Space, comma: between words of prose. */
const GAP = 8
/** Outside of ASCII, but for full-width forms, and white space, which counts as a gap. */
const WIDE = 16
/** Part of a time; behind a word it makes that the scheme of an address. */
const COLON = 32
/** Ends the quick way. */
const OTHER = 64

const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))
const QUOTE = 0x22
const HYPHEN = 0x2d
const LOW_LINE = 0x5f
/** Letters and digits of this length may be base64. */
const BASE64_UNITS = 12

/** @returns index of the quote that closes a plain value which begins at `start`; -1: it is to be read */
export function endOfPlainValue(text: string, start: number): number {
    let classes = 0
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE) return isPlain(classes, text.charCodeAt(start), at - start) ? at : -1
        classes |= code < 128 ? (CLASSES[code] ?? OTHER) : wideClass(code)
        if ((classes & OTHER) !== 0 || (code === HYPHEN && text.charCodeAt(at + 1) === HYPHEN)) return -1
    }
    return -1
}

/** Words, numbers, dates; or prose without a letter of ASCII. */
function isPlain(classes: number, first: number, length: number): boolean {
    if ((classes & LETTER) === 0) return true
    if ((classes & GAP) !== 0 || ((classes & COLON) !== 0 && isLetter(first))) return false
    return length < BASE64_UNITS || (classes & WIDE) !== 0
}

/** @returns index of the quote that closes a key of ASCII letters, digits, `_` and `-`; -1: it is to be read */
export function endOfPlainKey(text: string, start: number): number {
    const first = text.charCodeAt(start)
    if (!isNameUnit(first) || first === HYPHEN || isDigit(first)) return -1
    const limit = Math.min(text.length, start + KEY_NAME_UNITS + 1)
    for (let at = start + 1; at < limit; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE) return at
        // Two low lines: what all objects share, or a lookup of an object mapper.
        if (!isNameUnit(code) || (code === LOW_LINE && text.charCodeAt(at - 1) === LOW_LINE)) return -1
    }
    return -1
}

function isNameUnit(code: number): boolean {
    return code < 128 && (((CLASSES[code] ?? OTHER) & (LETTER | DIGIT)) !== 0 || code === LOW_LINE || code === HYPHEN)
}

function isLetter(code: number): boolean {
    return code < 128 && CLASSES[code] === LETTER
}

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39
}

function wideClass(code: number): number {
    if (code >= 0xff01 && code <= 0xff5e) return OTHER
    return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 ? WIDE | GAP : WIDE
}

function classOf(sign: string): number {
    if (/[A-Za-z]/.test(sign)) return LETTER
    if (/[0-9]/.test(sign)) return DIGIT
    if (/[-@]/.test(sign)) return JOINT
    if (sign === ":") return COLON
    return /[ ,]/.test(sign) ? GAP : OTHER
}
