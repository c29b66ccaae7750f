// JavaScript into tokens, from any place and without a grammar: names, strings, numbers, regular expressions, signs.
// Comments are left out. A quote that no second one follows on its line is a sign: the value began inside a string, or ends
// inside one. A template is read as the signs and names it is made of, so that what stands in `${…}` is read. Source:
// ECMA-262 chapter 12. Linear; errs towards cutting text that is no JavaScript into tokens too.
import type { Work } from "../work.ts"
import { STEPS_OF } from "../limits.data.ts"

export interface Token {
    readonly kind: "name" | "string" | "number" | "regex" | "sign"
    /** As it stands; names with their escapes undone (`\u0061lert`). */
    readonly text: string
    readonly start: number
    readonly end: number
}

const PIECE =
    /\s+|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\/\/[^\n\r\u2028\u2029]*|(?<name>(?:[\p{ID_Start}$_]|\\u(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,16}\}))(?:[\p{ID_Continue}$]|\\u(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,16}\}))*)|(?<number>\.?[0-9][\w.]*)|(?<sign>[^])/uy
/** A string without its closing quote: matches wherever it begins, so that nothing is tried twice. */
const OPENED = { '"': /"(?:[^"\\\n\r]|\\[^])*/y, "'": /'(?:[^'\\\n\r]|\\[^])*/y } as const
/** Bounded: each slash of a text may begin one. */
const REGEX = /\/(?![*/])(?:[^/\\\n\r[]|\\.|\[(?:[^\]\\\n\r]|\\.){0,40}\]){1,120}\/[a-z]{0,8}/y
const ESCAPE = /\\u(?:\{0*([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))/g
const LAST_CODE_POINT = 0x10_ffff

const DOUBLE = 0x22
const SINGLE = 0x27
const SLASH = 0x2f

/** Tokens between two entries into the books. */
const SPENT_AT_ONCE = 256

/** A reading that can rest between two entries into the books. */
export class ScriptReading {
    /** Up to where it was read. */
    readonly tokens: Token[] = []
    /** Where it began. */
    readonly from: number
    readonly #text: string
    /** Behind the end of a string a slash divides: `'/alert(1)/'`. */
    readonly #divides: boolean
    readonly #unclosed: Unclosed = { '"': 0, "'": 0 }
    #at: number

    constructor(text: string, from: number) {
        this.#text = text
        this.from = from
        this.#at = from
        this.#divides = from > 0 && /["'`]/.test(text.charAt(from - 1))
    }

    /**
     * Reads on, to the end or the next entry into the books.
     *
     * @returns whether there is more
     */
    advance(work: Work): boolean {
        const text = this.#text
        const tokens = this.tokens
        const before = tokens.length
        let at = this.#at
        while (at < text.length && tokens.length - before < SPENT_AT_ONCE) {
            const token = this.#longAt(text.charCodeAt(at), at) ?? pieceAt(text, at)
            if (token === null) at = text.length
            else if (typeof token === "number") at = token
            else {
                tokens.push(token)
                at = token.end
            }
        }
        this.#at = at
        work.spend((tokens.length - before) * STEPS_OF.scriptToken)
        return at < text.length
    }

    /** A string or a regular expression. */
    #longAt(code: number, at: number): Token | null {
        if (code === DOUBLE) return stringAt(this.#text, at, '"', this.#unclosed)
        if (code === SINGLE) return stringAt(this.#text, at, "'", this.#unclosed)
        if (code !== SLASH || (this.#divides && at === this.from)) return null
        return regexAt(this.#text, at, this.tokens.at(-1))
    }
}

/** Up to where it is known, of each quote, that none closes a string. */
type Unclosed = Record<keyof typeof OPENED, number>

/** Between a quote that nothing closes and where that was seen, none can be closed: it would have been passed as escaped. */
function stringAt(text: string, at: number, quote: keyof typeof OPENED, unclosed: Unclosed): Token | null {
    if (at < unclosed[quote]) return null
    const opened = OPENED[quote]
    opened.lastIndex = at
    const end = at + (opened.exec(text)?.[0].length ?? 0)
    if (text[end] === quote) return { kind: "string", text: text.slice(at, end + 1), start: at, end: end + 1 }
    unclosed[quote] = end
    return null
}

const NAME_START = 1
const NAME_PART = 2
const BLANK = 4
/** A sign that begins nothing longer. */
const LONE_SIGN = 8
const DIGIT = 16
/** Of a number, once it has begun. */
const NUMBER_PART = 32
const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(sign: string): number {
    if (/[A-Za-z_]/.test(sign)) return NAME_START | NAME_PART | NUMBER_PART
    if (sign === "$") return NAME_START | NAME_PART
    if (/[0-9]/.test(sign)) return NAME_PART | DIGIT | NUMBER_PART
    if (/\s/.test(sign)) return BLANK
    if (sign === ".") return NUMBER_PART
    return /[/\\]/.test(sign) ? 0 : LONE_SIGN
}

/** Of ASCII alone, as nearly all of a program is: a pattern with six ways costs ten times as much. */
function plainPieceAt(text: string, at: number): Token | number | null {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return null
    const first = CLASSES[code] ?? 0
    if ((first & LONE_SIGN) !== 0) return { kind: "sign", text: text.charAt(at), start: at, end: at + 1 }
    if ((first & NUMBER_PART) !== 0 && (first & NAME_START) === 0) return numberAt(text, at, first)
    const wanted = (first & NAME_START) !== 0 ? NAME_PART : first & BLANK
    if (wanted === 0) return null
    const end = endOf(wanted, text, at + 1)
    if (end < text.length) {
        // An escape or a letter outside of ASCII may go on.
        const next = text.charCodeAt(end)
        if (next === 0x5c || next > 0x7f) return null
    }
    return wanted === BLANK ? end : { kind: "name", text: text.slice(at, end), start: at, end }
}

/** Behind the units of a class that begin at a place. */
function endOf(wanted: number, text: string, start: number): number {
    let end = start
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end)
        if (code > 0x7f || ((CLASSES[code] ?? 0) & wanted) === 0) break
    }
    return end
}

/** A number, or a stop that begins none. */
function numberAt(text: string, at: number, first: number): Token {
    const isStop = (first & DIGIT) === 0
    if (isStop && endOf(DIGIT, text, at + 1) === at + 1) return { kind: "sign", text: ".", start: at, end: at + 1 }
    const end = endOf(NUMBER_PART, text, at + 1)
    return { kind: "number", text: text.slice(at, end), start: at, end }
}

/** @returns a token, or where the next one may begin */
function pieceAt(text: string, at: number): Token | number | null {
    const plain = plainPieceAt(text, at)
    if (plain !== null) return plain
    PIECE.lastIndex = at
    const match = PIECE.exec(text)
    if (match === null) return null
    const end = at + match[0].length
    const { name, number, sign } = match.groups ?? {}
    if (name !== undefined) return { kind: "name", text: unescaped(name), start: at, end }
    if (number !== undefined) return { kind: "number", text: number, start: at, end }
    return sign === undefined ? end : { kind: "sign", text: sign, start: at, end }
}

/** A slash begins a regular expression where a value is expected. */
function regexAt(text: string, at: number, before: Token | undefined): Token | null {
    if (before !== undefined && (before.kind !== "sign" || before.text === ")" || before.text === "]")) return null
    REGEX.lastIndex = at
    const found = REGEX.exec(text)?.[0]
    return found === undefined ? null : { kind: "regex", text: found, start: at, end: at + found.length }
}

function unescaped(name: string): string {
    if (!name.includes("\\")) return name
    return name.replaceAll(ESCAPE, (whole, point?: string, unit?: string) => {
        const code = Number.parseInt(point ?? unit ?? "", 16)
        return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole
    })
}
