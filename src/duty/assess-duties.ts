// The duty engine: facts and today's date in, duties with their deadlines, grounds and open questions out. Pure.
import { clockStart } from "./clock/knowing.ts"
import type { Assessment, AssessOptions, Duty, DutyFacts } from "./contract.ts"
import { STATUSES } from "./contract.ts"
import { judgeDuty, type JudgedDuty, type Moment } from "./judge-duty.ts"
import { withOutlook } from "./outlook.ts"
import type { DutyRule, RuleSet } from "./rules/rule-set.ts"
import { ruleSetsOn } from "./rules/rule-sets.ts"

/**
 * Every duty that any rule in force knows, strongest first. The version of each body of rules is that of the day of
 * knowing; while that is unknown, that of today, since nobody can have come to know later than today. Before 2005-04-01 no rules are
 * encoded: `ruleSets` is then empty, and the absence of duties says nothing.
 */
export function assessDuties(facts: DutyFacts, options: AssessOptions): Assessment {
    const moment = momentOf(facts, options)
    const duties = eachRule(moment).map(([set, rule]): Duty => withOutlook(set, rule, facts, moment))
    return {
        asOf: options.asOf,
        rulesOn: moment.rulesOn,
        rulesBy: options.rulesOn !== undefined ? "asked" : moment.start === null ? "as-of" : "day-of-knowing",
        ruleSets: ruleSetsOn(moment.rulesOn).map(({ id, title, short }) => ({ id, title, short })),
        knownOn: moment.start,
        duties: duties.toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    }
}

/** The same duties without the outlook on unknown facts: a small part of the work, for a list that is shown often. */
export function judgeDuties(facts: DutyFacts, options: AssessOptions): readonly JudgedDuty[] {
    const moment = momentOf(facts, options)
    return eachRule(moment).map(([set, rule]) => judgeDuty(set, rule, facts, moment))
}

function momentOf(facts: DutyFacts, { asOf, rulesOn }: AssessOptions): Moment {
    const clock = clockStart(facts.knowing)
    return { ...clock, asOf, rulesOn: rulesOn ?? clock.start?.on ?? asOf }
}

function eachRule({ rulesOn }: Moment): readonly (readonly [RuleSet, DutyRule])[] {
    return ruleSetsOn(rulesOn).flatMap((set) => set.duties.map((rule) => [set, rule] as const))
}
