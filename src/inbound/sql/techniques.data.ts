/**
 * The techniques, most telling first: the marks that are their evidence and the weight of a reading that has one. A
 * technique without marks is weighed by the shape of the reading alone.
 */
import type { SQL_TECHNIQUE_MESSAGES } from "../../core/messages/sql.messages.data.ts"
import type { Mark } from "./run.ts"
import {
    weighClause,
    weighCommentOut,
    weighEndless,
    weighEvasion,
    weighPosition,
    weighStatementEnd,
    weighValueList,
} from "./weigh-clause.ts"
import {
    weighArithmetic,
    weighBareConstant,
    weighBareOperand,
    weighCall,
    weighCast,
    weighConcatenation,
    weighCondition,
    weighConstantComparison,
    weighDecision,
    weighInformation,
    weighNumberTest,
    weighSession,
    weighTautology,
} from "./weigh-condition.ts"
import {
    weighBareStatement,
    weighDelay,
    weighFileOutput,
    weighFunction,
    weighPlainVerb,
    weighStacked,
    weighSubquery,
    weighTable,
    weighTableStatement,
    weighUnion,
} from "./weigh-statement.ts"
import { always, type Weigh } from "./weigh.ts"

export interface Technique {
    readonly name: keyof typeof SQL_TECHNIQUE_MESSAGES
    /** Marks that are the evidence, one of them needed; the first that was met gives the span. */
    readonly marks: readonly Mark[]
    readonly weigh: Weigh
    /** CAPEC: 66 SQL injection, 7 blind, 54 querying for information, 108 commands through SQL, 267 encoding. */
    readonly capec: readonly number[]
}

export const TECHNIQUES: readonly Technique[] = [
    { name: "command-execution", marks: ["command"], weigh: always, capec: [66, 108] },
    { name: "time-delay", marks: ["wait", "call-time"], weigh: weighDelay, capec: [66, 7] },
    { name: "stacked-statement", marks: ["stacked", "implicit", "stacked-bare"], weigh: weighStacked, capec: [66] },
    { name: "stacked-statement", marks: ["stacked-verb"], weigh: weighPlainVerb, capec: [66] },
    { name: "stacked-statement", marks: ["stacked-table"], weigh: weighTableStatement, capec: [66] },
    { name: "union-select", marks: ["union-values", "union-names", "union-bare"], weigh: weighUnion, capec: [66] },
    { name: "error-function", marks: ["call-error"], weigh: weighFunction, capec: [66, 54] },
    { name: "system-function", marks: ["call-system"], weigh: weighFunction, capec: [66, 108] },
    { name: "file-output", marks: ["file-output"], weigh: weighFileOutput, capec: [66] },
    { name: "procedure-analyse", marks: ["procedure"], weigh: always, capec: [66] },
    {
        name: "subquery",
        marks: ["subquery-values", "subquery-names", "subquery-bare"],
        weigh: weighSubquery,
        capec: [66, 7],
    },
    { name: "subquery", marks: ["table-query"], weigh: weighTable, capec: [66, 7] },
    { name: "tautology", marks: ["constant-condition"], weigh: weighTautology, capec: [66, 7] },
    { name: "conditional", marks: ["decision"], weigh: weighDecision, capec: [66, 7] },
    {
        name: "server-information",
        marks: ["catalogue", "call-info", "server-variable"],
        weigh: weighInformation,
        capec: [66, 54],
    },
    { name: "server-information", marks: ["session-word"], weigh: weighSession, capec: [66, 54] },
    { name: "boolean-condition", marks: ["condition"], weigh: weighCondition, capec: [66, 7] },
    { name: "boolean-condition", marks: ["bare-operand"], weigh: weighBareOperand, capec: [66, 7] },
    { name: "boolean-condition", marks: [], weigh: weighNumberTest, capec: [66, 7] },
    { name: "function-call", marks: ["call-value", "call"], weigh: weighCall, capec: [66, 7] },
    { name: "cast", marks: ["cast", "group-cast", "typed-literal"], weigh: weighCast, capec: [66, 54] },
    { name: "order-by-position", marks: ["order", "group"], weigh: weighPosition, capec: [66] },
    { name: "clause-injection", marks: ["having", "limit", "clause"], weigh: weighClause, capec: [66] },
    { name: "constant-comparison", marks: ["constant-comparison"], weigh: weighConstantComparison, capec: [66] },
    { name: "concatenation", marks: ["concatenation"], weigh: weighConcatenation, capec: [66] },
    { name: "arithmetic", marks: ["arithmetic"], weigh: weighArithmetic, capec: [66] },
    { name: "constant-condition", marks: ["bare-number", "bare-constant"], weigh: weighBareConstant, capec: [66, 7] },
    { name: "value-list", marks: ["comma"], weigh: weighValueList, capec: [66] },
    { name: "comment-out", marks: [], weigh: weighCommentOut, capec: [66] },
    { name: "statement-end", marks: [], weigh: weighStatementEnd, capec: [66] },
    { name: "endless-expression", marks: [], weigh: weighEndless, capec: [66] },
    { name: "lexical-evasion", marks: [], weigh: weighEvasion, capec: [66, 267] },
    {
        name: "sql-statement",
        marks: ["query-values", "query-names", "statement"],
        weigh: weighBareStatement,
        capec: [66],
    },
]
