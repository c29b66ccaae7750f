import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
    kanjiNumber,
    normaliseAddress,
    normaliseDigits,
    normaliseEmail,
    normaliseKana,
    normaliseName,
    normalisePhone,
} from "./normalise.ts"

const cases = [
    [normaliseEmail, "Ｔａｒｏ＠Example.JP", "taro@example.jp", "full-width, case"],
    [normaliseEmail, "taro+a@example.jp", "taro+a@example.jp", "the plus tag may be another mailbox"],
    [normalisePhone, "+81 90-0000-1234", "09000001234", "country code"],
    [normalisePhone, "+81(0)3-0000-1234", "0300001234", "with the 0"],
    [normalisePhone, "（03）0000－1234", "0300001234", "full-width"],
    [normalisePhone, "+1 202-555-0123", "+12025550123", "another country"],
    [normalisePhone, "0081 90 0000 1234", "09000001234", "international prefix"],
    [normaliseDigits, "4111-1111 1111１１１１", "4111111111111111", "grouping"],
    [normaliseName, "山田　太郎 様", "山田太郎", "space and honorific"],
    [normaliseName, "Taro  YAMADA", "taroyamada", "case"],
    [normaliseName, "㈱", "(株)", "compatibility forms"],
    [normaliseName, "髙橋", "髙橋", "variants of kanji are left apart"],
    [normaliseName, "花子 山田", "山田花子", "software from abroad writes the given name first"],
    [normaliseName, "翔太 東", "東翔太", "a family's name that somebody is given as well"],
    [normaliseName, "葵 佐藤", "佐藤葵", "a given name that some families have as well"],
    [normaliseName, "東 葵", "東葵", "the family name first already"],
    [normaliseName, "さくら 鈴木", "鈴木さくら", "a given name in kana"],
    [normaliseName, "花子　空木", "空木花子", "the given name is known, the other half is none"],
    [normaliseName, "空木 花子", "空木花子", "in order"],
    [normaliseName, "南 薫", "南薫", "both halves are either"],
    [normaliseName, "森様", "森様", "one kanji and an honorific could be a name"],
    [normaliseKana, "ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダタロウ", "half-width"],
    [normaliseKana, "やまだ たろう", "ヤマダタロウ", "hiragana"],
    [normaliseAddress, "東京都架空区中央一丁目二番地三号", "東京都架空区中央1-2-3", "kanji numerals"],
    [normaliseAddress, "東京都架空区中央１－２－３", "東京都架空区中央1-2-3", "full-width"],
    [normaliseAddress, "東京都 架空区 中央1丁目2の3", "東京都架空区中央1-2-3", "spaces and の"],
] as const

test.each(cases)("%o %s is %s: %s", (normalise, text, want) => {
    expect(normalise(text)).toBe(want)
})

test.each([
    ["三百二十一", 321],
    ["二〇", 20],
    ["十", 10],
    ["百五", 105],
    ["四十二", 42],
])("kanjiNumber %s is %i", (numeral, want) => {
    expect(kanjiNumber(numeral)).toBe(want)
})

describe("normal forms are idempotent", () => {
    const text = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({
            unit: fc.constantFrom(...Array.from("山田太郎様さん ー－-ｶﾞ0９一二十丁目番地号の+()@.Aａ\u3099\u309a")),
        }),
    )

    test.each([
        ["email", normaliseEmail],
        ["phone", normalisePhone],
        ["digits", normaliseDigits],
        ["name", normaliseName],
        ["kana", normaliseKana],
        ["address", normaliseAddress],
    ] as const)("%s", (_, normalise) => {
        fc.assert(
            fc.property(text, (value) => {
                const once = normalise(value)
                expect(normalise(once)).toBe(once)
            }),
        )
        expect(normalise("")).toBe("")
    })
})
