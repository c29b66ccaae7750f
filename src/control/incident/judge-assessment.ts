import type { RequiredStep } from "../../core/incident.ts"
import type { Incident, LiftedStep, Refusal } from "./incident.ts"
import { ASSESSMENT_STEP } from "./steps.ts"

/** An answer that names a step twice, or both as owed and as lifted, is no answer; one that lifts must say why. */
export function judgeAssessment(
    { steps }: Incident,
    named: readonly RequiredStep[],
    lifted: readonly LiftedStep[],
): Refusal | null {
    const ids = [...named.map((step) => step.id), ...lifted.map((each) => each.step)]
    if (ids.includes(ASSESSMENT_STEP)) return { kind: "step-reserved", step: ASSESSMENT_STEP }
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
    if (repeated !== undefined) return { kind: "step-repeated", step: repeated }
    const stranger = lifted.find((each) => !steps.some((step) => step.id === each.step))
    if (stranger !== undefined) return { kind: "step-unknown", step: stranger.step }
    return lifted.some((each) => each.why.trim() === "") ? { kind: "why-missing" } : null
}
