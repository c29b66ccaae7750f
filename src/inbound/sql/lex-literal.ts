import { BACKSLASH, isDigit, isWordPart } from "./characters.ts"
import type { Dialect } from "./token.ts"
import { characterAt, unitAt } from "../text-units.ts"

/** Longest `$tag$` of a PostgreSQL string, in UTF-16 units; identifiers end at 63 there. */
const DOLLAR_TAG_LIMIT = 65

/** Where a literal ends, and the closing text it still lacks ("" when it is closed). */
export interface LiteralEnd {
    readonly end: number
    readonly open: string
}

/** Reads to the closing quote; a doubled quote stays inside. `start` is behind the opening quote. */
export function endOfQuoted(text: string, start: number, quote: string, dialect: Dialect): LiteralEnd {
    let at = start
    while (at < text.length) {
        const code = text.charCodeAt(at)
        if (code === BACKSLASH && dialect.backslash) {
            at += 2
            continue
        }
        if (code === quote.charCodeAt(0)) {
            if (unitAt(text, at + 1) !== code) return { end: at + 1, open: "" }
            at += 1
        }
        at += 1
    }
    return { end: text.length, open: quote }
}

const ORACLE_CLOSERS: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}", "<": ">" }

/** Oracle `q'[…]'`; `start` is the delimiter behind the quote. */
export function endOfOracleQuote(text: string, start: number): LiteralEnd {
    const delimiter = text.charAt(start)
    const closing = `${ORACLE_CLOSERS[delimiter] ?? delimiter}'`
    const at = text.indexOf(closing, start + 1)
    return at < 0 ? { end: text.length, open: "'" } : { end: at + 2, open: "" }
}

/** PostgreSQL `$tag$ … $tag$`; null when no such string starts at `start`. */
export function endOfDollarQuote(text: string, start: number): LiteralEnd | null {
    let at = start + 1
    while (at < text.length && at - start < DOLLAR_TAG_LIMIT && text.charAt(at) !== "$") {
        if (!isWordPart(text.charCodeAt(at))) return null
        at += 1
    }
    if (characterAt(text, at) !== "$" || isDigit(unitAt(text, start + 1))) return null
    const tag = text.slice(start, at + 1)
    const close = text.indexOf(tag, at + 1)
    return close < 0 ? { end: text.length, open: tag } : { end: close + tag.length, open: "" }
}

/**
 * Reads a number: 12, 1.5, .5, 1e3, 1_000, 0x1F, 0b1, 0o7. The exponent needs digits, so that `1e` before a name stays out.
 *
 * @returns its end; `start` stands on a digit or on a dot before one
 */
export function endOfNumber(text: string, start: number): number {
    const second = characterAt(text, start + 1)
    if (text.charAt(start) === "0" && (second === "x" || second === "X")) return endOfRun(text, start + 2, isHexDigit)
    if (text.charAt(start) === "0" && /[bo]/i.test(second) && isDigit(unitAt(text, start + 2)))
        return endOfRun(text, start + 2, isDigit)
    let at = endOfGroups(text, start)
    if (characterAt(text, at) === ".") at = endOfGroups(text, at + 1)
    const letter = characterAt(text, at)
    if (letter !== "e" && letter !== "E") return at
    const sign = characterAt(text, at + 1)
    const digits = sign === "+" || sign === "-" ? at + 2 : at + 1
    return isDigit(unitAt(text, digits)) ? endOfRun(text, digits, isDigit) : at
}

/** `1_000`: PostgreSQL takes one underscore between two digits. */
function endOfGroups(text: string, start: number): number {
    let at = endOfDigits(text, start)
    while (characterAt(text, at) === "_" && isDigit(unitAt(text, at + 1))) at = endOfDigits(text, at + 1)
    return at
}

function endOfDigits(text: string, start: number): number {
    let at = start
    while (at < text.length && isDigit(text.charCodeAt(at))) at += 1
    return at
}

function isHexDigit(code: number): boolean {
    return isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)
}

export function endOfRun(text: string, start: number, accepts: (code: number) => boolean): number {
    let at = start
    while (at < text.length && accepts(text.charCodeAt(at))) at += 1
    return at
}

/** @returns a name of `U&"…"` with `\0061` and `\+000061` as the letters they stand for, in lower case */
export function unescapedName(name: string): string {
    return name
        .replaceAll(
            /\\(?:([\da-f]{4})|\+([\da-f]{6}))/gi,
            (whole, four: string | undefined, six: string | undefined) => {
                const code = Number.parseInt(four ?? six ?? "", 16)
                return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
            },
        )
        .toLowerCase()
}

/** `int[]`: brackets that touch the word and hold nothing are of its type. */
const ARRAY_TYPE = /(?:\[\]){1,6}/y

/** @returns behind the brackets at `end`; `end` without any */
export function endOfArrayType(text: string, end: number): number {
    if (characterAt(text, end) !== "[") return end
    ARRAY_TYPE.lastIndex = end
    return end + (ARRAY_TYPE.exec(text)?.[0].length ?? 0)
}
