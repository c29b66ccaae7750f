import type { FactRef } from "../contract.ts"
import type { Condition, FiguresFact } from "./condition.ts"

/** Every fact a condition may read, whatever the facts are. */
export function factsOf(condition: Condition): readonly FactRef[] {
    return [...new Set(leavesOf(condition).map(({ fact }) => fact))]
}

/** The thresholds a condition compares these figures with. */
export function thresholdsOf(condition: Condition, figures: FiguresFact): readonly number[] {
    const leaves = leavesOf(condition).filter((leaf) => leaf.kind === "over")
    return [...new Set(leaves.filter(({ fact }) => fact === figures).map(({ persons }) => persons))]
}

type Leaf = Exclude<Condition, { readonly kind: "all" | "any" | "unless" }>

function leavesOf(condition: Condition): readonly Leaf[] {
    switch (condition.kind) {
        case "all":
        case "any":
            return condition.of.flatMap(leavesOf)
        case "unless":
            return [...leavesOf(condition.condition), ...leavesOf(condition.exception)]
        case "likelihood":
        case "ruled-out":
        case "answer":
        case "choice":
        case "includes":
        case "over":
            return [condition]
        default:
            return condition satisfies never
    }
}
