// A line as it is typed under stress: full-width digits, 人 behind a number, a word instead of a number.
import type { LocalMoment } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import type { Answer, AnswerForm } from "./dialogue.ts"
import { readOne, readSeveral } from "./read-choice.ts"
import { readMoment } from "./read-moment.ts"
import { readPersons } from "./read-persons.ts"

export type Again = { readonly kind: "again"; readonly why: Bilingual }

const BACK = /^(?:戻る|もどる|back|b|<)$/iu
const UNKNOWN =
    /^(?:0|[?？]|不明|(?:わ|分|判)かりません|(?:わ|分|判)からない|知らない|unknown|(?:i )?do(?:n['’]t| not) know)[。.]?$/iu
/** A note of a few lines; more is for `sekisho incident note`. */
const TEXT_LIMIT = 2_000

export function isBack(line: string): boolean {
    return BACK.test(tidy(line))
}

export function readAnswer(form: AnswerForm, line: string, now: LocalMoment): Answer | Again {
    const text = tidy(line)
    if (UNKNOWN.test(text)) return { kind: "unknown" }
    switch (form.kind) {
        case "one":
            return orAgain(readOne(form.choices, text), DIALOGUE_MESSAGES.notUnderstood)
        case "several":
            return orAgain(readSeveral(form.choices, form.others, text), DIALOGUE_MESSAGES.notUnderstood)
        case "moment":
            return momentOf(text === "" && form.now ? now : readMoment(text, now), now)
        case "persons":
            return personsOf(text)
        case "text":
            return text === "" || text.length > TEXT_LIMIT
                ? { kind: "again", why: DIALOGUE_MESSAGES.notUnderstood }
                : { kind: "text", text }
        default:
            return form satisfies never
    }
}

function momentOf(at: LocalMoment | null, now: LocalMoment): Answer | Again {
    if (at === null) return { kind: "again", why: DIALOGUE_MESSAGES.momentNotUnderstood }
    const ahead = at.slice(0, now.length) > now.slice(0, at.length)
    return ahead ? { kind: "again", why: DIALOGUE_MESSAGES.momentAhead } : { kind: "moment", at }
}

function personsOf(text: string): Answer | Again {
    const persons = readPersons(text)
    return persons === null
        ? { kind: "again", why: DIALOGUE_MESSAGES.personsNotUnderstood }
        : { kind: "persons", persons }
}

function orAgain(answer: Answer | null, why: Bilingual): Answer | Again {
    return answer ?? { kind: "again", why }
}

/** Control characters of a terminal, and those that turn a line around: the schema of events takes none of them. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** NFKC makes full-width digits and signs plain. */
function tidy(line: string): string {
    const plain = line.toWellFormed().normalize("NFKC")
    return plain.replaceAll(CONTROL, " ").replaceAll(/\s+/g, " ").trim()
}
