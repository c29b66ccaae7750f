// Tables of people below headings in plain cells, and what looks like such headings and is none.
import { expect, test } from "vitest"
import { fieldsOf } from "../../../core/fields.ts"
import { createKeyer } from "../../../core/keyer.ts"
import { createMeter } from "../../meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

/** The fields of each sighting, in order. */
function shown(body: string): string[] {
    const meter = createMeter({ mediaType: "text/html; charset=utf-8", keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    return records.flatMap(({ sightings }) => sightings.map(({ fields }) => fieldsOf(fields).join("+")))
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`

const TWO = ["name", "name"]

test.each([
    {
        why: "a plan of turns below days and their names",
        body: `<table><tr><td rowspan="2">職位</td><td rowspan="2">氏名</td><td>1</td><td>2</td><td>3</td><td rowspan="2">夜勤</td></tr><tr><td>日</td><td>月</td><td>火</td></tr>${row("師長", "中村 健一", "準", "／", "有", "1")}${row("主任", "柘榴塚 美咲", "深", "日", "休", "0")}</table>`,
        want: TWO,
    },
    {
        why: "a register of attendance below days",
        body: `<table>${row("番", "氏名", "11/1", "11/2", "11/3", "欠席")}${row("1", "中村 健一", "○", "○", "×", "1")}${row("2", "柘榴塚 美咲", "○", "○", "○", "0")}</table>`,
        want: TWO,
    },
    {
        why: "marks below a group of columns",
        body: `<table><tr><td rowspan="2">氏名</td><td colspan="3">点数</td><td rowspan="2">合計</td></tr>${row("国語", "数学", "英語")}${row("中村 健一", "80", "70", "90", "240")}${row("柘榴塚 美咲", "81", "71", "91", "243")}</table>`,
        want: TWO,
    },
    {
        why: "a form whose photograph reaches down: no head",
        body: `<table><tr><td>氏名</td><td>柘榴塚 美咲</td><td rowspan="3">写真</td></tr><tr><td>年齢</td><td>39歳</td></tr><tr><td>電話</td><td>090-0000-0001</td></tr></table>`,
        want: ["name+phone+age"],
    },
    {
        why: "days of a table of wares: nobody",
        body: `<table>${row("品名", "産地", "11/1", "11/2", "11/3")}${row("真鯛", "長崎", "300", "310", "290")}${row("松葉ガニ", "松本", "900", "910", "900")}</table>`,
        want: [],
    },
    {
        why: "places below a head that names halls: nobody",
        body: `<table><tr><td rowspan="2">施設名</td><td>1</td><td>2</td><td>3</td></tr>${row("日", "月", "火")}${row("北村 公園", "○", "○", "×")}</table>`,
        want: [],
    },
])("$why", ({ body, want }) => {
    expect(shown(body)).toEqual(want)
})
