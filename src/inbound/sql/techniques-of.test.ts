import fc from "fast-check"
import { expect, test } from "vitest"
import type { Mark } from "./run.ts"
import { TECHNIQUES } from "./techniques.data.ts"
import { techniquesOf } from "./techniques-of.ts"

const MARKS: readonly Mark[] = [...new Set(TECHNIQUES.flatMap(({ marks }) => marks))]

test("law: those that need no mark and those of which one was met, whatever was asked before", () => {
    fc.assert(
        fc.property(fc.uniqueArray(fc.constantFrom(...MARKS), { maxLength: 9 }), (met) => {
            const marks = new Map(met.map((mark) => [mark, { start: 0, end: 1 }]))
            const expected = TECHNIQUES.filter(
                (one) => one.marks.length === 0 || one.marks.some((mark) => marks.has(mark)),
            )
            expect(techniquesOf(marks)).toEqual(expected)
        }),
        { numRuns: 3_000 },
    )
})
