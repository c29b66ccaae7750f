import { describe, expect, test } from "vitest"
import { benign } from "../benign.case.ts"
import { addDays } from "../clock/calendar-date.ts"
import * as common from "../conditions/common.data.ts"
import { evaluate } from "../conditions/evaluate.ts"
import { factsOf } from "../conditions/facts-of.ts"
import { mutantsOf, type Atoms } from "../conditions/mutate.case.ts"
import type { CalendarDate, Citation } from "../contract.ts"
import { NOTHING_KNOWN } from "../nothing-known.ts"
import { RULE_ROWS } from "./rule-rows.case.ts"
import { FAMILIES, type RuleItem } from "./rule-set.ts"
import { RULE_SETS, ruleSetsOn } from "./rule-sets.ts"

const ITEMS: ReadonlyMap<string, readonly RuleItem[]> = Map.groupBy(
    RULE_SETS.flatMap(({ applies, duties }) => [
        applies,
        ...duties.flatMap(({ triggers, exceptions }) => [...triggers, ...exceptions]),
    ]),
    ({ id }) => id,
)
const incomplete = ({ source, reference, checkedOn }: Citation): boolean =>
    source.ja === "" || source.en === "" || reference.ja === "" || !/^2026-\d\d-\d\d$/.test(checkedOn)
/** Binds everybody: there is nothing it could fail on. */
const unconditional = ({ when }: RuleItem): boolean => factsOf(when).length === 0

const SHARED: Atoms = new Map(Object.entries(common).map(([name, condition]) => [condition, name]))
/** Items that other items refer to, and shared conditions: each has rows of its own. */
const ATOMS: Atoms = new Map([...[...ITEMS.values()].flat().map(({ when, id }) => [when, id] as const), ...SHARED])

function itemOf(id: string): RuleItem {
    const item = ITEMS.get(id)?.[0]
    if (item === undefined) throw new Error(`no rule has the item ${id}`)
    return item
}

test.each(RULE_ROWS)("$rule: $why", ({ rule, facts, want }) => {
    expect(evaluate(itemOf(rule).when, benign(facts)).outcome).toBe(want)
})

describe("no rule is left out", () => {
    const asked = [...ITEMS.values()].flatMap(([item]) => (item === undefined || unconditional(item) ? [] : [item.id]))

    test("every item has a positive, a negative and a near-miss row", () => {
        const rows = Map.groupBy(RULE_ROWS, ({ rule }) => rule)
        const lacking = asked.flatMap((id) =>
            (["positive", "negative", "near-miss"] as const)
                .filter((kind) => !(rows.get(id) ?? []).some((row) => row.kind === kind))
                .map((kind) => `${id}: ${kind}`),
        )
        expect(lacking).toEqual([])
    })

    test("there are as many items as this file was written for: a new one wants rows", () => {
        expect(ITEMS.size).toBe(104)
        expect(ITEMS.size - asked.length).toBe(4)
    })

    test("items of the same id are the same", () => {
        for (const same of ITEMS.values()) for (const item of same) expect(item).toEqual(same[0])
    })
})

describe("rule sets", () => {
    test("ids are unique, and those of duties and items begin with that of their set", () => {
        expect(new Set(RULE_SETS.map(({ id }) => id)).size).toBe(RULE_SETS.length)
        const duties = RULE_SETS.flatMap((set) => set.duties.map(({ id }) => ({ id, set: set.id })))
        expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
        for (const { id, set } of duties) expect(id.startsWith(`${set}.`)).toBe(true)
        for (const { id, duties: rules, applies } of RULE_SETS) {
            const items = [applies, ...rules.flatMap(({ triggers, exceptions }) => [...triggers, ...exceptions])]
            expect(items.filter((item) => !item.id.startsWith(`${id}.`))).toEqual([])
        }
    })

    test("versions of one family follow each other without a gap or an overlap", () => {
        for (const family of FAMILIES) {
            const versions = RULE_SETS.filter((set) => set.family === family).toSorted((a, b) =>
                a.validFrom < b.validFrom ? -1 : 1,
            )
            expect(versions.length).toBeGreaterThan(0)
            for (const [index, next] of versions.slice(1).entries()) {
                const last = versions[index]?.validTo ?? null
                expect(last === null ? null : addDays(last, 1)).toBe(next.validFrom)
            }
        }
    })

    test("every point of law names its source, its tag and the day it was read", () => {
        const cites = RULE_SETS.flatMap(({ period, applies, duties }) => [
            ...period,
            ...applies.cites,
            ...duties.flatMap((duty) => [...duty.cites, ...duty.triggers.flatMap((trigger) => trigger.cites)]),
        ])
        expect(cites.filter(incomplete)).toEqual([])
        expect(RULE_SETS.flatMap(({ duties }) => duties.filter((duty) => duty.cites.length === 0))).toEqual([])
        expect([...ITEMS.values()].flat().filter((item) => item.cites.length === 0)).toEqual([])
    })

    test("what is general knowledge is never tagged as seen", () => {
        const all = [...ITEMS.values()].flat().flatMap(({ cites }) => cites)
        expect(all.filter(({ source, tag }) => source.ja === "原典未確認" && tag !== "G")).toEqual([])
    })
})

describe("the version is that of the day", () => {
    const days: readonly { day: CalendarDate; want: readonly string[]; not: readonly string[] }[] = [
        { day: "2015-12-31", want: ["priv-2005"], not: ["mn-2016"] },
        { day: "2016-01-01", want: ["priv-2005", "mn-2016", "mn-notice-2016"], not: [] },
        { day: "2017-05-29", want: ["priv-2005"], not: ["priv-2017"] },
        { day: "2017-05-30", want: ["priv-2017"], not: ["priv-2005"] },
        { day: "2018-05-24", want: [], not: ["gdpr"] },
        { day: "2018-05-25", want: ["gdpr"], not: [] },
        {
            day: "2022-03-31",
            want: ["priv-2017", "mn-2016", "pub-national-2005", "pub-local-2005"],
            not: ["priv-2022", "mn-2022", "pub-2022", "pub-2023", "finance"],
        },
        {
            day: "2022-04-01",
            want: ["priv-2022", "mn-2022", "pub-2022", "pub-local-2005", "finance"],
            not: ["priv-2017", "mn-2016", "mn-notice-2016", "pub-national-2005", "pub-2023"],
        },
        { day: "2023-03-31", want: ["pub-local-2005"], not: ["pub-2023"] },
        { day: "2023-04-01", want: ["pub-2023"], not: ["pub-local-2005"] },
        { day: "2024-03-31", want: ["priv-2022"], not: ["priv-2024"] },
        { day: "2024-04-01", want: ["priv-2024"], not: ["priv-2022"] },
        { day: "2026-07-16", want: [], not: ["appi-20xx"] },
        { day: "2026-07-17", want: ["appi-20xx"], not: [] },
    ]
    test.each(days)("$day", ({ day, want, not }) => {
        const inForce = ruleSetsOn(day).map(({ id }) => id)
        expect(want.filter((id) => !inForce.includes(id))).toEqual([])
        expect(not.filter((id) => inForce.includes(id))).toEqual([])
    })
})

test("nothing happened: no item but the unconditional ones holds, and none is open", () => {
    const facts = benign()
    const noise = [...ITEMS.values()].flatMap(([item]) => {
        if (item === undefined || item.id.endsWith(".applies")) return []
        const { outcome } = evaluate(item.when, facts)
        return outcome === "fails" ? [] : [item.id]
    })
    // Only the GDPR's own "risk unlikely" holds, and it lifts.
    expect(noise).toEqual(["gdpr.risk-unlikely"])
})

test("nothing known: no item holds and none fails, whatever it is about", () => {
    const settled = [...ITEMS.values()].flatMap(([item]) => {
        if (item === undefined || unconditional(item)) return []
        return evaluate(item.when, NOTHING_KNOWN).outcome === "open" ? [] : [item.id]
    })
    expect(settled).toEqual([])
})

test("the rows tell every part of every item from one that always or never holds", () => {
    const rows = Map.groupBy(RULE_ROWS, ({ rule }) => rule)
    const survivors = [...ITEMS.values()].flatMap(([item]) => {
        const own = (rows.get(item?.id ?? "") ?? []).map(({ facts }) => benign(facts))
        // A shared condition that is an item by itself is exercised in common.test.ts.
        return item === undefined || SHARED.has(item.when)
            ? []
            : mutantsOf(item.when, ATOMS)
                  .filter(({ condition }) =>
                      own.every((facts) => evaluate(condition, facts).outcome === evaluate(item.when, facts).outcome),
                  )
                  .map(({ change }) => `${item.id}: ${change}`)
    })
    expect(survivors).toEqual([])
})
