import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { MERGE_COLUMNS } from "../core/messages/documents-letter.messages.data.ts"
import { BYTE_ORDER_MARK, mergeFile } from "./merge-file.ts"
import { csvRows } from "./read-csv.ts"

describe("the merge file", () => {
    test("without a list: the headings alone", () => {
        expect(mergeFile(null)).toMatchObject({ text: `${BYTE_ORDER_MARK}${MERGE_COLUMNS.join(",")}\r\n`, persons: 0 })
    })

    test("columns are found by what people call them; what is missing is named", () => {
        const made = mergeFile(csvRows('お名前,住 所,E-Mail\r\n架空 花子,"架空市1,2",a@example.jp\r\n,,\r\n'))
        expect(made.persons).toBe(1)
        expect(made.missing).toEqual(["郵便番号", "該当項目"])
        expect(csvRows(made.text)[1]).toEqual(["1", "架空 花子", "", "架空市1,2", "a@example.jp", ""])
    })

    test.each([
        {
            text: "a,b\n1,2",
            want: [
                ["a", "b"],
                ["1", "2"],
            ],
            why: "no end of line at the end",
        },
        { text: "a,\r\n", want: [["a", ""]], why: "an empty cell at the end" },
        { text: "a,", want: [["a", ""]], why: "an empty cell at the very end" },
        { text: '"a""b","c\nd"\n', want: [['a"b', "c\nd"]], why: "quotes and lines in quotes" },
        { text: '"a', want: [["a"]], why: "a quote that is never closed" },
        { text: "\uFEFFa\n", want: [["a"]], why: "a byte order mark" },
    ])("CSV: $why", ({ text, want }) => {
        expect(csvRows(text)).toEqual(want)
    })

    test("what is written is read back", () => {
        const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "漢", " ") })
        fc.assert(
            fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (people) => {
                const rows = people.filter((row) => row.some((each) => each.trim() !== ""))
                const { text, persons } = mergeFile([["氏名", "住所"], ...people])
                expect(persons).toBe(rows.length)
                expect(
                    csvRows(text)
                        .slice(1)
                        .map((row) => [row[1], row[3]]),
                ).toEqual(rows)
            }),
        )
    })
})
