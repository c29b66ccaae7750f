// Which fields are among the data, as far as somebody said. A list that a person gave is taken for all of it; one that the
// ledger gave is what it could read, so that a field it did not see stays unknown.
import { FIELDS, type Field } from "../../core/fields.ts"
import type { DutyFacts } from "../../duty/contract.ts"
import type { Likelihood } from "../../duty/vocabulary.ts"
import type { Incident } from "../incident/incident.ts"

export function fieldsKnown(incident: Incident): DutyFacts["fields"] {
    const named = fieldsNamed(incident)
    const otherwise: Likelihood = isComplete(incident) ? "ruled-out" : "unknown"
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys of a full record
    return Object.fromEntries(
        FIELDS.map((field) => [field, named.has(field) ? "confirmed" : otherwise]),
    ) as DutyFacts["fields"]
}

/** Fields of the statement and of every row of the last figures. */
export function fieldsNamed({ facts, figures }: Incident): ReadonlySet<Field> {
    const stated = facts.fields === undefined || facts.fields.value === "unknown" ? [] : facts.fields.value
    const counted = figures.at(-1)?.figures.byFields.flatMap(({ fields }) => fields) ?? []
    return new Set([...stated, ...counted])
}

/** Whether somebody gave the whole list: then a field that is not on it is not among the data. */
export function isComplete({ facts: { fields } }: Incident): boolean {
    return fields !== undefined && fields.value !== "unknown" && fields.said.source?.kind !== "sekisho"
}
