import fc from "fast-check"
import { expect, test } from "vitest"
import { ANY_DEPTH, JudgedTexts } from "./judged-texts.ts"

const PATH = "query.q"

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
                const before = judged.recall("text", { path: PATH, text: one, decoding: [] }, ANY_DEPTH)
                expect(before?.queries).toBe(last.get(one))
                judged.remember("text", one, ANY_DEPTH, { path: PATH, decoding: [], told: [], queries: number })
                last.set(one, number)
            }
        }),
        { numRuns: 200 },
    )
})
