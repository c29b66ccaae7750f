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
    "2026/05/01 09:10 更新しました",
    "09:10",
    "注意: 09:10 に集合",
    "1:2:3",
    "10:00-11:00 会議: 5階",
    "9 山田: はい",
    "09:10 <<EOF>> 山田",
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
