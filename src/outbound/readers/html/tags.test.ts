// Elements are found by numbers made of their names: no other name may make the same.
import fc from "fast-check"
import { expect, test } from "vitest"
import { FORMATTING_TAGS, NAMES_BY_KIND } from "./tags.data.ts"
import { tagNamed, UNKNOWN_TAG } from "./tags.ts"

const NAMES: readonly string[] = [...Object.values(NAMES_BY_KIND).flat(), ...FORMATTING_TAGS]

test.each(NAMES)("%s is found, in capitals too, and nothing that begins with it", (name) => {
    expect(tagNamed(name).name).toBe(name)
    expect(tagNamed(name.toUpperCase()).name).toBe(name)
    expect(tagNamed(`${name}-x`)).toBe(UNKNOWN_TAG)
    // U+6C69 would be the letters `i` and `l`.
    expect(tagNamed(`${name.slice(0, -1)}\u6c69`)).toBe(UNKNOWN_TAG)
})

test("a name is found only where it is in the table", () => {
    const units = fc.constantFrom(...Array.from("abdhltr16-\u6c69ｄＤK"))
    fc.assert(
        fc.property(fc.array(units, { minLength: 1, maxLength: 14 }), (letters) => {
            const name = letters.join("")
            const isKnown = NAMES.includes(name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()))
            expect(tagNamed(name) !== UNKNOWN_TAG).toBe(isKnown)
        }),
    )
})
