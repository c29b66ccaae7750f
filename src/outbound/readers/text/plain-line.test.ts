import fc from "fast-check"
import { expect, test } from "vitest"
import { splitPairs } from "../labels.ts"
import { hasGap, spacedLabel } from "../spaced-labels.ts"
import { isRule, labelledLine, mayBeNumberedLabel, quoteLength } from "./labelled-line.ts"
import { lineFields } from "./line-fields.ts"
import { LineTable } from "./line-table.ts"
import { isPlainLine } from "./plain-line.ts"

const cases = [
    { text: "本日の営業は十八時までです。", want: true, why: "a sentence" },
    { text: "2026-11-12 12:10:22 request 100000000 took 3 ms", want: true, why: "colons of a time of day" },
    { text: "2026-11-12 12:10 山田 太郎: はい", want: false, why: "who speaks stands behind the time of day" },
    { text: "2026-11-12 12:10:22 INFO worker: done", want: true, why: "a part of a program does" },
    { text: "GET /index.html 200", want: true, why: "one space between words" },
    { text: "氏名：山田", want: false, why: "a pair" },
    { text: "氏名 山田", want: false, why: "may be a label and its value" },
    { text: "TEL 03-0000-0000", want: false, why: "so may a word for a telephone" },
    { text: "氏名  電話", want: false, why: "columns apart by two spaces" },
    { text: "a\tb", want: false, why: "columns apart by a tab" },
    { text: "user=taro", want: false, why: "a key and its value" },
    { text: "【お名前】 山田", want: false, why: "a label in brackets" },
    { text: "( お名前 )", want: false, why: "so may round ones be" },
    { text: "本日（水）は休みです。", want: true, why: "round ones within a sentence" },
    { text: "2026-11-12 12:10 <山田 太郎> はい", want: false, why: "who speaks in angles" },
    { text: "> 山田", want: false, why: "quoted mail" },
    { text: "----", want: false, why: "a rule" },
    { text: "次のとおり:", want: false, why: "waits for its value" },
    { text: "〒100-0001", want: false, why: "an address begins" },
] as const

test.each(cases)("isPlainLine $text: $why", ({ text, want }) => {
    expect(isPlainLine(text)).toBe(want)
})

test("a plain line is none of the lines that mean more", () => {
    const pieces = [
        "氏名",
        "山田",
        "TEL",
        "a",
        "request",
        "12",
        ":",
        "：",
        " ",
        "=",
        "|",
        "【",
        "】",
        "(",
        ")",
        "<",
        "■",
        "-",
        "。",
        ">",
        "\u3000",
        "／",
        "│",
        "├",
    ]
    const lines = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 }).map((parts) => parts.join(""))
    fc.assert(
        fc.property(lines, (line) => {
            const text = line.trim()
            fc.pre(text !== "" && isPlainLine(text) && !mayBeNumberedLabel(text))
            expect(
                labelledLine(text) ?? spacedLabel(text) ?? lineFields(text, 0) ?? new LineTable().take(text, 0),
            ).toBe(null)
            expect(hasGap(text) || isRule(text) || quoteLength(text) > 0).toBe(false)
            expect(splitPairs(text)).toEqual([{ label: null, start: 0, end: text.length }])
        }),
        { numRuns: 3_000 },
    )
})
