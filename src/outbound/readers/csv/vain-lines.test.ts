// Lines that come without their cells: they can show nobody, and the meter counts whom it counts when it reads every line.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../../core/keyer.ts"
import { createBodyReader } from "../../body-reader.ts"
import type { BodyRecord, Meter } from "../../contract.ts"
import { createMeter, meterOf } from "../../meter.ts"

const TYPE = "text/csv"
const keyer = createKeyer(new Uint8Array(32).fill(7))

/** @returns for each line below the headings whether it was passed over; the first line that may be decides for the columns, and is read */
function passedOver(body: string): boolean[] {
    const reader = createBodyReader(TYPE, { countsOnly: true })
    if (reader === null) throw new Error("no reader")
    const records: BodyRecord[] = [...reader.push(body).records, ...reader.end().records]
    return records.flatMap(({ cells, vain = 0 }) =>
        cells.length > 0 ? [false] : Array.from({ length: vain }, () => true),
    )
}

const HEAD = "番号,商品名,価格,備考\n1,商品,1200,x\n"

const CASES = [
    { line: "2,商品,1300,y", want: true, why: "numbers and words that are nobody's" },
    { line: "3,商品,1300,y\r", want: true, why: "a carriage return before the line feed" },
    { line: "4,品番 AB-100000,1300,y", want: true, why: "six digits under a label of something else" },
    { line: "5,商品,1300,090-0000-0001", want: false, why: "a telephone number" },
    { line: "6,商品,1300,taro@example.jp", want: false, why: "a mail address" },
    { line: "7,商品,1300,taro%40example.jp", want: false, why: "an escaped sign" },
    { line: "8,商品,1300,7461726f406578616d706c652e6a70", want: false, why: "text in hexadecimal digits" },
    { line: "9,商品,1300,dGFyb0BleGFtcGxlLmpw", want: false, why: "text in base64" },
    { line: "10,商品,1300,4111111111111111", want: false, why: "a number that its column is judged by" },
    { line: '11,"商品",1300,y', want: false, why: "quotes" },
    { line: "12,商品,1300", want: false, why: "a field less" },
    { line: "13,商品,1300,y,z", want: false, why: "a field more" },
    { line: "14,商品,,y", want: false, why: "a field without a value" },
    { line: "番号,商品名,価格,備考", want: null, why: "the headings again, which are no record" },
] as const

describe("a line is passed over", () => {
    test.each(CASES)("$why: $want", ({ line, want }) => {
        const read = passedOver(HEAD).length
        const [found = null] = passedOver(`${HEAD}2,商品,1200,x\n${line}\n`).slice(read + 1)
        expect(found).toBe(want)
    })

    test("never where the columns name somebody, have no names, or are parts of one value", () => {
        const lines = "1,山田,03,1200,3400\n2,佐藤,03,1200,3500\n3,鈴木,03,1200,3600\n"
        expect(passedOver(`番号,氏名,x,y,z\n${lines}`)).not.toContain(true)
        expect(passedOver(lines)).not.toContain(true)
        const parts = "1,03,1200,3400\n2,03,1200,3500\n"
        expect(passedOver(`番号,電話番号1,電話番号2,電話番号3\n${parts}`)).not.toContain(true)
        expect(passedOver(`番号,x,y,z\n${parts}`)).toContain(true)
    })

    test("never for those who want the cells", () => {
        const reader = createBodyReader(TYPE)
        const records = reader?.push(`${HEAD}${HEAD.slice(HEAD.indexOf("\n") + 1).repeat(3)}`).records ?? []
        expect(records.filter(({ cells }) => cells.length === 0)).toEqual([])
    })
})

const LABELS = "番号 商品名 価格 備考 氏名 電話番号 メール 種別 電話1 電話2 生年月日 年 月 x".split(" ")
const VALUES = [
    ..."1 22 1200 100000 AB-100000 商品 良い商品です 編集 12:30 2026-11-02 2026-11-02T10:22:33Z ア１２".split(" "),
    ..."山田太郎 山田 様 taro@example.jp 090-0000-0001 09000000001 4111111111111111 123456789018 100-0001".split(" "),
    ..."7461726f406578616d706c652e6a70 taro%40example.jp 運転免許証 301234567890 氏名 番号 男".split(" "),
    "",
    " ",
    '"1, 2"',
]

function metered(meter: Meter | null, body: string, chunk: number): string {
    if (meter === null) throw new Error("no meter")
    const steps = []
    for (let at = 0; at < body.length; at += chunk) steps.push(...meter.push(body.slice(at, at + chunk)).records)
    return JSON.stringify([...steps, ...meter.end().records])
}

test("the meter counts as when it reads every line, however the body comes", () => {
    const line = fc.array(fc.constantFrom(...VALUES), { minLength: 3, maxLength: 3 }).map((fields) => fields.join(","))
    const head = fc.array(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 3 }).map((labels) => labels.join(","))
    const table = fc
        .tuple(head, fc.array(line, { maxLength: 24 }))
        .map(([top, lines]) => [top, ...lines, ""].join("\n"))
    fc.assert(
        fc.property(
            fc.array(table, { minLength: 1, maxLength: 2 }),
            fc.integer({ min: 1, max: 400 }),
            (tables, chunk) => {
                const body = tables.join("")
                const reader = createBodyReader(TYPE)
                const every = reader === null ? null : meterOf(reader, { keyer })
                expect(metered(createMeter({ mediaType: TYPE, keyer }), body, chunk)).toBe(metered(every, body, 16_384))
            },
        ),
        { numRuns: 500 },
    )
})
