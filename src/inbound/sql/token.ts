/**
 * Tokens of SQL as an attacker writes it: not the grammar of one product but what MySQL, PostgreSQL, Oracle, SQL Server
 * and SQLite have in common, with their own literals and comments. Spans are UTF-16 units of the judged text.
 */
export type TokenKind =
    | "number"
    | "string"
    /** A bare word: keyword, function or identifier, lower-cased in `word`. */
    | "word"
    /** A quoted identifier: `x` or [x]. */
    | "name"
    /** @x, @@x, :x */
    | "variable"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "dot"
    | "semicolon"
    /** A character no SQL has outside a string. */
    | "other"
    | "end"

/** How a text ended: plainly, in a comment that swallows what the application appends, or inside a string. */
export type EndKind = "text" | "comment" | "string"

export interface Token {
    kind: TokenKind
    start: number
    end: number
    /** Lower-cased word, operator, or bracket; "" where the text does not matter. */
    word: string
    /** Quote that an unclosed string still waits for; "" when closed. */
    open: string
}

/** Where products read the same text differently; a value is judged in each that could matter. */
export interface Dialect {
    /** MySQL: a backslash in a string escapes the next character. */
    readonly backslash: boolean
    /** MySQL: two dashes start a comment only before white space. */
    readonly dashNeedsSpace: boolean
    /** MySQL: the content of a versioned comment is code. */
    readonly versionedComments: boolean
    /** PostgreSQL, SQL Server: each `/*` within a comment wants its own end. */
    readonly nestedComments: boolean
}

const COMMON = { backslash: false, dashNeedsSpace: false, versionedComments: false, nestedComments: false }
export const STANDARD: Dialect = COMMON
export const MYSQL: Dialect = { ...COMMON, backslash: true, dashNeedsSpace: true, versionedComments: true }
/** PostgreSQL and SQL Server: a comment may hold others. */
export const NESTING: Dialect = { ...COMMON, nestedComments: true }
