import { expect, test } from "vitest"
import { separatedValues } from "./separated-values.ts"

const valuesOf = (text: string): readonly string[] | null =>
    separatedValues(text)?.map(({ start, end }) => text.slice(start, end)) ?? null

test.each([
    ["山田 太郎 / 03-0000-0001 / 東京都架空区1-2", ["山田 太郎", "03-0000-0001", "東京都架空区1-2"]],
    ["見本店｜東京都架空区1-2｜10:00〜", ["見本店", "東京都架空区1-2", "10:00〜"]],
    ["a | b　|　c", ["a", "b", "c"]],
])("%s is values", (text, want) => {
    expect(valuesOf(text)).toEqual(want)
})

test.each([
    ["62歳 / 女性", "two may be one value"],
    ["2026/11/20", "a date"],
    ["山田 /  / 一覧", "one of them is empty"],
    [`${"長".repeat(61)} / b / c`, "a sentence"],
    [Array.from({ length: 20 }, () => "a").join(" / "), "more than a record has"],
])("%s is one text: %s", (text) => {
    expect(valuesOf(text)).toBe(null)
})
