// What a fact may say in a facts file, as text: for the template and for whoever mistyped one.
import type { FactName } from "../../duty/contract.ts"
import { FACT_CATALOGUE, FACT_NAMES } from "../../duty/fact-catalogue.data.ts"
import { ANSWERS, KNOWERS, LIKELIHOODS } from "../../duty/vocabulary.ts"

/** `confirmed | suspected | ruled-out | unknown` */
export function acceptedValues(name: FactName): string {
    const { is } = FACT_CATALOGUE[name]
    switch (is.kind) {
        case "likelihood":
            return either(LIKELIHOODS.toReversed())
        case "answer":
            return either(ANSWERS)
        case "choice":
            return either(is.values)
        case "set":
            return `[${is.values.join(", ")}] | unknown`
        case "figures":
            return "N | {confirmed: N, likely: N, maximum: N} | unknown"
        case "count":
            return "N | unknown"
        case "date":
            return "YYYY-MM-DD | unknown"
        case "knowing":
            return `[{by: ${KNOWERS.join("/")}, on: YYYY-MM-DD, at: HH:MM}] | unknown`
        case "fields":
            return `{name: ${either(LIKELIHOODS.toReversed())}, …, others: …}`
        default:
            return is satisfies never
    }
}

function either(values: readonly string[]): string {
    return [...values, "unknown"].join(" | ")
}

/** The fact a path of a facts file leads to: `facts.leak`, `statements.0.facts.fields.card`; null elsewhere. */
export function factAt(path: readonly string[]): FactName | null {
    const name = path[path.indexOf("facts") + 1]
    return FACT_NAMES.find((known) => known === name) ?? null
}
