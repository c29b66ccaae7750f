// Records as VERIS and as a table, there and back; and the drills they give.
import { describe, expect, test } from "vitest"
import { REPORTS } from "./articles.case.ts"
import type { IncidentRecord } from "./contract.ts"
import { recordsFromCsv, recordsToCsv } from "./csv/records-csv.ts"
import { drillOf } from "./drill/drill.ts"
import { DRILL_QUESTIONS } from "./drill/questions.data.ts"
import { EMPTY_RECORD } from "./empty-record.ts"
import { importArticles } from "./import-articles.ts"
import { fromVeris } from "./veris/from-veris.ts"
import { toVeris } from "./veris/to-veris.ts"

const { records } = importArticles(REPORTS)

function asked(record: IncidentRecord): string[] {
    return drillOf(record).questions.map(({ id }) => id)
}

function recordOf(name: string): IncidentRecord {
    return records.find(({ bodies }) => bodies[0]?.value.name === name) ?? EMPTY_RECORD
}

const broadcaster = recordOf("瑞波放送")
const hospital = recordOf("雲見総合病院")

describe("VERIS", () => {
    test.each(records.map((record) => ({ name: record.bodies[0]?.value.name, record })))(
        "$name: a record comes back as it was",
        ({ record }) => {
            const document = toVeris(record)
            expect(document.plus?.["sekisho"]).toEqual(record)
            expect(fromVeris(document, record)).toEqual(record)
        },
    )

    test("action, asset, attribute, victim and timeline are in the words of VERIS", () => {
        const document = toVeris(hospital)
        expect(document.action.error?.variety).toEqual(["Loss"])
        expect(document.asset.assets).toEqual([{ variety: "M - Flash drive" }])
        expect(document.attribute.availability?.variety).toContain("Loss")
        expect(document.attribute.confidentiality?.data_disclosure).toBe("Potentially")
        expect(document.attribute.confidentiality?.data_total).toBe(12)
        expect(document.timeline.incident).toEqual({ year: 2017, month: 8, day: 20 })
        expect(document.victim.country).toEqual(["JP"])
    })

    test("a document from elsewhere becomes a record as far as the words meet, and is kept whole", () => {
        const { plus: _, ...foreign } = toVeris(hospital)
        const record = fromVeris(foreign, null)
        expect(record.veris).toEqual(foreign)
        expect(record.causes.map(({ value }) => value.kind)).toEqual(["lost"])
        expect(record.assets.map(({ value }) => value.kind)).toEqual(["usb-stick"])
        expect(record.figures.map(({ value }) => value.amount)).toEqual([12])
        expect(record.bodies.map(({ value }) => value.name)).toEqual(["雲見総合病院"])
    })
})

describe("CSV", () => {
    test("a table that was written, read and written again is the same", () => {
        const table = recordsToCsv(records)
        expect(recordsToCsv(recordsFromCsv(table, "table.csv") ?? [])).toBe(table)
        expect(table.split("\r\n").filter((line) => line !== "")).toHaveLength(records.length + 1)
    })

    test("quotes, commas and line ends in a title come back", () => {
        const record = { ...hospital, title: 'a "b", c\r\nd' }
        expect(recordsFromCsv(recordsToCsv([record]), "x")?.[0]?.title).toBe(record.title)
    })

    test("another table is none of records", () => {
        expect(recordsFromCsv("名前,番号\r\nx,1\r\n", "x")).toBeNull()
    })
})

describe("drills", () => {
    test("a lost stick asks of sticks, an attack on a form does not", () => {
        expect(asked(hospital)).not.toEqual(asked(broadcaster))
        const lost = drillOf(hospital).questions.filter(({ because }) =>
            because.some(({ value }) => value === "usb-stick" || value === "lost"),
        )
        expect(lost.length).toBeGreaterThan(0)
        expect(
            drillOf(broadcaster).questions.some(({ because }) => because.some(({ value }) => value === "usb-stick")),
        ).toBe(false)
    })

    test("every reason is in the article's words", () => {
        for (const record of records) {
            for (const { because } of drillOf(record).questions) {
                for (const { quote } of because) expect(REPORTS.some(({ text }) => text.includes(quote))).toBe(true)
            }
        }
    })

    test("no placeholder is left in a question", () => {
        for (const record of [...records, EMPTY_RECORD]) {
            for (const { question, check } of drillOf(record).questions) {
                for (const text of [question.ja, question.en, check.ja, check.en]) expect(text).not.toMatch(/[{}]/)
            }
        }
    })

    test("questions have their own ids, and both languages", () => {
        expect(new Set(DRILL_QUESTIONS.map(({ id }) => id)).size).toBe(DRILL_QUESTIONS.length)
        for (const { question, check } of DRILL_QUESTIONS) {
            for (const text of [question, check])
                expect([/[ぁ-ん]/.test(text.ja), /[ぁ-ん]/.test(text.en)]).toEqual([true, false])
        }
    })
})
