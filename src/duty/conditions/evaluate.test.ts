import { describe, expect, test } from "vitest"
import { benign, exactly, upTo } from "../benign.case.ts"
import type { Figures, Outcome } from "../contract.ts"
import {
    all,
    any,
    choice,
    confirmed,
    includes,
    no,
    over,
    ruledOut,
    suspected,
    unless,
    yes,
    type Condition,
} from "./condition.ts"
import { evaluate } from "./evaluate.ts"

const HOLDS = suspected("leak")
const OPEN = suspected("loss")
const FAILS = suspected("damage")
const facts = benign({ leak: "confirmed", loss: "unknown", damage: "ruled-out" })

describe("Kleene's three values", () => {
    const cases: readonly { condition: Condition; want: Outcome; unknown: readonly string[]; why: string }[] = [
        { condition: all(HOLDS, HOLDS), want: "holds", unknown: [], why: "all hold" },
        { condition: all(HOLDS, OPEN), want: "open", unknown: ["loss"], why: "one open leaves all open" },
        { condition: all(OPEN, FAILS), want: "fails", unknown: [], why: "one that fails decides all" },
        { condition: any(FAILS, OPEN), want: "open", unknown: ["loss"], why: "one open leaves any open" },
        { condition: any(OPEN, HOLDS), want: "holds", unknown: [], why: "one that holds decides any" },
        { condition: any(FAILS, FAILS), want: "fails", unknown: [], why: "none holds" },
        { condition: all(), want: "holds", unknown: [], why: "nothing is asked" },
        { condition: any(), want: "fails", unknown: [], why: "nothing could hold" },
        { condition: unless(HOLDS, HOLDS), want: "fails", unknown: [], why: "an established exception lifts" },
        { condition: unless(HOLDS, OPEN), want: "holds", unknown: ["loss"], why: "a possible exception lifts nothing" },
        { condition: unless(HOLDS, FAILS), want: "holds", unknown: [], why: "no exception" },
        { condition: unless(OPEN, HOLDS), want: "fails", unknown: [], why: "nor does it matter then" },
        { condition: unless(FAILS, OPEN), want: "fails", unknown: [], why: "nothing to lift" },
    ]
    test.each(cases)("$why", ({ condition, want, unknown }) => {
        const result = evaluate(condition, facts)
        expect(result.outcome).toBe(want)
        expect(result.unknown).toEqual(unknown)
    })

    test("an outcome names the facts that decided it, not those beside them", () => {
        expect(evaluate(any(HOLDS, FAILS), facts).restsOn).toEqual(["leak"])
        expect(evaluate(all(HOLDS, FAILS), facts).restsOn).toEqual(["damage"])
    })
})

describe("leaves", () => {
    const likelihoods = [
        ["confirmed", "holds", "holds", "fails"],
        ["suspected", "holds", "open", "fails"],
        ["ruled-out", "fails", "fails", "holds"],
        ["unknown", "open", "open", "open"],
    ] as const
    test.each(likelihoods)("a leak that is %s", (leak, feared, established, excluded) => {
        const leaves = [suspected("leak"), confirmed("leak"), ruledOut("leak")]
        expect(leaves.map((leaf) => evaluate(leaf, benign({ leak })).outcome)).toEqual([feared, established, excluded])
    })

    test("one field of many", () => {
        expect(evaluate(suspected("fields.card"), benign({ fields: { card: "suspected" } })).outcome).toBe("holds")
    })

    test("answers, choices and lists are open only while unknown", () => {
        expect(evaluate(yes("privacyMark"), benign({ privacyMark: "unknown" })).outcome).toBe("open")
        expect(evaluate(no("privacyMark"), benign({ privacyMark: "no" })).outcome).toBe("holds")
        expect(evaluate(choice("cause", "lost"), benign({ cause: "stolen" })).outcome).toBe("fails")
        expect(evaluate(includes("sectors", "finance"), benign({ sectors: [] })).outcome).toBe("fails")
        expect(evaluate(includes("sectors", "finance"), benign({ sectors: "unknown" })).outcome).toBe("open")
    })

    const figures: readonly { persons: Figures; want: Outcome; why: string }[] = [
        { persons: exactly(1_000), want: "fails", why: "over is strict" },
        { persons: exactly(1_001), want: "holds", why: "1,001 is over 1,000" },
        { persons: upTo(1_001), want: "holds", why: "the maximum decides while the number is not fixed" },
        {
            persons: { confirmed: 1_001, likely: "unknown", maximum: "unknown" },
            want: "holds",
            why: "confirmed is enough",
        },
        {
            persons: { confirmed: "unknown", likely: 1_001, maximum: "unknown" },
            want: "holds",
            why: "likely is enough",
        },
        { persons: { confirmed: 5, likely: 900, maximum: "unknown" }, want: "open", why: "nobody can bound it" },
        { persons: { confirmed: "unknown", likely: "unknown", maximum: 900 }, want: "fails", why: "bounded below it" },
    ]
    test.each(figures)("$why", ({ persons, want }) => {
        expect(evaluate(over("persons", 1_000), benign({ persons })).outcome).toBe(want)
    })
})
