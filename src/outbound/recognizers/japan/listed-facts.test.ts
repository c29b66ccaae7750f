import { expect, test } from "vitest"
import { found, recordOf } from "../../testing/record-of.ts"

const NAMED = ["氏名", "山田 太郎"] as const
const MAIL = [null, "taro@example.jp"] as const

function fieldsOf(cells: readonly (readonly [string | null, string])[]): readonly string[] {
    return found(recordOf(cells)).map(({ field, value }) => `${field}=${value}`)
}

test.each([
    ["parts between slashes, a number among them", [null, "62歳 / 女性 / 090-0000-0001"]],
    ["a middle dot, under a heading of both", ["年齢・性別", "62歳・女性"]],
    ["a cell of a heading of one", ["性別", "62歳／女性"]],
] as const)("%s", (_, cell) => {
    expect(fieldsOf([NAMED, cell])).toEqual(expect.arrayContaining(["age=62", "sex=女性"]))
})

test.each([
    ["nobody stands beside them", [[null, "62歳 / 女性"]]],
    ["limits of age", [NAMED, [null, "18歳以上 / 男女"]]],
    ["a word within others", [MAIL, [null, "女性用 / 男の隠れ家"]]],
] as const)("not: %s", (_, cells) => {
    expect(fieldsOf(cells).filter((one) => /^(?:age|sex)/.test(one))).toHaveLength(0)
})
