// GraphQL into tokens. Source: GraphQL, October 2021, 2.1 (lexical tokens). A sign that no document has ends the reading: the
// text is no GraphQL, and is judged as the text it is. Linear: every token begins where the one before ended. By hand: a pattern
// for all of them takes ten times as long, and a text may be nothing but tokens.
import { unescapeJson } from "../readings/json-string.ts"

export type TokenKind = "name" | "string" | "block" | "number" | "sign" | "comment" | "blank"

/** A token where it stands, with its quotes and signs. */
export interface Token {
    readonly kind: TokenKind
    readonly start: number
    readonly end: number
}

const NONE = 0
const BLANK = 1
const NAME_START = 2
const DIGIT = 4
const SIGN = 8
/** `. + -`, beside digits and `e` within a number. */
const OF_NUMBER = 16

const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))
const WIDE_BLANK = /[\s\ufeff]/
const QUOTE = 0x22
const HASH = 0x23
const HYPHEN = 0x2d
const BACKSLASH = 0x5c
const SMALL_E = 0x65
/** A letter's bit of its case. */
const LOWER = 0x20
const BLOCK_QUOTE = '"""'

/** @returns the token that begins at `start`, white space and commas included; null: no document has what stands there */
export function tokenAt(text: string, start: number): Token | null {
    const code = text.charCodeAt(start)
    const kind = classAt(text, start)
    if (kind === BLANK) return { kind: "blank", start, end: endOf(text, start + 1, BLANK) }
    if (kind === NAME_START) return { kind: "name", start, end: endOf(text, start + 1, NAME_START | DIGIT) }
    if (kind === SIGN) return { kind: "sign", start, end: start + 1 }
    if (code === HASH) return { kind: "comment", start, end: endOfLine(text, start + 1) }
    if (code === QUOTE) return quotedAt(text, start)
    if (text.startsWith("...", start)) return { kind: "sign", start, end: start + 3 }
    const digit = code === HYPHEN ? start + 1 : start
    if (digit >= text.length || classAt(text, digit) !== DIGIT) return null
    return { kind: "number", start, end: endOfNumber(text, digit + 1) }
}

/** What a string or comment stands for, without quotes and signs, escapes undone. */
export function textOfToken(text: string, { kind, start, end }: Token): string {
    if (kind === "string") return unescapeJson(text.slice(start + 1, end - 1)).text
    if (kind === "block") return text.slice(start + 3, end - 3).replaceAll('\\"""', BLOCK_QUOTE)
    return text.slice(kind === "comment" ? start + 1 : start, end)
}

function classAt(text: string, at: number): number {
    const code = text.charCodeAt(at)
    if (code < 128) return CLASSES[code] ?? NONE
    return WIDE_BLANK.test(text.charAt(at)) ? BLANK : NONE
}

function endOf(text: string, from: number, classes: number): number {
    let at = from
    while (at < text.length && (classAt(text, at) & classes) !== 0) at++
    return at
}

function endOfNumber(text: string, from: number): number {
    let at = from
    while (at < text.length) {
        const isExponent = (text.charCodeAt(at) | LOWER) === SMALL_E
        if (!isExponent && (classAt(text, at) & (DIGIT | OF_NUMBER)) === 0) break
        at++
    }
    return at
}

function endOfLine(text: string, from: number): number {
    let at = from
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
    return at
}

function isLineEnd(code: number): boolean {
    return code === 0x0a || code === 0x0d
}

function quotedAt(text: string, start: number): Token | null {
    const blockEnd = text.startsWith(BLOCK_QUOTE, start) ? endOfBlock(text, start + 3) : -1
    if (blockEnd >= 0) return { kind: "block", start, end: blockEnd }
    const end = endOfQuoted(text, start + 1)
    return end < 0 ? null : { kind: "string", start, end }
}

/** Behind the quotes that close a block; where none do, the last ones behind a backslash. -1: there are none. */
function endOfBlock(text: string, from: number): number {
    let behindBackslash = -1
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE && text.startsWith(BLOCK_QUOTE, at)) return at + 3
        if (code !== BACKSLASH || !text.startsWith(BLOCK_QUOTE, at + 1)) continue
        behindBackslash = at + 4
        at += 3
    }
    return behindBackslash
}

/** Behind the quote that closes a string; -1 where its line ends before. */
function endOfQuoted(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === QUOTE) return at + 1
        if (isLineEnd(code)) return -1
        if (code !== BACKSLASH) continue
        at++
        if (at >= text.length || isEnd(text.charCodeAt(at))) return -1
    }
    return -1
}

/** Ends a line in any of the ways there are. */
function isEnd(code: number): boolean {
    return isLineEnd(code) || code === 0x2028 || code === 0x2029
}

function classOf(character: string): number {
    if (/[\s,]/.test(character)) return BLANK
    if (/[A-Za-z_]/.test(character)) return NAME_START
    if (/\d/.test(character)) return DIGIT
    if (/[!$&()[\]{}:=@|]/.test(character)) return SIGN
    return /[.+-]/.test(character) ? OF_NUMBER : NONE
}
