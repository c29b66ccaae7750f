import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import type { AnswerForm } from "./dialogue.ts"
import { QUESTIONS } from "./questions.data.ts"
import { isBack, readAnswer } from "./read-answer.ts"

const NOW = "2026-11-22T14:28"
const MOMENT: AnswerForm = { kind: "moment", now: true }
const PERSONS: AnswerForm = { kind: "persons" }

describe("moments", () => {
    test.each([
        { line: "", at: NOW, why: "an empty line is now, where now is offered" },
        { line: "今", at: NOW, why: "now in a word" },
        { line: "今日 9:30", at: "2026-11-22T09:30", why: "a day and a time" },
        { line: "きょう", at: "2026-11-22", why: "in kana" },
        { line: "今日の９時半ごろ", at: "2026-11-22T09:30", why: "full-width, half past, about" },
        { line: "昨日", at: "2026-11-21", why: "a day alone" },
        { line: "昨日の17時", at: "2026-11-21T17:00", why: "an hour" },
        { line: "一昨日 午後3時20分", at: "2026-11-20T15:20", why: "afternoon" },
        { line: "昨夜 11時", at: "2026-11-21T23:00", why: "last night's eleven" },
        { line: "昨日の夜8時半", at: "2026-11-21T20:30", why: "the same, longer" },
        { line: "9:30", at: "2026-11-22T09:30", why: "a time alone is today's" },
        { line: "23:10", at: "2026-11-21T23:10", why: "…or yesterday's, when today's is yet to come" },
        { line: "9時", at: "2026-11-22T09:00", why: "an hour alone" },
        { line: "9", at: null, why: "a number alone is no time" },
        { line: "11/20 9:30", at: "2026-11-20T09:30", why: "slashes" },
        { line: "11月20日（金）17時", at: "2026-11-20T17:00", why: "the day of the week is passed over" },
        { line: "12月1日", at: "2025-12-01", why: "a day that is yet to come was last year's" },
        { line: "令和8年11月20日 9時5分", at: "2026-11-20T09:05", why: "era" },
        { line: "令和元年5月1日", at: "2019-05-01", why: "the first year of an era" },
        { line: "平成29年3月13日", at: "2017-03-13", why: "the era before" },
        { line: "2017-03-13", at: "2017-03-13", why: "ISO" },
        { line: "2017-03-13T09:05", at: "2017-03-13T09:05", why: "ISO with a time" },
        { line: "yesterday at 5:00 pm", at: "2026-11-21T17:00", why: "English" },
        { line: "2月30日", at: null, why: "no such day" },
        { line: "25時", at: null, why: "no such hour" },
        { line: "昨日の夜", at: null, why: "no hour: the day alone is asked for" },
        { line: "さあ", at: null, why: "no time at all" },
    ])("「$line」: $why", ({ line, at }) => {
        const want =
            at === null ? { kind: "again", why: DIALOGUE_MESSAGES.momentNotUnderstood } : { kind: "moment", at }
        expect(readAnswer(MOMENT, line, NOW)).toEqual(want)
    })

    test("a time ahead is asked again", () => {
        expect(readAnswer(MOMENT, "2027-01-01", NOW)).toEqual({ kind: "again", why: DIALOGUE_MESSAGES.momentAhead })
        expect(readAnswer(MOMENT, "今日 14:29", NOW)).toMatchObject({ kind: "again" })
        expect(readAnswer(MOMENT, "今日 14:28", NOW)).toMatchObject({ kind: "moment" })
    })
})

describe("persons", () => {
    test.each([
        { line: "1992", want: exact(1_992), why: "a number" },
        { line: "１，９９２人", want: exact(1_992), why: "full-width, with a comma and 人" },
        { line: "5853人のうち1992人", want: exact(1_992), why: "of all that were sent" },
        { line: "約3600名", want: about(3_600), why: "約" },
        { line: "3600人くらい", want: about(3_600), why: "about, behind" },
        { line: "400人余り", want: about(400), why: "余り" },
        { line: "37万件", want: exact(370_000), why: "万" },
        { line: "1万2千人", want: exact(12_000), why: "万 and 千" },
        { line: "1.5万", want: exact(15_000), why: "a decimal of 万" },
        { line: "3.3万", want: exact(33_000), why: "…that binary does not have" },
        { line: "5億人", want: exact(500_000_000), why: "億" },
        { line: "最大4335件", want: { least: "unknown", most: 4_335, approximate: false, exact: false }, why: "最大" },
        {
            line: "最大で約2万3000",
            want: { least: "unknown", most: 23_000, approximate: true, exact: false },
            why: "both",
        },
        { line: "100人以下", want: { least: "unknown", most: 100, approximate: false, exact: false }, why: "以下" },
        {
            line: "少なくとも12人",
            want: { least: 12, most: "unknown", approximate: false, exact: false },
            why: "a floor",
        },
        { line: "1000人以上", want: { least: 1_000, most: "unknown", approximate: false, exact: false }, why: "以上" },
        { line: "300〜400人", want: { least: 300, most: 400, approximate: false, exact: false }, why: "a range" },
        { line: "300-400", want: { least: 300, most: 400, approximate: false, exact: false }, why: "with a hyphen" },
        {
            line: "at most 50 people",
            want: { least: "unknown", most: 50, approximate: false, exact: false },
            why: "English",
        },
        { line: "400〜300", want: null, why: "a range the wrong way round" },
        { line: "1.5", want: null, why: "one person and a half" },
        { line: "たくさん", want: null, why: "no number" },
        { line: "12人3", want: null, why: "what is left over" },
        { line: "99999999999999", want: null, why: "more than there are" },
        { line: "", want: null, why: "nothing" },
    ])("「$line」: $why", ({ line, want }) => {
        const answer = readAnswer(PERSONS, line, NOW)
        expect(answer).toEqual(
            want === null
                ? { kind: "again", why: DIALOGUE_MESSAGES.personsNotUnderstood }
                : { kind: "persons", persons: want },
        )
    })

    test("a number that is written is a number that is read", () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (count) => {
                const want = { kind: "persons", persons: exact(count) }
                expect(readAnswer(PERSONS, String(count), NOW)).toEqual(want)
                expect(readAnswer(PERSONS, `${count.toLocaleString("en-US")} 人`, NOW)).toEqual(want)
            }),
        )
    })
})

describe("choices", () => {
    const fields = formOf("fields")
    const happening = formOf("happening")
    test.each([
        { form: happening, line: "2", want: one("lost-paper"), why: "a number" },
        { form: happening, line: "６", want: one("wrong-print"), why: "full-width" },
        { form: happening, line: "USB", want: one("lost-electronic"), why: "a word only one choice has" },
        { form: happening, line: "なくした", want: null, why: "a word two choices have" },
        { form: happening, line: "13", want: null, why: "no such number" },
        { form: happening, line: "は", want: null, why: "one character fits too many" },
        { form: fields, line: "1 6　8", want: ["name", "address", "birth"], why: "spaces of both widths" },
        { form: fields, line: "氏名、住所、マイナンバー", want: ["name", "address", "my_number"], why: "words" },
        { form: fields, line: "メール,氏名,氏名", want: ["email", "name"], why: "a part of a word; each once" },
        { form: fields, line: "99", want: null, why: "a slip of the finger is no data" },
    ])("「$line」: $why", ({ form, line, want }) => {
        const answer = readAnswer(form, line, NOW)
        const several = { kind: "several", values: want, others: [] }
        expect(answer).toEqual(
            want === null
                ? { kind: "again", why: DIALOGUE_MESSAGES.notUnderstood }
                : Array.isArray(want)
                  ? several
                  : want,
        )
    })

    test("what is on no list is kept in the office's own words, where that is offered", () => {
        expect(readAnswer(fields, "氏名 処置年月日 契約日", NOW)).toEqual({
            kind: "several",
            values: ["name"],
            others: ["処置年月日", "契約日"],
        })
        expect(readAnswer(formOf("subjects"), "職員 宇宙人", NOW)).toMatchObject({ kind: "again" })
    })
})

describe("every question", () => {
    test.each(["0", "?", "？", "わからない", "分からない", "わかりません。", "不明", "unknown", "I don't know", "０"])(
        "takes 「%s」 as unknown",
        (line) => {
            for (const { form } of QUESTIONS) expect(readAnswer(form, line, NOW)).toEqual({ kind: "unknown" })
        },
    )

    test.each(["戻る", "もどる", "back", "B", " 戻る "])("takes 「%s」 as back", (line) => {
        expect(isBack(line)).toBe(true)
    })

    test("never throws, whatever is typed", () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...QUESTIONS),
                fc.string({ unit: "binary", maxLength: 80 }),
                ({ form }, line) => {
                    expect(["again", "unknown", form.kind]).toContain(readAnswer(form, line, NOW).kind)
                },
            ),
        )
    })
})

function exact(count: number): object {
    return { least: count, most: count, approximate: false, exact: true }
}

function about(count: number): object {
    return { least: count, most: count, approximate: true, exact: false }
}

function one(value: string): object {
    return { kind: "one", value }
}

function formOf(id: string): AnswerForm {
    const question = QUESTIONS.find((each) => each.id === id)
    if (question === undefined) throw new Error(id)
    return question.form
}
