import { describe, expect, test } from "vitest"
import type { CalendarDate, DatedDeadline, Deadline, Knowing } from "../contract.ts"
import type { Timing } from "../rules/rule-set.ts"
import { deadlinesOf } from "./deadlines.ts"
import { clockStart } from "./knowing.ts"

const GUIDE: Timing = { kind: "guide", warnDay: 3, outerDay: 5, cites: [] }
const FINAL: Timing = { kind: "limit", days: 30, rollForward: true, cites: [] }
const NOT_ROLLED: Timing = { kind: "limit", days: 30, rollForward: false, cites: [] }
const HOURS: Timing = { kind: "hours", hours: 72, cites: [] }

function counted(timing: Timing, on: CalendarDate, longer: number | null = null): readonly DatedDeadline[] {
    return dated(deadlinesOf(timing, { ...clockStart([knew(on)]), asOf: on }, longer))
}

function knew(on: CalendarDate, by: Knowing["by"] = "organisation", at: Knowing["at"] = "unknown"): Knowing {
    return { by, on, at }
}

function dated(deadlines: readonly Deadline[]): readonly DatedDeadline[] {
    return deadlines.filter((deadline) => deadline.kind !== "promptly" && deadline.kind !== "uncounted")
}

const datesOf = (deadlines: readonly DatedDeadline[]): readonly CalendarDate[] => deadlines.map(({ date }) => date)

describe("the vectors of the facts file, part 4.3", () => {
    const vectors: readonly {
        known: CalendarDate
        day3: CalendarDate
        day5: CalendarDate
        day30: CalendarDate
        from30: CalendarDate | null
        day60: CalendarDate
        from60: CalendarDate | null
    }[] = [
        {
            known: "2026-08-20",
            day3: "2026-08-22",
            day5: "2026-08-24",
            day30: "2026-09-18",
            from30: null,
            day60: "2026-10-19",
            from60: "2026-10-18", // a Sunday
        },
        {
            known: "2026-11-20",
            day3: "2026-11-22",
            day5: "2026-11-24",
            day30: "2026-12-21",
            from30: "2026-12-19", // a Saturday
            day60: "2027-01-18",
            from60: null,
        },
        {
            known: "2026-12-02",
            day3: "2026-12-04",
            day5: "2026-12-06",
            day30: "2027-01-04",
            from30: "2026-12-31", // the year-end closure
            day60: "2027-02-01",
            from60: "2027-01-30", // a Saturday
        },
        {
            known: "2026-10-25",
            day3: "2026-10-27",
            day5: "2026-10-29",
            day30: "2026-11-24",
            from30: "2026-11-23", // a national holiday
            day60: "2026-12-23",
            from60: null,
        },
    ]
    test.each(vectors)("known $known", ({ known, day3, day5, day30, from30, day60, from60 }) => {
        expect(datesOf(counted(GUIDE, known))).toEqual([day3, day5])
        expect(counted(FINAL, known)).toMatchObject([{ date: day30, rolledFrom: from30, day: 30 }])
        expect(counted(FINAL, known, 60)).toMatchObject([{ date: day60, rolledFrom: from60, day: 60 }])
    })
})

describe("a preliminary report", () => {
    test("does not move when day 5 is a Sunday, and says on which day to act instead", () => {
        const [, outer] = counted(GUIDE, "2026-12-02")
        expect(outer).toMatchObject({ date: "2026-12-06", rolledFrom: null, lastOpenDay: "2026-12-04" })
    })

    test("warns on open days only, none of them before the day of knowing", () => {
        const [warn, outer] = counted(GUIDE, "2026-11-20")
        expect(warn?.warnOn).toEqual([])
        // Day 5 is Tuesday the 24th; the 22nd and 23rd are a Sunday and a holiday, so that their reminders move to the 20th.
        expect(outer?.warnOn).toEqual(["2026-11-20", "2026-11-24"])
    })
})

test("a final report is reminded of two weeks, one week, three days, one day before, and on the day", () => {
    const [final] = counted(FINAL, "2026-11-20")
    expect(final?.warnOn).toEqual(["2026-12-07", "2026-12-14", "2026-12-18", "2026-12-21"])
})

test("a rule without roll-forward keeps its day, though offices are closed", () => {
    expect(counted(NOT_ROLLED, "2026-12-02")).toMatchObject([
        { date: "2026-12-31", rolledFrom: null, lastOpenDay: "2026-12-28" },
    ])
})

describe("hours", () => {
    test("run from the moment of knowing through the weekend", () => {
        const clock = { ...clockStart([knew("2026-11-20", "organisation", "17:45")]), asOf: "2026-11-20" } as const
        expect(dated(deadlinesOf(HOURS, clock, null))).toMatchObject([
            { date: "2026-11-23", time: "17:45", day: null, lastOpenDay: "2026-11-20", rolledFrom: null },
        ])
    })

    test("without a time of day they run from the start of the day: the earlier reading", () => {
        expect(counted(HOURS, "2026-11-20")).toMatchObject([{ date: "2026-11-23", time: "00:00" }])
    })
})

test("days left count calendar days from the as-of day, negative when overdue", () => {
    const clock = { ...clockStart([knew("2026-11-20")]), asOf: "2026-11-25" } as const
    expect(dated(deadlinesOf(GUIDE, clock, null)).map(({ daysLeft }) => daysLeft)).toEqual([-3, -1])
})

describe("who came to know", () => {
    const cases: readonly {
        knowing: readonly Knowing[]
        start: CalendarDate | null
        uncounted: CalendarDate | null
        why: string
    }[] = [
        {
            knowing: [knew("2026-11-24"), knew("2026-11-20", "department")],
            start: "2026-11-20",
            uncounted: null,
            why: "any department counts",
        },
        {
            knowing: [knew("2026-11-24"), knew("2026-11-01", "wrongdoer")],
            start: "2026-11-24",
            uncounted: null,
            why: "the one who took the data out does not",
        },
        {
            knowing: [knew("2026-11-24"), knew("2026-11-20", "contractor")],
            start: "2026-11-24",
            uncounted: "2026-11-20",
            why: "the contractor does not, but is shown",
        },
        {
            knowing: [knew("2026-11-24"), knew("2026-11-25", "contractor")],
            start: "2026-11-24",
            uncounted: null,
            why: "nor where it knew later",
        },
        {
            knowing: [knew("2026-11-20", "contractor")],
            start: null,
            uncounted: "2026-11-20",
            why: "only the contractor: we have not said",
        },
    ]
    test.each(cases)("$why", ({ knowing, start, uncounted }) => {
        const clock = clockStart(knowing)
        expect(clock.start?.on ?? null).toBe(start)
        expect(clock.uncountedOn).toBe(uncounted)
    })

    test("the careful date is counted and moved like the other", () => {
        const clock = {
            ...clockStart([knew("2026-12-10"), knew("2026-12-02", "contractor")]),
            asOf: "2026-12-10",
        } as const
        expect(dated(deadlinesOf(FINAL, clock, null))).toMatchObject([
            { date: "2027-01-08", ifUncountedKnewOn: "2027-01-04" },
        ])
        const onlyContractor = { ...clockStart([knew("2026-12-02", "contractor")]), asOf: "2026-12-10" } as const
        expect(deadlinesOf(FINAL, onlyContractor, null)).toMatchObject([
            { kind: "uncounted", ifUncountedKnewOn: "2027-01-04" },
        ])
    })

    test("without any day of knowing nothing is counted, and nothing is made up", () => {
        const clock = { ...clockStart("unknown"), asOf: "2026-12-10" } as const
        for (const timing of [GUIDE, FINAL, HOURS]) {
            expect(deadlinesOf(timing, clock, null)).toMatchObject([{ kind: "uncounted", ifUncountedKnewOn: null }])
        }
    })
})

test("how a day was counted is said in words: the days, and why it moved", () => {
    const [final] = counted(FINAL, "2026-12-02")
    expect(final?.how.ja).toBe(
        "知った日 2026-12-02 を1日目として30日目は 2026-12-31。年末年始の閉庁日のため、次の開庁日 2027-01-04 まで",
    )
    expect(final?.how.en).toContain("until the next open day, 2027-01-04")
})

test("beyond the table of holidays the day stands, and says so", () => {
    const [final] = counted(FINAL, "2051-01-25")
    expect(final?.how.ja).toContain("要確認")
})

test("promptly counts no days, and advice has no clock", () => {
    const clock = { ...clockStart([knew("2026-11-20")]), asOf: "2026-11-20" } as const
    expect(deadlinesOf({ kind: "promptly" }, clock, null)).toMatchObject([{ kind: "promptly" }])
    expect(deadlinesOf({ kind: "none" }, clock, null)).toEqual([])
})
