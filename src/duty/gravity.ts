// In which direction a fact is grave. Three things rest on it: what an unknown fact could turn out to be (outlook.ts),
// which of two statements of the same moment stands (statements/fold-statements.ts), and the laws the tests hold.
import { kindOf } from "./say-fact.ts"
import type { FactRef } from "./contract.ts"
import type { FactKind } from "./fact-catalogue.data.ts"
import { LIKELIHOODS } from "./vocabulary.ts"

/** Values of a fact from mild to grave, equals together; null where the law does not order them. */
export function ranksOf(fact: FactRef): readonly (readonly string[])[] | null {
    return ranksOfKind(kindOf(fact))
}

function ranksOfKind(is: FactKind): readonly (readonly string[])[] | null {
    switch (is.kind) {
        case "likelihood":
            return LIKELIHOODS.map((value) => [value])
        case "answer":
            return is.graver === null ? null : is.graver === "yes" ? [["no"], ["yes"]] : [["yes"], ["no"]]
        case "choice":
            return is.ranks
        case "set":
        case "figures":
        case "count":
        case "date":
        case "knowing":
        case "fields":
            return null
        default:
            return is satisfies never
    }
}

/** The gravest of some values; null where the law does not order them, or two of the gravest differ. */
export function gravestOf(fact: FactRef, values: readonly string[]): string | null {
    const ranks = ranksOf(fact)
    if (ranks === null) return null
    const top = ranks.map((rank) => rank.filter((value) => values.includes(value))).findLast((rank) => rank.length > 0)
    return top?.length === 1 ? (top[0] ?? null) : null
}
