import type { Field } from "../../core/fields.ts"
import type { DutyFacts, FactName, FactRef } from "../contract.ts"

/** The value of a fact, or of one field of `fields`. */
export function valueOf(facts: DutyFacts, fact: FactRef): DutyFacts[FactName] {
    return isFieldRef(fact) ? facts.fields[fieldOf(fact)] : facts[fact]
}

/** The facts with one of them changed. @param value must be of the fact's own kind */
export function withValue(facts: DutyFacts, fact: FactRef, value: unknown): DutyFacts {
    if (isFieldRef(fact)) return { ...facts, fields: { ...facts.fields, [fieldOf(fact)]: value } }
    return { ...facts, [fact]: value }
}

export function isFieldRef(fact: FactRef): fact is `fields.${Field}` {
    return fact.startsWith("fields.")
}

export function fieldOf(fact: `fields.${Field}`): Field {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- slice forgets what the template type says
    return fact.slice("fields.".length) as Field
}

/** Whether nothing is known of a fact; of figures, whether the maximum is not known. */
export function isUnknown(facts: DutyFacts, fact: FactRef): boolean {
    const value = valueOf(facts, fact)
    if (typeof value === "object" && "maximum" in value) return value.maximum === "unknown"
    return value === "unknown"
}
