// The way of an incident. A phase is entered only from the one before, and only when no step that is required up to
// there is open: this is where the law cannot be skipped.
import type { Phase } from "../../core/incident.ts"
import type { DeclaredPhase, Incident, Refusal } from "./incident.ts"
import { canReopen, nextPhases } from "./phases.ts"
import { openUpTo } from "./steps.ts"

export function judgePhase(incident: Incident, phase: DeclaredPhase): Refusal | null {
    return judgeOrder(incident, phase) ?? judgeSteps(incident, phase) ?? judgeScope(incident, phase)
}

/** Nothing is left lying about: a task that is not worth doing is dropped with a reason. */
export function judgeClosing(incident: Incident): Refusal | null {
    const refusal = judgeOrder(incident, "closed") ?? judgeSteps(incident, "closed")
    if (refusal !== null) return refusal
    const open = incident.tasks.filter((task) => task.standing === "open")
    return open.length === 0 ? null : { kind: "tasks-open", tasks: open.map((task) => task.number) }
}

export function judgeReopening({ state }: Incident, why: string): Refusal | null {
    if (!canReopen(state)) return { kind: "nothing-to-reopen", state }
    return why.trim() === "" ? { kind: "why-missing" } : null
}

function judgeOrder({ state }: Incident, phase: Phase): Refusal | null {
    const next = nextPhases(state)
    return next.includes(phase) ? null : { kind: "out-of-order", state, next }
}

function judgeSteps({ steps }: Incident, phase: Phase): Refusal | null {
    const open = openUpTo(steps, phase)
    return open.length === 0 ? null : { kind: "steps-open", steps: open.map((step) => step.id) }
}

/** Figures may be unknown, but somebody must have said so. */
function judgeScope({ figures }: Incident, phase: DeclaredPhase): Refusal | null {
    return phase === "scoped" && figures.length === 0 ? { kind: "figures-missing" } : null
}
