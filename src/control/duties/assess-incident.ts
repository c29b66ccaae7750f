// What the law requires of an incident, as a value and as the event that records it. Pure: today is an argument.
import { japanDate } from "../../core/japan-time.ts"
import { INCIDENT_DUTIES_MESSAGES as M } from "../../core/messages/incident-duties.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { assessDuties, judgeDuties } from "../../duty/assess-duties.ts"
import { clockStart } from "../../duty/clock/knowing.ts"
import type { Assessment, CalendarDate, DutyFacts } from "../../duty/contract.ts"
import type { Incident, IncidentEvent } from "../incident/incident.ts"
import type { Profile } from "../profile/profile.ts"
import { dutyFactsOf } from "./duty-facts-of.ts"
import { requiredSteps } from "./required-steps.ts"

export interface IncidentDuties {
    readonly facts: DutyFacts
    readonly assessment: Assessment
}

export function dutiesOf(incident: Incident, profile: Profile | null, asOf: CalendarDate): IncidentDuties {
    const facts = dutyFactsOf(incident, profile)
    return { facts, assessment: assessDuties(facts, { asOf }) }
}

/**
 * The machine's own assessment as an event.
 *
 * @returns null where the rules of the day of knowing are not encoded: then a person assesses
 */
export function assessmentEvent(incident: Incident, profile: Profile | null, nowMs: number): IncidentEvent | null {
    const facts = dutyFactsOf(incident, profile)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- japanDate writes YYYY-MM-DD
    const asOf = japanDate(nowMs) as CalendarDate
    const duties = judgeDuties(facts, { asOf })
    if (duties.length === 0) return null
    const { steps, lifted } = requiredSteps(incident, duties)
    const said = { at: null, source: { kind: "sekisho", text: "duty" }, certainty: "likely" } as const
    const day = clockStart(facts.knowing).start?.on ?? asOf
    return { kind: "duties-assessed", said, steps, lifted, basis: say(M.basis, { day }).ja }
}

/** Whether an assessment is the machine's own. */
export function isMachines(event: IncidentEvent): boolean {
    return event.kind === "duties-assessed" && event.said.source?.kind === "sekisho"
}
