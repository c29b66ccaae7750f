import { describe, expect, test } from "vitest"
import { found, recordOf, valuesIn } from "../../testing/record-of.ts"

const cases = [
    { text: "090-0000-1234", want: ["09000001234"], why: "mobile" },
    { text: "０８０－００００－１２３４", want: ["08000001234"], why: "full-width digits and hyphens" },
    { text: "070‐0000−1234", want: ["07000001234"], why: "two other hyphens" },
    { text: "060 0000 1234", want: ["06000001234"], why: "060 is a mobile since 2026; spaces" },
    { text: "090ー0000ー1234", want: ["09000001234"], why: "the long vowel mark as a hyphen" },
    { text: "09000001234", want: ["09000001234"], why: "bare, with a mobile prefix" },
    { text: "+81 90-0000-1234", want: ["09000001234"], why: "international" },
    { text: "+81-3-0000-1234", want: ["0300001234"], why: "international, fixed" },
    { text: "+81(0)90-0000-1234", want: ["09000001234"], why: "with the 0 in parentheses" },
    { text: "+819000001234", want: ["09000001234"], why: "E.164" },
    { text: "03-0000-1234", want: ["0300001234"], why: "fixed, Tokyo" },
    { text: "(03)0000-1234", want: ["0300001234"], why: "parentheses around the area code" },
    { text: "045（000）1234", want: ["0450001234"], why: "parentheses around the exchange" },
    { text: "01234-5-0000", want: ["0123450000"], why: "a five-digit area code" },
    { text: "0123-45-0000", want: ["0123450000"], why: "a four-digit area code" },
    { text: "050-0000-1234", want: ["05000001234"], why: "IP telephone" },
    { text: "自宅 03-0000-1234 携帯 090-0000-1234", want: ["0300001234", "09000001234"], why: "two" },
    { text: "03-0000-1234／090-0000-1234", want: ["0300001234", "09000001234"], why: "two, a stroke between them" },
    { text: "例示荘719/090‐0000‐1234", want: ["09000001234"], why: "behind the number of a flat" },
    { text: "12/09000001234", want: [], why: "bare, a part of something" },
    { text: "2026/08/0300001234/1", want: [], why: "a path" },
    { text: "+1 202-555-0123", want: ["+12025550123"], why: "foreign, in + form" },
    { text: "03-0000-1234（平日10:00〜17:00）", want: [], why: "nobody's own line has hours" },
    { text: "03-0000-1234 10時〜18時", want: [], why: "hours without a word for days" },
    { text: "中央公民館（03-0000-1234）、例示小学校（03-0000-1235）", want: [], why: "places with a line each" },
    { text: "11/3 中村医院 03-0000-1234", want: [], why: "a doctor on duty" },
    { text: "中村医院 090-0000-1234", want: ["09000001234"], why: "a mobile is somebody's" },
    { text: "中村 03-0000-1234", want: ["0300001234"], why: "a family is no place" },
    { text: "0120-000-123", want: [], why: "toll-free is nobody's own" },
    { text: "0800-000-1234", want: [], why: "toll-free with eleven digits" },
    { text: "0570-000-123", want: [], why: "navigation number" },
    { text: "0300001234", want: [], why: "ten bare digits without a label" },
    { text: "2024-01-02 03:04:05", want: [], why: "a time" },
    { text: "10-0900-0012-34", want: [], why: "the middle of a longer number" },
    { text: "a1b209000001234", want: [], why: "the end of an id" },
    { text: "550e8400-090a-0000-1234", want: [], why: "a UUID" },
    { text: "0.09000001234", want: [], why: "a decimal" },
    { text: "ISBN 0-00-000000-0", want: [], why: "an ISBN-10" },
    { text: "192.0.2.10 00000000000", want: [], why: "an address and zeros" },
    { text: "090-0000-12345", want: [], why: "one digit too many" },
]

test.each(cases)("phone $text: $why", ({ text, want }) => {
    expect(valuesIn("phone", text)).toEqual(want)
})

const labelled = [
    { label: "電話番号", text: "0300001234", want: ["0300001234"], why: "a label stands for the grouping" },
    { label: "phone", text: "9000001234", want: ["09000001234"], why: "a spreadsheet dropped the 0" },
    { label: "電話番号（自宅）", text: "0300001234", want: ["0300001234"], why: "label with a remark" },
    { label: "phone_number", text: "+1 202 555 0123", want: ["+12025550123"], why: "foreign" },
    { label: "注文番号", text: "09000001234", want: [], why: "an order number that begins like a mobile" },
    { label: "orderId", text: "0123-45-0000", want: [], why: "a grouped code" },
    { label: "代表電話", text: "03-0000-1234", want: [], why: "an office's own" },
    { label: "お問い合わせ", text: "03-0000-1234", want: [], why: "an office's own" },
]

test.each(labelled)("phone under $label, $text: $why", ({ label, text, want }) => {
    expect(valuesIn("phone", text, label)).toEqual(want)
})

describe("phone in prose", () => {
    const prose = [
        { text: "お問い合わせは 03-0000-1234 まで", want: [], why: "an office's" },
        { text: "TEL：03-0000-1234（代表）", want: [], why: "a footer" },
        { text: "防災課 03-0000-1234", want: [], why: "a division's" },
        { text: "避難所：例示台小学校（0290-00-1234）", want: [], why: "a shelter's, in brackets" },
        { text: "見本台集会所 0290-00-1234", want: [], why: "a hall's, behind a space" },
        { text: "中村 学（0290-00-1234）", want: ["0290001234"], why: "a name is no facility's" },
        { text: "山田 太郎（例示台小学校 0290-00-1234）", want: ["0290001234"], why: "where somebody works" },
        { text: "私の自宅は03-0000-1234です", want: ["0300001234"], why: "somebody's home" },
        { text: "03-0000-1234 に折り返しください", want: ["0300001234"], why: "nothing says office: over-counted" },
        { text: "TEL 090-0000-1234", want: ["09000001234"], why: "a mobile is somebody's" },
        { text: "氏名：山田太郎 電話：03-0000-1234", want: ["0300001234"], why: "the text names somebody" },
    ]

    test.each(prose)("$text: $why", ({ text, want }) => {
        expect(valuesIn("phone", text, null, "prose")).toEqual(want)
    })

    test("an office's number is listed with a low score", () => {
        expect(found(recordOf([[null, "TEL 03-0000-1234"]], "prose"))).toMatchObject([{ field: "phone", score: 0.3 }])
    })

    test("a shop's record is not a person's", () => {
        const shop = recordOf([
            ["店舗名", "架空書店"],
            ["住所", "東京都架空区中央1-2-3"],
            ["電話番号", "03-0000-1234"],
        ])
        expect(found(shop).filter((field) => field.score >= 0.5)).toEqual([])
    })

    test("half a megabyte of zeros and hyphens is read in linear time", () => {
        const started = performance.now()
        valuesIn("phone", "0-(".repeat(170_000))
        valuesIn("phone", "+".repeat(500_000))
        expect(performance.now() - started).toBeLessThan(5_000)
    })
})
