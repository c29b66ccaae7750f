import { expect, test } from "vitest"
import { found, recordOf } from "../../testing/record-of.ts"
import { addresseeOf } from "./addressee.ts"

const CASES = [
    { text: "石川 エミリ 〒461-1218 千葉県市川市桜見本4-15-8", name: "石川 エミリ", why: "before the postal code" },
    { text: "石川 エミリ 461-1218 千葉県市川市桜見本4-15-8", name: "石川 エミリ", why: "a code without its mark" },
    { text: "佐藤健 千葉県市川市桜見本4-15-8", name: "佐藤健", why: "joined, before a prefecture" },
    {
        text: "エミリ 石川, 桜見本4-15-8, 市川市, 千葉県, 461-1218, Japan",
        name: "エミリ 石川",
        why: "given name first",
    },
    { text: "石川 エミリ様\n桜見本4-15-8", name: "石川 エミリ", why: "a line of its own" },
    { text: "〒461-1218 千葉県市川市桜見本4-15-8 石川 エミリ", name: "石川 エミリ", why: "behind the block" },
    { text: "千葉県市川市桜見本4-15-8 見本ハイツ203号室 佐藤健", name: "佐藤健", why: "behind a room" },
    { text: "千葉県市川市桜見本4-15-8 メゾン見本 石川 エミリ 様", name: "石川 エミリ", why: "with 様, behind a house" },
    { text: "千葉県市川市桜見本4-15-8 メゾン 佐藤健様", name: "佐藤健", why: "one word with 様" },
    { text: "千葉県市川市桜見本4-15-8 石川 ハイム", name: null, why: "a house" },
    { text: "千葉県市川市桜見本4-15-8 佐藤 健ハイツ", name: null, why: "a house" },
    { text: "東京都港区三田 高輪 2-3-4", name: null, why: "quarters" },
    { text: "福島 泉 2-1", name: null, why: "a place in two words that may be a name" },
    { text: "千葉県市川市桜見本4-15-8 御中", name: null, why: "nobody" },
    { text: "千葉県 市川市 桜見本4-15-8", name: null, why: "an address alone" },
    { text: "千葉県市川市 中山 真間", name: null, why: "no block before it" },
] as const

test.each(CASES)("$text: $why", ({ text, name }) => {
    const told = addresseeOf(text)
    expect(told === null ? null : text.slice(told.start, told.end)).toBe(name)
})

test("the name is found, and the address is the one that stands elsewhere without it", () => {
    const alone = found(deliveryTo("千葉県市川市桜見本4-15-8")).find(({ field }) => field === "address")
    for (const text of ["石川 エミリ 千葉県市川市桜見本4-15-8", "千葉県市川市桜見本4-15-8 石川 エミリ 様"]) {
        const fields = found(deliveryTo(text))
        expect(fields.find(({ field }) => field === "name")?.value).toBe("石川エミリ")
        expect(fields.find(({ field }) => field === "address")?.value).toBe(alone?.value)
    }
})

function deliveryTo(text: string): ReturnType<typeof recordOf> {
    return recordOf([
        ["注文番号", "A-10293"],
        ["お届け先", text],
    ])
}
