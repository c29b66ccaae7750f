import { expect, test } from "vitest"
import { isNoNamesWord } from "./headings.ts"

test.each(["宛先", "住所", "電話", "代表", "番号", "メールアドレス", "電話番号"])(
    "%s names a value, and is nobody",
    (word) => {
        expect(isNoNamesWord(word)).toBe(true)
    },
)

test.each(["山田", "かな", "本田", "職", "翔太", "山田 太郎"])("%s may be somebody", (word) => {
    expect(isNoNamesWord(word)).toBe(false)
})
