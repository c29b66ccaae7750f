// Where a shell begins a command. A separator that stands like one of prose (`; ` behind a word, `&` between parameters) is
// weak: the command behind it must look like one.
import { SEPARATES } from "../anchors.ts"
import { commandLead } from "./lead.ts"
import { isPlainlyNone } from "./plainly-none.ts"
import { headUnits } from "./value-head.ts"
import { characterAt, unitAt } from "../text-units.ts"

export interface CommandPlace {
    readonly kind: "start" | "separator" | "weak-separator" | "substitution"
    /** Of the separator. */
    readonly start: number
    /** Where the command begins, behind white space. */
    readonly at: number
    /** What was read over before it is a command line's alone. */
    readonly isTelling: boolean
}

const SIGN = /[;|&\n`]|[$<>@]\(/g
/** What may stand between a separator and the command behind it. */
const BEHIND = /[\s"'(!{;|&]/
/** The same, of ASCII: 1, of a quote, of a bracket. */
const BEHIND_QUOTE = 2
const BEHIND_OPEN = 3
const BEHIND_KINDS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindBehind(String.fromCharCode(code)))
const OPEN = 0x28
const BACKTICK = 0x60
const LINE_END = 0x0a
/** A line that ends a here-document: what stands behind is the shell's again. */
const DELIMITER_LINE = /(?:^|\n)[A-Z_]{2,16}\r?$/
const DELIMITER_UNITS = 18

/** A substitution that the line's end stands in; a library of browsers is given a quote or a bracket. */
const OPEN_SUBSTITUTION = /\$\([^"'`{}()\n]{0,60}$/
const OPEN_UNITS = 64

const LEAD = /^[\s"'(!{@]*/

/**
 * One by one: a text that is nothing but separators has more of them than there is work for.
 *
 * @returns null for a place where plainly no command stands: it is counted, and not read
 */
export function* placesOf(text: string, anchors: number): Iterable<CommandPlace | null> {
    const lead = isWordStart(unitAt(text, 0)) ? 0 : (LEAD.exec(text)?.[0].length ?? 0)
    const kind = lead > 0 && /["']/.test(text.slice(0, lead)) ? "separator" : "start"
    yield isPlainlyNone(text, lead) ? null : { kind, start: lead, at: lead, isTelling: false }
    const head = lead === 0 ? headUnits(text) : 0
    if (head > 0) {
        const { units, isTelling } = commandLead(text, head)
        yield { kind: "start", start: 0, at: head + units, isTelling }
    }
    if ((anchors & SEPARATES) === 0) return
    for (let separator = separatorFrom(text, 0); separator !== null; separator = separatorFrom(text, separator.end)) {
        const { start, end, quote } = separator
        const lead = commandLead(text, end)
        const at = end + lead.units
        yield isPlainlyNone(text, at) ? null : { kind: kindOf(text, separator), start, at, isTelling: lead.isTelling }
        // `;'i'd`: the quote may be the command's own.
        if (quote > start) yield { kind: kindOf(text, separator), start, at: quote, isTelling: false }
    }
}

/** A separator and what stands between it and the command behind it, text[start, end). */
interface Separator {
    readonly start: number
    readonly end: number
    /** First quote in it; -1 without one. */
    readonly quote: number
    readonly hasBracket: boolean
}

/** By hand: a match of a pattern that tells where it begins and what it holds costs three times as much. */
function separatorFrom(text: string, from: number): Separator | null {
    SIGN.lastIndex = from
    if (!SIGN.test(text)) return null
    let end = SIGN.lastIndex
    let hasBracket = text.charCodeAt(end - 1) === OPEN
    const start = hasBracket ? end - 2 : end - 1
    let quote = -1
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end)
        const kind = code < 128 ? BEHIND_KINDS[code] : kindBehind(text.charAt(end))
        if (kind === 0) break
        if (kind === BEHIND_OPEN) hasBracket = true
        if (kind === BEHIND_QUOTE && quote < 0) quote = end
    }
    return { start, end, quote, hasBracket }
}

function kindBehind(sign: string): number {
    if (sign === "'" || sign === '"') return BEHIND_QUOTE
    if (sign === "(") return BEHIND_OPEN
    return BEHIND.test(sign) ? 1 : 0
}

function isWordStart(code: number): boolean {
    return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x5a && code !== 0x40)
}

function kindOf(text: string, { start, hasBracket }: Separator): CommandPlace["kind"] {
    const sign = text.charCodeAt(start)
    if (hasBracket || sign === BACKTICK) return "substitution"
    if (sign !== LINE_END) return "separator"
    const before = text.slice(Math.max(0, start - OPEN_UNITS), start)
    return DELIMITER_LINE.test(before.slice(-DELIMITER_UNITS)) ||
        OPEN_SUBSTITUTION.test(before) ||
        isBetweenQuotes(text, start)
        ? "separator"
        : "weak-separator"
}

/** `x'`, a line, and `'`: the application's own quotes are closed and opened again. */
function isBetweenQuotes(text: string, start: number): boolean {
    const quote = characterAt(text, start - 1)
    return (quote === "'" || quote === '"') && CLOSING_LINE.exec(text)?.[1] === quote
}

const CLOSING_LINE = /\n\s{0,8}(["'])\s{0,8}$/
