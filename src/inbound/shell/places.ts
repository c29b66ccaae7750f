// Where a shell begins a command. A separator that stands like one of prose (`; ` behind a word, `&` between parameters) is
// weak: the command behind it must look like one.
import { SEPARATES } from "../anchors.ts"
import { commandLead } from "./lead.ts"
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

const SEPARATOR = /(?:;|\|\|?|&&?|\n|\$\(|`|<\(|>\(|@\()[\s"'(!{;|&]*/g
/** A line that ends a here-document: what stands behind is the shell's again. */
const DELIMITER_LINE = /(?:^|\n)[A-Z_]{2,16}\r?$/
const DELIMITER_UNITS = 18

/** A substitution that the line's end stands in; a library of browsers is given a quote or a bracket. */
const OPEN_SUBSTITUTION = /\$\([^"'`{}()\n]{0,60}$/
const OPEN_UNITS = 64

const LEAD = /^[\s"'(!{@]*/

/** One by one: a text that is nothing but separators has more of them than there is work for. */
export function* placesOf(text: string, anchors: number): Iterable<CommandPlace> {
    const lead = isWordStart(unitAt(text, 0)) ? 0 : (LEAD.exec(text)?.[0].length ?? 0)
    const kind = lead > 0 && /["']/.test(text.slice(0, lead)) ? "separator" : "start"
    yield { kind, start: lead, at: lead, isTelling: false }
    const head = lead === 0 ? headUnits(text) : 0
    if (head > 0) {
        const { units, isTelling } = commandLead(text, head)
        yield { kind: "start", start: 0, at: head + units, isTelling }
    }
    if ((anchors & SEPARATES) === 0) return
    for (const match of text.matchAll(SEPARATOR)) {
        const behind = match.index + match[0].length
        const lead = commandLead(text, behind)
        const kind = kindOf(text, match[0], match.index)
        yield { kind, start: match.index, at: behind + lead.units, isTelling: lead.isTelling }
        const quote = match[0].length > 1 ? match[0].search(/["']/) : -1
        // `;'i'd`: the quote may be the command's own.
        if (quote > 0) yield { kind, start: match.index, at: match.index + quote, isTelling: false }
    }
}

function isWordStart(code: number): boolean {
    return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x5a && code !== 0x40)
}

function kindOf(text: string, separator: string, start: number): CommandPlace["kind"] {
    if (separator.includes("`") || separator.includes("(")) return "substitution"
    if (!separator.startsWith("\n")) return "separator"
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
