// Values that need no reading, told in one pass and without making a text of them: names of members and parameters, and values
// that are one word, a number, a date, a mail address, an idle phrase or Japanese prose. They are nine tenths of an honest
// body of JSON, and of a query. Safety: what is passed here is passed by the judgement too (unread.ts); a property test holds it.
// Whatever may be an encoding, the name of a class or of a file is left to the slow way.
import { mayBeBase64 } from "../decode/base64.ts"
import { mayBeObject } from "../forms/packed-object.ts"
import { isIdlePhrase } from "../phrase.ts"
import { ASCII_LETTER, isFoldable } from "../profile.ts"
import { KEY_NAME_UNITS } from "../limits.data.ts"
import { unitAt } from "../text-units.ts"

const LETTER = 1
const DIGIT = 2
/** A hyphen: part of a word. */
const JOINT = 4
/** Space, comma: between words of prose. */
const GAP = 8
/** Outside of ASCII, but for what folding turns into ASCII, and white space, which counts as a gap. */
const WIDE = 16
/** Part of a time; behind a word it makes that the scheme of an address. */
const COLON = 32
/** Ends the quick way. */
const OTHER = 64
/** Of a mail address: no name of a class, no token of base64 has one. */
const AT = 128
/** Within a number or a mail address; a name of a class has some too. */
const STOP = 256
/** Words of ASCII with something between them. */
const PHRASE: number = LETTER | GAP
/** Identifiers and digests: base64 by their letters. */
const TOKEN: number = LETTER | DIGIT | JOINT

const CLASSES: Uint16Array = Uint16Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))
/** By unit of ASCII: 1 for those of names. */
const IN_NAME: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
    /[\w-]/.test(String.fromCharCode(code)) ? 1 : 0,
)
const QUOTE = 0x22
const HYPHEN = 0x2d
const LOW_LINE = 0x5f
const FULL_STOP = 0x2e
const SMALL_C = 0x63
const SMALL_N = 0x6e
const SMALL_P = 0x70
const SMALL_R = 0x72
/** Letters and digits of this length may be base64. */
const BASE64_UNITS = 12

/**
 * @param stops whether a stop may be passed: not where the value may be the name of a file
 * @returns index of the quote that closes a plain value which begins at `start`; -1: it is to be read
 */
export function endOfPlainValue(text: string, start: number, stops: boolean): number {
    let classes = 0
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE) return isPlain(classes, text, start, at) ? at : -1
        classes |= code < 128 ? (CLASSES[code] ?? OTHER) : wideClass(code)
        if ((classes & OTHER) !== 0 || (isSign(code) && isTellingSign(text, at, code, stops))) return -1
        if ((classes & PHRASE) === PHRASE) return endOfPhrase(text, start, at)
    }
    return -1
}

/**
 * The same for a part of an address, which nothing closes: text[start, end), undecoded.
 *
 * @param stops as above
 */
export function isPlainRaw(text: string, start: number, end: number, stops: boolean): boolean {
    let classes = 0
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at)
        // What is not ASCII stands for bytes.
        classes |= code < 128 ? (CLASSES[code] ?? OTHER) : OTHER
        if ((classes & OTHER) !== 0 || (isSign(code) && isTellingSign(text, at, code, stops))) return false
    }
    return (classes & PHRASE) === PHRASE ? isIdlePhrase(text, start, end) : isPlain(classes, text, start, end)
}

function isSign(code: number): boolean {
    return code === HYPHEN || code === FULL_STOP
}

/** One of two hyphens, a stop that is not passed. */
function isTellingSign(text: string, at: number, code: number, stops: boolean): boolean {
    return code === HYPHEN ? text.charCodeAt(at + 1) === HYPHEN : !(stops && isLoneStop(text, at))
}

function endOfPhrase(text: string, start: number, at: number): number {
    const end = text.indexOf('"', at)
    return end >= 0 && isIdlePhrase(text, start, end) ? end : -1
}

/** Words, numbers, dates, mail addresses; or prose without a letter of ASCII. */
function isPlain(classes: number, text: string, start: number, end: number): boolean {
    if ((classes & LETTER) === 0) return true
    if ((classes & COLON) !== 0 && isLetter(text.charCodeAt(start))) return false
    if ((classes & STOP) !== 0 && (classes & AT) === 0) return false
    if (end - start < BASE64_UNITS) return true
    const value = text.slice(start, end)
    if (mayBeObject(value)) return false
    return (classes & (WIDE | AT)) !== 0 || ((classes & ~TOKEN) === 0 && !mayBeBase64(value, ASCII_LETTER))
}

/** No second one follows, and no name of a member that all objects share: `.prototype`, `.constructor`. */
function isLoneStop(text: string, at: number): boolean {
    const next = unitAt(text, at + 1)
    if (next === SMALL_P) return unitAt(text, at + 2) !== SMALL_R
    return next === SMALL_C ? unitAt(text, at + 3) !== SMALL_N : next !== FULL_STOP
}

/**
 * @param close the sign behind it
 * @returns index of the sign that closes a key of ASCII letters, digits, `_` and `-`; -1: it is to be read
 */
export function endOfPlainKey(text: string, start: number, close: number = QUOTE): number {
    const first = text.charCodeAt(start)
    if (!(first < 128 && IN_NAME[first] === 1) || first === HYPHEN || isDigit(first)) return -1
    const limit = Math.min(text.length, start + KEY_NAME_UNITS + 1)
    for (let at = start + 1; at < limit; at++) {
        const code = text.charCodeAt(at)
        if (code === close) return at
        // Two low lines: what all objects share, or a lookup of an object mapper.
        const isName = code < 128 && IN_NAME[code] === 1
        if (!isName || (code === LOW_LINE && text.charCodeAt(at - 1) === LOW_LINE)) return -1
    }
    return -1
}

function isLetter(code: number): boolean {
    return code < 128 && CLASSES[code] === LETTER
}

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39
}

function wideClass(code: number): number {
    if (isFoldable(code)) return OTHER
    return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 ? WIDE | GAP : WIDE
}

function classOf(sign: string): number {
    if (/[A-Za-z]/.test(sign)) return LETTER
    if (/[0-9]/.test(sign)) return DIGIT
    if (sign === "-") return JOINT
    if (sign === "@") return AT
    if (sign === ".") return STOP
    if (sign === ":") return COLON
    return /[ ,]/.test(sign) ? GAP : OTHER
}
