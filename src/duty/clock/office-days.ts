// Days on which administrative offices are closed: Saturdays, Sundays, national holidays, 12-29 to 01-03 (行政機関の休日に
// 関する法律 Art. 1). The table of holidays is kept by the holiday-jp project. Errs towards the earlier day: beyond the
// table, a holiday is not known, nothing moves, and `covered` says so.
import holidays from "@holiday-jp/holiday_jp/lib/holidays.js"
import type { Bilingual } from "../../core/language.ts"
import { both } from "../both.ts"
import type { CalendarDate } from "../contract.ts"
import { addDays, weekdayOf } from "./calendar-date.ts"

const SUNDAY = 0
const SATURDAY = 6

const HOLIDAYS: ReadonlyMap<CalendarDate, Bilingual> = new Map(
    Object.values(holidays).map(({ date, name, name_en }) => [date, both(name, name_en)]),
)
const FIRST_YEAR = [...HOLIDAYS.keys()][0]?.slice(0, 4) ?? ""
const LAST_YEAR = [...HOLIDAYS.keys()].at(-1)?.slice(0, 4) ?? ""

/** Why offices are closed on a day; null when they are open. */
export function closedBecause(day: CalendarDate): Bilingual | null {
    const weekday = weekdayOf(day)
    if (weekday === SATURDAY) return both("土曜日", "a Saturday")
    if (weekday === SUNDAY) return both("日曜日", "a Sunday")
    const monthDay = day.slice(5)
    if (monthDay >= "12-29" || monthDay <= "01-03") return both("年末年始の閉庁日", "the year-end closure")
    return HOLIDAYS.get(day) ?? null
}

export function isOpen(day: CalendarDate): boolean {
    return closedBecause(day) === null
}

/** Whether the table of holidays knows the year of a day. */
export function isCovered(day: CalendarDate): boolean {
    const year = day.slice(0, 4)
    return FIRST_YEAR <= year && year <= LAST_YEAR
}

/** The day itself when offices are open, else the next open one. */
export function openOnOrAfter(day: CalendarDate): CalendarDate {
    return isOpen(day) ? day : openOnOrAfter(addDays(day, 1))
}

/** The day itself when offices are open, else the last open one before it. */
export function openOnOrBefore(day: CalendarDate): CalendarDate {
    return isOpen(day) ? day : openOnOrBefore(addDays(day, -1))
}
