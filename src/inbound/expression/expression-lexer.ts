/**
 * Lexer for the expression and template languages of Java, Python, Ruby, PHP and JavaScript: names, numbers, strings,
 * signs and opening delimiters. One lexer serves all, because what gives an attack away (calls, members, type
 * references, assignments) is spelled alike in them.
 *
 * Strings exist only inside a delimiter: in prose an apostrophe is an apostrophe. A string that holds an opening
 * delimiter is not taken as one, so that quotes cannot hide a nested expression. Linear: the end of a string is looked
 * for once a quote kind when there is none.
 */
import type { Family, Token } from "./token.ts"
import { characterAt } from "../text-units.ts"

const DIRECTIVE = /[#$](?:set|evaluate|include|parse|foreach|if|macro)\s{0,8}\(/iy
const MARKUP_DIRECTIVE =
    /[<[]#(?:assign|attempt|compress|escape|function|ftl|global|if|import|include|list|local|macro|nested|return|setting|switch|visit)\b/iy
const ANY_OPENER = /[$%#*@~]!?\{|\{[{%]|<%/u

/** Classes of ASCII units. */
const BLANK = 1
const DIGIT = 2
const LETTER = 3
const QUOTE = 4
const OPENING = 5
const CLASS_OF_ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(character: string): number {
    if (character <= " ") return BLANK
    if (/[0-9]/u.test(character)) return DIGIT
    if (/[A-Za-z_]/u.test(character)) return LETTER
    if (/["'`]/u.test(character)) return QUOTE
    return /[$%#*@~{<[]/u.test(character) ? OPENING : 0
}

const BRACE_FAMILIES: Readonly<Record<string, Family>> = {
    $: "dollar",
    "%": "percent",
    "#": "hash",
    "*": "thymeleaf",
    "@": "thymeleaf",
    "~": "thymeleaf",
}

export interface Cursor {
    readonly text: string
    at: number
    /** Inside any delimiter so far: from then on quotes make strings. */
    inside: boolean
    /** Quotes of which no further one follows. */
    readonly exhausted: Set<string>
}

/** A window over the tokens of a text: only what is looked at lies in memory, however long the text. */
export interface TokenWindow {
    readonly tokens: Token[]
    readonly cursor: Cursor
}

/** Tokens a look ahead or back may reach: a qualified name of QUALIFIED_LIMIT segments and what follows it. */
const REACH = 32

/** Tokens kept before the old ones are dropped. */
const WINDOW_TOKENS = 4_096

/** @param inside the text is code from its start: quotes make strings */
export function tokenWindow(text: string, inside: boolean): TokenWindow {
    return { tokens: [], cursor: { text, at: 0, inside, exhausted: new Set() } }
}

/**
 * Reads on so that the tokens around index `i` are there.
 *
 * @returns the index of the same token after old ones were dropped; it is `tokens.length` when there is none any more
 */
export function advance(window: TokenWindow, i: number): number {
    const { tokens, cursor } = window
    while (tokens.length <= i + REACH && cursor.at < cursor.text.length) {
        const token = nextToken(cursor)
        if (token === null) continue
        tokens.push(token)
        if (token.kind === "open") cursor.inside = true
    }
    if (i < WINDOW_TOKENS) return i
    tokens.splice(0, i - REACH)
    return REACH
}

function nextToken(cursor: Cursor): Token | null {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code >= 128) return wideAt(cursor, code)
    switch (CLASS_OF_ASCII[code] ?? BLANK) {
        case BLANK:
            cursor.at++
            return null
        case DIGIT:
            return numberAt(cursor)
        case LETTER:
            return take(cursor, endOfName(cursor.text, cursor.at) - cursor.at, "name", null)
        case QUOTE:
            return stringAt(cursor) ?? signAt(cursor)
        case OPENING:
            return openerAt(cursor) ?? signAt(cursor)
        default:
            return signAt(cursor)
    }
}

/** Everything outside ASCII that stands together is one word: no language of these spells anything with it. */
function wideAt(cursor: Cursor, code: number): Token | null {
    if (isWideBlank(code)) {
        cursor.at++
        return null
    }
    let end = cursor.at + 1
    while (end < cursor.text.length && isWide(cursor.text.charCodeAt(end))) end++
    return take(cursor, end - cursor.at, "word", null)
}

function isWide(code: number): boolean {
    return code >= 128 && !isWideBlank(code)
}

function isWideBlank(code: number): boolean {
    return code === 0xa0 || code === 0x3000
}

function endOfName(text: string, from: number): number {
    let at = from
    while (at < text.length) {
        const kind = CLASS_OF_ASCII[text.charCodeAt(at)]
        if (kind !== LETTER && kind !== DIGIT) break
        at++
    }
    return at
}

/** Digits with at most one dot between them; letters behind them make a name, as in `3des`. */
function numberAt(cursor: Cursor): Token {
    const end = endOfName(cursor.text, cursor.at)
    const digits = endOfDigits(cursor.text, cursor.at)
    if (digits < end) return take(cursor, end - cursor.at, "name", null)
    const fraction = characterAt(cursor.text, digits) === "." ? endOfDigits(cursor.text, digits + 1) : digits
    return take(cursor, (fraction > digits + 1 ? fraction : digits) - cursor.at, "number", null)
}

function endOfDigits(text: string, from: number): number {
    let at = from
    while (at < text.length && CLASS_OF_ASCII[text.charCodeAt(at)] === DIGIT) at++
    return at
}

/** Decided by the second unit: most signs are followed by none that makes them open anything. */
function openerAt(cursor: Cursor): Token | null {
    const { text, at } = cursor
    const head = text.charAt(at)
    switch (text.charAt(at + 1)) {
        case "{":
            return head === "{" ? take(cursor, 2, "open", "mustache") : braceAt(cursor, head)
        case "%":
            if (head === "{") return take(cursor, 2, "open", "statement")
            return head === "<" ? take(cursor, 2, "open", "server-tag") : null
        case "#":
            return head === "<" || head === "[" ? matched(cursor, MARKUP_DIRECTIVE, "open", "freemarker") : null
        case "!":
            return head === "$" && text.charAt(at + 2) === "{" ? take(cursor, 3, "open", "dollar") : null
        default:
            return head === "#" || head === "$" ? matched(cursor, DIRECTIVE, "open", "velocity") : null
    }
}

function braceAt(cursor: Cursor, head: string): Token | null {
    const family = BRACE_FAMILIES[head]
    return family === undefined ? null : take(cursor, 2, "open", family)
}

function matched(cursor: Cursor, pattern: RegExp, kind: Token["kind"], family: Family | null): Token | null {
    pattern.lastIndex = cursor.at
    const length = pattern.exec(cursor.text)?.[0].length ?? 0
    return length === 0 ? null : take(cursor, length, kind, family)
}

function stringAt(cursor: Cursor): Token | null {
    const quote = cursor.text.charAt(cursor.at)
    if (!cursor.inside || (quote !== "'" && quote !== '"' && quote !== "`") || cursor.exhausted.has(quote)) return null
    const end = endOfString(cursor.text, cursor.at + 1, quote)
    if (end < 0) {
        cursor.exhausted.add(quote)
        return null
    }
    const start = cursor.at
    const content = cursor.text.slice(start + 1, end)
    if (ANY_OPENER.test(content)) return null
    cursor.at = end + 1
    return { kind: quote === "`" ? "backticks" : "string", text: content, start, end: end + 1, family: null }
}

function endOfString(text: string, from: number, quote: string): number {
    for (let at = from; at < text.length; at++) {
        if (text.charAt(at) === "\\") at++
        else if (text.charAt(at) === quote) return at
    }
    return -1
}

/** An escaped character is one sign, so that an escaped quote opens nothing. */
function signAt(cursor: Cursor): Token {
    return take(cursor, cursor.text.charAt(cursor.at) === "\\" ? 2 : 1, "sign", null)
}

function take(cursor: Cursor, length: number, kind: Token["kind"], family: Family | null): Token {
    const start = cursor.at
    cursor.at = Math.min(start + length, cursor.text.length)
    return { kind, text: cursor.text.slice(start, cursor.at), start, end: cursor.at, family }
}
