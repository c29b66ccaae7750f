// The laws of the duty engine, over random facts. They are what an owner relies on: that asking around can only be told to
// do more when it gets graver, and that not knowing never hides a duty.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { assessDuties, judgeDuties } from "./assess-duties.ts"
import { addDays, daysBetween } from "./clock/calendar-date.ts"
import { isUnknown, valueOf, withValue } from "./conditions/fact-value.ts"
import type { CalendarDate, DutyFacts, FactRef, Figures, Knowing, Statement } from "./contract.ts"
import { STATUSES } from "./contract.ts"
import { FACT_REFS, factsArbitrary } from "./facts.case.ts"
import { ranksOf } from "./gravity.ts"
import type { JudgedDuty } from "./judge-duty.ts"
import { lastDayOf } from "./outlook.ts"
import { kindOf } from "./say-fact.ts"
import { foldStatements } from "./statements/fold-statements.ts"

const AS_OF: CalendarDate = "2026-11-25"
/** A day of every regime, so that the laws hold under each. */
const DAYS: readonly CalendarDate[] = [
    "2010-01-01",
    "2016-06-01",
    "2018-07-01",
    "2022-06-01",
    "2023-06-01",
    "2026-11-25",
]
const rulesOn = fc.constantFrom(...DAYS)

/** They grant 60 days instead of 30: the one case in which the law itself moves a day later. */
const GRANT_MORE_DAYS: readonly FactRef[] = ["improperPurpose", "cause"]

const judge = (facts: DutyFacts, day: CalendarDate): readonly JudgedDuty[] =>
    judgeDuties(facts, { asOf: AS_OF, rulesOn: day })

/** Values of a fact that make the case graver than it is; nothing where the law does not order it. */
function graverValues(facts: DutyFacts, fact: FactRef): readonly unknown[] {
    const value = valueOf(facts, fact)
    const ranks = ranksOf(fact)
    if (ranks !== null && typeof value === "string") {
        const top = ranks.at(-1) ?? []
        const now = ranks.findIndex((rank) => rank.includes(value))
        // Of an unknown fact only the gravest values are graver: it may already be any other.
        return value === "unknown" ? top : ranks.slice(now + 1).flat()
    }
    const is = kindOf(fact)
    if (is.kind === "set") return [is.values]
    if (is.kind === "figures" && typeof value === "object" && "maximum" in value) return graverFigures(value)
    return []
}

function graverFigures({ confirmed, likely, maximum }: Figures): readonly Figures[] {
    const more = maximum === "unknown" ? 1_000_000 : maximum + 1_001
    return [
        { confirmed, likely, maximum: more },
        { confirmed: more, likely: more, maximum: more },
    ]
}

const factAndGraver = fc
    .tuple(factsArbitrary(true), fc.constantFrom(...FACT_REFS), rulesOn, fc.nat())
    .map(([facts, fact, day, pick]) => {
        const values = graverValues(facts, fact)
        return {
            facts,
            fact,
            day,
            graver: values.length === 0 ? null : withValue(facts, fact, values[pick % values.length]),
        }
    })

function pairs(
    before: readonly JudgedDuty[],
    after: readonly JudgedDuty[],
): readonly (readonly [JudgedDuty, JudgedDuty])[] {
    return before.map((duty) => {
        const same = after.find(({ id }) => id === duty.id)
        if (same === undefined) throw new Error(`${duty.id} is gone`)
        return [duty, same] as const
    })
}

describe("a graver fact", () => {
    test("weakens no duty", () => {
        let tried = 0
        fc.assert(
            fc.property(factAndGraver, ({ facts, day, graver }) => {
                tried += graver === null ? 0 : 1
                expect(weakened(judge(facts, day), judge(graver ?? facts, day))).toEqual([])
            }),
            { numRuns: 2_000 },
        )
        expect(tried).toBeGreaterThan(1_000)
    })

    test("moves no deadline later, but for the 60 days the law grants once an improper purpose is established", () => {
        let granted = 0
        fc.assert(
            fc.property(factAndGraver, ({ facts, fact, day, graver }) => {
                const later = movedLater(judge(facts, day), judge(graver ?? facts, day))
                granted += later.length
                expect(later.filter((move) => !GRANT_MORE_DAYS.includes(fact) || !isGrant(move))).toEqual([])
            }),
            { numRuns: 2_000 },
        )
        expect(granted).toBeGreaterThan(0)
    })
})

describe("not knowing", () => {
    const blurred = fc
        .tuple(factsArbitrary(true), fc.subarray([...FACT_REFS], { minLength: 1, maxLength: 6 }), rulesOn)
        .map(([facts, blur, day]) => ({ facts, day, less: blur.reduce(forget, facts) }))

    test("never turns a duty that is due or possible into one that is not", () => {
        fc.assert(
            fc.property(blurred, ({ facts, day, less }) => {
                const hidden = pairs(judge(facts, day), judge(less, day)).filter(
                    ([before, after]) => before.status !== "not-due" && after.status === "not-due",
                )
                expect(hidden.map(([{ id }]) => id)).toEqual([])
            }),
            { numRuns: 2_000 },
        )
    })

    test("never gives a later day than knowing does", () => {
        fc.assert(
            fc.property(blurred, ({ facts, day, less }) => {
                expect(movedLater(judge(facts, day), judge(less, day))).toEqual([])
            }),
            { numRuns: 1_000 },
        )
    })

    test("is what makes a duty possible: with every fact known, each is due or is not", () => {
        // From April 2022, when おそれ began to count: before, a fear might still be confirmed.
        const today = fc.constantFrom<CalendarDate>("2022-06-01", "2023-06-01", "2026-11-25")
        fc.assert(
            fc.property(factsArbitrary(false), today, (facts, day) => {
                expect(judge(facts, day).filter(({ status }) => status === "possible")).toEqual([])
            }),
        )
    })

    test("every possible duty names unknown facts that decide it, and no known one", () => {
        fc.assert(
            fc.property(factsArbitrary(true), rulesOn, (facts, day) => {
                const possible = judge(facts, day).filter(({ status }) => status === "possible")
                const asked = possible.map(({ grounds }) => grounds.flatMap(({ unknown }) => unknown))
                expect(asked.filter((unknown) => unknown.length === 0)).toEqual([])
                expect(asked.flat().filter((fact) => !isUnsettled(facts, fact))).toEqual([])
            }),
        )
    })
})

/** Unknown, or only suspected where the rule asks for what happened. */
function isUnsettled(facts: DutyFacts, fact: FactRef): boolean {
    return isUnknown(facts, fact) || valueOf(facts, fact) === "suspected"
}

function weakened(before: readonly JudgedDuty[], after: readonly JudgedDuty[]): readonly string[] {
    return pairs(before, after)
        .filter(([was, is]) => STATUSES.indexOf(is.status) > STATUSES.indexOf(was.status))
        .map(([was, is]) => `${was.id}: ${was.status} → ${is.status}`)
}

interface Move {
    readonly duty: string
    readonly act: string
    readonly was: CalendarDate
    readonly is: CalendarDate
}

function movedLater(before: readonly JudgedDuty[], after: readonly JudgedDuty[]): readonly Move[] {
    return pairs(before, after).flatMap(([first, second]): Move[] => {
        const [was, is] = [lastDayOf(first.deadlines), lastDayOf(second.deadlines)]
        return was === null || is === null || is <= was ? [] : [{ duty: first.id, act: first.act, was, is }]
    })
}

/** From 30 to 60 days: 30 more, and closed offices at both ends. */
function isGrant({ act, was, is }: Move): boolean {
    return act === "report-final" && daysBetween(was, is) <= 40
}

function forget(facts: DutyFacts, fact: FactRef): DutyFacts {
    return withValue(
        facts,
        fact,
        kindOf(fact).kind === "figures" ? { confirmed: "unknown", likely: "unknown", maximum: "unknown" } : "unknown",
    )
}

test("an earlier knowing moves no deadline later", () => {
    const earlier = fc.tuple(factsArbitrary(true), fc.integer({ min: 1, max: 60 }), rulesOn)
    fc.assert(
        fc.property(earlier, ([facts, days, day]) => {
            const knowing = facts.knowing === "unknown" ? [] : facts.knowing
            const first = knowing.map(({ on }) => on).toSorted()[0] ?? AS_OF
            const one: Knowing = { by: "department", on: addDays(first, -days), at: "unknown" }
            expect(movedLater(judge(facts, day), judge({ ...facts, knowing: [...knowing, one] }, day))).toEqual([])
        }),
    )
})

test("the order of what a list holds changes no answer", () => {
    fc.assert(
        fc.property(factsArbitrary(true), rulesOn, (facts, day) => {
            const turned = Object.entries(facts).map(([name, value]) => [
                name,
                Array.isArray(value) ? value.toReversed() : value,
            ])
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same facts, their lists turned round
            expect(judge(Object.fromEntries(turned) as DutyFacts, day)).toEqual(judge(facts, day))
        }),
    )
})

describe("statements", () => {
    const moment = fc
        .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom("", "T09:00", "T17:30"))
        .map(([day, time]) => {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day with a time of day or without
            return `${addDays("2026-11-01", day)}${time}` as Statement["on"]
        })
    const statement = fc
        .tuple(moment, factsArbitrary(true), fc.subarray([...FACT_REFS], { minLength: 1, maxLength: 8 }))
        .map(([on, facts, about]): Statement => ({ on, facts: pickFacts(facts, about) }))
    const statements = fc.array(statement, { maxLength: 8 })

    test("give the same facts in whatever order they are entered", () => {
        const shuffled = statements.chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
        )
        fc.assert(
            fc.property(shuffled, ([list, other]) => {
                expect(foldStatements(other)).toEqual(foldStatements(list))
            }),
        )
    })

    test("entered twice say nothing new", () => {
        fc.assert(
            fc.property(statements, (list) => {
                expect(foldStatements([...list, ...list])).toEqual(foldStatements(list))
            }),
        )
    })
})

function pickFacts(facts: DutyFacts, about: readonly FactRef[]): Statement["facts"] {
    const fields = Object.fromEntries(
        about.filter((fact) => fact.startsWith("fields.")).map((fact) => [fact.slice(7), valueOf(facts, fact)]),
    )
    const rest = Object.fromEntries(
        about.filter((fact) => !fact.startsWith("fields.")).map((fact) => [fact, valueOf(facts, fact)]),
    )
    return Object.keys(fields).length === 0 ? rest : { ...rest, fields }
}

test("the outlook asks for unknown facts only, and for one at least where a duty is possible", () => {
    fc.assert(
        fc.property(factsArbitrary(true), rulesOn, (facts, day) => {
            const { duties } = assessDuties(facts, { asOf: AS_OF, rulesOn: day })
            const silent = duties.filter(({ status, openFacts }) => status === "possible" && openFacts.length === 0)
            expect(silent.map(({ id }) => id)).toEqual([])
            const asked = duties.flatMap(({ openFacts }) => openFacts.map(({ fact }) => fact))
            expect(asked.filter((fact) => fact !== "knowing" && !isUnsettled(facts, fact))).toEqual([])
        }),
        { numRuns: 30 },
    )
})
