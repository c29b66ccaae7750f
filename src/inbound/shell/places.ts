// Where a shell begins a command. A separator that stands like one of prose (`; ` behind a word, `&` between parameters) is
// weak: the command behind it must look like one.
import { SEPARATES } from "../anchors.ts"
import { commandLead } from "./lead.ts"
import { CONTROL, SPACE } from "../profile.ts"
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

/** The places of a text, one by one: one that is nothing but separators has more of them than there is work for. */
export class CommandPlaces {
    /** Where a command may begin; null where plainly none does: it is counted, and not read. */
    place: CommandPlace | null = null
    readonly #text: string
    readonly #separates: boolean
    readonly #hasBlanks: boolean
    /** Where the next separator is looked for; -1 before the first place, -2 where the head of the value is to be looked at. */
    #at = -1
    /** A place that comes next, at a quote behind the separator; null: none does. */
    #quoted: CommandPlace | null = null

    constructor(text: string, profile: number, anchors: number) {
        this.#text = text
        this.#hasBlanks = (profile & (SPACE | CONTROL)) !== 0
        this.#separates = (anchors & SEPARATES) !== 0
    }

    /** @returns false: there are no more */
    advance(): boolean {
        if (this.#quoted !== null) {
            this.place = this.#quoted
            this.#quoted = null
            return true
        }
        if (this.#at === -1) {
            this.#first()
            return true
        }
        if (this.#at === -2 && this.#head()) return true
        return this.#separates && this.#separated()
    }

    #first(): void {
        const text = this.#text
        const lead = isWordStart(unitAt(text, 0)) ? 0 : (LEAD.exec(text)?.[0].length ?? 0)
        const kind = lead > 0 && /["']/.test(text.slice(0, lead)) ? "separator" : "start"
        this.place = isPlainlyNone(text, lead, this.#hasBlanks)
            ? null
            : { kind, start: lead, at: lead, isTelling: false }
        this.#at = lead === 0 ? -2 : 0
    }

    #head(): boolean {
        this.#at = 0
        const head = headUnits(this.#text)
        if (head === 0) return false
        const { units, isTelling } = commandLead(this.#text, head)
        this.place = { kind: "start", start: 0, at: head + units, isTelling }
        return true
    }

    #separated(): boolean {
        const text = this.#text
        const { length } = text
        // A match that tells where it begins and what it holds costs three times as much.
        SIGN.lastIndex = this.#at
        if (!SIGN.test(text)) return false
        let end = SIGN.lastIndex
        let hasBracket = text.charCodeAt(end - 1) === OPEN
        const start = hasBracket ? end - 2 : end - 1
        let quote = -1
        for (; end < length; end++) {
            const code = text.charCodeAt(end)
            const kind = code < 128 ? BEHIND_KINDS[code] : kindBehind(text.charAt(end))
            if (kind === 0) break
            if (kind === BEHIND_OPEN) hasBracket = true
            if (kind === BEHIND_QUOTE && quote < 0) quote = end
        }
        this.#at = end
        const { units, isTelling } = commandLead(text, end)
        const at = end + units
        this.place = isPlainlyNone(text, at, this.#hasBlanks)
            ? null
            : { kind: kindOf(text, start, hasBracket), start, at, isTelling }
        // `;'i'd`: the quote may be the command's own.
        if (quote > start) this.#quoted = { kind: kindOf(text, start, hasBracket), start, at: quote, isTelling: false }
        return true
    }
}

function kindBehind(sign: string): number {
    if (sign === "'" || sign === '"') return BEHIND_QUOTE
    if (sign === "(") return BEHIND_OPEN
    return BEHIND.test(sign) ? 1 : 0
}

function isWordStart(code: number): boolean {
    return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x5a && code !== 0x40)
}

/** @param start of a separator */
function kindOf(text: string, start: number, hasBracket: boolean): CommandPlace["kind"] {
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
