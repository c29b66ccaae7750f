import { expect, test } from "vitest"
import { found, recordOf } from "../../testing/record-of.ts"

const CASES = [
    { text: "10:22 入電 望月紬様 080-0000-2286", names: ["望月紬"], why: "before 様, behind a word" },
    { text: "望月紬殿", names: ["望月紬"], why: "before 殿" },
    { text: "送信しました: 水野 幸 <sachi96@example.jp>", names: ["水野幸"], why: "before a mail address" },
    { text: "中村組様 請求書の件", names: [], why: "a firm" },
    { text: "山本家様", names: [], why: "a family" },
    { text: "佐々木様", names: [], why: "a family of three kanji" },
    { text: "高橋社様", names: [], why: "a firm" },
    { text: "望月紬の着物", names: [], why: "a cloth" },
    { text: "送信しました: 水野 課 <sachi96@example.jp>", names: [], why: "an office" },
] as const

test.each(CASES)("$text: $why", ({ text, names }) => {
    // What scores less names nobody by itself.
    const hits = found(recordOf([[null, text]], "prose")).filter(({ field, score }) => field === "name" && score >= 0.5)
    expect([...new Set(hits.map(({ value }) => value))]).toEqual(names)
})
