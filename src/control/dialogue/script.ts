// What is asked next, and what becomes of an answer. Every question may be answered with "I do not know" and with "back";
// nothing is asked that an earlier answer tells.
import type { LocalMoment } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import type { Dialogue, Question } from "./dialogue.ts"
import { QUESTIONS } from "./questions.data.ts"
import { isBack, readAnswer } from "./read-answer.ts"

/** @returns null when nothing is left to ask */
export function nextQuestion(dialogue: Dialogue): Question | null {
    const answered = new Set(dialogue.answers.map(({ id }) => id))
    return QUESTIONS.find(({ id, asked }) => !answered.has(id) && asked(dialogue)) ?? null
}

export type Reply =
    | { readonly kind: "onward"; readonly dialogue: Dialogue }
    /** The same question again, and what was wrong with the answer. */
    | { readonly kind: "again"; readonly why: Bilingual }

/**
 * Takes one line.
 *
 * @param now the moment "today" and "yesterday" are counted from, with its minute
 */
export function reply(dialogue: Dialogue, line: string, now: LocalMoment): Reply {
    if (isBack(line)) return back(dialogue)
    const question = nextQuestion(dialogue)
    if (question === null) return { kind: "onward", dialogue }
    const answer = readAnswer(question.form, line, now)
    if (answer.kind === "again") return answer
    return { kind: "onward", dialogue: { answers: [...dialogue.answers, { id: question.id, answer }] } }
}

function back({ answers }: Dialogue): Reply {
    if (answers.length === 0) return { kind: "again", why: DIALOGUE_MESSAGES.atBeginning }
    return { kind: "onward", dialogue: { answers: answers.slice(0, -1) } }
}
