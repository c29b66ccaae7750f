import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LEAST_PROPOSED_CAP, proposeCap } from "./cap-proposal.ts"

const cases: readonly { counts: number[]; want: number; why: string }[] = [
    { counts: [], want: 100, why: "nothing seen yet: the least" },
    { counts: [0, 0, 3], want: 100, why: "small figures: the least" },
    { counts: [33], want: 100, why: "3 × 33 = 99 stays below the least" },
    { counts: [34], want: 150, why: "3 × 34 = 102 is rounded up to the next round figure" },
    { counts: [1_000], want: 3_000, why: "already round" },
    { counts: [1_001], want: 5_000, why: "just above a round figure" },
    {
        counts: [...Array.from({ length: 999 }, () => 10), 100_000],
        want: 100,
        why: "one outlier in a thousand is no norm",
    },
    { counts: [...Array.from({ length: 99 }, () => 10), 500], want: 1_500, why: "one client in a hundred is staff" },
]

test.each(cases)("proposeCap: $why", ({ counts, want }) => {
    expect(proposeCap(counts)).toBe(want)
})

test.each([[Number.NaN], [-1], [Number.POSITIVE_INFINITY]])("refuses a count of %d", (count) => {
    expect(() => proposeCap([1, count])).toThrow(RangeError)
})

describe("proposeCap laws", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 300 })

    test("never below the least, and a whole number", () => {
        fc.assert(
            fc.property(counts, (seen) => {
                const cap = proposeCap(seen)
                expect(cap).toBeGreaterThanOrEqual(LEAST_PROPOSED_CAP)
                expect(Number.isInteger(cap)).toBe(true)
            }),
        )
    })

    test("at most one client in 200 comes near it", () => {
        fc.assert(
            fc.property(counts, (seen) => {
                const cap = proposeCap(seen)
                const above = seen.filter((count) => count * 3 > cap).length
                expect(above).toBeLessThanOrEqual(seen.length / 200)
            }),
        )
    })
})
