import type { Amount, Count, FieldCombination, Figures } from "../../core/incident.ts"
import { FIELDS } from "../../core/fields.ts"
import { answerTo, type Dialogue } from "./dialogue.ts"
import { happeningOf } from "./happening-of.ts"
import type { PersonsAnswer } from "./read-persons.ts"

const UNKNOWN: Amount = { confirmed: "unknown", likely: "unknown", maximum: "unknown" }

/** The first figures; null where nobody was asked. "I do not know" is a figure too. */
export function figuresBy(dialogue: Dialogue): Figures | null {
    const answer = answerTo(dialogue, "persons")
    if (answer === null) return null
    if (answer.kind !== "persons") return { persons: UNKNOWN, records: UNKNOWN, approximate: false, byFields: [] }
    const persons = amountOf(answer.persons, happeningOf(dialogue)?.stored ?? true)
    const { approximate } = answer.persons
    return { persons, records: UNKNOWN, approximate, byFields: byFields(dialogue, persons.maximum, approximate) }
}

/**
 * What was stored somewhere (`stored`) bounds what left and proves nothing of it: it is the maximum alone. What was on a
 * stick or on the notices is concerned, all of it, as soon as it was counted.
 */
function amountOf({ least, most, exact }: PersonsAnswer, stored: boolean): Amount {
    if (stored) return { ...UNKNOWN, maximum: most }
    if (exact) return { confirmed: least, likely: least, maximum: most }
    // 約3600: neither confirmed nor a bound, but the best there is for both.
    const round = least === most
    return { confirmed: round ? "unknown" : least, likely: round ? most : "unknown", maximum: most }
}

/** With one combination of fields there is one row, of all the persons; more is told later, by `figures`. */
function byFields(dialogue: Dialogue, persons: Count, approximate: boolean): readonly FieldCombination[] {
    const answer = answerTo(dialogue, "fields")
    if (answer?.kind !== "several") return []
    const fields = FIELDS.filter((field) => answer.values.includes(field))
    return [{ fields, others: answer.others, persons, records: "unknown", approximate }]
}
