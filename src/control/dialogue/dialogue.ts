// The guided dialogue as a value: what is asked, what was answered. script.ts asks; the terminal, the clock and the store
// are around it (cli/incident/), so that a whole conversation is a test.
import type { LocalMoment } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import type { PersonsAnswer } from "./read-persons.ts"

export const QUESTION_IDS = [
    "happening",
    "system",
    "knownAt",
    "occurredAt",
    "foundBy",
    "ongoing",
    "found",
    "recovered",
    "copyKept",
    "subjects",
    "fields",
    "persons",
    "protection",
    "myNumberUse",
    "contract",
    "secondaryDamage",
    "personsTold",
    "published",
    "measures",
] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

export interface Choice {
    /** What the answer means; unique within its question. */
    readonly value: string
    readonly name: Bilingual
}

/** What kind of answer a question takes. */
export type AnswerForm =
    | { readonly kind: "one"; readonly choices: readonly Choice[] }
    /** `others`: words that are no choice are taken as they are. */
    | { readonly kind: "several"; readonly choices: readonly Choice[]; readonly others: boolean }
    /** `now`: an empty line means this very moment. */
    | { readonly kind: "moment"; readonly now: boolean }
    | { readonly kind: "persons" }
    | { readonly kind: "text" }

export interface Question {
    readonly id: QuestionId
    readonly text: Bilingual
    readonly form: AnswerForm
}

export type Answer =
    | { readonly kind: "unknown" }
    | { readonly kind: "one"; readonly value: string }
    | { readonly kind: "several"; readonly values: readonly string[]; readonly others: readonly string[] }
    | { readonly kind: "moment"; readonly at: LocalMoment }
    | { readonly kind: "persons"; readonly persons: PersonsAnswer }
    | { readonly kind: "text"; readonly text: string }

/** Answers in the order in which they were given. */
export interface Dialogue {
    readonly answers: readonly { readonly id: QuestionId; readonly answer: Answer }[]
}

export const NEW_DIALOGUE: Dialogue = { answers: [] }

/** @returns null where the question was not asked; `unknown` is an answer */
export function answerTo({ answers }: Dialogue, id: QuestionId): Answer | null {
    return answers.find((each) => each.id === id)?.answer ?? null
}

/** The value of a choice; null where it was not asked or is not known. */
export function chosen(dialogue: Dialogue, id: QuestionId): string | null {
    const answer = answerTo(dialogue, id)
    return answer?.kind === "one" ? answer.value : null
}
