// One rule of duty against the facts. The rule raises the duty when it binds us and any of its items holds; an exception
// lifts it only where it is established. Errs towards the duty: an item that is open makes it possible, never not due.
import { evaluate, type Evaluation } from "./conditions/evaluate.ts"
import { deadlinesOf, type Clock } from "./clock/deadlines.ts"
import type { CalendarDate, Citation, Duty, DutyFacts, Ground, Outcome, Status, Point } from "./contract.ts"
import { recipientsOf } from "./recipients/recipients-of.ts"
import type { DutyRule, Force, Longer, RuleItem, RuleSet, Timing, Trigger } from "./rules/rule-set.ts"

export interface Moment extends Clock {
    readonly rulesOn: CalendarDate
}

/** A duty without its outlook: what the unknown facts would change is added by outlook.ts. */
export type JudgedDuty = Omit<Duty, "openFacts">

export function judgeDuty(set: RuleSet, rule: DutyRule, facts: DutyFacts, moment: Moment): JudgedDuty {
    const grounds: Grounds = {
        binds: groundOf(set.applies, facts),
        items: rule.triggers.map((trigger) => groundOf(trigger, facts)),
        exceptions: rule.exceptions.map((exception) => groundOf(exception, facts)),
    }
    const outcome = outcomeOf(grounds)
    const to = recipientsOf(rule.to, facts, moment.rulesOn)
    const longer = longestOf(rule.triggers, grounds.items, facts)
    return {
        id: rule.id,
        ruleSet: set.id,
        act: rule.act,
        what: rule.what,
        to: to.to,
        status: statusOf(rule.force, outcome),
        outcome,
        deadlines: outcome === "fails" ? [] : deadlinesOf(rule.timing, moment, longer?.days ?? null),
        cites: rule.cites,
        grounds: [grounds.binds, ...grounds.items],
        exceptions: grounds.exceptions,
        notes: rule.notes,
        restsOn: [...new Set([...decidingOf(grounds).flatMap(({ restsOn }) => restsOn), ...to.restsOn])],
        toConfirm: toConfirm(set, rule, decidingOf(grounds), [...(longer?.cites ?? []), ...to.cites]),
    }
}

interface Grounds {
    readonly binds: Ground
    readonly items: readonly Ground[]
    readonly exceptions: readonly Ground[]
}

function groundOf(item: RuleItem, facts: DutyFacts): Ground {
    const { outcome, restsOn, unknown }: Evaluation = evaluate(item.when, facts)
    return { id: item.id, text: item.text, outcome, restsOn, unknown, cites: item.cites }
}

function outcomeOf({ binds, items, exceptions }: Grounds): Outcome {
    if (binds.outcome === "fails" || exceptions.some(({ outcome }) => outcome === "holds")) return "fails"
    if (items.every(({ outcome }) => outcome === "fails")) return "fails"
    return binds.outcome === "holds" && items.some(({ outcome }) => outcome === "holds") ? "holds" : "open"
}

/** What the outcome rests on: not being bound; what lifted it; the items that hold; those that are open; else all items. */
function decidingOf({ binds, items, exceptions }: Grounds): readonly Ground[] {
    if (binds.outcome === "fails") return [binds]
    const candidates = [
        exceptions.filter(({ outcome }) => outcome === "holds"),
        items.filter(({ outcome }) => outcome === "holds"),
        items.filter(({ outcome }) => outcome === "open"),
    ]
    return [binds, ...(candidates.find((grounds) => grounds.length > 0) ?? items)]
}

export function statusOf(force: Force, outcome: Outcome): Status {
    if (outcome === "fails") return "not-due"
    if (force !== "binding") return force
    return outcome === "holds" ? "due" : "possible"
}

/**
 * More days for the final report, where the rule grants them. Only once the ground for them is established: while it is
 * open, the earlier day is the safe one.
 */
function longestOf(triggers: readonly Trigger[], items: readonly Ground[], facts: DutyFacts): Longer | null {
    const granted = triggers.flatMap(({ longer }, index) => {
        const live = items[index]?.outcome !== "fails"
        return longer !== undefined && live && evaluate(longer.once, facts).outcome === "holds" ? [longer] : []
    })
    return granted.toSorted((a, b) => a.days - b.days).at(-1) ?? null
}

/** Every point below the tag V that the answer rests on, once; a duty that is not due may rest on such a point as well. */
function toConfirm(
    set: RuleSet,
    rule: DutyRule,
    deciding: readonly Ground[],
    more: readonly Citation[],
): readonly Point[] {
    const points: readonly Point[] = [
        ...set.period.map((cite) => ({ text: set.title, cite })),
        ...[...rule.cites, ...timingCites(rule.timing), ...more].map((cite) => ({ text: rule.what, cite })),
        ...deciding.flatMap(({ text, cites }) => cites.map((cite) => ({ text, cite }))),
        ...rule.notes,
    ]
    const unsure = points.filter(({ cite }) => cite.tag !== "V")
    return [...new Map(unsure.map((point) => [keyOf(point), point])).values()]
}

function keyOf({ text, cite }: Point): string {
    return [text.en, cite.reference.en, cite.tag, cite.source.en].join("|")
}

function timingCites(timing: Timing): readonly Citation[] {
    return timing.kind === "promptly" || timing.kind === "none" ? [] : timing.cites
}
