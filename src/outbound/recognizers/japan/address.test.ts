import { expect, test } from "vitest"
import { found, recordOf, valuesIn } from "../../testing/record-of.ts"

const addresses = [
    { label: null, text: "東京都架空区中央1-2-3", want: ["東京都架空区中央1-2-3"], why: "prefecture and block" },
    { label: null, text: "東京都架空区中央一丁目二番地三号", want: ["東京都架空区中央1-2-3"], why: "kanji numerals" },
    {
        label: null,
        text: "東京都架空区中央１丁目２番３号",
        want: ["東京都架空区中央1-2-3"],
        why: "full-width digits",
    },
    {
        label: null,
        text: "宛先は北海道架空郡見本町12番地3です",
        want: ["北海道架空郡見本町12-3"],
        why: "within a sentence",
    },
    {
        label: null,
        text: "架空市見本町1-2",
        want: ["架空市見本町1-2"],
        why: "without prefecture: municipality and block",
    },
    { label: "住所", text: "東京都架空区", want: ["東京都架空区"], why: "under a label a part is enough" },
    {
        label: "address",
        text: "1-2-3 Chuo, Kaku-ku, Tokyo",
        want: ["1-2-3chuo,kaku-ku,tokyo"],
        why: "in Latin letters",
    },
    { label: "住所", text: "見本町1-2 架空ハイツ203", want: ["見本町1-2架空ハイツ203"], why: "with a building" },
    { label: null, text: "東京都架空区に本社を置く", want: [], why: "a place, not an address" },
    { label: null, text: "国道3号の長野県道407号", want: [], why: "roads" },
    { label: "IPアドレス", text: "192.0.2.1", want: [], why: "another address" },
    { label: "address", text: "192.0.2.1:8080", want: [], why: "another address" },
    { label: "address", text: "taro@example.jp", want: [], why: "an e-mail address" },
    { label: "勤務先住所", text: "東京都架空区中央1-2-3", want: [], why: "an office's" },
]

test.each(addresses)("address $label $text: $why", ({ label, text, want }) => {
    expect(valuesIn("address", text, label)).toEqual(want)
})

const postals = [
    { label: null, text: "〒999-9999", want: ["9999999"], why: "mark" },
    { label: null, text: "〒９９９ー９９９９", want: ["9999999"], why: "full-width" },
    { label: "郵便番号", text: "9999999", want: ["9999999"], why: "label, no hyphen" },
    { label: "zip_code", text: "999-9999", want: ["9999999"], why: "key" },
    { label: null, text: "999-9999 東京都架空区中央1-2-3", want: ["9999999"], why: "an address behind it" },
    { label: null, text: "999-9999から999-9998", want: [], why: "a range of codes" },
    { label: null, text: "ページ 100-1200 を参照", want: [], why: "a range" },
    { label: null, text: "03-999-9999", want: [], why: "part of a longer number" },
]

test.each(postals)("postal code $label $text: $why", ({ label, text, want }) => {
    const beside: readonly [string, string] = ["住所", "東京都架空区中央1-2-3"]
    const codes = found(recordOf([[label, text], beside])).filter((one) => one.field === "postal" && one.score >= 0.5)
    expect(codes.map((one) => one.value)).toEqual(want)
})

test("a postal code without an address or anybody beside it is a place's", () => {
    expect(valuesIn("postal", "999-9999", "郵便番号")).toEqual([])
    expect(valuesIn("postal", "999-9999")).toEqual([])
})

test("a cell of 3-4 digits beside an address is its postal code", () => {
    const fields = found(
        recordOf([
            [null, "999-9999"],
            [null, "東京都架空区中央1-2-3"],
        ]),
    )
    expect(fields.map((field) => field.field)).toEqual(["postal", "address"])
})

test("a long run of one municipal sign is read in linear time", () => {
    const started = performance.now()
    valuesIn("address", "市町村区".repeat(100_000))
    valuesIn("address", "東京都".repeat(100_000))
    expect(performance.now() - started).toBeLessThan(5_000)
})
