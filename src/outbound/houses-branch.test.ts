import { expect, test } from "vitest"
import { found, recordOf } from "./testing/record-of.ts"

const fieldsOf = (pairs: readonly (readonly [string, string])[]): string[] =>
    found(recordOf(pairs, "object")).map(({ field }) => field)

test("the telephone of a shop that an order holds is not the customer's", () => {
    const customer = [
        ["customerName", "山田 太郎"],
        ["customerEmail", "taro@example.com"],
    ] as const
    const shop = [
        ["shop.name", "見本商店"],
        ["shop.tel", "03-0000-9001"],
    ] as const
    expect(fieldsOf([...customer, ...shop])).toEqual(["name", "email"])
})

test("the shop that a carrier's slip names as the sender is not the receiver", () => {
    const receiver = [
        ["お届け先名", "山田 太郎"],
        ["お届け先電話番号", "090-0000-9001"],
    ] as const
    const sender = [
        ["ご依頼主名", "見本商店"],
        ["ご依頼主電話番号", "03-0000-9002"],
    ] as const
    expect(fieldsOf([...receiver, ...sender])).toEqual(["name", "phone"])
    expect(fieldsOf([...receiver, ["ご依頼主名", "佐藤 花子"], ["ご依頼主電話番号", "03-0000-9002"]])).toEqual([
        "name",
        "phone",
        "name",
        "phone",
    ])
})

test("where somebody is named beside the firm, the telephone is theirs", () => {
    const pairs = [
        ["to.company", "見本商店"],
        ["to.name", "山田 太郎"],
        ["to.tel", "03-0000-9001"],
    ] as const
    expect(fieldsOf(pairs)).toContain("phone")
})

test("where nobody is named elsewhere, the telephone stays", () => {
    const pairs = [
        ["member.company", "見本商店"],
        ["member.email", "taro.yamada@example.com"],
        ["member.tel", "090-0000-9001"],
    ] as const
    expect(fieldsOf(pairs)).toContain("phone")
})
