// What the answers make: the events of a new incident. What was answered is stated as answered; what merely follows from
// it is stated apart, as inferred, so that nobody takes it for something that somebody said.
import { KIND_NAMES } from "../../core/incident-words.data.ts"
import type { Language } from "../../core/language.ts"
import { DIALOGUE_MESSAGES as ask } from "../../core/messages/incident-dialogue.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Statement } from "../incident/facts.ts"
import type { IncidentEvent, Said } from "../incident/incident.ts"
import { answerTo, chosen, type Dialogue } from "./dialogue.ts"
import { figuresBy } from "./figures-by.ts"
import { happeningOf } from "./happening-of.ts"
import { statedBy } from "./stated-by.ts"

/** Nobody has verified yet what is told in the first hour. */
const ANSWERED: Said = { at: null, source: { kind: "own-staff", text: "" }, certainty: "likely" }
const INFERRED: Said = { at: null, source: null, certainty: "possible" }
/** Of a title, so that the kind behind it is seen in a list. */
const SYSTEM_LENGTH = 80

/**
 * @param language of the title and of the note on what was inferred
 * @returns the first is `opened`; empty where nothing was answered
 */
export function draftOf(dialogue: Dialogue, language: Language): readonly IncidentEvent[] {
    if (dialogue.answers.length === 0) return []
    const said = dialogue.answers.map(({ id, answer }) => statedBy(id, answer))
    const statement: Statement = Object.assign({ title: titleOf(dialogue, language) }, ...said)
    const opened: IncidentEvent = { kind: "opened", said: ANSWERED, statement }
    return [opened, ...inferred(dialogue, language), ...figures(dialogue, language)]
}

function titleOf(dialogue: Dialogue, language: Language): string {
    const kind = KIND_NAMES[happeningOf(dialogue)?.kind ?? "unknown"][language]
    const system = answerTo(dialogue, "system")
    if (system?.kind !== "text") return kind
    // By characters, not by units: half of a pair is no text.
    const short = Array.from(system.text).slice(0, SYSTEM_LENGTH).join("")
    return say(ask.drafted, { system: short, kind })[language]
}

function inferred(dialogue: Dialogue, language: Language): IncidentEvent[] {
    const statement = inferredOf(dialogue, language)
    if (Object.keys(statement).length === 0) return []
    return [{ kind: "stated", said: INFERRED, statement, text: ask.inferred[language] }]
}

function inferredOf(dialogue: Dialogue, language: Language): Statement {
    const fields = answerTo(dialogue, "fields")
    const values = fields?.kind === "several" ? fields.values : []
    return {
        ...happeningOf(dialogue)?.inferred,
        ...(chosen(dialogue, "copyKept") === "no" ? { loss: "confirmed" } : {}),
        ...(chosen(dialogue, "copyKept") === "yes" ? { loss: "ruled-out" } : {}),
        ...(chosen(dialogue, "found") === "yes" || chosen(dialogue, "recovered") === "yes" ? { leak: "possible" } : {}),
        ...(chosen(dialogue, "secondaryDamage") === "possible"
            ? { secondaryDamageText: ask.secondaryNoneText[language] }
            : {}),
        ...(values.includes("health") ? { sensitive: "confirmed" } : {}),
        ...(values.includes("card") || values.includes("credential") ? { propertyDamage: "feared" } : {}),
    }
}

function figures(dialogue: Dialogue, language: Language): IncidentEvent[] {
    const first = figuresBy(dialogue)
    if (first === null) return []
    return [{ kind: "figures-frozen", said: ANSWERED, figures: first, why: ask.firstFigures[language] }]
}
