// A condition of a rule, as data: what it asks of the facts. Only these forms exist, and each of them is monotone in the
// gravity of its facts (gravity.ts), so that a graver fact never makes a duty weaker. Exceptions of the law are written
// with `unless` or in a rule's `exceptions`: there, and only there, a fact may lift what another one raised.
import type { Field } from "../../core/fields.ts"
import type { DutyFacts, Figures } from "../contract.ts"
import type { Answer, Likelihood, Unknown } from "../vocabulary.ts"

/** Names of the facts whose value is of one kind. */
type FactsOf<Value> = {
    [Name in keyof DutyFacts]: [DutyFacts[Name]] extends [Value]
        ? [Value] extends [DutyFacts[Name]]
            ? Name
            : never
        : never
}[keyof DutyFacts]

export type LikelihoodFact = FactsOf<Likelihood> | `fields.${Field}`
export type AnswerFact = FactsOf<Answer>
export type FiguresFact = FactsOf<Figures>
export type SetFact = "sectors" | "subjects" | "media"
export type ChoiceFact =
    | "body"
    | "contract"
    | "gdprRisk"
    | "foundBy"
    | "cause"
    | "actor"
    | "object"
    | "cardDigits"
    | "cipher"
    | "myNumberSystem"
    | "personsTold"
    | "published"
    | "investigated"
    | "outsideInvestigation"
    | "prevention"

export type Condition =
    | { readonly kind: "all"; readonly of: readonly Condition[] }
    | { readonly kind: "any"; readonly of: readonly Condition[] }
    /** The condition, but not where the exception is established; one that is unknown lifts nothing. */
    | { readonly kind: "unless"; readonly condition: Condition; readonly exception: Condition }
    | { readonly kind: "likelihood"; readonly fact: LikelihoodFact; readonly atLeast: "suspected" | "confirmed" }
    /** For exceptions only: the reverse of `suspected`. */
    | { readonly kind: "ruled-out"; readonly fact: LikelihoodFact }
    | { readonly kind: "answer"; readonly fact: AnswerFact; readonly is: "yes" | "no" }
    | { readonly kind: "choice"; readonly fact: ChoiceFact; readonly oneOf: readonly string[] }
    | { readonly kind: "includes"; readonly fact: SetFact; readonly oneOf: readonly string[] }
    /** More persons than this, strictly (を超える): 101 for "over 100". */
    | { readonly kind: "over"; readonly fact: FiguresFact; readonly persons: number }

export function all(...of: readonly Condition[]): Condition {
    return { kind: "all", of }
}

export function any(...of: readonly Condition[]): Condition {
    return { kind: "any", of }
}

export function unless(condition: Condition, exception: Condition): Condition {
    return { kind: "unless", condition, exception }
}

/** It happened, or is feared (おそれ) to have happened. */
export function suspected(fact: LikelihoodFact): Condition {
    return { kind: "likelihood", fact, atLeast: "suspected" }
}

/** It is established; a mere おそれ leaves this open. */
export function confirmed(fact: LikelihoodFact): Condition {
    return { kind: "likelihood", fact, atLeast: "confirmed" }
}

/** For exceptions only: it is established that it did not happen. */
export function ruledOut(fact: LikelihoodFact): Condition {
    return { kind: "ruled-out", fact }
}

export function yes(fact: AnswerFact): Condition {
    return { kind: "answer", fact, is: "yes" }
}

export function no(fact: AnswerFact): Condition {
    return { kind: "answer", fact, is: "no" }
}

export function choice<Name extends ChoiceFact>(
    fact: Name,
    ...oneOf: readonly Exclude<DutyFacts[Name], Unknown>[]
): Condition {
    return { kind: "choice", fact, oneOf }
}

export function includes<Name extends SetFact>(
    fact: Name,
    ...oneOf: readonly Exclude<DutyFacts[Name], Unknown>[number][]
): Condition {
    return { kind: "includes", fact, oneOf }
}

export function over(fact: FiguresFact, persons: number): Condition {
    return { kind: "over", fact, persons }
}

/** Holds whatever the facts. */
export const ALWAYS: Condition = all()
