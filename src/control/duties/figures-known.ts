// How many persons, for the thresholds of the law. Those with a card or a My Number are counted from the rows of the last
// figures only where the rows cover everybody; else they may be all of them.
import type { Field } from "../../core/fields.ts"
import type { FieldCombination } from "../../core/incident.ts"
import type { Count, DutyFacts, Figures } from "../../duty/contract.ts"
import type { Incident } from "../incident/incident.ts"

type Known = Pick<DutyFacts, "persons" | "cardPersons" | "myNumberPersons" | "records">

const UNKNOWN: Figures = { confirmed: "unknown", likely: "unknown", maximum: "unknown" }
const NOBODY: Figures = { confirmed: 0, likely: 0, maximum: 0 }

export function figuresKnown({ figures }: Incident, fields: DutyFacts["fields"]): Known {
    const latest = figures.at(-1)?.figures
    const persons = latest?.persons ?? UNKNOWN
    const rows = latest?.byFields ?? []
    return {
        persons,
        cardPersons: withField("card", fields, persons, rows),
        myNumberPersons: withField("my_number", fields, persons, rows),
        records: latest?.records.maximum ?? "unknown",
    }
}

function withField(
    field: Field,
    fields: DutyFacts["fields"],
    persons: Figures,
    rows: readonly FieldCombination[],
): Figures {
    if (fields[field] === "ruled-out") return NOBODY
    const everybody = sumOf(rows)
    const covered = everybody !== "unknown" && persons.maximum !== "unknown" && everybody >= persons.maximum
    const counted = covered ? sumOf(rows.filter((row) => row.fields.includes(field))) : "unknown"
    return { ...UNKNOWN, maximum: counted === "unknown" ? persons.maximum : counted }
}

function sumOf(rows: readonly FieldCombination[]): Count {
    return rows.reduce<Count>(
        (sum, { persons }) => (sum === "unknown" || persons === "unknown" ? "unknown" : sum + persons),
        0,
    )
}
