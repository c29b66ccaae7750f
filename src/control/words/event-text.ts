// One line of the timeline: what happened, in words.
import { STATE_NAMES } from "../../core/incident-words.data.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES as M } from "../../core/messages/incident.messages.data.ts"
import { FACT_NAMES } from "../incident/fact-types.data.ts"
import type { FactName, Statement } from "../incident/facts.ts"
import type { EventKind, IncidentEvent } from "../incident/incident.ts"
import { factText } from "./fact-text.ts"
import { figuresLines } from "./figures-text.ts"
import { listText, plainText } from "./list-text.ts"

export const EVENT_NAMES: Readonly<Record<EventKind, Bilingual>> = {
    opened: M.eventOpened,
    stated: M.eventStated,
    noted: M.eventNoted,
    entered: M.eventEntered,
    "figures-frozen": M.eventFigures,
    "duties-assessed": M.eventAssessed,
    "step-done": M.eventStepDone,
    "step-dismissed": M.eventStepDismissed,
    "task-added": M.eventTaskAdded,
    "task-done": M.eventTaskDone,
    "task-dropped": M.eventTaskDropped,
    "person-joined": M.eventPersonJoined,
    "person-left": M.eventPersonLeft,
    attached: M.eventAttached,
    closed: M.eventClosed,
    reopened: M.eventReopened,
}

export function eventText(event: IncidentEvent): Bilingual {
    switch (event.kind) {
        case "opened":
            return statementText(event.statement)
        case "stated":
            return parts(statementText(event.statement), plainText(event.text))
        case "noted":
        case "closed":
        case "reopened":
            return plainText(event.text)
        case "entered":
            return parts(STATE_NAMES[event.phase], plainText(event.text))
        case "figures-frozen": {
            return parts(...figuresLines(event.figures), plainText(event.why))
        }
        case "duties-assessed": {
            const lifted = event.lifted.map(({ step, why }) => plainText(`× ${step}: ${why}`))
            return parts(listText(event.steps.map(({ what }) => what)), ...lifted, plainText(event.basis))
        }
        case "step-done":
        case "step-dismissed":
            return parts(plainText(event.step), plainText(event.text))
        case "task-added":
            return parts(plainText(event.title), plainText(event.assignee))
        case "task-done":
        case "task-dropped":
            return parts(plainText(`#${event.task}`), plainText(event.text))
        case "person-joined":
            return parts(plainText(event.role), plainText(event.name), plainText(event.contact))
        case "person-left":
            return plainText(`#${event.person}`)
        case "attached":
            return plainText(event.attachment.name)
        default:
            return event satisfies never
    }
}

function statementText(statement: Statement): Bilingual {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the literal type of the keys
    const names = Object.keys(statement) as FactName[]
    const facts = names.map((name) => {
        const value = factText(name, statement[name] ?? "unknown")
        return { ja: `${FACT_NAMES[name].ja}「${value.ja}」`, en: `${FACT_NAMES[name].en}: ${value.en}` }
    })
    return { ja: facts.map(({ ja }) => ja).join(" "), en: facts.map(({ en }) => en).join("; ") }
}

/** What was said, divided by a slash; empty parts are left out. */
function parts(...texts: readonly Bilingual[]): Bilingual {
    const join = (language: keyof Bilingual): string =>
        texts
            .map((text) => text[language])
            .filter((text) => text !== "")
            .join(" / ")
    return { ja: join("ja"), en: join("en") }
}
