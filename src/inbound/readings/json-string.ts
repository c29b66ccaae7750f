// The inside of a JSON string: where it ends, and what its escapes stand for. Source: RFC 8259 part 7.
import { hexDigit } from "./form-value.ts"

const PLAIN_ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", 0: "\0" }
/** Those of one character; `u` needs its digits. */
const KNOWN_ESCAPES = '"\\/bfnrt'

/** Index of the closing quote of the string whose content begins at `start`, or -1. */
export function endOfString(text: string, start: number): number {
    let quote = text.indexOf('"', start)
    while (quote >= 0 && isEscaped(text, start, quote)) quote = text.indexOf('"', quote + 1)
    return quote
}

function isEscaped(text: string, start: number, at: number): boolean {
    let backslashes = 0
    while (at - 1 - backslashes >= start && text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++
    return backslashes % 2 === 1
}

/** An escape that RFC 8259 does not know stands for its own character, as lenient parsers have it, and is not strict. */
export function unescapeJson(raw: string): { readonly text: string; readonly strict: boolean } {
    let text = ""
    let start = 0
    let strict = true
    for (let at = raw.indexOf("\\"); at >= 0; at = raw.indexOf("\\", start)) {
        if (at > start) text += raw.slice(start, at)
        const escape = raw.charAt(at + 1)
        const unit = escape === "u" ? hexUnit(raw, at + 2) : -1
        if (unit < 0 && !KNOWN_ESCAPES.includes(escape)) strict = false
        text += unit >= 0 ? String.fromCharCode(unit) : (PLAIN_ESCAPES[escape] ?? escape)
        start = at + (unit >= 0 ? 6 : 2)
    }
    return { text: text + raw.slice(start), strict }
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
