/**
 * The places where a value could stop being data. Read as it is (a number in the application's statement), behind the
 * first quote that closes the application's string, and behind the end of a comment it was put into. Only the first
 * closing quote counts: what follows a second one has already been read from the first.
 */
import { gated } from "../literals/gated.ts"
import { BACKSLASH } from "./characters.ts"
import type { ContextKind } from "./run.ts"
import { MYSQL, NESTING, STANDARD, type Dialect } from "./token.ts"

export interface Breakout {
    readonly context: ContextKind
    /** Start of the evidence: the closing quote itself. */
    readonly start: number
    /** First unit behind it. */
    readonly from: number
    readonly dialect: Dialect
}

const QUOTES: readonly (readonly [quote: string, context: ContextKind])[] = [
    ["'", "single"],
    ['"', "double"],
    ["`", "backtick"],
]

export function breakoutsOf(text: string): readonly Breakout[] {
    const dialects = dialectsOf(text)
    const found: Breakout[] = dialects.map((dialect) => ({ context: "plain", start: 0, from: 0, dialect }))
    for (const [quote, context] of QUOTES) {
        if (!text.includes(quote)) continue
        for (const dialect of dialects) {
            const at = closingQuote(text, quote, dialect)
            if (at >= 0) found.push({ context, start: at, from: at + 1, dialect })
        }
    }
    const comment = text.indexOf("*/")
    if (comment >= 0 && !text.slice(0, comment).includes("/*")) {
        found.push({ context: "comment", start: comment, from: comment + 2, dialect: STANDARD })
    }
    return found
}

/** A comment that is opened within another one. */
const NESTED = gated(/\/\*(?:[^*]|\*(?!\/)){0,200}?\/\*/)
const VERSIONED_OR_TOUCHING = gated(/\/\*m?!|--[^\s+]/i)

/** Without a backslash in a string, a versioned or nested comment, and dashes that touch what follows, the products agree. */
function dialectsOf(text: string): readonly Dialect[] {
    const escapes = text.includes("\\") && /['"`]/.test(text)
    const dialects = escapes || VERSIONED_OR_TOUCHING.test(text) ? [STANDARD, MYSQL] : [STANDARD]
    return NESTED.test(text) ? [...dialects, NESTING] : dialects
}

/** First quote that is neither doubled nor, where the dialect has it, behind a backslash; -1 without one. */
function closingQuote(text: string, quote: string, dialect: Dialect): number {
    let at = text.indexOf(quote)
    while (at >= 0) {
        if (dialect.backslash && isEscaped(text, at)) at = text.indexOf(quote, at + 1)
        else if (text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2)
        else return at
    }
    return -1
}

/** An odd number of backslashes stands before it: each pair of them is one backslash. */
function isEscaped(text: string, at: number): boolean {
    let first = at
    while (first > 0 && text.charCodeAt(first - 1) === BACKSLASH) first -= 1
    return (at - first) % 2 === 1
}
