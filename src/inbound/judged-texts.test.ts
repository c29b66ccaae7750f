import fc from "fast-check"
import { expect, test } from "vitest"
import { type Judged, JudgedTexts } from "./judged-texts.ts"
import { NESTED_LIMIT } from "./limits.data.ts"

const PATH = "query.q"
const NOTHING_TOLD: Judged = { path: PATH, decoding: [], told: [], queries: 0, depth: 0, levels: 0 }

const DEPTHS = [
    { depth: 0, levels: 0, now: NESTED_LIMIT, want: true, why: "it holds no JSON" },
    { depth: 0, levels: 1, now: 1, want: true, why: "there is room for what it holds" },
    { depth: 0, levels: NESTED_LIMIT, now: 1, want: false, why: "there is no room for all of it" },
    { depth: 2, levels: Number.POSITIVE_INFINITY, now: 2, want: true, why: "there was no room either" },
    { depth: 2, levels: Number.POSITIVE_INFINITY, now: 1, want: false, why: "there is more room than there was" },
]

test.each(DEPTHS)("depth: $why", ({ depth, levels, now, want }) => {
    const judged = new JudgedTexts()
    judged.remember("text", "a text", { ...NOTHING_TOLD, depth, levels })
    expect(judged.recall("text", { path: PATH, text: "a text", decoding: [] }, now) !== undefined).toBe(want)
})

test("law: what was told last of a text is told again, however many of its length there are", () => {
    // Few, so that they come again; more of one length than are compared one by one.
    const text = fc
        .tuple(fc.integer({ min: 1, max: 24 }), fc.constantFrom(3, 600, 601))
        .map(([number, units]) => String(number).padEnd(units, "x"))
    fc.assert(
        fc.property(fc.array(text, { maxLength: 80 }), (texts) => {
            const judged = new JudgedTexts()
            const last = new Map<string, number>()
            for (const [number, one] of texts.entries()) {
                const before = judged.recall("text", { path: PATH, text: one, decoding: [] }, 0)
                expect(before?.queries).toBe(last.get(one))
                judged.remember("text", one, { ...NOTHING_TOLD, queries: number })
                last.set(one, number)
            }
        }),
        { numRuns: 200 },
    )
})
