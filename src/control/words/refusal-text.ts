import { STATE_NAMES } from "../../core/incident-words.data.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES as M } from "../../core/messages/incident.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Refusal } from "../incident/incident.ts"
import { listText } from "./list-text.ts"
import { momentText } from "./moment-text.ts"

/** Why an event was refused, and what comes first. */
export function refusalText(refusal: Refusal): Bilingual {
    switch (refusal.kind) {
        case "not-opened":
            return M.refusedNotOpened
        case "already-opened":
            return M.refusedAlreadyOpened
        case "out-of-order": {
            const next = listText(refusal.next.map((phase) => STATE_NAMES[phase]))
            return each((language) =>
                say(M.refusedOutOfOrder, { state: STATE_NAMES[refusal.state][language], next: next[language] }),
            )
        }
        case "closed":
            return M.refusedClosed
        case "nothing-to-reopen":
            return each((language) => say(M.refusedNothingToReopen, { state: STATE_NAMES[refusal.state][language] }))
        case "steps-open":
            return say(M.refusedStepsOpen, { steps: refusal.steps.join(" ") })
        case "tasks-open":
            return say(M.refusedTasksOpen, { tasks: refusal.tasks.join(" ") })
        case "figures-missing":
            return M.refusedFiguresMissing
        case "figures-disordered":
            return M.refusedFiguresDisordered
        case "why-missing":
            return M.refusedWhyMissing
        case "step-unknown":
            return say(M.refusedStepUnknown, { step: refusal.step })
        case "step-settled":
            return say(M.refusedStepSettled, { step: refusal.step })
        case "step-due":
            return say(M.refusedStepDue, { step: refusal.step })
        case "step-reserved":
            return say(M.refusedStepReserved, { step: refusal.step })
        case "step-repeated":
            return say(M.refusedStepRepeated, { step: refusal.step })
        case "task-unknown":
            return say(M.refusedTaskUnknown, { task: refusal.task })
        case "task-settled":
            return say(M.refusedTaskSettled, { task: refusal.task })
        case "person-unknown":
            return say(M.refusedPersonUnknown, { person: refusal.person })
        case "in-the-future":
            return each((language) => say(M.refusedInTheFuture, { at: momentText(refusal.at)[language] }))
        default:
            return refusal satisfies never
    }
}

/** Where what is filled in differs between the languages. */
function each(fill: (language: keyof Bilingual) => Bilingual): Bilingual {
    return { ja: fill("ja").ja, en: fill("en").en }
}
