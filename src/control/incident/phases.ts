import { PHASES, type IncidentState, type Phase } from "../../core/incident.ts"
import type { DeclaredPhase } from "./incident.ts"

/** Phases that somebody declares reached, in order. */
export const DECLARED_PHASES: readonly DeclaredPhase[] = PHASES.filter(
    (phase) => phase !== "detected" && phase !== "closed",
)

/** Phases that may be entered next: the way is walked step by step. A reopened incident goes on with triage. */
export function nextPhases(state: IncidentState): readonly Phase[] {
    if (state === "reopened") return ["triage"]
    const next = PHASES[PHASES.indexOf(state) + 1]
    return next === undefined ? [] : [next]
}

/** Whether a phase lies at or before another on the way. */
export function isUpTo(phase: Phase, limit: Phase): boolean {
    return PHASES.indexOf(phase) <= PHASES.indexOf(limit)
}

/** From here on something was declared that may turn out wrong: the leak goes on, more people are concerned. */
export function canReopen(state: IncidentState): boolean {
    return state !== "reopened" && !isUpTo(state, "triage")
}
