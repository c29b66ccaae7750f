// Whether an event may happen to an incident. Nothing here changes anything. Whoever adds a kind of event decides here,
// or the compiler asks: and what is not decided is refused.
import { isAfter, japanMoment } from "../../core/japan-time.ts"
import type { Incident, IncidentEvent, Refusal } from "./incident.ts"
import { judgeAssessment } from "./judge-assessment.ts"
import { judgeFigures } from "./judge-figures.ts"
import { judgeClosing, judgePhase, judgeReopening } from "./judge-phase.ts"
import { judgeDismissal, judgeStepDone } from "./judge-step.ts"

/**
 * @param incident null where none was opened yet
 * @param nowMs Unix milliseconds; what is said of a later day is refused
 * @returns null where the event may happen
 */
export function judge(incident: Incident | null, event: IncidentEvent, nowMs: number): Refusal | null {
    if (incident === null && event.kind !== "opened") return { kind: "not-opened" }
    if (incident !== null && event.kind === "opened") return { kind: "already-opened" }
    const future = momentsOf(event).find((moment) => isAfter(moment, japanMoment(nowMs)))
    if (future !== undefined) return { kind: "in-the-future", at: future }
    return incident === null ? null : judgeOn(incident, event)
}

function judgeOn(incident: Incident, event: IncidentEvent): Refusal | null {
    if (incident.state === "closed" && event.kind !== "reopened") return { kind: "closed" }
    switch (event.kind) {
        case "opened":
            return { kind: "already-opened" }
        case "stated":
        case "noted":
        case "task-added":
        case "person-joined":
        case "attached":
            return null
        case "entered":
            return judgePhase(incident, event.phase)
        case "figures-frozen":
            return judgeFigures(incident, event.figures, event.why)
        case "duties-assessed":
            return judgeAssessment(incident, event.steps, event.lifted)
        case "step-done":
            return judgeStepDone(incident, event.step)
        case "step-dismissed":
            return judgeDismissal(incident, event.step, event.text)
        case "task-done":
            return judgeTask(incident, event.task)
        case "task-dropped":
            return isBlank(event.text) ? { kind: "why-missing" } : judgeTask(incident, event.task)
        case "person-left":
            return judgePerson(incident, event.person)
        case "closed":
            return judgeClosing(incident)
        case "reopened":
            return judgeReopening(incident, event.text)
        default:
            return event satisfies never
    }
}

/** Everything in an event that speaks of the past. A task's last day does not. */
function momentsOf(event: IncidentEvent): readonly string[] {
    const stated = event.kind === "opened" || event.kind === "stated" ? event.statement : {}
    const moments = [event.said.at, stated.knownAt, stated.occurredAt]
    return moments.flatMap((moment) =>
        moment === null || moment === undefined || moment === "unknown" ? [] : [moment],
    )
}

function judgeTask({ tasks }: Incident, number: number): Refusal | null {
    const task = tasks.find((each) => each.number === number)
    if (task === undefined) return { kind: "task-unknown", task: number }
    return task.standing === "open" ? null : { kind: "task-settled", task: number }
}

function judgePerson({ people }: Incident, number: number): Refusal | null {
    const there = people.some((person) => person.number === number && person.here)
    return there ? null : { kind: "person-unknown", person: number }
}

function isBlank(text: string): boolean {
    return text.trim() === ""
}
