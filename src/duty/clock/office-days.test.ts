import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { CalendarDate } from "../contract.ts"
import { addDays, daysBetween } from "./calendar-date.ts"
import { closedBecause, isCovered, isOpen, openOnOrAfter, openOnOrBefore } from "./office-days.ts"

describe("closed days, in the words of the table", () => {
    const cases: readonly { day: CalendarDate; want: string | null; why: string }[] = [
        { day: "2026-11-20", want: null, why: "a Friday" },
        { day: "2026-11-21", want: "土曜日", why: "a Saturday" },
        { day: "2026-11-22", want: "日曜日", why: "a Sunday" },
        { day: "2026-11-23", want: "勤労感謝の日", why: "a national holiday" },
        { day: "2026-11-24", want: null, why: "the day after it" },
        { day: "2026-05-06", want: "こどもの日 振替休日", why: "a holiday in lieu of a Sunday" },
        { day: "2026-09-22", want: "休日", why: "a day between two holidays" },
        { day: "2026-12-28", want: null, why: "the last working day of the year" },
        { day: "2026-12-29", want: "年末年始の閉庁日", why: "the year-end closure begins" },
        { day: "2027-01-01", want: "年末年始の閉庁日", why: "New Year's Day lies within it" },
        { day: "2025-01-03", want: "年末年始の閉庁日", why: "and its last day, a Friday" },
        { day: "2027-01-04", want: null, why: "the first working day" },
        { day: "2019-05-01", want: "休日（祝日扱い）", why: "a holiday by a law of its own (the new era)" },
        { day: "2021-07-23", want: "スポーツの日", why: "a holiday moved for that year only" },
        { day: "2021-10-11", want: null, why: "and the Monday it moved from" },
    ]
    test.each(cases)("$day: $why", ({ day, want }) => {
        expect(closedBecause(day)?.ja ?? null).toBe(want)
    })
})

test("the table of holidays covers the years incidents are from", () => {
    expect(isCovered("1970-01-01")).toBe(true)
    expect(isCovered("2050-12-31")).toBe(true)
    expect(isCovered("2051-01-01")).toBe(false)
})

test("the nearest open day is open, on the right side, and no open day lies between", () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days))
    fc.assert(
        fc.property(anyDay, (day) => {
            const after = openOnOrAfter(day)
            const before = openOnOrBefore(day)
            expect(isOpen(after) && isOpen(before)).toBe(true)
            expect(before <= day && day <= after).toBe(true)
            const between = Array.from({ length: daysBetween(before, after) - 1 }, (_, index) =>
                addDays(before, index + 1),
            )
            expect(between.filter(isOpen)).toEqual([])
        }),
    )
})
