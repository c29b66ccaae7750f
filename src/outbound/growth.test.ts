// Whatever an application answers, the meter's work grows with its length and no faster: of every reader with the recognizers
// behind it, on inputs that make each of them search. Counts of records and cells are the readers' own tests; here is
// time, so it runs in the slow job. A function that is quadratic on purpose must be told.
import { describe, expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import { growthOf, GROWTH_LIMIT, IS_SLOW_JOB } from "../core/testing/growth.case.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

function metered(mediaType: string, text: string): number {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) throw new TypeError("no reader for this type")
    return meter.push(text).records.length + meter.end().records.length
}

const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const CASES = [
    { type: "text/plain", unit: "0123456789", why: "one run of digits" },
    { type: "text/plain", unit: "4900000000017\n", why: "a long number on every line" },
    { type: "text/plain", unit: "090-1234-567 ", why: "beginnings of telephone numbers on one line" },
    { type: "text/plain", unit: "+8", why: "beginnings of foreign numbers" },
    { type: "text/plain", unit: "電話:", why: "labels without values" },
    { type: "text/plain", unit: "氏名：山田太郎 ", why: "many labels on one line" },
    { type: "text/plain", unit: "【", why: "brackets that never close" },
    { type: "text/plain", unit: "a@", why: "at signs without a domain" },
    { type: "text/plain", unit: "a.b-", why: "one endless local part" },
    { type: "text/plain", unit: "x@a.jp", why: "addresses without a sign between" },
    { type: "text/plain", unit: "東京都", why: "prefectures without a block" },
    { type: "text/plain", unit: "一二三四五", why: "numerals without a block" },
    { type: "text/plain", unit: "4111 1111 1111 ", why: "beginnings of card numbers" },
    { type: "text/plain", unit: "61", why: "hexadecimal digits" },
    { type: "text/plain", unit: "YUBiLmNvLmpw", why: "base64 without a break" },
    { type: "text/plain", unit: `${"aB".repeat(38)} `, why: "lines of base64 that are no text" },
    { type: "text/plain", unit: "pj.oc.", why: "an ending backwards without an address" },
    { type: "text/plain", unit: "@pj.", why: "signs of addresses backwards" },
    { type: "text/plain", unit: "%4\\u00", why: "beginnings of escapes" },
    { type: "text/plain", unit: "様", why: "honorifics without names" },
    { type: "text/plain", unit: "1980年1月 生", why: "dates that are nobody's birth" },
    { type: "text/html", unit: "<div>", why: "blocks that never end" },
    { type: "text/html", unit: "<", why: "lone angle brackets" },
    { type: "text/html", unit: "</p>", why: "ends of blocks that never began" },
    { type: "text/html", unit: '<a b="', why: "quotes that never close" },
    { type: "text/html", unit: "<!--", why: "comments that never close" },
    { type: "text/html", unit: "<td>1", why: "cells without a table" },
    { type: "text/html", unit: "<table><tr><td>", why: "tables within tables" },
    { type: "text/html", unit: "<li>a@b.jp", why: "items that never end" },
    { type: "text/html", unit: "&#64", why: "references" },
    { type: "text/html", unit: "<script></scrip", why: "ends of scripts that are none" },
    { type: "application/json", unit: '{"a":', why: "objects that never end" },
    { type: "application/json", unit: "[", why: "arrays that never end" },
    { type: "application/json", unit: '"\\', why: "backslashes in a string" },
    { type: "application/json", unit: '[{"電話":"0', why: "strings that never end" },
    { type: "text/csv", unit: '"', why: "quotes only" },
    { type: "text/csv", unit: 'a,"b\n', why: "quotes that never close" },
    { type: "text/csv", unit: ",", why: "one line of empty fields" },
    { type: "text/csv", unit: "090-0000-0000,", why: "one line of numbers" },
    { type: "text/csv", unit: "中村 健一,", why: "one line of names" },
    { type: "text/html", unit: "<br>中村 健一<br>男", why: "cards that no mark parts" },
    { type: "text/html", unit: "<td>中村 健一<td>KN", why: "names and letters in one row" },
    { type: "text/html", unit: "<dt>担当医<dd>中村 健一<dd>男", why: "names under a word for people" },
    { type: "text/html", unit: "<p>中村 健一 11/1 10:00", why: "postings" },
] as const

describe.runIf(IS_SLOW_JOB)("time grows with the length", () => {
    test.each(CASES)(
        "$type: $why",
        ({ type, unit }) => {
            const slope = growthOf(
                (text) => metered(type, text),
                (size) => repeated(unit, size),
            )
            expect({ linear: slope <= GROWTH_LIMIT, slope }).toMatchObject({ linear: true })
        },
        60_000,
    )

    test("a quadratic reader is told", () => {
        let sum = 0
        const slope = growthOf(
            (text) => {
                for (let at = 0; at < text.length; at += 16) for (let back = 0; back < at; back += 16) sum += back
            },
            (size) => repeated("a", size),
        )
        expect(slope).toBeGreaterThan(GROWTH_LIMIT)
        expect(sum).toBeGreaterThan(0)
    }, 60_000)
})
