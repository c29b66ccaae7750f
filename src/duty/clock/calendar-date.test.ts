import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, addHours, daysBetween, isCalendarDate, isTimeOfDay, tokyoDay, weekdayOf } from "./calendar-date.ts"

describe("isCalendarDate", () => {
    const cases = [
        { text: "2026-11-20", want: true, why: "a day" },
        { text: "2024-02-29", want: true, why: "a leap year" },
        { text: "2026-02-29", want: false, why: "no leap year" },
        { text: "2026-11-31", want: false, why: "November has thirty days" },
        { text: "2026-1-2", want: false, why: "months and days have two digits" },
        { text: "２０２６-11-20", want: false, why: "full-width digits belong to the caller" },
        { text: "2026-11-20T00:00", want: false, why: "a moment is not a day" },
        { text: "", want: false, why: "nothing" },
    ]
    test.each(cases)("$text: $why", ({ text, want }) => {
        expect(isCalendarDate(text)).toBe(want)
    })
})

test.each([
    ["00:00", true],
    ["23:59", true],
    ["24:00", false],
    ["9:30", false],
    ["12:60", false],
])("isTimeOfDay %s", (text, want) => {
    expect(isTimeOfDay(text)).toBe(want)
})

test("arithmetic on a day that does not exist is refused", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError)
})

test("a day in Tokyo begins nine hours before it does in London", () => {
    expect(tokyoDay(Date.parse("2026-11-20T14:59:59Z"))).toBe("2026-11-20")
    expect(tokyoDay(Date.parse("2026-11-20T15:00:00Z"))).toBe("2026-11-21")
})

test("hours run over midnight, the end of a month and a leap day", () => {
    expect(addHours("2024-02-27", "21:30", 72)).toEqual({ date: "2024-03-01", time: "21:30" })
    expect(addHours("2026-12-31", "23:59", 1)).toEqual({ date: "2027-01-01", time: "00:59" })
})

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days))

test("adding and counting days agree, and weekdays go round in sevens", () => {
    fc.assert(
        fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
            const later = addDays(day, days)
            expect(daysBetween(day, later)).toBe(days)
            expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
            expect(day < later).toBe(days > 0)
        }),
    )
})
