import fc from "fast-check"
import { expect, test } from "vitest"
import { placeOf, UnitArray } from "./units.ts"

test("placeOf agrees with indexOf, near and far and where the sign stands behind the text", () => {
    const array = new UnitArray()
    const texts = fc
        .array(fc.constantFrom("<", "a".repeat(31), "山", "b"), { maxLength: 6 })
        .map((parts) => parts.join(""))
    fc.assert(
        fc.property(texts, texts, fc.nat(80), (before, text, from) => {
            array.of(before)
            const units = array.of(text)
            expect(placeOf(0x3c, "<", text, units, from)).toBe(text.indexOf("<", from))
        }),
    )
})
