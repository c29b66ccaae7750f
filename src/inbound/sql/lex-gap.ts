import { isSpace, isDigit } from "./characters.ts"
import { endOfRun } from "./lex-literal.ts"
import type { Dialect } from "./token.ts"
import { characterAt } from "../text-units.ts"

/** What stands between two tokens: white space and comments. */
export interface Gap {
    end: number
    /** The rest of the text is a comment: what the application appends is lost. */
    swallows: boolean
    /** Start of that comment. */
    commentStart: number
    /** A comment stood there. */
    comment: boolean
    /** A comment without content, or a versioned one. */
    evasive: boolean
    /** Versioned comments that are open: MySQL reads their content as code. */
    versioned: number
}

/** Skips white space and comments from `start`; the two marks of a versioned comment are skipped, its content is code. */
export function skipGap(text: string, start: number, dialect: Dialect, versioned: number): Gap {
    const gap: Gap = { end: start, swallows: false, commentStart: -1, comment: false, evasive: false, versioned }
    for (;;) {
        gap.end = endOfRun(text, gap.end, isSpace)
        const before = gap.end
        if (!gap.swallows) skipComment(text, gap, dialect)
        if (gap.end === before || gap.swallows) return gap
    }
}

function skipComment(text: string, gap: Gap, dialect: Dialect): void {
    const at = gap.end
    if (at >= text.length) return
    const first = text.charAt(at)
    if (first === "/" && characterAt(text, at + 1) === "*") skipBlock(text, gap, dialect)
    else if (first === "#" && !isJsonPathOperator(text, at)) skipLine(text, gap)
    else if (first === "-" && characterAt(text, at + 1) === "-" && startsDashComment(text, at, dialect))
        skipLine(text, gap)
    else if (first === "*" && gap.versioned > 0 && characterAt(text, at + 1) === "/") {
        gap.versioned -= 1
        gap.end = at + 2
    }
}

function skipBlock(text: string, gap: Gap, dialect: Dialect): void {
    const at = gap.end
    const mark = characterAt(text, at + 2)
    const mariadb = (mark === "m" || mark === "M") && characterAt(text, at + 3) === "!"
    if (dialect.versionedComments && (mark === "!" || mariadb)) {
        gap.versioned += 1
        gap.evasive = true
        gap.comment = true
        gap.end = endOfRun(text, at + (mark === "!" ? 3 : 4), isDigit)
        return
    }
    const close = dialect.nestedComments ? endOfNested(text, at + 2) : text.indexOf("*/", at + 2)
    gap.comment = true
    if (close === at + 2) gap.evasive = true
    gap.end = close < 0 ? text.length : close + 2
    if (close < 0) swallow(gap, at)
}

/** Where the end of a comment stands that may hold others; -1: nowhere. */
function endOfNested(text: string, from: number): number {
    let depth = 1
    let at = from
    let open = -1
    for (;;) {
        // Looked for again only when it lies behind: it may be far.
        if (open < at) open = text.indexOf("/*", at)
        if (open < 0) open = Infinity
        const close = text.indexOf("*/", at)
        if (close < 0) return -1
        if (open < close) depth += 1
        else depth -= 1
        if (depth === 0) return close
        at = Math.min(open, close) + 2
    }
}

function skipLine(text: string, gap: Gap): void {
    const at = gap.end
    const newline = text.indexOf("\n", at)
    gap.comment = true
    gap.end = newline < 0 ? text.length : newline + 1
    if (newline < 0 || endOfRun(text, gap.end, isSpace) === text.length) swallow(gap, at)
}

function swallow(gap: Gap, at: number): void {
    gap.swallows = true
    gap.commentStart = at
}

function startsDashComment(text: string, at: number, dialect: Dialect): boolean {
    if (!dialect.dashNeedsSpace || at + 2 >= text.length) return true
    const next = text.charCodeAt(at + 2)
    // A plus that nobody decoded still is a space to the application.
    return isSpace(next) || next === 43
}

/** PostgreSQL's `#>`, `#>>` and `#-` before a string are operators; everywhere else `#` is MySQL's comment. */
function isJsonPathOperator(text: string, at: number): boolean {
    const next = characterAt(text, at + 1)
    if (next !== ">" && next !== "-") return false
    const behind = endOfRun(text, characterAt(text, at + 2) === ">" ? at + 3 : at + 2, isSpace)
    return characterAt(text, behind) === "'"
}
