// What an incident becomes by an event that was kept. It judges nothing: what was allowed in its day stays readable under
// stricter rules.
import type { FactName, Statement } from "./facts.ts"
import { bearsOnDuty } from "./duty-facts.ts"
import type { Incident, IncidentEvent, RecordedEvent, Said } from "./incident.ts"
import { firstSteps, withAssessment, withAssessmentDue, withSettled } from "./steps.ts"

/** @param incident null before the first event, which is `opened` */
export function evolve(incident: Incident | null, id: string, recorded: RecordedEvent): Incident {
    const before = incident ?? emptyIncident(id, recorded)
    return { ...before, version: recorded.seq, changedAtMs: recorded.atMs, ...changesOf(before, recorded) }
}

/** @returns null where there are no events */
export function incidentOf(id: string, events: readonly RecordedEvent[]): Incident | null {
    return events.reduce<Incident | null>((incident, event) => evolve(incident, id, event), null)
}

function emptyIncident(id: string, { atMs }: RecordedEvent): Incident {
    return {
        id,
        state: "detected",
        version: 0,
        openedAtMs: atMs,
        changedAtMs: atMs,
        facts: {},
        figures: [],
        assessment: null,
        steps: firstSteps(),
        tasks: [],
        people: [],
        attachments: [],
    }
}

function changesOf(before: Incident, { seq, event }: RecordedEvent): Partial<Incident> {
    switch (event.kind) {
        case "opened":
        case "stated":
            return afterStatement(before, event.statement, event.said, seq)
        case "noted":
            return {}
        case "entered":
            return { state: event.phase }
        case "closed":
            return { state: "closed" }
        case "reopened":
            return { state: "reopened", ...assessmentDue(before) }
        case "figures-frozen":
            return afterFigures(before, event, seq)
        case "duties-assessed":
            return {
                assessment: { seq, basis: event.basis, current: true },
                steps: withAssessment(before.steps, event.steps, event.lifted, seq),
            }
        case "step-done":
            return {
                steps: withSettled(before.steps, event.step, { standing: "done", settledSeq: seq, text: event.text }),
            }
        case "step-dismissed":
            return {
                steps: withSettled(before.steps, event.step, {
                    standing: "dismissed",
                    settledSeq: seq,
                    text: event.text,
                }),
            }
        case "task-added":
            return { tasks: [...before.tasks, newTask(before, event)] }
        case "task-done":
            return { tasks: withTask(before, event.task, "done", event.text) }
        case "task-dropped":
            return { tasks: withTask(before, event.task, "dropped", event.text) }
        case "person-joined":
            return { people: [...before.people, newPerson(before, event)] }
        case "person-left":
            return {
                people: before.people.map((each) => (each.number === event.person ? { ...each, here: false } : each)),
            }
        case "attached":
            return {
                attachments: [
                    ...before.attachments,
                    { ...event.attachment, number: before.attachments.length + 1, seq },
                ],
            }
        default:
            return event satisfies never
    }
}

function afterStatement(before: Incident, statement: Statement, said: Said, seq: number): Partial<Incident> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the literal type of the keys
    const entries = Object.entries(statement) as [FactName, Statement[FactName]][]
    const stated = Object.fromEntries(entries.map(([name, value]) => [name, { value, said, seq }]))
    const facts = { ...before.facts, ...stated }
    return bearsOnDuty(statement) ? { facts, ...assessmentDue(before) } : { facts }
}

function afterFigures(
    before: Incident,
    { figures, why, asked, mapVersion, said }: Extract<IncidentEvent, { kind: "figures-frozen" }>,
    seq: number,
): Partial<Incident> {
    const frozen = {
        version: before.figures.length + 1,
        seq,
        figures,
        why,
        said,
        ...(asked === undefined ? {} : { asked }),
        ...(mapVersion === undefined ? {} : { mapVersion }),
    }
    return { figures: [...before.figures, frozen], ...assessmentDue(before) }
}

function assessmentDue({ assessment, steps }: Incident): Pick<Incident, "assessment" | "steps"> {
    const stale = assessment === null ? null : { ...assessment, current: false }
    return { assessment: stale, steps: withAssessmentDue(steps) }
}

function newTask(
    { tasks }: Incident,
    { title, assignee, until }: Extract<IncidentEvent, { kind: "task-added" }>,
): Incident["tasks"][number] {
    return { number: tasks.length + 1, title, assignee, until, standing: "open", text: "" }
}

function withTask({ tasks }: Incident, number: number, standing: "done" | "dropped", text: string): Incident["tasks"] {
    return tasks.map((task) => (task.number === number ? { ...task, standing, text } : task))
}

function newPerson(
    { people }: Incident,
    { role, name, contact }: Extract<IncidentEvent, { kind: "person-joined" }>,
): Incident["people"][number] {
    return { number: people.length + 1, role, name, contact, here: true }
}
