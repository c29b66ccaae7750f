import { expect, test } from "vitest"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"
import { found, recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

const PHONE = [null, "090-0000-0001"] as const

test.each([
    { cells: [[null, "山田 太郎"], [null, "やまだ たろう"], PHONE], want: ["ヤマダタロウ"], why: "below the name" },
    { cells: [[null, "やまだ たろう"], [null, "山田 太郎"], PHONE], want: ["ヤマダタロウ"], why: "above the name" },
    { cells: [[null, "山田 太郎やまだ たろう"], PHONE], want: ["ヤマダタロウ"], why: "glued to the name" },
    { cells: [[null, "山田 太郎"], PHONE, [null, "ひだまり かふぇ"]], want: [], why: "elsewhere" },
    { cells: [[null, "山田 太郎です よろしく"], PHONE], want: [], why: "a greeting" },
    { cells: [["氏名", "山田 太郎"], [null, "ひだまり かふぇ"], PHONE], want: [], why: "a name that a label names" },
    { cells: [[null, "見本"], [null, "ひだまり かふぇ"], PHONE], want: [], why: "beside no name" },
] as const satisfies readonly { cells: Cells; want: readonly string[]; why: string }[])("$why", ({ cells, want }) => {
    const kana = found(recordOf(cells)).filter(({ field, score }) => field === "kana" && score >= PERSONAL_SCORE)
    expect(kana.map(({ value }) => value)).toEqual(want)
})
