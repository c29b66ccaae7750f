import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FRAGMENTS, REPORTS } from "./articles.case.ts"
import type { IncidentRecord, Stated, Witness } from "./contract.ts"
import { readDates } from "./dates/date-mention.ts"
import { importArticles } from "./import-articles.ts"
import { readQuantities } from "./read/quantity.ts"
import { foldArticle } from "./text/fold.ts"

const TEXT = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string()), { maxLength: 30 })
    .map((parts) => parts.join(""))

function witnessesOf(record: IncidentRecord): Witness[] {
    const slots: readonly (readonly Stated<unknown>[])[] = [
        record.bodies,
        record.systems,
        record.happened,
        record.timeline,
        record.figures,
        record.items,
        record.excluded,
        record.causes,
        record.weaknesses,
        record.techniques,
        record.assets,
        record.actors,
        record.discovery,
        record.measures,
        record.safeguards,
        record.harm,
        record.grave,
        record.survey,
    ]
    return slots.flat().flatMap(({ witnesses }) => witnesses)
}

describe("laws of reading", () => {
    test("it never throws, and every value has a witness whose span is a place of the article", () => {
        fc.assert(
            fc.property(TEXT, (text) => {
                for (const record of importArticles([{ name: "x", text, date: null }]).records) {
                    const witnesses = witnessesOf(record)
                    expect(witnesses.length).toBeGreaterThan(0)
                    for (const { span, sentence, quote, context } of witnesses) {
                        expect(span.start).toBeGreaterThanOrEqual(sentence.start)
                        expect(span.end).toBeLessThanOrEqual(sentence.end)
                        expect(sentence.end).toBeLessThanOrEqual(text.length)
                        expect([quote, context]).toEqual([
                            text.slice(span.start, span.end),
                            text.slice(sentence.start, sentence.end),
                        ])
                    }
                }
            }),
            { numRuns: 400 },
        )
    })

    test("the words a value is read from say it: the amount, the name, the data, a date, the CVE id", () => {
        fc.assert(
            fc.property(TEXT, (text) => {
                for (const record of importArticles([{ name: "x", text, date: "2017-03-20" }]).records) {
                    for (const { value, witnesses } of record.figures) {
                        for (const { quote } of witnesses)
                            expect(readQuantities(foldArticle(quote)).map(({ amount }) => amount)).toContain(
                                value.amount,
                            )
                    }
                    for (const { value, witnesses } of record.bodies) {
                        const names = [value.name, ...value.aliases]
                        for (const { context } of witnesses)
                            expect(names.some((name) => foldArticle(context).includes(name))).toBe(true)
                    }
                    for (const { value, witnesses } of [...record.items, ...record.excluded]) {
                        for (const { context } of witnesses) expect(foldArticle(context)).toContain(value.text)
                    }
                    for (const { witnesses } of record.timeline) {
                        for (const { quote } of witnesses)
                            expect(readDates(foldArticle(quote)).length).toBeGreaterThan(0)
                    }
                    for (const { value, witnesses } of record.weaknesses) {
                        const said = witnesses.map(({ context }) => foldArticle(context)).join(" ")
                        for (const cve of value.cve) expect(said).toContain(cve)
                    }
                }
            }),
            { numRuns: 400 },
        )
    })

    test("the order in which articles are given changes nothing", () => {
        const straight = importArticles(REPORTS)
        fc.assert(
            fc.property(fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length }), (shuffled) => {
                expect(importArticles(shuffled)).toEqual(straight)
            }),
        )
    })

    test("reading an article twice gives the same ids", () => {
        fc.assert(
            fc.property(TEXT, (text) => {
                const read = (): string[] =>
                    importArticles([{ name: "x", text, date: null }]).records.map(({ id }) => id)
                expect(read()).toEqual(read())
            }),
        )
    })
})

describe("joining", () => {
    const { records } = importArticles(REPORTS)

    test("three reports of one incident are one record, another incident is another", () => {
        expect(records.map(({ bodies }) => bodies[0]?.value.name)).toEqual(["瑞波放送", "雲見総合病院"])
    })

    test("figures that differ both stand, with the articles that give them; and so does how sure each is", () => {
        const record = records.find(({ bodies }) => bodies[0]?.value.name === "瑞波放送")
        expect(record?.figures.map(({ value }) => value.amount).toSorted((a, b) => a - b)).toEqual([4_120, 4_210])
        expect(record?.differences).toContainEqual({
            of: "figure",
            what: "応募者",
            values: [
                { value: "4210 人", articles: ["a", "c"] },
                { value: "4120 人", articles: ["b"] },
            ],
        })
        const certainty = record?.differences.find(({ of }) => of === "certainty")
        expect(certainty?.values.map(({ articles }) => articles).sort()).toEqual([["a", "b"], ["c"]])
    })

    test("the day at the head of an article is the article's, and no event", () => {
        for (const head of ["2017-08-09", "2017年8月9日", "平成29年8月9日(水)", "2017年8月9日 18時05分"]) {
            const text = `${head}\n瑞波放送は8日、氏名12件が流出したと発表した。`
            const timeline = importArticles([{ name: "x", text, date: null }]).records[0]?.timeline
            expect(timeline?.map(({ value }) => `${value.event} ${value.from?.date ?? ""}`)).toEqual([
                "announced 2017-08-08",
            ])
        }
    })

    test("an article that is too long is read up to the limit, and that is said", () => {
        const { unread } = importArticles([{ name: "long", text: "あ".repeat(1_000_001), date: null }])
        expect(unread).toEqual([{ article: "long", why: "too-long", from: 1_000_000 }])
    })
})
