// A condition as it is asked: the questions about single readings by number, so that one pass over the readings answers
// them all, and the tree that joins the answers.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { PatchCondition } from "../../core/patch.ts"
import type { Span } from "../../core/span.ts"
import { textPattern } from "../wildcard.ts"
import { type Mention, mentionOf } from "./query-mention.ts"
import { CONDITION_DEPTH_LIMIT, CONDITIONS_LIMIT } from "./limits.data.ts"
import { compileText, type TextTest } from "./text-test.ts"

/** A question about single readings. */
export interface Question {
    readonly at: string
    /** Of a parameter of the query; see query-mention.ts. */
    readonly mention: Mention
    readonly isAt: (path: string) => boolean
    readonly test: TextTest
    readonly stepsPerUnit: number
    /** Readings that must meet it, count. */
    readonly least: number
}

/** How the answers are joined; `ask` names a question by its number. */
export type Answer =
    | { readonly kind: "ask"; readonly question: number }
    | { readonly kind: "any-of" | "all-of"; readonly of: readonly Answer[] }
    | { readonly kind: "not"; readonly of: Answer }

export interface CompiledCondition {
    readonly questions: readonly Question[]
    readonly answer: Answer
}

/** @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID */
export function compileCondition(condition: PatchCondition): CompiledCondition {
    const questions: Question[] = []
    let conditions = 0
    const compile = (one: PatchCondition, depth: number): Answer => {
        if (++conditions > CONDITIONS_LIMIT || depth > CONDITION_DEPTH_LIMIT)
            throw new SekishoError("SEKISHO_INBOUND_PATCH_INVALID", { conditions, depth })
        switch (one.kind) {
            case "any-of":
            case "all-of":
                return { kind: one.kind, of: one.of.map((part) => compile(part, depth + 1)) }
            case "not":
                return { kind: "not", of: compile(one.of, depth + 1) }
            case "present":
            case "longer-than":
            case "count-over":
            case "equals":
            case "prefix":
            case "suffix":
            case "contains":
            case "matches":
                questions.push(questionOf(one))
                return { kind: "ask", question: questions.length - 1 }
            default:
                return one satisfies never
        }
    }
    const answer = compile(condition, 1)
    return { questions, answer }
}

/** Whether it holds, given which questions were met. */
export function holds(answer: Answer, isMet: (question: number) => boolean): boolean {
    switch (answer.kind) {
        case "ask":
            return isMet(answer.question)
        case "any-of":
            return answer.of.some((part) => holds(part, isMet))
        case "all-of":
            return answer.of.every((part) => holds(part, isMet))
        case "not":
            return !holds(answer.of, isMet)
        default:
            return answer satisfies never
    }
}

type Single = Exclude<PatchCondition, { readonly kind: "any-of" | "all-of" | "not" }>

function questionOf(condition: Single): Question {
    const { at } = condition
    const common = { at, mention: mentionOf(at), isAt: textPattern(at), stepsPerUnit: 0, least: 1 }
    switch (condition.kind) {
        case "present":
            return { ...common, test: whole }
        case "longer-than":
            return { ...common, test: (text) => (text.length > condition.units ? whole(text) : null) }
        case "count-over":
            return { ...common, test: whole, least: condition.count + 1 }
        case "equals":
        case "prefix":
        case "suffix":
        case "contains":
        case "matches":
            return { ...common, ...compileText(condition) }
        default:
            return condition satisfies never
    }
}

function whole(text: string): Span {
    return { start: 0, end: text.length }
}
