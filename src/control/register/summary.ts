// One line of the register (事案台帳): what a list shows and is filtered by. Derived from the incident, and stored beside
// its events so that a list of years reads quickly; REGISTER_FORMAT is raised when the derivation changes.
import type { Count, IncidentKind, IncidentState, LocalMoment, Unknown } from "../../core/incident.ts"
import type { Incident, Step } from "../incident/incident.ts"

export const REGISTER_FORMAT = 1

export interface Summary {
    readonly id: string
    readonly state: IncidentState
    readonly kind: IncidentKind | Unknown
    readonly title: string
    /** Null where it was never said, or nobody can say. */
    readonly knownAt: LocalMoment | null
    readonly openedAtMs: number
    readonly changedAtMs: number
    /** 最大 of the last figures, which the law asks for; unknown without figures. */
    readonly personsMaximum: Count
    readonly recordsMaximum: Count
    /** Figures that were given out so far. */
    readonly figures: number
    readonly openSteps: number
    readonly openTasks: number
    /** The first last day of an open step; null where none is counted. */
    readonly nextUntil: LocalMoment | null
}

export function summaryOf(incident: Incident): Summary {
    const { facts, steps, tasks } = incident
    const latest = incident.figures.at(-1)?.figures
    const open = steps.filter((step) => step.standing === "open")
    return {
        id: incident.id,
        state: incident.state,
        kind: facts.kind?.value ?? "unknown",
        title: facts.title?.value ?? "",
        knownAt: momentOf(facts.knownAt?.value),
        openedAtMs: incident.openedAtMs,
        changedAtMs: incident.changedAtMs,
        personsMaximum: latest?.persons.maximum ?? "unknown",
        recordsMaximum: latest?.records.maximum ?? "unknown",
        figures: incident.figures.length,
        openSteps: open.length,
        openTasks: tasks.filter((task) => task.standing === "open").length,
        nextUntil: firstUntil(open),
    }
}

function firstUntil(open: readonly Step[]): LocalMoment | null {
    const untils = open.flatMap((step) => (step.until === null ? [] : [step.until]))
    return untils.toSorted()[0] ?? null
}

function momentOf(value: string | undefined): LocalMoment | null {
    return value === undefined || value === "unknown" ? null : value
}
