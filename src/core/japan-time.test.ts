import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, dayOf, isAfter, isLocalMoment, japanDate, japanMoment } from "./japan-time.ts"

test.each([
    { ms: Date.UTC(2026, 10, 21, 14, 59), want: "2026-11-21T23:59", why: "the last minute of the day in Japan" },
    { ms: Date.UTC(2026, 10, 21, 15, 0), want: "2026-11-22T00:00", why: "midnight in Japan is 15:00 UTC" },
    { ms: Date.UTC(2026, 11, 31, 15, 0), want: "2027-01-01T00:00", why: "the year turns nine hours earlier" },
])("japanMoment $want: $why", ({ ms, want }) => {
    expect(japanMoment(ms)).toBe(want)
    expect(japanDate(ms)).toBe(dayOf(want))
})

test.each([
    { text: "2026-02-28", want: true, why: "a day" },
    { text: "2026-02-28T23:59", want: true, why: "a minute" },
    { text: "2028-02-29", want: true, why: "leap year" },
    { text: "2026-02-29", want: false, why: "no leap year" },
    { text: "2026-11-31", want: false, why: "November has thirty days" },
    { text: "2026-11-22T24:00", want: false, why: "the day ends at 23:59" },
    { text: "2026-11-22T10:60", want: false, why: "no sixtieth minute" },
    { text: "2026-11-22 10:00", want: false, why: "one spelling only" },
    { text: "2026-1-2", want: false, why: "text must sort as time does" },
    { text: "1899-12-31", want: false, why: "a typing error, no incident" },
])("isLocalMoment $text: $why", ({ text, want }) => {
    expect(isLocalMoment(text)).toBe(want)
})

describe("laws", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays("1970-01-01", n))

    test("adding days and taking them away again changes nothing", () => {
        fc.assert(
            fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (date, days) => {
                expect(isLocalMoment(date)).toBe(true)
                expect(addDays(addDays(date, days), -days)).toBe(date)
            }),
        )
    })

    test("of two moments at most one is after the other, and none after its own day", () => {
        fc.assert(
            fc.property(day, day, fc.integer({ min: 0, max: 1439 }), (a, b, minute) => {
                const hour = String(Math.floor(minute / 60)).padStart(2, "0")
                const moment = `${a}T${hour}:${String(minute % 60).padStart(2, "0")}`
                expect(isAfter(moment, b) && isAfter(b, moment)).toBe(false)
                expect(isAfter(moment, a) || isAfter(a, moment)).toBe(false)
            }),
        )
    })
})
