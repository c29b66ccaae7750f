// The gate must not cost a single match: every pattern in use, against texts made to match it, and against noise.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DETECTORS } from "../detectors.ts"
import { matchingTextsOf } from "./gated.case.ts"
import { gated, gatedPatterns } from "./gated.ts"
import { requiredLiterals } from "./required-literals.ts"

/** Detectors register their patterns as they are loaded. */
const PATTERNS = DETECTORS.length > 0 ? gatedPatterns() : []

test("the detectors' patterns are gated, and all but a few know what they need", () => {
    expect(PATTERNS.length).toBeGreaterThan(50)
    expect(PATTERNS.filter(({ pattern }) => requiredLiterals(pattern) === null)).toEqual([])
})

describe("what a pattern matches passes its gate", () => {
    test.each(PATTERNS.map((one) => ({ source: one.pattern.source.slice(0, 60), one })))("$source", ({ one }) => {
        const { pattern } = one
        const once = new RegExp(pattern.source, pattern.flags.replace("g", ""))
        let matched = 0
        fc.assert(
            fc.property(matchingTextsOf(pattern), fc.boolean(), (text, upper) => {
                const sent = upper && pattern.ignoreCase ? text.toUpperCase() : text
                if (!once.test(sent)) return
                matched++
                expect(one.mayMatch(sent)).toBe(true)
            }),
            { numRuns: 100 },
        )
        expect(matched).toBeGreaterThan(0)
    })
})

test("law: a gated pattern answers as the pattern alone", () => {
    const pattern = /\bab(?:c|de)\s{0,3}\(|x{2,3}y/i
    const one = gated(pattern)
    const texts = fc.string({ unit: fc.constantFrom(..."a b c d e x y A B C X Y ( é".split(" "), " "), maxLength: 24 })
    fc.assert(
        fc.property(texts, (text) => {
            expect(one.test(text)).toBe(pattern.test(text))
            expect(one.exec(text)?.index).toBe(pattern.exec(text)?.index)
        }),
        { numRuns: 2_000 },
    )
})
