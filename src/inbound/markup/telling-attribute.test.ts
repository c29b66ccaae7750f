import fc from "fast-check"
import { expect, test } from "vitest"
import { holdsTellingAttribute, TELLING_ATTRIBUTE } from "./telling-attribute.ts"

const PIECES = "on|onload|ONCLICK|oncl1ck|style|Formaction|xstyle|a|x|é|\u212a|\u017f|\u0130".split("|")
const SIGNS = "=|==| =| |\t|\n|\u00a0|\u3000|\"|'|`|/|&|;|-".split("|")

test("law: it is told as by the pattern", () => {
    const repeated = fc.tuple(fc.constantFrom(...PIECES, " ", "z"), fc.integer({ min: 1, max: 45 }))
    const piece = fc.oneof(
        fc.constantFrom(...PIECES),
        fc.constantFrom(...SIGNS),
        repeated.map(([sign, count]) => (sign.length > 1 ? sign : sign.repeat(count))),
    )
    let held = 0
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
            const text = pieces.join("")
            const isTold = TELLING_ATTRIBUTE.pattern.test(text)
            if (isTold) held++
            expect(holdsTellingAttribute(text)).toBe(isTold)
        }),
        { numRuns: 5_000 },
    )
    expect(held).toBeGreaterThan(100)
})

test.each([16, 17])("white space of %d units before the sign is told as by the pattern", (units) => {
    const text = `" onload${" ".repeat(units)}=x`
    expect(holdsTellingAttribute(text)).toBe(TELLING_ATTRIBUTE.pattern.test(text))
})

test.each([4, 5, 42, 43])("a handler's name of %d letters is told as by the pattern", (units) => {
    const text = ` on${"a".repeat(units - 2)}=x`
    expect(holdsTellingAttribute(text)).toBe(TELLING_ATTRIBUTE.pattern.test(text))
})
