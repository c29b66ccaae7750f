// Arithmetic on calendar days as text. Asia/Tokyo has had no daylight saving since 1951, so that a day there is always 24
// hours and an instant is UTC plus nine.
import type { CalendarDate, TimeOfDay } from "../contract.ts"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const TOKYO_OFFSET_MS = 9 * HOUR_MS

/** @throws RangeError when the text is no day of the calendar */
export function addDays(day: CalendarDate, days: number): CalendarDate {
    return fromUtcMs(utcMsOf(day) + days * DAY_MS)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
    return Math.round((utcMsOf(to) - utcMsOf(from)) / DAY_MS)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: CalendarDate): number {
    return new Date(utcMsOf(day)).getUTCDay()
}

/** The day it is in Tokyo at an instant. @param epochMs Unix time in milliseconds */
export function tokyoDay(epochMs: number): CalendarDate {
    return fromUtcMs(epochMs + TOKYO_OFFSET_MS)
}

/** A day and time of day some hours later. */
export function addHours(day: CalendarDate, time: TimeOfDay, hours: number): Moment {
    const ms = utcMsOf(day) + minutesOf(time) * 60_000 + hours * HOUR_MS
    const [hour = "", minute = ""] = new Date(ms).toISOString().slice(11, 16).split(":")
    return { date: fromUtcMs(ms), time: `${hour}:${minute}` }
}

export interface Moment {
    readonly date: CalendarDate
    readonly time: TimeOfDay
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
    const ms = Date.parse(text)
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

export function isTimeOfDay(text: string): text is TimeOfDay {
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function utcMsOf(day: CalendarDate): number {
    if (!isCalendarDate(day)) throw new RangeError("day: expected an existing day as YYYY-MM-DD")
    return Date.parse(day)
}

function minutesOf(time: TimeOfDay): number {
    const [hours, minutes] = time.split(":").map(Number)
    return (hours ?? 0) * 60 + (minutes ?? 0)
}

function fromUtcMs(ms: number): CalendarDate {
    const [year = "", month = "", day = ""] = new Date(ms).toISOString().slice(0, 10).split("-")
    return `${year}-${month}-${day}`
}
