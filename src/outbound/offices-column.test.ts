import { expect, test } from "vitest"
import { found, recordOf } from "./testing/record-of.ts"

const DESK = [
    ["担当窓口", "福祉課相談係"],
    ["担当窓口", "042-000-1399"],
    ["担当窓口", "info@city.example.jp"],
] as const

test("the desk in charge is not whom it is in charge of", () => {
    const cells = [["相談者", "山田 太郎"], ["電話番号", "090-0000-0001"], ...DESK] as const
    expect(found(recordOf(cells)).map(({ field, value }) => `${field}=${value}`)).toEqual([
        "name=山田太郎",
        "phone=09000000001",
    ])
})

test("a desk at the end of a block of labels and values is not who stands before it", () => {
    const cells = [
        ["氏名", "山田 太郎"],
        ["メール", "taro@example.jp"],
        ["お問い合わせ先", "教育委員会"],
        ["電話", "084-000-1405"],
    ] as const
    expect(found(recordOf(cells, "definitions")).map(({ field }) => field)).toEqual(["name", "email"])
    expect(found(recordOf(cells, "row")).map(({ field }) => field)).toContain("phone")
})

test("without somebody's name the desk is listed, and is nobody", () => {
    expect(found(recordOf(DESK)).every(({ score }) => score < 0.5)).toBe(true)
})

test("a place is whoever's the record names, unless an office stands beside it", () => {
    const cells = [
        ["出品者", "山田 太郎"],
        ["所在地", "東京都架空区中央1-2-3"],
        ["電話", "03-0000-0001"],
    ] as const
    expect(found(recordOf(cells, "item")).map(({ field }) => field)).toEqual(["name", "address", "phone"])
    const ofFirm = [["会社名", "株式会社見本"], ...cells] as const
    expect(found(recordOf(ofFirm, "item")).map(({ field }) => field)).not.toContain("phone")
})
