// A question as it stands on a terminal.
import type { Language } from "../../core/language.ts"
import { DIALOGUE_MESSAGES as M } from "../../core/messages/incident-dialogue.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Choice, Question } from "../../control/dialogue/dialogue.ts"
import { widthOf } from "../table.ts"

/** Columns of a terminal nobody has made wider. */
const WIDTH = 78
const GAP = 2
/** So many choices fit below each other; more stand in columns. */
const COLUMN_FROM = 14

/** @param number of the question, from 1 */
export function questionText(question: Question, number: number, language: Language): string {
    const lines = [`${number}. ${question.text[language]}`, ...formLines(question, language)]
    return lines.join("\n")
}

function formLines({ form }: Question, language: Language): string[] {
    switch (form.kind) {
        case "one":
            return [...choiceLines(form.choices, language), `  ${M.unknownChoice[language]}`]
        case "several": {
            const hint = form.others ? M.othersHint : M.severalHint
            return [...choiceLines(form.choices, language), `  ${M.unknownChoice[language]}`, `  (${hint[language]})`]
        }
        case "moment":
            return form.now ? [`  (${say(M.defaultsTo, { value: NOW[language] })[language]})`] : []
        case "persons":
        case "text":
            return []
        default:
            return form satisfies never
    }
}

const NOW = { ja: "いま", en: "now" } as const

function choiceLines(choices: readonly Choice[], language: Language): string[] {
    const texts = choices.map(({ name }, index) => `${index + 1} ${name[language]}`)
    if (texts.length < COLUMN_FROM) return texts.map((text) => `  ${text}`)
    const width = Math.max(...texts.map(widthOf)) + GAP
    const columns = Math.max(1, Math.floor(WIDTH / width))
    const rows = Array.from({ length: Math.ceil(texts.length / columns) }, (_, row) =>
        texts.slice(row * columns, (row + 1) * columns),
    )
    return rows.map((row) => `  ${row.map((text) => text + " ".repeat(width - widthOf(text))).join("")}`.trimEnd())
}
