// What the unknown facts would change: each is set to every value it could turn out to have, and the duty is judged again.
// A computed answer, so that it cannot disagree with the rules. A fact that changes nothing alone, but leaves an item open
// together with others, is named too.
import { factsOf, thresholdsOf } from "./conditions/facts-of.ts"
import type { Condition, FiguresFact } from "./conditions/condition.ts"
import { isUnknown, valueOf, withValue } from "./conditions/fact-value.ts"
import type { CalendarDate, Deadline, Duty, DutyFacts, FactRef, Figures, OpenFact } from "./contract.ts"
import type { Bilingual } from "../core/language.ts"
import { DUTY_MESSAGES } from "../core/messages/duty.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { judgeDuty, type JudgedDuty, type Moment } from "./judge-duty.ts"
import { recipientsOf } from "./recipients/recipients-of.ts"
import type { DutyRule, RuleSet } from "./rules/rule-set.ts"
import { kindOf, valueText } from "./say-fact.ts"
import { LIKELIHOODS } from "./vocabulary.ts"

export function withOutlook(set: RuleSet, rule: DutyRule, facts: DutyFacts, moment: Moment): Duty {
    const duty = judgeDuty(set, rule, facts, moment)
    const conditions = conditionsOf(set, rule)
    const leftOpen = new Set([...duty.grounds, ...duty.exceptions].flatMap(({ unknown }) => unknown))
    const read = [...new Set(conditions.flatMap(factsOf))].filter(
        (fact) => isUnknown(facts, fact) || leftOpen.has(fact),
    )
    const openFacts = read
        .map((fact): OpenFact => ({ fact, changes: changesOf(set, rule, facts, moment, duty, fact) }))
        .filter(({ fact, changes }) => changes.length > 0 || (duty.outcome === "open" && leftOpen.has(fact)))
    return { ...duty, openFacts: [...openFacts, ...clockFacts(duty), ...recipientFacts(rule, facts, moment, duty)] }
}

export function conditionsOf(set: RuleSet, rule: DutyRule): readonly Condition[] {
    const once = rule.triggers.flatMap(({ longer }) => (longer === undefined ? [] : [longer.once]))
    return [set.applies.when, ...[...rule.triggers, ...rule.exceptions].map(({ when }) => when), ...once]
}

function changesOf(
    set: RuleSet,
    rule: DutyRule,
    facts: DutyFacts,
    moment: Moment,
    now: JudgedDuty,
    fact: FactRef,
): OpenFact["changes"] {
    return alternativesOf(conditionsOf(set, rule), facts, fact).flatMap(({ value, text }) => {
        const then = judgeDuty(set, rule, withValue(facts, fact, value), moment)
        const lastDay = lastDayOf(then.deadlines)
        const same = then.status === now.status && then.outcome === now.outcome && lastDay === lastDayOf(now.deadlines)
        return same ? [] : [{ value: text, status: then.status, lastDay }]
    })
}

/** The day of knowing changes no duty, but without it nothing can be counted. */
function clockFacts({ deadlines }: JudgedDuty): readonly OpenFact[] {
    return deadlines.some(({ kind }) => kind === "uncounted") ? [{ fact: "knowing", changes: [] }] : []
}

/** Nor do the facts that only say whom to report to. */
function recipientFacts(
    rule: DutyRule,
    facts: DutyFacts,
    { rulesOn }: Moment,
    { outcome }: JudgedDuty,
): readonly OpenFact[] {
    if (outcome === "fails") return []
    return recipientsOf(rule.to, facts, rulesOn).unknown.map((fact) => ({ fact, changes: [] }))
}

export function lastDayOf(deadlines: readonly Deadline[]): CalendarDate | null {
    const dated = deadlines.filter((deadline) => deadline.kind !== "promptly" && deadline.kind !== "uncounted")
    return dated.at(-1)?.date ?? null
}

interface Alternative {
    readonly value: unknown
    readonly text: Bilingual
}

function alternativesOf(conditions: readonly Condition[], facts: DutyFacts, fact: FactRef): readonly Alternative[] {
    const is = kindOf(fact)
    const named = (values: readonly unknown[]): readonly Alternative[] =>
        values.map((value) => ({ value, text: valueText(fact, value) }))
    switch (is.kind) {
        case "likelihood":
            return named(LIKELIHOODS)
        case "answer":
            return named(["yes", "no"])
        case "choice":
            return named(is.values)
        case "set":
            return named([[], ...is.values.map((value) => [value])])
        case "figures":
            return figureAlternatives(conditions, facts, fact)
        case "count":
        case "date":
        case "knowing":
        case "fields":
            return []
        default:
            return is satisfies never
    }
}

/** Just up to each threshold, and just over it. */
function figureAlternatives(conditions: readonly Condition[], facts: DutyFacts, fact: FactRef): readonly Alternative[] {
    const figures = valueOf(facts, fact)
    if (!isFiguresFact(fact) || !isFigures(figures)) return []
    const thresholds = [...new Set(conditions.flatMap((condition) => thresholdsOf(condition, fact)))]
    return thresholds.flatMap((count) => [
        { value: { ...figures, maximum: count }, text: say(DUTY_MESSAGES.atMost, { count }) },
        { value: { ...figures, maximum: count + 1 }, text: say(DUTY_MESSAGES.atLeast, { count: count + 1 }) },
    ])
}

function isFiguresFact(fact: FactRef): fact is FiguresFact {
    return kindOf(fact).kind === "figures"
}

function isFigures(value: unknown): value is Figures {
    return typeof value === "object" && value !== null && "maximum" in value
}
