import type { Span } from "../../core/span.ts"

/** Where in a statement of the application the value could stand. */
export type ContextKind = "plain" | "single" | "double" | "backtick" | "comment"

/** What the grammar met while it read a fragment; the techniques are judged on these, never on the text. */
export type Mark =
    /** AND, OR, XOR, && between two conditions. */
    | "logic"
    /** A comparison of constants, joined to a condition: always true or always false. */
    | "constant-condition"
    /** A comparison of constants by itself. */
    | "constant-comparison"
    /** A comparison with a column or a call in it, joined to a condition. */
    | "condition"
    /** A constant that stands for a whole condition, joined to another. */
    | "bare-constant"
    /** A number that does: true in every product that has no booleans. */
    | "bare-number"
    /** A column or an expression that stands for a whole condition, joined to another. */
    | "bare-operand"
    | "union-bare"
    | "union-names"
    | "union-values"
    | "subquery-names"
    | "subquery-values"
    /** `(TABLE staff)`. */
    | "table-query"
    | "query-names"
    | "query-values"
    /** A statement behind another one. */
    | "subquery-bare"
    | "stacked-bare"
    /** A statement behind another one without a semicolon, as Transact-SQL has it. */
    | "implicit"
    | "stacked"
    /** A statement behind another one whose verb prose has as well. */
    | "stacked-verb"
    /** `; TABLE staff`. */
    | "stacked-table"
    /** A statement by itself. */
    | "statement"
    | "wait"
    | "command"
    | "call"
    | "call-time"
    | "call-error"
    | "call-system"
    | "call-info"
    | "call-value"
    | "catalogue"
    | "server-variable"
    /** CURRENT_USER and its like. */
    | "session-word"
    | "decision"
    | "order"
    | "group"
    | "having"
    | "limit"
    | "file-output"
    | "procedure"
    | "clause"
    | "concatenation"
    | "arithmetic"
    | "comma"
    | "cast"
    /** `bool 't'`: a string behind the name of a type. */
    | "typed-literal"
    /** The cast of a call, or of an expression in brackets. */
    | "group-cast"

/** What stood before the first joint of a fragment read as it is. */
export type Prefix = "none" | "number" | "word" | "string" | "complex"

/** What first joined something to that prefix. */
export type Joint = "logic" | "comparison" | "pipes" | "set-operation" | "clause" | "comma" | "statement" | "alias"

/**
 * How the reading ended: `text` after an operand, `dangling` before one, `comment` where the rest is swallowed, `string`
 * inside a string the application will close, `broken` where the text stopped being SQL, `endless` at TOKEN_LIMIT.
 */
export type Ending = "text" | "dangling" | "comment" | "string" | "broken" | "endless"

/** A fragment of a value read as SQL from one place. */
export interface Run {
    readonly context: ContextKind
    /** Start of the evidence: the quote that closes the string, or the first token. */
    readonly start: number
    /** Where the reading ended. */
    readonly end: number
    readonly ending: Ending
    /** Quote the last string waits for; "" otherwise. */
    readonly openQuote: string
    readonly prefix: Prefix
    readonly firstJoint: Joint | null
    /** Nothing but closing brackets was read. */
    readonly onlyCloses: boolean
    /** Tokens read as SQL. */
    readonly tokens: number
    /** Start of the comment that swallows the rest, or -1. */
    readonly commentStart: number
    /** Gaps between two tokens with a comment in them. */
    readonly comments: number
    /** Comments without content, versioned comments, numbers glued to words: what only evasion writes. */
    readonly evasive: boolean
    /** `1.e(` of MySQL. */
    readonly noisy: boolean
    /** First place of each mark. */
    readonly marks: ReadonlyMap<Mark, Span>
}
