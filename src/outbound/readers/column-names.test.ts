import { expect, test } from "vitest"
import { nameColumns } from "./column-names.ts"

const names = (line: string): boolean => nameColumns(line.split(",").map((text) => ({ text })))

test("a row of which more than half are known words names columns", () => {
    expect(names("社員番号,社員名,部署,銀行名,支店名,口座番号,差引支給額")).toBe(true)
    expect(names("受診番号,氏名,年齢,性別,既往歴,判定")).toBe(true)
    expect(names("No.,氏名,生年月日,電話番号,氏名,続柄,電話番号")).toBe(true)
})

test("labels and values in turns, values, and a title do not", () => {
    expect(names("氏名,山田太郎,電話番号")).toBe(false)
    expect(names("氏名,山田太郎,電話番号,なし")).toBe(false)
    expect(names("氏名,電話番号,2026-05-01")).toBe(false)
    expect(names("1,山田太郎,070-0000-0000")).toBe(false)
    expect(names("健康診断結果一覧,1頁,,,,")).toBe(false)
    expect(names(",,")).toBe(false)
})
