import { expect, test } from "vitest"
import type { BodyRecord } from "./contract.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"
import { found, recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

function birthsIn(cells: Cells, form: BodyRecord["form"] = "row"): readonly (string | null)[] {
    const births = found(recordOf(cells, form)).filter((one) => one.field === "birth")
    return births.filter(({ score }) => score >= PERSONAL_SCORE).map(({ value }) => value)
}

const NAME: Cells = [
    [null, "山田 太郎"],
    [null, "090-0000-0001"],
]

test.each([
    { cells: [...NAME, [null, "1980-04-01"]], want: ["1980-04-01"], why: "beside a name and a number" },
    { cells: [...NAME, [null, "S55.4.1"]], want: ["1980-04-01"], why: "by its era" },
    { cells: [...NAME, [null, "19800401"]], want: ["1980-04-01"], why: "eight digits" },
    { cells: [[null, "1) 山田 太郎 / 1980.04.01 / 090-0000-0001"]], want: ["1980-04-01"], why: "in a line" },
    { cells: [...NAME, [null, "1980-04-01"], [null, "2026-11-27"]], want: ["1980-04-01"], why: "a later date beside" },
    { cells: [...NAME, [null, "2026-11-27"]], want: [], why: "a date of today" },
    { cells: [...NAME, [null, "1999-04-01 10:00"]], want: [], why: "a time of day" },
    { cells: [...NAME, [null, "1980-04-01"], [null, "1998-04-01"]], want: [], why: "two early dates" },
    { cells: [...NAME, ["登録日", "1999-04-01"]], want: [], why: "a label that says what it is" },
    { cells: [...NAME, [null, "1998年4月1日に入会した。"]], want: [], why: "a sentence" },
    {
        cells: [
            [null, "見本商店"],
            [null, "1980-04-01"],
        ],
        want: [],
        why: "nobody",
    },
    {
        cells: [
            [null, "山田 太郎"],
            [null, "1980-04-01"],
        ],
        want: [],
        why: "a name and nothing personal",
    },
] as const satisfies readonly { cells: Cells; want: readonly string[]; why: string }[])("$why", ({ cells, want }) => {
    expect(birthsIn(cells)).toEqual(want)
})
