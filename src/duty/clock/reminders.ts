// Days to remind somebody on, before a last day. Always open days: a reminder on a Sunday reaches nobody, so that it moves
// back, never forward, and never before the day of knowing.
import type { CalendarDate } from "../contract.ts"
import { addDays } from "./calendar-date.ts"
import { openOnOrBefore } from "./office-days.ts"

/** Two weeks to finish an investigation, one to have it approved (起案・決裁), three days and one to send it. */
const BEFORE_A_LIMIT = [14, 7, 3, 1, 0] as const
/** Of five days, the last two and the last. */
const BEFORE_A_GUIDE = [2, 1, 0] as const

export function remindersBefore(
    last: CalendarDate,
    knownOn: CalendarDate,
    kind: "guide" | "limit",
): readonly CalendarDate[] {
    const ahead = kind === "limit" ? BEFORE_A_LIMIT : BEFORE_A_GUIDE
    const days = ahead.map((days) => openOnOrBefore(addDays(last, -days))).filter((day) => day >= knownOn)
    return [...new Set(days)].sort()
}
