// Whether a sign of a mail address stands in a tag is told on the way over its units; it must agree with a search for each sign.
import fc from "fast-check"
import { expect, test } from "vitest"
import { UnitArray } from "../units.ts"
import { noteTelling } from "./attributes.ts"
import { createAttributeList, scanTag } from "./tag-scan.ts"

const SIGNS = ["@", "%40", "&#", "&commat", "＠"]
const PIECES = [...SIGNS, "%4", "&amp;", "&", "%", " ", "a", "=", '"', "'", "/", "data-x", "山", "x".repeat(40)]
const NAME_END = 2

test("a tag is marked where one of the signs stands in it", () => {
    fc.assert(
        fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
            const text = `<b ${pieces.join("")}>`
            const units = new UnitArray().of(text)
            const list = createAttributeList()
            const end = scanTag(text, units, NAME_END, list)
            fc.pre(end > 0)
            noteTelling(units, 0, end, list, true, false)
            const inTag = text.slice(0, end)
            expect(list.marked).toBe(SIGNS.some((sign) => inTag.includes(sign)))
        }),
    )
})

test.each([
    ['<input value="山田">', true, false],
    ['<input value="山田" title="山田">', true, true],
    ['<button value="山田">', false, true],
    [`<input value="${"x".repeat(600)}">`, true, true],
])("%s tells by its attributes: %s, %s", (text, hasCaption, wanted) => {
    const units = new UnitArray().of(text)
    const list = createAttributeList()
    const end = scanTag(text, units, text.indexOf(" "), list)
    noteTelling(units, 0, end, list, false, hasCaption)
    expect(list.telling).toBe(wanted)
})
