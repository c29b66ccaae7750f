import { expect, test } from "vitest"
import { talkCells, talkLine } from "./talk-line.ts"

test.each([
    ["[2026/05/01 09:10] 山田 花子: 了解です", "山田 花子", "了解です"],
    ["09:10 山田花子：はい", "山田花子", "はい"],
    ["2026年5月1日(金) 9:10:05 山田 花子 > はい", "山田 花子", "はい"],
    ["[2026-05-01 09:10:02] <山田 花子> はい", "山田 花子", "はい"],
    ["09:10 <@山田花子> 了解: 行きます", "山田花子", "了解: 行きます"],
    ["(09:10) 事務局: 時刻は 10:00 です", "事務局", "時刻は 10:00 です"],
])("a line of a talk: %s", (line, speaker, said) => {
    const cells = talkLine(line, 7)
    expect(cells?.map(({ text }) => text).slice(1)).toEqual([speaker, said])
    expect(cells?.map(({ text, span }) => line.slice(span.start - 7, span.end - 7) === text)).toEqual([
        true,
        true,
        true,
    ])
})

test.each([
    ["[2026-11-03 9:10:01] <山田 花子> 了解です", "山田 花子", "了解です"],
    ["10:02 <山田花子> はい", "山田花子", "はい"],
    ["<v 山田 花子>はい", "山田 花子", "はい"],
    ["2026/11/03 10:02:11 [山田 花子] ログイン", "山田 花子", "ログイン"],
    ["[2026/11/03 10:02:11] (山田花子) 参照", "山田花子", "参照"],
    ["山田花子 10:02 はい", "山田花子", "はい"],
    ["山田 花子 [10:02 AM]", "山田 花子", "[10:02 AM]"],
    ["[2026/11/03 10:02] 山田 花子", "山田 花子", "山田 花子"],
    ["2026/11/03, 10:02 - 山田 花子: はい", "山田 花子", "はい"],
])("who speaks stands in brackets or beside a time: %s", (line, speaker, last) => {
    const cells = talkLine(line, 7) ?? []
    expect(cells.find(({ label }) => label === "発言者")?.text).toBe(speaker)
    expect(cells.at(-1)?.text).toBe(last)
    expect(cells.every(({ text, span }) => line.slice(span.start - 7, span.end - 7) === text)).toBe(true)
})

test.each([
    "大宮 10:02 発",
    "石川町 10:03",
    "三浦海岸　6:30",
    "松田山 10:00 集合",
    "2026-11-03 10:02:11 [main] INFO 起動",
    "10:02 [大森] 再起動",
    "10:02 (石川町) 停車",
    "<notice> 更新",
    "<b>山田 花子</b>",
    "(山田 花子) 絵",
    "[2026/11/03 10:02] 開始",
])("a time beside anything else tells of nobody: %s", (line) => {
    expect(talkLine(line, 0)?.some(({ label }) => label === "発言者") ?? false).toBe(false)
})

test.each([
    "2026/05/01 09:10 更新しました",
    "09:10",
    "注意: 09:10 に集合",
    "1:2:3",
    "10:00-11:00 会議: 5階",
    "9 山田: はい",
    "[2026-11-27 10:10:22] production.INFO: 登録しました",
    "2026-11-27 10:10:22 WARN: 残りわずか",
])("no line of a talk: %s", (line) => {
    expect(talkLine(line, 0)).toBeNull()
})

const columnsOf = (texts: readonly string[]): { label: null; text: string; span: { start: number; end: number } }[] =>
    texts.map((text) => ({ label: null, text, span: { start: 0, end: text.length } }))

test("columns of a talk: who speaks stands between the time and what is said", () => {
    expect(talkCells(columnsOf(["09:10", "山田 太郎", "了解です"]))[1]?.label).toBe("発言者")
    expect(talkCells(columnsOf(["A-12", "山田 太郎", "了解です"]))[1]?.label).toBe(null)
})
