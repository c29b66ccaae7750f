// Where the literals and comments of a program end (ECMA-262, clause 12). Each answers -1 when the text ends before.
import { isEscaped } from "../json/json-text.ts"

const LINE_END = /[\n\r\u2028\u2029]/g

/**
 * A string between quotes. It ends with its line too: an unescaped line end is no string's, so that a quote that was taken
 * wrongly (in a regular expression, say) spoils one line and not the rest of the program.
 *
 * @param from behind the opening quote
 * @returns index of the closing quote or of the line's end
 */
export function stringEnd(text: string, from: number, quote: string): number {
    let end = text.indexOf(quote, from)
    while (end >= 0 && isEscaped(text, end, from)) end = text.indexOf(quote, end + 1)
    const stop = end < 0 ? text.length : end
    for (let at = text.indexOf("\n", from); at >= 0 && at < stop; at = text.indexOf("\n", at + 1)) {
        if (!isEscaped(text, text.charCodeAt(at - 1) === 0x0d ? at - 1 : at, from)) return at
    }
    return end
}

/**
 * A template: its substitutions are skipped, with the templates within them.
 *
 * @param from behind the opening back quote
 * @returns index of the closing back quote
 */
export function templateEnd(text: string, from: number): number {
    let depth = 0
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 0x5c) at++
        else if (unit === 0x60 && depth === 0) return at
        else if (unit === 0x24 && depth === 0 && text.charCodeAt(at + 1) === 0x7b) {
            depth = 1
            at++
        } else if (depth > 0) {
            if (unit === 0x7b) depth++
            else if (unit === 0x7d) depth--
        }
    }
    return -1
}

/** A template's text without its substitutions, as long as it was. */
export function withoutSubstitutions(raw: string): string {
    let text = ""
    let from = 0
    for (let at = raw.indexOf("${"); at >= 0; at = raw.indexOf("${", from)) {
        const end = raw.indexOf("}", at)
        if (end < 0) break
        const isOne = end - at <= SUBSTITUTION_UNITS
        text += raw.slice(from, at) + (isOne ? " ".repeat(end + 1 - at) : raw.slice(at, end + 1))
        from = end + 1
    }
    return text + raw.slice(from)
}

/** A longer one is read: too much would be passed over. */
const SUBSTITUTION_UNITS = 2_000

/** @returns index behind the comment that begins at `at`; 0: no comment begins there */
export function commentEnd(text: string, at: number): number {
    const second = text.charCodeAt(at + 1)
    if (second === 0x2a) {
        const end = text.indexOf("*/", at + 2)
        return end < 0 ? -1 : end + 2
    }
    if (second !== 0x2f) return 0
    LINE_END.lastIndex = at
    return LINE_END.exec(text)?.index ?? -1
}

/**
 * A regular expression that begins at `at`. It ends with its line at the latest: then it was a division after all.
 *
 * @returns index behind the closing slash, or behind the first one when the line ends before; -1 when the text does
 */
export function patternEnd(text: string, at: number): number {
    let inClass = false
    for (let index = at + 1; index < text.length; index++) {
        const unit = text.charCodeAt(index)
        if (unit === 0x0a || unit === 0x0d) return at + 1
        if (unit === 0x5c) index++
        else if (unit === 0x5b) inClass = true
        else if (unit === 0x5d) inClass = false
        else if (unit === 0x2f && !inClass) return index + 1
    }
    return -1
}
