import type { Incident, Refusal } from "./incident.ts"
import { ASSESSMENT_STEP } from "./steps.ts"

/** A step that was dismissed or lifted may be done all the same: a voluntary report is a report. */
export function judgeStepDone({ steps }: Incident, id: string): Refusal | null {
    if (id === ASSESSMENT_STEP) return { kind: "step-reserved", step: id }
    const step = steps.find((each) => each.id === id)
    if (step === undefined) return { kind: "step-unknown", step: id }
    return step.standing === "done" ? { kind: "step-settled", step: id } : null
}

/** Only what is merely possible can be decided away, and only with a reason. */
export function judgeDismissal({ steps }: Incident, id: string, why: string): Refusal | null {
    if (id === ASSESSMENT_STEP) return { kind: "step-reserved", step: id }
    const step = steps.find((each) => each.id === id)
    if (step === undefined) return { kind: "step-unknown", step: id }
    if (step.standing !== "open") return { kind: "step-settled", step: id }
    if (step.status === "due") return { kind: "step-due", step: id }
    return why.trim() === "" ? { kind: "why-missing" } : null
}
