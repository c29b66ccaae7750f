import fc from "fast-check"
import { expect, test } from "vitest"
import { borrowUnits, placeOf, returnUnits, UnitArray } from "./units.ts"

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

test("what is read from within a scan has an array of its own, and what was returned is used again", () => {
    const outer = borrowUnits()
    const units = outer.of("<p>")
    const inner = borrowUnits()
    inner.of("{}")
    expect(units[0]).toBe(0x3c)
    returnUnits(inner)
    expect(borrowUnits()).toBe(inner)
    expect(borrowUnits()).not.toBe(outer)
})
