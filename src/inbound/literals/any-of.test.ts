import fc from "fast-check"
import { expect, test } from "vitest"
import { anyOf } from "./any-of.ts"

test.each([
    { pattern: /a\s{0,4}\(|b;|^c$/i, why: "few alternatives" },
    { pattern: /a|b|c|x\(|;|\s{2}$/, why: "more than are asked one by one" },
    { pattern: /(?:a|b)x|[^a]{3}/, why: "one needs no literal" },
    { pattern: /ab(?=c)/, why: "a single one" },
])("law: $pattern answers as by itself: $why", ({ pattern }) => {
    const ask = anyOf(pattern)
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "C", "x", "(", ";", " "), maxLength: 8 })
    fc.assert(
        fc.property(texts, (text) => {
            expect(ask(text)).toBe(pattern.test(text))
        }),
        { numRuns: 1_000 },
    )
})
