// A fact and its value in words, in both languages. Never more than the fact itself: counts, choices and dates.
import { FIELD_NAMES } from "../core/field-names.data.ts"
import type { Bilingual } from "../core/language.ts"
import { DUTY_MESSAGES } from "../core/messages/duty.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { both } from "./both.ts"
import type { ChoiceFact, SetFact } from "./conditions/condition.ts"
import { fieldOf, isFieldRef, valueOf } from "./conditions/fact-value.ts"
import type { Count, DutyFacts, FactRef, Figures, Knowing } from "./contract.ts"
import { FACT_CATALOGUE, type FactKind } from "./fact-catalogue.data.ts"
import { ANSWER_NAMES, KNOWER_NAMES, LIKELIHOOD_NAMES, NAMES_OF, UNKNOWN_NAME } from "./value-names.data.ts"

/** The name of a fact: 「不正の目的」. */
export function factLabel(fact: FactRef): Bilingual {
    return isFieldRef(fact) ? FIELD_NAMES[fieldOf(fact)] : FACT_CATALOGUE[fact].label
}

/** The kind of a fact; a field of `fields` is a likelihood. */
export function kindOf(fact: FactRef): FactKind {
    return isFieldRef(fact) ? { kind: "likelihood" } : FACT_CATALOGUE[fact].is
}

/** What is said of a fact: 「おそれがある」, 「最大4,335人」, 「不明」. */
export function factValue(facts: DutyFacts, fact: FactRef): Bilingual {
    return valueText(fact, valueOf(facts, fact))
}

/** A value of a fact in words. @param value of the fact's own kind */
export function valueText(fact: FactRef, value: unknown): Bilingual {
    if (value === "unknown") return UNKNOWN_NAME
    if (isFigures(value)) return figuresText(value)
    if (Array.isArray(value)) return listText(value.map((one: unknown) => elementText(fact, one)))
    return elementText(fact, value)
}

function elementText(fact: FactRef, value: unknown): Bilingual {
    if (isKnowing(value)) return knowingText(value)
    const text = String(value)
    const is = kindOf(fact)
    switch (is.kind) {
        case "likelihood":
            return nameIn(LIKELIHOOD_NAMES, text)
        case "answer":
            return nameIn(ANSWER_NAMES, text)
        case "choice":
        case "set":
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kinds choice and set belong to these facts
            return nameIn(NAMES_OF[fact as ChoiceFact | SetFact], text)
        case "count":
            return say(DUTY_MESSAGES.records, { count: Number(value) })
        case "figures":
        case "date":
        case "knowing":
        case "fields":
            return both(text, text)
        default:
            return is satisfies never
    }
}

function nameIn(names: Readonly<Record<string, Bilingual>>, value: string): Bilingual {
    return names[value] ?? both(value, value)
}

function listText(parts: readonly Bilingual[]): Bilingual {
    if (parts.length === 0) return DUTY_MESSAGES.noneOfThese
    return both(parts.map(({ ja }) => ja).join("、"), parts.map(({ en }) => en).join(", "))
}

function figuresText({ confirmed, likely, maximum }: Figures): Bilingual {
    if (maximum !== "unknown" && confirmed === maximum && likely === maximum) {
        return say(DUTY_MESSAGES.persons, { count: maximum })
    }
    const known: [Bilingual, Count][] = [
        [DUTY_MESSAGES.confirmedPersons, confirmed],
        [DUTY_MESSAGES.likelyPersons, likely],
        [DUTY_MESSAGES.maximumPersons, maximum],
    ]
    const texts = known.flatMap(([message, count]) => (count === "unknown" ? [] : [say(message, { count })]))
    if (texts.length === 0) return UNKNOWN_NAME
    return listText(maximum === "unknown" ? [...texts, DUTY_MESSAGES.maximumUnknown] : texts)
}

/** A day with who knew: 「2026-11-20（組織）」. */
export function knowingText({ on, at, by }: Knowing): Bilingual {
    const moment = at === "unknown" ? on : `${on} ${at}`
    const { ja, en } = KNOWER_NAMES[by]
    return both(`${moment}（${ja}）`, `${moment} (${en})`)
}

function isFigures(value: unknown): value is Figures {
    return typeof value === "object" && value !== null && "maximum" in value
}

function isKnowing(value: unknown): value is Knowing {
    return typeof value === "object" && value !== null && "by" in value
}
