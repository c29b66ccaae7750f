import { expect, test } from "vitest"
import { found, recordOf } from "./testing/record-of.ts"

const addressesOf = (cells: readonly (readonly [string | null, string])[]): readonly (string | null)[] =>
    found(recordOf([["氏名", "山田 太郎"], ...cells]))
        .filter(({ field }) => field === "address")
        .map(({ value }) => value)

const postalOf = (cells: readonly (readonly [string | null, string])[]): readonly (string | null)[] =>
    found(recordOf([["氏名", "山田 太郎"], ...cells]))
        .filter(({ field }) => field === "postal")
        .map(({ value }) => value)

test("prefecture, municipality and number in cells of their own are one address", () => {
    const parts = [
        ["都道府県", "沖縄県"],
        ["市区町村", "那覇市見本"],
        ["番地", "7-30-5"],
    ] as const
    expect(addressesOf(parts)).toEqual(addressesOf([["住所", "沖縄県那覇市見本7-30-5"]]))
})

test("seven digits right before an address are its postal code, where no label says otherwise", () => {
    const address = "沖縄県那覇市見本7-30-5"
    expect(
        postalOf([
            [null, "9000001"],
            [null, address],
        ]),
    ).toEqual(["9000001"])
    expect(
        postalOf([
            ["会員番号", "9000001"],
            [null, address],
        ]),
    ).toEqual([])
    expect(
        postalOf([
            [null, address],
            [null, "9000001"],
        ]),
    ).toEqual([])
})

test("a prefecture with its municipality, then a block, without headings, are one address", () => {
    const cells = [
        [null, "山田太郎"],
        [null, "090-0000-0001"],
        [null, "長野県松本市"],
        [null, "例示ヶ丘3-16-20"],
        [null, "メゾン例示153"],
    ] as const
    const addresses = (form: "line" | "item"): readonly (string | null)[] =>
        found(recordOf(cells, form)).flatMap(({ field, value }) => (field === "address" ? [value] : []))
    expect(addresses("line")).toEqual(addressesOf([["住所", "長野県松本市例示ヶ丘3-16-20"]]))
    expect(addresses("item")).toEqual([])
})

test.each([
    [
        "no number",
        [
            ["都道府県", "沖縄県"],
            ["市区町村", "那覇市見本"],
        ],
    ],
    [
        "no municipality",
        [
            ["都道府県", "沖縄県"],
            ["番地", "7"],
        ],
    ],
    [
        "something else between",
        [
            ["市区町村", "那覇市見本"],
            ["備考", "なし"],
            ["番地", "7-30-5"],
        ],
    ],
] as const)("not: %s", (_, parts) => {
    expect(addressesOf(parts)).toHaveLength(0)
})
