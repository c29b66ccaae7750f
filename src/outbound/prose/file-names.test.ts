import { describe, expect, test } from "vitest"
import type { BodyRecord, FoundField } from "../contract.ts"
import { FileNames, mayHoldName, PROSE_NAME } from "./file-names.ts"

function recordOf(text: string, given: Partial<BodyRecord> = {}, label: string | null = null): BodyRecord {
    const span = { start: 100, end: 100 + text.length }
    return { cells: [{ label, text, span }], span, group: 0, form: "prose", ...given }
}

function textsOf(fields: readonly FoundField[], text: string): readonly string[] {
    return fields.map(({ span }) => text.slice(span.start - 100, span.end - 100))
}

const SENTENCE = "担当の中村美咲が伺います。"

describe("names of a file", () => {
    test("are given with their place in the body and the recognizer's name", () => {
        const [name] = new FileNames().read(recordOf(SENTENCE), [])
        expect(name).toMatchObject({
            field: "name",
            value: "中村美咲",
            span: { start: 103, end: 107 },
            recognizer: PROSE_NAME,
            cell: 0,
        })
    })

    const silent = [
        { record: recordOf("中村美咲", { form: "row" }), why: "a row's cells are the other recognizers'" },
        { record: recordOf("中村美咲様（代理）", {}, "備考"), why: "a labelled value that is no sentence" },
        { record: recordOf("Nakamura Misaki will come.", {}), why: "no Japanese letter" },
        { record: recordOf("会議は松本市で開く。", {}), why: "a place" },
    ]
    test.each(silent)("none: $why", ({ record }) => {
        expect(new FileNames().read(record, [])).toEqual([])
    })

    const told = [
        { record: recordOf(SENTENCE, { form: "row" }, "備考"), why: "a remark in a table" },
        { record: recordOf(SENTENCE, { form: "object" }, "body"), why: "a text in JSON" },
        { record: recordOf("文責・中村美咲"), why: "a paragraph need not be a sentence" },
    ]
    test.each(told)("one: $why", ({ record }) => {
        expect(new FileNames().read(record, [])).toMatchObject([{ value: "中村美咲" }])
    })

    test("none that another recognizer has found already", () => {
        const known = {
            field: "name",
            value: "中村美咲",
            span: { start: 103, end: 107 },
            score: 0.6,
            recognizer: "honorific",
        } as const
        expect(new FileNames().read(recordOf(SENTENCE), [known])).toEqual([])
    })

    test("a field of another kind at the same place does not hide one", () => {
        const other = {
            field: "address",
            value: "x",
            span: { start: 103, end: 107 },
            score: 0.6,
            recognizer: "address",
        } as const
        expect(new FileNames().read(recordOf(SENTENCE), [other])).toHaveLength(1)
    })

    test("a paragraph's family name is known from an earlier paragraph, in this file only", () => {
        const first = recordOf("社長の岩下志保は述べた。")
        const second = "結局、岩下に決まった。"
        const file = new FileNames()
        file.read(first, [])
        expect(textsOf(file.read(recordOf(second), []), second)).toEqual(["岩下"])
    })

    test("a cell whose escapes shift the offsets is given whole", () => {
        const { cells } = recordOf(SENTENCE)
        const shifted = cells.map((cell) => ({ ...cell, span: { start: 100, end: 190 } }))
        const [name] = new FileNames().read(recordOf(SENTENCE, { cells: shifted }), [])
        expect(name?.span).toEqual({ start: 100, end: 190 })
    })

    test("a text longer than a piece is read to its end, names at cuts included", () => {
        const text = SENTENCE.repeat(2_000)
        expect(new FileNames().read(recordOf(text), [])).toHaveLength(2_000)
    })
})

describe("the early test", () => {
    test.each([
        { text: "plain ASCII text with 0123456789", want: false, why: "no letter of Japanese" },
        { text: "Ünïcödé – “quotes” – ’s", want: false, why: "other letters and marks" },
        { text: "山田", want: false, why: "shorter than any name with what tells it" },
        { text: "担当は山田", want: true, why: "Japanese" },
        { text: "文責・ジョン", want: true, why: "katakana" },
        { text: "中国国家主席习近平今天在北京会见外宾", want: false, why: "Chinese" },
    ])("$text: $why", ({ text, want }) => {
        expect(mayHoldName(text)).toBe(want)
    })
})
