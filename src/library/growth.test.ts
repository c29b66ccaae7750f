import { expect, test } from "vitest"
import { GROWTH_LIMIT, growthOf, IS_SLOW_JOB } from "../core/testing/growth.case.ts"
import { importArticles } from "./import-articles.ts"

const repeated =
    (unit: string) =>
    (size: number): string =>
        unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const WORST: readonly (readonly [name: string, make: (size: number) => string])[] = [
    ["one incident, told again", repeated("霧ヶ浜市は13日、氏名1,992件が流出したと発表した。\n")],
    [
        "many bodies",
        (size) =>
            Array.from(
                { length: size / 32 },
                (_, at) => `第${at}瑞波市は${(at % 28) + 1}日、氏名${at + 2}件が流出したと発表した。`,
            )
                .join("\n")
                .slice(0, size),
    ],
    ["no full stop", repeated("氏名、住所、電話番号、")],
    ["one word", repeated("市")],
    ["open brackets", repeated("（「")],
    ["numbers", repeated("1,234件と")],
    ["digits", repeated("1")],
    ["kanji numerals", repeated("三百七十万")],
    ["dates", repeated("3月13日に、")],
    ["lines", repeated("■氏名\n")],
    ["headlines", repeated("情報流出か\n\n")],
    ["data in lists", repeated("・氏名\n・住所\n")],
    ["hedges", repeated("流出した可能性がある")],
    ["hiragana behind a mark", repeated("株式会社ことり")],
    ["marks", repeated("株式会社")],
    ["entries", repeated("1. 株式会社ことり堂\n不正アクセスを受けた。\n")],
    ["letterheads", repeated("令和5年10月2日 国立大学法人北潮大学\n")],
    ["answers", repeated("A. 最大35万件です。\n")],
    ["latin", repeated("a b ")],
    ["questions", repeated("Q1 流出したのですか。\n")],
]

function read(text: string): unknown {
    return importArticles([{ name: "x", text, date: null }])
}

/** Each measures some twenty articles of up to 64 K units, up to four times over. */
const TIMEOUT_MS = 180_000

test.runIf(IS_SLOW_JOB).each(WORST)("%s: linear", { timeout: TIMEOUT_MS }, (_, make) => {
    expect(growthOf(read, make)).toBeLessThan(GROWTH_LIMIT)
})
