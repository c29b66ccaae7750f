import fc from "fast-check"
import { expect, test } from "vitest"
import * as profiles from "./profile.ts"
import { isPlain, profileOf } from "./profile.ts"

const P = profiles

const PAIRS = [
    { text: "a-b", bit: P.DASH_DASH, want: false, why: "one dash is no comment" },
    { text: "a--b", bit: P.DASH_DASH, want: true, why: "two are" },
    { text: "a.b", bit: P.DOT_DOT, want: false, why: "a file name" },
    { text: "a..b", bit: P.DOT_DOT, want: true, why: "two dots in a row" },
    { text: "a/b*c", bit: P.SLASH_STAR, want: false, why: "both, but apart" },
    { text: "a/*c", bit: P.SLASH_STAR, want: true, why: "opens a comment" },
    { text: "＇１", bit: P.FULL_WIDTH, want: true, why: "full-width apostrophe" },
    { text: "。", bit: P.FULL_WIDTH, want: false, why: "a Japanese full stop has no ASCII form" },
] as const

test.each(PAIRS)("profileOf($text): $why", ({ text, bit, want }) => {
    expect((profileOf(text) & bit) !== 0).toBe(want)
})

const PLAIN = [
    { text: "user_01", want: true, why: "an identifier" },
    { text: "2024-05-01T10:00:00", want: true, why: "a time" },
    { text: "taro@example.jp", want: true, why: "a mail address" },
    { text: "今日は晴れ。明日も 晴れ", want: true, why: "Japanese prose" },
    { text: "1 union select a", want: false, why: "words and spaces alone can be SQL" },
    { text: "今日は「晴れ」(らしい)", want: false, why: "ASCII parentheses" },
    { text: "a--", want: false, why: "a comment" },
    { text: "", want: true, why: "nothing" },
] as const

test.each(PLAIN)("isPlain($text): $why", ({ text, want }) => {
    expect(isPlain(profileOf(text))).toBe(want)
})

test("a profile of a whole holds the profiles of its parts, so that nothing hides by concatenation", () => {
    fc.assert(
        fc.property(fc.string(), fc.string(), (left, right) => {
            const both = profileOf(left) | profileOf(right)
            expect(profileOf(left + right) & both).toBe(both)
        }),
    )
})
