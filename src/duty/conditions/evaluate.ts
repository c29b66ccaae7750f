// Evaluates a condition in Kleene's three-valued logic and keeps account: on which facts the outcome rests, and which
// unknown facts leave it open. Errs towards open: a value that is not known never makes a condition fail.
import type { DutyFacts, FactRef, Figures, Outcome } from "../contract.ts"
import type { Condition } from "./condition.ts"
import { valueOf } from "./fact-value.ts"

export interface Evaluation {
    readonly outcome: Outcome
    readonly restsOn: readonly FactRef[]
    /** Unknown facts that could turn the outcome, those of an exception included. */
    readonly unknown: readonly FactRef[]
}

export function evaluate(condition: Condition, facts: DutyFacts): Evaluation {
    switch (condition.kind) {
        case "all":
            return joint(condition.of, facts, "fails")
        case "any":
            return joint(condition.of, facts, "holds")
        case "unless":
            return excepted(evaluate(condition.condition, facts), evaluate(condition.exception, facts))
        case "likelihood":
            return leaf(condition.fact, likelihoodOutcome(valueOf(facts, condition.fact), condition.atLeast))
        case "ruled-out":
            return leaf(condition.fact, equality(valueOf(facts, condition.fact), ["ruled-out"]))
        case "answer":
            return leaf(condition.fact, equality(valueOf(facts, condition.fact), [condition.is]))
        case "choice":
            return leaf(condition.fact, equality(valueOf(facts, condition.fact), condition.oneOf))
        case "includes":
            return leaf(condition.fact, inclusion(facts[condition.fact], condition.oneOf))
        case "over":
            return leaf(condition.fact, excess(facts[condition.fact], condition.persons))
        default:
            return condition satisfies never
    }
}

function leaf(fact: FactRef, outcome: Outcome): Evaluation {
    return { outcome, restsOn: [fact], unknown: outcome === "open" ? [fact] : [] }
}

/** All or any: one part with the `decisive` outcome decides; else one open part leaves it open. */
function joint(of: readonly Condition[], facts: DutyFacts, decisive: "holds" | "fails"): Evaluation {
    const parts = of.map((part) => evaluate(part, facts))
    const deciding = parts.filter(({ outcome }) => outcome === decisive)
    if (deciding.length > 0) return merged(decisive, deciding)
    const open = parts.some(({ outcome }) => outcome === "open")
    return merged(open ? "open" : decisive === "holds" ? "fails" : "holds", parts)
}

function merged(outcome: Outcome, parts: readonly Evaluation[]): Evaluation {
    return {
        outcome,
        restsOn: [...new Set(parts.flatMap((part) => part.restsOn))],
        unknown: [...new Set(parts.flatMap((part) => part.unknown))],
    }
}

function excepted(condition: Evaluation, exception: Evaluation): Evaluation {
    if (condition.outcome === "fails") return condition
    return exception.outcome === "holds"
        ? { outcome: "fails", restsOn: exception.restsOn, unknown: [] }
        : merged(condition.outcome, [condition, { ...exception, restsOn: [] }])
}

function likelihoodOutcome(value: unknown, atLeast: "suspected" | "confirmed"): Outcome {
    if (value === "ruled-out") return "fails"
    if (value === "confirmed" || value === atLeast) return "holds"
    return "open"
}

function equality(value: unknown, oneOf: readonly unknown[]): Outcome {
    if (value === "unknown") return "open"
    return oneOf.includes(value) ? "holds" : "fails"
}

function inclusion(values: readonly string[] | "unknown", oneOf: readonly string[]): Outcome {
    if (values === "unknown") return "open"
    return values.some((value) => oneOf.includes(value)) ? "holds" : "fails"
}

/** The maximum decides (GL 3-5-3-1); a lower figure over the threshold is enough, and an unknown maximum leaves it open. */
function excess({ confirmed, likely, maximum }: Figures, persons: number): Outcome {
    if ([confirmed, likely, maximum].some((count) => count !== "unknown" && count > persons)) return "holds"
    return maximum === "unknown" ? "open" : "fails"
}
