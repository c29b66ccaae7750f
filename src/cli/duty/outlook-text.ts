// What is worth finding out: unknown facts, with the answers that would change a duty and how. Facts that would change
// most duties come first.
import type { Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Duty, FactRef, OpenFact } from "../../duty/contract.ts"
import { factLabel } from "../../duty/say-fact.ts"
import { dayText } from "./deadline-text.ts"

/** Answers shown for one fact; the rest is in `--json`. */
const CHANGES_LIMIT = 6

interface Change {
    readonly value: string
    readonly effect: string
}

export function outlookLines(duties: readonly Duty[], language: Language): readonly string[] {
    const owed = duties.filter(({ status }) => status === "due" || status === "possible")
    const facts = [...new Set(owed.flatMap(({ openFacts }) => openFacts.map(({ fact }) => fact)))]
    const entries = facts.map((fact) => ({ fact, changes: changesOf(owed, fact, language) }))
    if (entries.length === 0) return []
    const lines = entries
        .toSorted((a, b) => b.changes.length - a.changes.length)
        .flatMap(({ fact, changes }) => factLines(fact, changes, language))
    return ["", `■ ${DUTY_MESSAGES.worthAsking[language]}`, ...lines]
}

/** The effects of each answer, several duties with the same effect on one line. */
function changesOf(duties: readonly Duty[], fact: FactRef, language: Language): readonly Change[] {
    const all = duties.flatMap((duty) =>
        duty.openFacts
            .filter((open) => open.fact === fact)
            .flatMap(({ changes }) => changes.map((change) => changeOf(duty, change, language))),
    )
    const byEffect = Map.groupBy(all, ({ value, effect }) => `${value}\n${effect}`)
    return [...byEffect.values()].map((same) => {
        const { value, effect } = same[0] ?? { value: "", effect: "" }
        const whats = [...new Set(same.map(({ what }) => what))].join(language === "ja" ? "・" : ", ")
        return { value, effect: `${effect}${language === "ja" ? `（${whats}）` : ` (${whats})`}` }
    })
}

function changeOf(
    duty: Duty,
    { value, status, lastDay }: OpenFact["changes"][number],
    language: Language,
): Change & { readonly what: string } {
    const becomes = DUTY_MESSAGES.status[status][language]
    const until = lastDay === null ? "" : say(DUTY_MESSAGES.until, { day: dayText(lastDay, language) })[language]
    return { value: value[language], effect: `${becomes}${until}`, what: duty.what[language] }
}

function factLines(fact: FactRef, changes: readonly Change[], language: Language): readonly string[] {
    const label = `  ? ${factLabel(fact)[language]}`
    if (changes.length === 0) return [`${label}${DUTY_MESSAGES.togetherOnly[language]}`]
    const shown = changes.slice(0, CHANGES_LIMIT).map(({ value, effect }) => `      ${value} → ${effect}`)
    const more = changes.length - CHANGES_LIMIT
    return [
        label,
        ...shown,
        ...(more > 0 ? [`      ${say(DUTY_MESSAGES.moreAnswers, { count: more })[language]}`] : []),
    ]
}
