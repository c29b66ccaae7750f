// What is told of a text's units must agree with what is told of the text.
import fc from "fast-check"
import { expect, test } from "vitest"
import { SHAPE_SCAN_LIMIT, shapeOf } from "../shape.ts"
import { UnitArray } from "../units.ts"
import { hasColon, hasInk, isLiteral, joinedSigns, shapeBySigns, signsOf, UNTOLD } from "./text-signs.ts"

const PIECES = [
    "0",
    "12345678",
    "９",
    "@",
    "＠",
    ":",
    "：",
    "&",
    "&amp;",
    " ",
    "\n",
    "\u3000",
    "山",
    "a",
    "?",
    "\ud83d\ude00",
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""))

function signsIn(text: string): number {
    return signsOf(new UnitArray().of(text), 0, text.length)
}

test("signs of two texts in a row say of both what the texts say", () => {
    fc.assert(
        fc.property(texts, texts, (first, second) => {
            const text = first + second
            const signs = joinedSigns(signsIn(first), signsIn(second))
            expect(shapeBySigns(signs)).toBe(shapeOf(text))
            expect(hasColon(signs, text)).toBe(hasColon(UNTOLD, text))
            expect(hasInk(signs, text, 0, text.length)).toBe(hasInk(UNTOLD, text, 0, text.length))
            expect(isLiteral(signs)).toBe(!text.includes("&"))
        }),
    )
})

test("of a longer text than a shape is told by nothing is told", () => {
    expect(signsIn("a".repeat(SHAPE_SCAN_LIMIT + 1))).toBe(UNTOLD)
    expect(joinedSigns(signsIn("a"), UNTOLD)).toBe(UNTOLD)
    expect(isLiteral(UNTOLD)).toBe(false)
})
