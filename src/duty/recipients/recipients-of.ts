// Whom the report of a private business goes to. Where the sector is unknown, the PPC is named and the sector is asked for;
// where the kind of persons is unknown, the minister and the PPC are named: towards more recipients, never fewer.
import type { CalendarDate, Citation, DutyFacts, FactRef, Recipient } from "../contract.ts"
import { AUTHORITIES, type AuthorityId } from "./authorities.data.ts"
import { DELEGATIONS, NOT_DELEGATED_CITE, NOT_DELEGATED_SUBJECTS, type Delegation } from "./delegation.data.ts"

export interface Recipients {
    readonly to: readonly Recipient[]
    readonly restsOn: readonly FactRef[]
    readonly unknown: readonly FactRef[]
    readonly cites: readonly Citation[]
}

export function recipientsOf(to: AuthorityId | "regulator", facts: DutyFacts, rulesOn: CalendarDate): Recipients {
    if (to !== "regulator") return { to: [named(to)], restsOn: [], unknown: [], cites: [] }
    if (facts.sectors === "unknown") return { to: [named("ppc")], restsOn: [], unknown: ["sectors"], cites: [] }
    const rows = DELEGATIONS.filter((row) => inForce(row, rulesOn) && facts.sectors.includes(row.sector))
    return rows.length === 0
        ? { to: [named("ppc")], restsOn: ["sectors"], unknown: [], cites: [] }
        : bySubjects(rows, facts.subjects)
}

function bySubjects(rows: readonly Delegation[], subjects: DutyFacts["subjects"]): Recipients {
    const ministers = rows.map((row) => row.to)
    const cites = [...rows.flatMap((row) => row.cites), NOT_DELEGATED_CITE]
    const restsOn: readonly FactRef[] = ["sectors", "subjects"]
    if (subjects === "unknown") {
        return { to: distinct([...ministers, "ppc"]), restsOn: ["sectors"], unknown: ["subjects"], cites }
    }
    const own = subjects.filter((subject) => isOwn(subject))
    const others = own.length < subjects.length || subjects.length === 0
    const to: readonly AuthorityId[] = [...(others ? ministers : []), ...(own.length > 0 ? (["ppc"] as const) : [])]
    return { to: distinct(to), restsOn, unknown: [], cites }
}

function isOwn(subject: string): boolean {
    return (NOT_DELEGATED_SUBJECTS as readonly string[]).includes(subject)
}

function inForce({ validFrom, validTo }: Delegation, day: CalendarDate): boolean {
    return validFrom <= day && (validTo === null || day <= validTo)
}

function distinct(ids: readonly AuthorityId[]): readonly Recipient[] {
    return [...new Set(ids)].map(named)
}

export function named(id: AuthorityId): Recipient {
    return { id, name: AUTHORITIES[id] }
}
