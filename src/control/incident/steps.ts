// The required steps of an incident over its assessments. It errs towards asking again: a step stays open until somebody
// has done it or an assessment names it as lifted; an assessment that merely forgets it changes nothing.
import type { Phase, RequiredStep } from "../../core/incident.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import type { LiftedStep, Step } from "./incident.ts"
import { isUpTo } from "./phases.ts"

/** The first required step of every incident, so that one whose duties nobody has looked at cannot pass for reported. */
export const ASSESSMENT_STEP = "assess-duties"

const ASSESSMENT: RequiredStep = {
    id: ASSESSMENT_STEP,
    status: "due",
    before: "reported",
    what: INCIDENT_MESSAGES.assessmentStep,
    to: null,
    until: null,
    basis: INCIDENT_MESSAGES.assessmentBasis,
    toConfirm: false,
}

export function firstSteps(): readonly Step[] {
    return [{ ...ASSESSMENT, standing: "open", settledSeq: null, text: "" }]
}

/** Facts or figures have changed: the duties are to be assessed anew. */
export function withAssessmentDue(steps: readonly Step[]): readonly Step[] {
    return steps.map((step) => (step.id === ASSESSMENT_STEP ? { ...step, ...OPEN } : step))
}

export function withAssessment(
    steps: readonly Step[],
    named: readonly RequiredStep[],
    lifted: readonly LiftedStep[],
    seq: number,
): readonly Step[] {
    const known = new Set(steps.map((step) => step.id))
    const kept = steps.map((step) => reassessed(step, named, lifted, seq))
    const fresh = named.filter(({ id }) => !known.has(id)).map((step) => ({ ...step, ...OPEN }))
    return [...kept, ...fresh]
}

export function withSettled(
    steps: readonly Step[],
    id: string,
    settled: Pick<Step, "standing" | "settledSeq" | "text">,
): readonly Step[] {
    return steps.map((step) => (step.id === id ? { ...step, ...settled } : step))
}

/** Steps that keep the incident out of a phase. */
export function openUpTo(steps: readonly Step[], phase: Phase): readonly Step[] {
    return steps.filter((step) => step.standing === "open" && isUpTo(step.before, phase))
}

const OPEN = { standing: "open", settledSeq: null, text: "" } as const

function reassessed(step: Step, named: readonly RequiredStep[], lifted: readonly LiftedStep[], seq: number): Step {
    if (step.id === ASSESSMENT_STEP) return { ...step, standing: "done", settledSeq: seq, text: "" }
    const again = named.find(({ id }) => id === step.id)
    if (again !== undefined) return namedAgain(step, again)
    const reason = lifted.find((each) => each.step === step.id)
    if (reason === undefined || step.standing === "done") return step
    return { ...step, standing: "lifted", settledSeq: seq, text: reason.why }
}

/** What was done stays done. What was dismissed as merely possible stays so until it is due. */
function namedAgain(step: Step, again: RequiredStep): Step {
    if (step.standing === "done") return { ...step, ...again }
    const staysDismissed = step.standing === "dismissed" && again.status === "possible"
    return staysDismissed ? { ...step, ...again } : { ...step, ...again, ...OPEN }
}
