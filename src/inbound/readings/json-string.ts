// The inside of a JSON string: where it ends, and what its escapes stand for. Source: RFC 8259 part 7.
import { inOneGo, type Steps } from "../steps.ts"
import { hexDigit } from "./form-value.ts"

const PLAIN_ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", 0: "\0" }
/** Those of one character; `u` needs its digits. */
const KNOWN_ESCAPES = '"\\/bfnrt'
const UNKNOWN = 0
/** By code unit: not UNKNOWN for those of KNOWN_ESCAPES. */
const ESCAPES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
    KNOWN_ESCAPES.includes(String.fromCharCode(code)) ? 1 : UNKNOWN,
)
/** By code unit, what an escape of one character stands for. */
const STANDS_FOR: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
    (PLAIN_ESCAPES[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0),
)

/** Longer strings are read by their units: asking for each sign by itself costs more where there are many. */
const LONG_UNITS = 512
/** Of such a string between two pauses. */
const STRETCH_UNITS = 8_192
/** The longest escape: `\uXXXX`. */
const ESCAPE_UNITS = 6
const QUOTE = 0x22
const BACKSLASH = 0x5c
const SMALL_U = 0x75

/** A string's text. */
export interface Unescaped {
    readonly text: string
    /** Every escape is one that RFC 8259 knows. */
    readonly strict: boolean
}

/** Index of the closing quote of the string whose content begins at `start`, or -1. */
export function endOfString(text: string, start: number): number {
    const quote = text.indexOf('"', start)
    if (quote < 0 || !isEscaped(text, start, quote)) return quote
    // Where one is escaped, more are.
    for (let at = quote + 1; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE) return at
        if (code === BACKSLASH) at++
    }
    return -1
}

function isEscaped(text: string, start: number, at: number): boolean {
    let backslashes = 0
    while (at - 1 - backslashes >= start && text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++
    return backslashes % 2 === 1
}

/** An escape that RFC 8259 does not know stands for its own character, as lenient parsers have it, and is not strict. */
export function unescapeJson(raw: string): Unescaped {
    if (raw.length > LONG_UNITS) return inOneGo(unescapeJsonSteps(raw))
    let text = ""
    let start = 0
    let strict = true
    for (let at = raw.indexOf("\\"); at >= 0; at = raw.indexOf("\\", start)) {
        if (at > start) text += raw.slice(start, at)
        const escape = raw.charAt(at + 1)
        const unit = escape === "u" ? hexUnit(raw, at + 2) : -1
        if (unit < 0 && !KNOWN_ESCAPES.includes(escape)) strict = false
        text += unit >= 0 ? String.fromCharCode(unit) : (PLAIN_ESCAPES[escape] ?? escape)
        start = at + (unit >= 0 ? ESCAPE_UNITS : 2)
    }
    return { text: text + raw.slice(start), strict }
}

/** As unescapeJson, in steps: a text of a hundred thousand pieces costs ten times as much as one of some stretches. */
export function* unescapeJsonSteps(raw: string): Steps<Unescaped> {
    const pieces: string[] = []
    let strict = true
    for (let at = 0; at < raw.length;) {
        const units = Buffer.from(raw.slice(at, at + STRETCH_UNITS + ESCAPE_UNITS), "utf16le")
        const stretch = unescapeUnits(units, at + STRETCH_UNITS + ESCAPE_UNITS >= raw.length)
        pieces.push(stretch.text)
        strict &&= stretch.strict
        at += stretch.read
        yield
    }
    return { text: pieces.join(""), strict }
}

/**
 * Where they stand.
 *
 * @param isLast nothing follows; otherwise what stands behind STRETCH_UNITS is read with an escape that goes over, and no further
 */
function unescapeUnits(bytes: Buffer, isLast: boolean): Unescaped & { readonly read: number } {
    const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
    const end = isLast ? units.length : STRETCH_UNITS
    let written = 0
    let widest = 0
    let strict = true
    let at = 0
    while (at < end) {
        let code = units[at++] ?? 0
        // A backslash at the very end stands for nothing.
        if (code === BACKSLASH && at >= units.length) break
        if (code === BACKSLASH) {
            const escape = units[at++] ?? 0
            const unit = escape === SMALL_U ? hexUnitOf(units, at) : -1
            if (unit >= 0) at += 4
            else if ((ESCAPES[escape] ?? UNKNOWN) === UNKNOWN) strict = false
            code = unit >= 0 ? unit : (STANDS_FOR[escape] ?? escape)
        }
        widest |= code
        units[written++] = code
    }
    return { text: textOf(units.subarray(0, written), widest), strict, read: at }
}

/** In one byte a unit where that is enough, as the engine has it. */
function textOf(units: Uint16Array, widest: number): string {
    if (widest < 0x100) return Buffer.from(units).toString("latin1")
    return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le")
}

function hexUnit(text: string, at: number): number {
    let unit = 0
    for (let index = at; index < at + 4; index++) {
        const digit = hexDigit(text.charCodeAt(index))
        if (digit < 0) return -1
        unit = unit * 16 + digit
    }
    return unit
}

function hexUnitOf(units: Uint16Array, at: number): number {
    let unit = 0
    for (let index = at; index < at + 4; index++) {
        const digit = index < units.length ? hexDigit(units[index] ?? 0) : -1
        if (digit < 0) return -1
        unit = unit * 16 + digit
    }
    return unit
}
