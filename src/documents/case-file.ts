// What every document is made of: one incident with its events, the organisation, and what the law asks of it. A document
// says nothing that is not in here; today's date is an argument.
import type { CalendarDate } from "../core/incident.ts"
import type { IncidentRecord } from "../control/contract.ts"
import type { FactName, Facts } from "../control/incident/facts.ts"
import type { Said } from "../control/incident/incident.ts"
import type { Profile } from "../control/profile/profile.ts"
import type { Assessment, DutyFacts } from "../duty/contract.ts"

export interface CaseFile {
    readonly record: IncidentRecord
    /** Null: the organisation is a gap. */
    readonly profile: Profile | null
    readonly facts: DutyFacts
    readonly assessment: Assessment
    /** In Japan. */
    readonly today: CalendarDate
}

/** A fact as a document meets it: nobody said it, somebody looked and could not tell, or it is known. */
export type Stated<T> =
    | { readonly kind: "gap" }
    | { readonly kind: "unknown" }
    | { readonly kind: "known"; readonly value: T; readonly said: Said }

/** An empty text says nothing. */
export function stated<Name extends FactName>({ record }: CaseFile, name: Name): Stated<Facts[Name]> {
    const fact = record.incident.facts[name]
    if (fact === undefined || isEmpty(fact.value)) return { kind: "gap" }
    if (fact.value === "unknown") return { kind: "unknown" }
    return { kind: "known", value: fact.value, said: fact.said }
}

function isEmpty(value: unknown): boolean {
    return value === "" || (Array.isArray(value) && value.length === 0)
}

/** The text of a fact that is prose; empty where there is none. */
export function proseOf(file: CaseFile, name: FactName): string {
    const fact = stated(file, name)
    return fact.kind === "known" && typeof fact.value === "string" ? fact.value : ""
}

/** Whether what is said may be told as established: 確認. */
export function isSure({ certainty }: Said): boolean {
    return certainty === "confirmed"
}
