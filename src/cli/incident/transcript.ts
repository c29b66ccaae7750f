// A whole conversation as a terminal shows it, and what it made: for the manual, and for whoever wants to see before they
// are asked. Pure: the moment is given.
import type { LocalMoment } from "../../core/incident.ts"
import type { Language } from "../../core/language.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { NEW_DIALOGUE } from "../../control/dialogue/dialogue.ts"
import { draftOf } from "../../control/dialogue/draft.ts"
import { nextQuestion, reply } from "../../control/dialogue/script.ts"
import { incidentOf } from "../../control/incident/evolve.ts"
import { reportItems } from "../../control/report/report-items.ts"
import { questionText } from "./dialogue-text.ts"
import { itemLines } from "./paper-text.ts"

export interface Transcript {
    readonly text: string
    /** Answers that were taken, those that were taken back not counted. */
    readonly answers: number
}

/** How many questions the opening promises. */
export const QUESTIONS_PROMISED = 15

export function transcriptOf(lines: readonly string[], now: LocalMoment, language: Language): Transcript {
    let dialogue = NEW_DIALOGUE
    const shown = [say(DIALOGUE_MESSAGES.opening, { questions: QUESTIONS_PROMISED })[language]]
    for (const line of lines) {
        const question = nextQuestion(dialogue)
        if (question === null) break
        shown.push(`\n${questionText(question, dialogue.answers.length + 1, language)}`, `> ${line}`)
        const answer = reply(dialogue, line, now)
        if (answer.kind === "again") shown.push(answer.why[language])
        else dialogue = answer.dialogue
    }
    const events = draftOf(dialogue, language).map((event, index) => ({ seq: index + 1, atMs: 0, by: "", event }))
    const incident = incidentOf("", events)
    const items = incident === null ? [] : reportItems(incident, null).filter(({ id }) => id !== "reporter")
    const report = items.flatMap((item) => itemLines(item, language))
    return { text: [...shown, "", ...report].join("\n"), answers: dialogue.answers.length }
}
