import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import type { BodyRecord } from "./contract.ts"
import { personsOf } from "./persons.ts"
import { createColumnMemory, recognizeRecord } from "./recognize-record.ts"
import { recordOf } from "./testing/record-of.ts"

const keyer = createKeyer(new Uint8Array(32))

describe("recognizeRecord laws", () => {
    const piece = fc.constantFrom(
        "氏名",
        "：",
        ":",
        "【",
        "】",
        "山田",
        "太郎",
        "様",
        "090",
        "-",
        "0000",
        "1234",
        "０３",
        "ー",
        "（",
        "+81",
        "@",
        "＠",
        "taro",
        "example.jp",
        ".",
        "〒",
        "999-9999",
        "東京都",
        "架空区",
        "一丁目",
        "2番",
        "4111 1111 1111 1111",
        " ",
        "\n",
        "123456789018",
        "1980年4月1日",
        "生まれ",
        '"',
        "email",
        "name",
        "password",
        "\u3000",
        "㈱",
        "ﷺ",
        "😀",
        "\ud800",
    )
    const text = fc.oneof(
        fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
        fc.string({ unit: "binary" }),
    )
    const label = fc.oneof(
        fc.constant(null),
        fc.constantFrom("氏名", "name", "tel", "住所", "password", "birth", "x"),
        text,
    )
    const record = fc
        .tuple(
            fc.array(fc.tuple(label, text), { maxLength: 6 }),
            fc.constantFrom<BodyRecord["form"]>("row", "item", "object", "line", "definitions", "prose"),
        )
        .map(([cells, form]) => recordOf(cells, form))

    test("it never throws, spans lie in their cell and scores between 0 and 1", () => {
        fc.assert(
            fc.property(record, (one) => {
                for (const field of recognizeRecord(one, createColumnMemory())) {
                    const cell = one.cells[field.cell ?? -1]
                    expect(field.span.start).toBeGreaterThanOrEqual(cell?.span.start ?? Number.NaN)
                    expect(field.span.end).toBeLessThanOrEqual(cell?.span.end ?? Number.NaN)
                    expect(field.span.start).toBeLessThan(field.span.end)
                    expect(Math.abs(field.score - 0.5)).toBeLessThanOrEqual(0.5)
                }
            }),
            { numRuns: 500 },
        )
    })

    test("every person has an identifier, and no My Number or credential has a value", () => {
        fc.assert(
            fc.property(record, (one) => {
                const fields = recognizeRecord(one, createColumnMemory())
                const hidden = fields.filter(({ field }) => field === "my_number" || field === "credential")
                expect(hidden.every(({ value }) => value === null)).toBe(true)
                for (const person of personsOf(fields, one, keyer)) expect(person.identifiers.length).toBeGreaterThan(0)
            }),
            { numRuns: 500 },
        )
    })

    test("an e-mail anywhere in a record is a person", () => {
        fc.assert(
            fc.property(record, (one) => {
                const cell = { label: null, text: "hanako@example.jp", span: { start: 0, end: 17 } }
                const fields = recognizeRecord({ ...one, cells: [...one.cells, cell] }, createColumnMemory())
                const persons = personsOf(fields, { ...one, cells: [...one.cells, cell] }, keyer)
                const digest = keyer.digest("email", "hanako@example.jp")
                expect(persons.some((person) => person.identifiers.some((id) => id.digest === digest))).toBe(true)
            }),
            { numRuns: 300 },
        )
    })
})

test("where escapes shift offsets, the cell's span is given", () => {
    const record: BodyRecord = {
        cells: [{ label: null, text: "a&b taro@example.jp", span: { start: 10, end: 33 } }],
        span: { start: 0, end: 40 },
        group: 0,
        form: "prose",
    }
    expect(recognizeRecord(record, createColumnMemory())).toMatchObject([{ span: { start: 10, end: 33 } }])
})

test("ten thousand addresses in one record are read in linear time", () => {
    const list = Array.from({ length: 10_000 }, (_, n) => `user${n}@example.jp`).join(", ")
    const record = recordOf([["members", list]])
    const started = performance.now()
    expect(personsOf(recognizeRecord(record, createColumnMemory()), record, keyer)).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(8_000)
})

test("a letter is for whoever it begins with: the office that sends it stands behind", () => {
    const cells = [
        [null, "〒060-0000"],
        [null, "北海道札幌市見本1-2-3"],
        [null, "山田 太郎 様"],
        [null, "見本損害保険株式会社"],
        [null, "03-0000-0001"],
    ] as const
    const record = recordOf(cells, "item", 0)
    const personal = recognizeRecord(record, createColumnMemory()).filter(({ score }) => score >= 0.5)
    expect(personal.map(({ field }) => field)).toEqual(expect.arrayContaining(["postal", "address", "name"]))
    expect(personal.filter(({ field, cell }) => field === "phone" && cell === 4)).toHaveLength(0)
})
