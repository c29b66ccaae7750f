// Objects that come without their cells: they can show nobody, and the meter counts whom it counts when it reads every object.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../../core/keyer.ts"
import { createBodyReader } from "../../body-reader.ts"
import type { BodyRecord, Meter } from "../../contract.ts"
import { createMeter, meterOf } from "../../meter.ts"

const TYPE = "application/json"
const keyer = createKeyer(new Uint8Array(32).fill(7))

/** @returns for each object of the list whether it was passed over */
function passedOver(body: string): boolean[] {
    const reader = createBodyReader(TYPE, { countsOnly: true })
    if (reader === null) throw new Error("no reader")
    const records: BodyRecord[] = [...reader.push(body).records, ...reader.end().records]
    return records.flatMap(({ cells, vain = 0 }) =>
        cells.length > 0 ? [false] : Array.from({ length: vain }, () => true),
    )
}

/** The first of a list tell what its objects are, and are read. */
const FIRST = '{"id":1,"sku":"x","price":2}'

const CASES = [
    { object: '{"id":2,"sku":"AB-100001","price":1300}', want: true, why: "numbers and words that are nobody's" },
    { object: '{ "id" : 2 ,\n "sku" : "AB" , "price" : 1300 }', want: true, why: "white space between" },
    { object: '{"id":2,"sku":"良い商品です","price":-1.5}', want: true, why: "Japanese and a decimal" },
    { object: '{"id":2,"sku":"2026-11-02T10:22:33Z","price":null}', want: true, why: "a time, and nothing" },
    { object: '{"id":2,"sku":"x","extra":""}', want: true, why: "another key, and an empty value" },
    { object: '{"id":2,"sku":"090-0000-0001","price":1}', want: false, why: "a telephone number" },
    { object: '{"id":2,"sku":"taro@example.jp","price":1}', want: false, why: "a mail address" },
    { object: '{"id":2,"sku":"taro%40example.jp","price":1}', want: false, why: "an escaped sign" },
    { object: '{"id":2,"sku":"\\u5c71\\u7530","price":1}', want: false, why: "escapes" },
    {
        object: '{"id":2,"sku":"7461726f406578616d706c652e6a70","price":1}',
        want: false,
        why: "text in hexadecimal digits",
    },
    { object: '{"id":2,"sku":"dGFyb0BleGFtcGxlLmpw","price":1}', want: false, why: "text in base64" },
    {
        object: '{"id":4111111111111111,"sku":"x","price":1}',
        want: false,
        why: "a number that its column is judged by",
    },
    { object: '{"id":2,"sku":{"a":1},"price":1}', want: false, why: "an object within" },
    { object: '{"id":2,"sku":["a"],"price":1}', want: false, why: "an array within" },
    { object: '{"id":2,"value":"x","price":1}', want: false, why: "a value of a pair" },
    { object: '{"v":2,"sku":"x"}', want: false, why: "a cell of a row" },
    { object: '{"t":"2026-11-02T10:22:33Z","v":1.5}', want: true, why: "a time and a value" },
    { object: '{"id":2,"number":"x","price":1}', want: false, why: "a number of which another key may say what it is" },
    { object: '{"id":2,"name":"x"}', want: false, why: "keys of a pair alone" },
    { object: '{"id":2,"taro@example.jp":1,"price":1}', want: false, why: "a key that is a value" },
    { object: '{"id":2,"sku":"{\\"a\\":\\"b@example.jp\\"}","price":1}', want: false, why: "an object in a text" },
    { object: '{"id":1e3,"sku":"x","price":1}', want: false, why: "a number with an exponent" },
] as const

describe("an object is passed over", () => {
    test.each(CASES)("$why: $want", ({ object, want }) => {
        expect(passedOver(`{"items":[${FIRST},${FIRST},${object}]}`).at(-1)).toBe(want)
        expect(passedOver(`[${FIRST},${FIRST},${object},${FIRST}]`).at(-2)).toBe(want)
    })

    test("never for those who want the cells", () => {
        const reader = createBodyReader(TYPE)
        const records = reader?.push(`[${FIRST},${FIRST},${FIRST}]`).records ?? []
        expect(records.map(({ cells }) => cells.length)).toEqual([3, 3, 3])
    })
})

const KEYS = [
    ..."id name title price type kind value number number_type v label status x 備考 氏名 名前 電話番号 mail tel1 tel2 姓 名".split(
        " ",
    ),
    ..."birthday 生年月日 年 月 city address zip 番号 会員番号 種別 text answer key memo customer sex age user.name".split(
        " ",
    ),
    "",
    "taro@example.jp",
]
const VALUES = [
    ..."1 22 -3 1.5 1200 1762076553 1762076553123 4111111111111111 123456789018 1e3 true false null".split(" "),
    ..."商品 商品12 良い商品です 編集 12:30 2026-11-02 2026-11-02T10:22:33Z ア１２ null true food 氏名 name"
        .split(" ")
        .map(quoted),
    ..."山田太郎 山田 太郎 様 ヤマダ taro@example.jp 090-0000-0001 09000000001 0300000001 100-0001 昭和55年4月1日 男 44歳"
        .split(" ")
        .map(quoted),
    ..."7461726f406578616d706c652e6a70 taro%40example.jp dGFyb0BleGFtcGxlLmpw 運転免許証 301234567890 41111111 <b>山田</b>"
        .split(" ")
        .map(quoted),
    ...["山田 太郎", "TEL: 090-0000-0001", "", " ", "東京都千代田区丸の内1-2-3", '{"email":"taro@example.jp"}'].map(
        quoted,
    ),
    quoted(`<p>${"長い説明です。".repeat(40)}taro@example.jp</p>`),
    quoted("長い説明です。".repeat(40)),
    '"\\u5c71\\u7530 \\u592a\\u90ce"',
    '{"id":1,"name":"山田 太郎"}',
    '["山田 太郎","佐藤 花子"]',
    '[{"id":1,"tel":"090-0000-0002"},{"id":2,"tel":"090-0000-0003"},{"id":3,"x":"y"}]',
]

function quoted(text: string): string {
    return JSON.stringify(text)
}

function metered(meter: Meter | null, body: string, chunk: number): string {
    if (meter === null) throw new Error("no meter")
    const steps = []
    for (let at = 0; at < body.length; at += chunk) steps.push(...meter.push(body.slice(at, at + chunk)).records)
    return JSON.stringify([...steps, ...meter.end().records])
}

const LISTS = "items members users names telecom diseases addresses emails data rows columns 氏名 birthdays list".split(
    " ",
)

test("the meter counts as when it reads every object, however the body comes", () => {
    const pair = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES))
    const keys = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 })
    // Most lists have the same keys over and over, and few values that show somebody.
    const alike = keys.chain((own) => {
        const values = fc.array(fc.constantFrom(...VALUES), { minLength: own.length, maxLength: own.length })
        const object = values.map((these) => `{${own.map((key, at) => `${quoted(key)}:${these[at] ?? 1}`).join(",")}}`)
        return fc.array(object, { maxLength: 8 })
    })
    const any = fc
        .array(pair, { maxLength: 4 })
        .map((pairs) => `{${pairs.map(([k, v]) => `${quoted(k)}: ${v}`).join(", ")}}`)
    const list = fc
        .tuple(alike, fc.array(any, { maxLength: 3 }), alike)
        .map(([one, other, last]) => `[${[...one, ...other, ...last].join(",")}]`)
    const body = fc
        .array(fc.tuple(fc.constantFrom(...LISTS), list, pair), { minLength: 1, maxLength: 3 })
        .map((lists) => `{${lists.map(([key, own, [k, v]]) => `${quoted(k)}:${v},${quoted(key)}:${own}`).join(",")}}`)
    fc.assert(
        fc.property(
            fc.oneof(
                body,
                list,
                body.map((one) => `[${one},${one},${one}]`),
            ),
            fc.integer({ min: 1, max: 900 }),
            (text, chunk) => {
                const reader = createBodyReader(TYPE)
                const every = reader === null ? null : meterOf(reader, { keyer })
                expect(metered(createMeter({ mediaType: TYPE, keyer }), text, chunk)).toBe(metered(every, text, 16_384))
            },
        ),
        { numRuns: process.env["SEKISHO_SLOW"] === "1" ? 2_500 : 500 },
    )
})
