import { expect, test } from "vitest"
import { found, recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

const showing = (cells: Cells): readonly string[] =>
    found(recordOf(cells, "object")).map(({ field, value }) => `${field} ${value ?? ""}`)

const KANJI: Cells = [
    ["name.text", "山田 太郎"],
    ["name.family", "山田"],
    ["name.given", "太郎"],
]
const KATAKANA: Cells = [
    ["name.text", "ヤマダ タロウ"],
    ["name.family", "ヤマダ"],
    ["name.given", "タロウ"],
]
const BIRTH: Cells = [["birthDate", "1980-04-01"]]

test("a name in parts, then the same parts in katakana, is a name and its reading", () => {
    const both = showing([...KANJI, ...KATAKANA, ...BIRTH])
    expect(both).toContain("name 山田太郎")
    expect(both).toContain("kana ヤマダタロウ")
    expect(both.some((one) => one.startsWith("name ヤ"))).toBe(false)
})

test("in katakana first they are two people", () => {
    expect(showing([...KATAKANA, ...KANJI, ...BIRTH]).filter((one) => one.startsWith("name")).length).toBeGreaterThan(1)
})
