// Random facts for property tests, made from the catalogue: every value of every fact, unknown among them.
import fc from "fast-check"
import { FIELDS } from "../core/fields.ts"
import { addDays } from "./clock/calendar-date.ts"
import { withValue } from "./conditions/fact-value.ts"
import type { DutyFacts, FactName, FactRef } from "./contract.ts"
import { FACT_NAMES } from "./fact-catalogue.data.ts"
import { NOTHING_KNOWN } from "./nothing-known.ts"
import { kindOf } from "./say-fact.ts"
import { KNOWERS, LIKELIHOODS } from "./vocabulary.ts"

/** Every fact a rule or a form may read, the fields one by one. */
export const FACT_REFS: readonly FactRef[] = [
    ...FACT_NAMES.filter((name): name is Exclude<FactName, "fields"> => name !== "fields"),
    ...FIELDS.map((field) => `fields.${field}` as const),
]

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays("2014-01-01", days))
/** Around the thresholds, where mistakes live. */
const count = fc.oneof(fc.constantFrom(0, 1, 100, 101, 1_000, 1_001), fc.nat(2_000))

/** A value of a fact. @param unknown whether it may be unknown */
export function valueArbitrary(fact: FactRef, unknown: boolean): fc.Arbitrary<unknown> {
    const known = knownArbitrary(fact)
    return unknown && kindOf(fact).kind !== "figures"
        ? fc.oneof({ weight: 3, arbitrary: known }, fc.constant("unknown"))
        : known
}

function knownArbitrary(fact: FactRef): fc.Arbitrary<unknown> {
    const is = kindOf(fact)
    switch (is.kind) {
        case "likelihood":
            return fc.constantFrom(...LIKELIHOODS)
        case "answer":
            return fc.constantFrom("yes", "no")
        case "choice":
            return fc.constantFrom(...is.values)
        case "set":
            return fc.subarray([...is.values])
        case "figures":
            return figuresArbitrary()
        case "count":
            return count
        case "date":
            return day
        case "knowing":
            return fc.array(knowing, { minLength: 1, maxLength: 3 })
        case "fields":
            return fc.constant(NOTHING_KNOWN.fields)
        default:
            return is satisfies never
    }
}

const knowing = fc.record({ by: fc.constantFrom(...KNOWERS), on: day, at: fc.constantFrom("unknown", "09:30") })

/** `confirmed <= likely <= maximum`, the maximum known; factsArbitrary adds unknown ones. */
function figuresArbitrary(): fc.Arbitrary<unknown> {
    return fc.tuple(count, count, count).map((counts) => {
        const [confirmed, likely, maximum] = counts.toSorted((a, b) => a - b)
        return { confirmed, likely, maximum }
    })
}

const UNKNOWN_MAXIMUM = { confirmed: "unknown", likely: "unknown", maximum: "unknown" }

/** Facts of an incident. @param unknown whether facts may be unknown */
export function factsArbitrary(unknown: boolean): fc.Arbitrary<DutyFacts> {
    const parts = FACT_REFS.map((fact) => {
        const value = valueArbitrary(fact, unknown)
        const withUnknown =
            unknown && kindOf(fact).kind === "figures"
                ? fc.oneof({ weight: 3, arbitrary: value }, fc.constant(UNKNOWN_MAXIMUM))
                : value
        return withUnknown.map((one) => [fact, one] as const)
    })
    return fc
        .tuple(...parts)
        .map((values) =>
            values.reduce<DutyFacts>((facts, [fact, value]) => withValue(facts, fact, value), NOTHING_KNOWN),
        )
}
