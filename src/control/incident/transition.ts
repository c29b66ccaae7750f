import { evolve } from "./evolve.ts"
import type { Incident, IncidentEvent, Outcome } from "./incident.ts"
import { judge } from "./judge.ts"

/** What an event makes of an incident, or why it may not happen. */
export interface Transition {
    readonly id: string
    /** Null where none was opened yet. */
    readonly incident: Incident | null
    readonly event: IncidentEvent
    readonly by: string
    readonly nowMs: number
}

export function transition({ id, incident, event, by, nowMs }: Transition): Outcome {
    const refusal = judge(incident, event, nowMs)
    if (refusal !== null) return { kind: "refused", refusal }
    const recorded = { seq: (incident?.version ?? 0) + 1, atMs: nowMs, by, event }
    return { kind: "applied", incident: evolve(incident, id, recorded) }
}
