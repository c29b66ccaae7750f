// What is told of a text's units must agree with what is told of the text.
import fc from "fast-check"
import { expect, test } from "vitest"
import { SHAPE_SCAN_LIMIT, shapeOf } from "../shape.ts"
import { UnitArray } from "../units.ts"
import { mayShowSomebody } from "../../worth-reading.ts"
import { beginsAsLabel } from "../spaced-labels.ts"
import {
    hasColon,
    hasInk,
    isLiteral,
    isVain,
    joinedSigns,
    mayHaveGap,
    shapeBySigns,
    signsOf,
    UNTOLD,
} from "./text-signs.ts"

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
    "様",
    "殿",
    "歳",
    "%40",
    "\\u0040",
    "bWFpbEBleGFt",
    "氏名",
    "年 齢",
    "\ud83d\ude00",
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""))

function signsIn(text: string): number {
    return signsOf(new UnitArray().of(text), 0, text.length)
}

function mayShow(text: string): boolean {
    const span = { start: 0, end: text.length }
    return mayShowSomebody({ cells: [{ label: null, text, span }], span, group: 0, form: "prose" })
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
            // Both err towards another look at the text.
            expect(isVain(signs) && mayShow(text)).toBe(false)
            expect(!mayHaveGap(signs) && beginsAsLabel(text.trim())).toBe(false)
        }),
    )
})

test("most texts are told to be vain, without a gap", () => {
    const signs = signsIn("  お知らせ 2026年")
    expect(isVain(signs)).toBe(true)
    expect(mayHaveGap(signs)).toBe(true)
    expect(mayHaveGap(signsIn("お知らせ\n   "))).toBe(false)
    expect(isVain(UNTOLD)).toBe(false)
    expect(mayHaveGap(UNTOLD)).toBe(true)
})

test("of a longer text than a shape is told by nothing is told", () => {
    expect(signsIn("a".repeat(SHAPE_SCAN_LIMIT + 1))).toBe(UNTOLD)
    expect(joinedSigns(signsIn("a"), UNTOLD)).toBe(UNTOLD)
    expect(isLiteral(UNTOLD)).toBe(false)
})
