// Why: each body of rules that raises a duty, with its items as they came out, the facts behind them, its articles, and
// how its days were counted. Shown once a rule set, since its duties share their items.
import type { Bilingual, Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Assessment, Duty, DutyFacts, FactRef, Ground } from "../../duty/contract.ts"
import { factLabel, factValue } from "../../duty/say-fact.ts"
import { dayText } from "./deadline-text.ts"

export function reasonLines(facts: DutyFacts, { duties, ruleSets }: Assessment, language: Language): readonly string[] {
    const raised = duties.filter(({ status }) => status === "due" || status === "possible" || status === "best-effort")
    const sections = ruleSets.flatMap(({ id, title }) => {
        const own = raised.filter(({ ruleSet }) => ruleSet === id)
        return own.length === 0 ? [] : ["", `▸ ${title[language]}`, ...ruleSetLines(facts, own, language)]
    })
    return sections.length === 0 ? [] : ["", `■ ${DUTY_MESSAGES.why[language]}`, ...sections.slice(1)]
}

function ruleSetLines(facts: DutyFacts, duties: readonly Duty[], language: Language): readonly string[] {
    const live = distinct(duties.flatMap(({ grounds }) => grounds)).filter(({ outcome }) => outcome !== "fails")
    // An exception that fails lifts nothing, and one that holds leaves no duty to explain.
    const exceptions = distinct(duties.flatMap(({ exceptions }) => exceptions)).filter(
        ({ outcome }) => outcome === "open",
    )
    return [
        ...live.flatMap((ground) =>
            groundLines(facts, ground, DUTY_MESSAGES.outcome[markOf(ground)][language], language),
        ),
        ...exceptions.flatMap((ground) =>
            groundLines(facts, ground, DUTY_MESSAGES.outcome.exception[language], language),
        ),
        ...duties.flatMap((duty) => countedLines(duty, language)),
        ...notesOf(duties).map((note) => `  ※ ${note[language]}`),
    ]
}

function notesOf(duties: readonly Duty[]): readonly Bilingual[] {
    const texts = duties.flatMap(({ notes }) => notes.map(({ text }) => text))
    return [...new Map(texts.map((text) => [text.en, text])).values()]
}

function markOf({ outcome }: Ground): "holds" | "open" {
    return outcome === "holds" ? "holds" : "open"
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
    return [...new Map(grounds.map((ground) => [ground.id, ground])).values()]
}

function groundLines(facts: DutyFacts, ground: Ground, mark: string, language: Language): readonly string[] {
    const articles = ground.cites.map(({ reference }) => reference[language]).join(language === "ja" ? "、" : "; ")
    const because =
        ground.outcome === "open" ? unknownText(ground.unknown, language) : knownText(facts, ground.restsOn, language)
    return [
        `  ${mark} ${ground.text[language]}`,
        `      ${articles}`,
        ...(because === "" ? [] : [`      ← ${because}`]),
    ]
}

function unknownText(unknown: readonly FactRef[], language: Language): string {
    const facts = unknown.map((fact) => factLabel(fact)[language]).join(language === "ja" ? "、" : ", ")
    return say(DUTY_MESSAGES.unknownFacts, { facts })[language]
}

function knownText(facts: DutyFacts, restsOn: readonly FactRef[], language: Language): string {
    const texts = restsOn.map((fact) => {
        const label = factLabel(fact)[language]
        const value = factValue(facts, fact)[language]
        return language === "ja" ? `${label}：${value}` : `${label}: ${value}`
    })
    return texts.join(language === "ja" ? "、" : ", ")
}

function countedLines(duty: Duty, language: Language): readonly string[] {
    return duty.deadlines.flatMap((deadline) => {
        if (deadline.kind === "promptly" || deadline.kind === "warn") return []
        const how = `  ◷ ${duty.what[language]}: ${deadline.how[language]}`
        const careful =
            deadline.ifUncountedKnewOn === null
                ? []
                : [`      ${say(DUTY_MESSAGES.careful, { date: deadline.ifUncountedKnewOn })[language]}`]
        if (deadline.kind === "uncounted") return [how, ...careful]
        const act =
            deadline.lastOpenDay === deadline.date
                ? []
                : [`      ${say(DUTY_MESSAGES.actBy, { day: dayText(deadline.lastOpenDay, language) })[language]}`]
        return [how, ...act, ...careful]
    })
}
