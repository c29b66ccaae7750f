import { expect, test } from "vitest"
import { isMarkedKey, nameKey } from "./marked-key.ts"

test.each([
    ["山田 太郎", "sure"],
    ["鈴木花子", "sure"],
    ["佐藤葵", "likely"],
    ["宇都宮", null],
    ["久留米市", null],
    ["佐藤錦", null],
    ["平均", null],
    ["生年月日", null],
    ["石川県", null],
    ["高橋ソース", null],
    ["name", null],
    ["東京都", null],
] as const)("whether a key is a name: %s", (key, want) => {
    expect(nameKey(key)).toBe(want)
})

test("addresses and numbers are values as well, and names of a format's are none", () => {
    expect(["taro@example.jp", "090-0000-0001", "山田 太郎", "@type", "name"].map(isMarkedKey)).toEqual([
        true,
        true,
        true,
        false,
        false,
    ])
})
