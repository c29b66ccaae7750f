// Lines and tables from places alone, without a library.
import { describe, expect, test } from "vitest"
import { blockRows } from "./block-rows.ts"
import { columnsOf, sameColumns } from "./block-columns.ts"
import type { PdfText } from "./contract.ts"
import { pageBlocks } from "./page-blocks.ts"
import { pageLines } from "./page-lines.ts"

/** Letters are ten points wide and high. */
function at(along: number, across: number, text: string): PdfText {
    return { text, along, across, length: text.length * 10, size: 10, direction: 0 }
}

function shown(texts: readonly PdfText[]): string[][] {
    return pageLines(texts)
        .flatMap(pageBlocks)
        .flatMap(({ kind, lines }) =>
            kind === "text"
                ? lines.map(({ parts }) => parts.map(({ text }) => text))
                : blockRows(lines, columnsOf(lines), 1).map(({ cells }) =>
                      cells.map(({ column, text }) => `${column}:${text}`),
                  ),
        )
}

describe("places become rows", () => {
    const cases = [
        {
            why: "pieces of one line, drawn in any order",
            texts: [at(60, 700, "cd"), at(10, 700, "ab")],
            want: [["0:ab", "1:cd"]],
        },
        {
            why: "letters that follow each other are one text",
            texts: [at(10, 700, "a"), at(20, 700, "b")],
            want: [["ab"]],
        },
        {
            why: "a label whose letters are set apart",
            texts: [at(10, 700, "氏"), at(50, 700, "名"), at(100, 700, "山田")],
            want: [["0:氏名", "1:山田"]],
        },
        {
            why: "an empty cell keeps the column of what is right of it",
            texts: [at(10, 700, "a"), at(60, 700, "b"), at(110, 700, "c"), at(10, 680, "d"), at(110, 680, "f")],
            want: [
                ["0:a", "1:b", "2:c"],
                ["0:d", "2:f"],
            ],
        },
        {
            why: "the second line of a cell",
            texts: [at(10, 700, "1"), at(60, 700, "東京都"), at(60, 688, "港区"), at(10, 670, "2"), at(60, 670, "北")],
            want: [
                ["0:1", "1:東京都港区"],
                ["0:2", "1:北"],
            ],
        },
        { why: "raised letters are of their line", texts: [at(10, 700, "a"), at(20, 703, "b")], want: [["ab"]] },
        {
            why: "an ideographic space is not an edge",
            texts: [at(10, 700, "山田"), at(40, 700, "太郎")],
            want: [["山田\u3000太郎"]],
        },
        { why: "places that are no place", texts: [at(1e12, 1e12, "a"), at(-1e12, -1e12, "b")], want: [["a"], ["b"]] },
    ]
    test.each(cases)("$why", ({ texts, want }) => {
        expect(shown(texts)).toEqual(want)
    })

    test("a table goes on where its columns stand in the same places", () => {
        const [first, second] = [
            [
                { from: 0, to: 40 },
                { from: 60, to: 90 },
            ],
            [{ from: 62, to: 80 }],
        ]
        expect(sameColumns(second, first)).toEqual([1])
        expect(sameColumns([{ from: 100, to: 120 }], first)).toBe(null)
    })

    test("a page of fifty thousand pieces is a matter of a second", () => {
        const texts = Array.from({ length: 50_000 }, (_, n) =>
            at((n % 50) * 30, 10_000 - Math.floor(n / 50) * 12, "ab"),
        )
        const started = process.cpuUsage()
        expect(shown(texts)).toHaveLength(1_000)
        expect(process.cpuUsage(started).user).toBeLessThan(3_000_000)
    })
})
