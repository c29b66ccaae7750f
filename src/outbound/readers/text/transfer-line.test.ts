import { expect, test } from "vitest"
import { transferLine } from "./transfer-line.ts"

const record = (receiver: string): string =>
    `20001${"ﾐﾎﾝ".padEnd(15)}123${"ﾎﾝﾃﾝ".padEnd(15)}    11234567${receiver.padEnd(30)}00000230001`.padEnd(120)

test("who is paid, and their account", () => {
    const line = record("ﾔﾏﾀﾞ ﾀﾛｳ")
    const cells = transferLine(line.trim(), 10) ?? []
    expect(cells.map(({ label, text }) => `${label}=${text}`)).toEqual([
        "銀行名=ﾐﾎﾝ",
        "支店名=ﾎﾝﾃﾝ",
        "口座番号=1234567",
        "受取人名カナ=ﾔﾏﾀﾞ ﾀﾛｳ",
    ])
    expect(cells.map(({ span, text }) => line.slice(span.start - 10, span.end - 10) === text)).toEqual([
        true,
        true,
        true,
        true,
    ])
})

test.each([
    { line: record("ｶ)ﾐﾎﾝｼﾖｳｼﾞ"), why: "a firm" },
    { line: record("ﾔﾏﾀﾞ ﾀﾛｳ").replace(/^2/, "8"), why: "the record of sums" },
    { line: "2026年の予定 ".repeat(20), why: "a sentence" },
])("$why is none", ({ line }) => {
    expect(transferLine(line.trim(), 0)).toBe(null)
})
