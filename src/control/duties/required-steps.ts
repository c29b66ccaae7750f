// From the duty engine's answer to the required steps of an incident. What the engine no longer asks for is lifted by the
// machine only where it was merely possible: a duty that was due once stays open until a person confirms that it is not
// (held), since a fact that was typed wrongly must not make a deadline vanish.
import type { Phase, RequiredStep } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_DUTIES_MESSAGES as M } from "../../core/messages/incident-duties.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Act, Deadline } from "../../duty/contract.ts"
import type { JudgedDuty } from "../../duty/judge-duty.ts"
import type { Incident, LiftedStep, Step } from "../incident/incident.ts"
import { listText } from "../words/list-text.ts"
import { followUps } from "./follow-ups.ts"

export interface AssessedSteps {
    readonly steps: readonly RequiredStep[]
    readonly lifted: readonly LiftedStep[]
    /** Open, due once, and not asked for any more: a person lifts them. */
    readonly held: readonly Step[]
}

/** @param duties judged, with or without their outlook */
export function requiredSteps(incident: Incident, duties: readonly JudgedDuty[]): AssessedSteps {
    const steps = duties.flatMap((duty) => stepOf(duty) ?? [])
    const named = [...steps, ...followUps(incident, steps)]
    const gone = incident.steps.filter(
        ({ id, standing }) => standing === "open" && !named.some((step) => step.id === id),
    )
    const lifted = gone.flatMap((step) => liftedOf(step, incident, duties) ?? [])
    const held = gone.filter(({ id, status }) => status === "due" && duties.some((duty) => duty.id === id))
    return { steps: named, lifted, held }
}

/** @returns null where neither law nor contract asks for it */
function stepOf(duty: JudgedDuty): RequiredStep | null {
    if (duty.status !== "due" && duty.status !== "possible") return null
    return {
        id: duty.id,
        status: duty.status,
        before: PHASE_OF_ACT[duty.act],
        what: duty.what,
        to: duty.to.length === 0 ? null : listText(duty.to.map(({ name }) => name)),
        until: untilOf(duty.deadlines),
        basis: basisOf(duty),
        toConfirm: duty.toConfirm.length > 0,
    }
}

/** The final report has 30 or 60 days: it must not keep the persons from being told. */
const PHASE_OF_ACT: Readonly<Record<Act, Phase>> = {
    "report-preliminary": "reported",
    "report-final": "prevented",
    report: "reported",
    "notice-to-persons": "notified",
    "notice-to-consignor": "reported",
    "notice-to-partners": "reported",
    disclosure: "reported",
    publication: "notified",
    "advice-to-persons": "notified",
    consultation: "reported",
}

function untilOf(deadlines: readonly Deadline[]): string | null {
    const last = deadlines.at(-1)
    if (last === undefined || last.kind === "promptly" || last.kind === "uncounted") return null
    return last.time === null ? last.date : `${last.date}T${last.time}`
}

function basisOf({ cites, what }: JudgedDuty): Bilingual {
    const references = new Map(cites.map(({ reference }) => [reference.en, reference]))
    return references.size === 0 ? what : listText([...references.values()])
}

function liftedOf({ id, status }: Step, { figures }: Incident, duties: readonly JudgedDuty[]): LiftedStep | null {
    if (status !== "possible") return null
    if (id.includes(".follow-")) {
        return { step: id, why: say(M.liftedByLater, { version: figures.length }).ja }
    }
    const duty = duties.find((each) => each.id === id)
    if (duty === undefined) return null
    const exception = duty.exceptions.find(({ outcome }) => outcome === "holds")
    const why = exception === undefined ? M.liftedUnmet : say(M.liftedExcepted, { reason: exception.text.ja })
    return { step: id, why: why.ja }
}
