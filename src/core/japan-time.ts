// Moments in Asia/Tokyo as text. Japan has had no summer time since 1951, so the offset is nine hours: no zone data is
// read, and the functions stay pure. Earlier summers (1948 to 1951) would be an hour off; no incident lies there.
import type { CalendarDate, LocalMoment } from "./incident.ts"

export const JAPAN_OFFSET_MS: number = 9 * 3_600_000
const MOMENT = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?$/

/** The minute in Japan, e.g. `2026-11-22T14:28`. */
export function japanMoment(ms: number): LocalMoment {
    return new Date(ms + JAPAN_OFFSET_MS).toISOString().slice(0, "2026-11-22T14:28".length)
}

/** ISO 8601 with Japan's offset, to the second, e.g. `2026-11-22T14:28:24+09:00`, whatever zone the machine is in. */
export function japanTime(ms: number): string {
    return `${new Date(ms + JAPAN_OFFSET_MS).toISOString().slice(0, "2026-11-22T14:28:24".length)}+09:00`
}

/** The day in Japan, e.g. `2026-11-22`. */
export function japanDate(ms: number): CalendarDate {
    return japanMoment(ms).slice(0, "2026-11-22".length)
}

/** Whether a text is a day or a minute that exists: February 30 does not. */
export function isLocalMoment(text: string): boolean {
    const match = MOMENT.exec(text)
    if (match === null) return false
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0))
    const date = new Date(Date.UTC(year, month - 1, day))
    const sameDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    return sameDay && year >= 1900 && hour <= 23 && minute <= 59
}

/** The day of a moment. */
export function dayOf(moment: LocalMoment): CalendarDate {
    return moment.slice(0, "2026-11-22".length)
}

/** @param days may be negative */
export function addDays(date: CalendarDate, days: number): CalendarDate {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, "2026-11-22".length)
}

/** Whether a moment lies after another; where one has no minute, only days are compared. */
export function isAfter(moment: LocalMoment, other: LocalMoment): boolean {
    const length = Math.min(moment.length, other.length)
    return moment.slice(0, length) > other.slice(0, length)
}
