import { isSpace } from "./characters.ts"
import type { Mark, Run } from "./run.ts"

/** What the rules ask of a reading, derived once. */
export interface Facts {
    readonly run: Run
    readonly text: string
    /** The value closes a string or a comment of the application. */
    readonly quoted: boolean
    /** What the application appends cannot break it: it is commented out, or closes the last string. */
    readonly complete: boolean
    /** Read as SQL to its end, and the end is one. */
    readonly whole: boolean
    /** A number, or nothing, stands before the first joint of a value read as it is. */
    readonly numeric: boolean
    /** One operand stands before the first joint of a value read as it is. */
    readonly simple: boolean
    /** The value is a statement by itself and breaks out of nothing. */
    readonly bare: boolean
    /** Something joins the fragment to what stands before it. */
    readonly joined: boolean
    /** Several words stand before the quote: prose rather than a value. */
    readonly wordy: boolean
    /** What stands before the quote is prose or code rather than a value: the quote may open instead of close. */
    readonly opening: boolean
    has(mark: Mark): boolean
}

const QUOTE_OF: Readonly<Record<Run["context"], string>> = {
    plain: "",
    single: "'",
    double: '"',
    backtick: "`",
    comment: "",
}

/** @param secondWord see secondWordAt */
export function factsOf(text: string, run: Run, secondWord: number): Facts {
    const quoted = run.context !== "plain"
    const wordy = quoted && secondWord < run.start
    const has = (mark: Mark): boolean => run.marks.has(mark)
    const closes = run.ending === "string" && run.openQuote === QUOTE_OF[run.context]
    return {
        run,
        text,
        quoted,
        complete: quoted
            ? run.ending === "comment" || closes || endsStatement(text, run)
            : run.ending === "comment" && commentIsTerse(text, run),
        whole: run.ending === "text" || run.ending === "comment" || (quoted && closes),
        numeric: !quoted && (run.prefix === "none" || run.prefix === "number"),
        simple: !quoted && run.prefix !== "complex",
        bare: !quoted && (has("query-names") || has("query-values") || has("statement")),
        joined: quoted || run.firstJoint !== null,
        wordy,
        opening: wordy || (quoted && opensString(text, run.start)),
        has,
    }
}

/** `x' OR TRUE;`: many programs run the first statement and leave out the rest. */
function endsStatement(text: string, run: Run): boolean {
    return run.ending === "text" && /;\s*$/.test(text.slice(run.end - 8, run.end))
}

/**
 * Start of the second word of a text; `end` when there is none before. Asked once for all its readings.
 *
 * @param end up to where it is looked for: the last place where a reading begins
 */
export function secondWordAt(text: string, end: number): number {
    let at = 0
    while (at < end && isSpace(text.charCodeAt(at))) at += 1
    while (at < end && !isSpace(text.charCodeAt(at))) at += 1
    while (at < end && isSpace(text.charCodeAt(at))) at += 1
    return at
}

/** White space, an opening bracket or an operator stands before the quote: code quotes a string there. */
function opensString(text: string, quoteAt: number): boolean {
    return quoteAt > 0 && /[\s([{=:,]/.test(text.charAt(quoteAt - 1))
}

/** Units of a comment that are looked at: a word and a half. */
const COMMENT_LIMIT = 64

/**
 * The comment that swallows the rest is empty, or one word behind a space, as tools and people leave it. `"--option"` and
 * `'#tag'` go on at once, and so do comments of code.
 */
export function commentIsTerse(text: string, run: Run): boolean {
    if (run.commentStart < 0) return false
    const mark = text.charAt(run.commentStart) === "#" ? 1 : 2
    const body = text.slice(run.commentStart + mark, run.commentStart + mark + COMMENT_LIMIT)
    return body.length < COMMENT_LIMIT && /^(?:[\s+\0]*|[\s+]+[\p{L}\p{N}-]*\s*|-)$/u.test(body)
}

/** A comment within the comment, a sign that a statement or a string would end with. */
const IDLE_COMMENT = /^[\s+]*(?:\/\*[^\p{L}\p{N}]{0,16}\p{L}{0,8}[^\p{L}\p{N}]{0,16}\*\/\s*|[;'"]\s*)$/u

/** Terse, or nothing but another comment or a closing sign: `--` + `/*a*` + `/`, `--;`. An emoticon ends so: not for a quote alone. */
export function commentIsIdle(text: string, run: Run): boolean {
    if (commentIsTerse(text, run)) return true
    if (run.commentStart < 0) return false
    const body = text.slice(run.commentStart + 2, run.commentStart + 2 + COMMENT_LIMIT)
    return body.length < COMMENT_LIMIT && IDLE_COMMENT.test(body)
}

/** A name, a number or an address stands before the quote: what a form field holds. */
export function valueIsPlain(facts: Facts): boolean {
    return facts.run.start > 0 && /^[\p{L}\p{N}_.@+%-]+$/u.test(facts.text.slice(0, facts.run.start))
}

/** Longest text whose wording is looked at. */
const WORDING_UNITS = 256

/** Comments that hold others are taken out from within, so often. */
const NESTED_COMMENTS = 4
const INNERMOST = /\/\*(?:(?!\/\*|\*\/)[^])*\*\/|--[^\n]*\n/g

/** Comments between words as the white space they are to SQL; "" for a long text. */
export function wordingOf(text: string): string {
    if (text.length > WORDING_UNITS) return ""
    let wording = text.replaceAll(INNERMOST, " ")
    for (let depth = 1; depth < NESTED_COMMENTS && wording.includes("*/"); depth++)
        wording = wording.replaceAll(INNERMOST, " ")
    return wording
}
