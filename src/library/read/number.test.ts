import fc from "fast-check"
import { expect, test } from "vitest"
import { foldArticle } from "../text/fold.ts"
import { readQuantities } from "./quantity.ts"

const cases = [
    { text: "1,992件", want: [1_992, "件", "records"], why: "comma between thousands" },
    { text: "１，９９２人", want: [1_992, "人", "persons"], why: "full-width digits" },
    { text: "37万件", want: [370_000, "件", "records"], why: "ten thousands" },
    { text: "1万2千人", want: [12_000, "人", "persons"], why: "digits and kanji units" },
    { text: "一万二千世帯", want: [12_000, "世帯", "records"], why: "kanji only" },
    { text: "三百七十人", want: [370, "人", "persons"], why: "kanji, no ten thousands" },
    { text: "74万9745件", want: [749_745, "件", "records"], why: "ten thousands and the rest" },
    { text: "5億アカウント", want: [500_000_000, "アカウント", "records"], why: "hundred millions" },
    { text: "2.3万名", want: [23_000, "名", "persons"], why: "a decimal of ten thousands" },
    { text: "24口座", want: [24, "口座", "records"], why: "accounts are records" },
    { text: "3通", want: [3, "通", "records"], why: "letters are records" },
] as const

test.each(cases)("$text: $why", ({ text, want }) => {
    expect(readQuantities(foldArticle(text)).map(({ amount, unit, counts }) => [amount, unit, counts])).toEqual([want])
})

const bounded = [
    { text: "約1,270件", bounds: ["about"], gross: false },
    { text: "最大4,335件", bounds: ["at-most"], gross: false },
    { text: "のべ37万件", bounds: [], gross: true },
    { text: "延べ12人", bounds: [], gross: true },
    { text: "100人以上", bounds: ["at-least"], gross: false },
    { text: "1,000件超", bounds: ["over"], gross: false },
    { text: "少なくとも20人", bounds: ["at-least"], gross: false },
    { text: "約400人余り", bounds: ["about", "over"], gross: false },
    { text: "数百人", bounds: ["vague"], gross: false },
] as const

test.each(bounded)("$text: how exact it is", ({ text, bounds, gross }) => {
    const [quantity] = readQuantities(text)
    expect([quantity?.bounds, quantity?.gross]).toEqual([bounds, gross])
})

const none = [
    { text: "個人情報", why: "人 within a word" },
    { text: "一部の通知", why: "一部 is no amount, 通知 no counter" },
    { text: "件名と人名", why: "counters without an amount" },
    { text: "CVE-2017-5638", why: "an id" },
    { text: "バージョン2.3.32", why: "a version" },
    { text: "第3件", why: "an ordinal" },
] as const

test.each(none)("$text: no quantity, $why", ({ text }) => {
    expect(readQuantities(text)).toEqual([])
})

test("an amount written in any of these ways is read as what it is", () => {
    fc.assert(
        fc.property(fc.integer({ min: 1, max: 99_999_999 }), (amount) => {
            const [large, small] = [Math.floor(amount / 10_000), amount % 10_000]
            const mixed = large === 0 ? String(small) : `${large}万${small === 0 ? "" : small}`
            for (const text of [String(amount), amount.toLocaleString("en-US"), mixed]) {
                expect(readQuantities(`${text}件`).map((quantity) => quantity.amount)).toEqual([amount])
            }
        }),
    )
})
