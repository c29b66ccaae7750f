// From a rule's timing and the day of knowing to dates. The day of knowing is day 1, so that day N is N-1 days later; all
// calendar days count; a final report's last day moves forward when offices are closed, a preliminary one's does not.
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { CalendarDate, DatedDeadline, Deadline, TimeOfDay } from "../contract.ts"
import type { Timing } from "../rules/rule-set.ts"
import { addDays, addHours, daysBetween } from "./calendar-date.ts"
import type { ClockStart } from "./knowing.ts"
import { closedBecause, isCovered, openOnOrAfter, openOnOrBefore } from "./office-days.ts"
import { remindersBefore } from "./reminders.ts"

export interface Clock extends ClockStart {
    readonly asOf: CalendarDate
}

/**
 * @param longerDays days of a final report where the rule grants more (improper purpose); null elsewhere
 * @returns earliest first; empty for advice that no clock runs for
 */
export function deadlinesOf(timing: Timing, clock: Clock, longerDays: number | null): readonly Deadline[] {
    if (timing.kind === "none") return []
    if (timing.kind === "promptly") return [{ kind: "promptly", how: DUTY_MESSAGES.promptly }]
    const { start, uncountedOn } = clock
    if (start === null) {
        const careful = uncountedOn === null ? null : lastDayFrom(timing, uncountedOn, longerDays)
        return [{ kind: "uncounted", how: DUTY_MESSAGES.knowingUnknown, ifUncountedKnewOn: careful }]
    }
    switch (timing.kind) {
        case "guide":
            return [
                counted("warn", start.on, timing.warnDay, false, clock),
                counted("guide", start.on, timing.outerDay, false, clock),
            ]
        case "limit":
            return [counted("limit", start.on, longerDays ?? timing.days, timing.rollForward, clock)]
        case "hours":
            return [hourly(start.on, start.at === "unknown" ? "00:00" : start.at, timing.hours, clock)]
        default:
            return timing satisfies never
    }
}

type Counting = Exclude<Timing, { readonly kind: "none" | "promptly" }>

function lastDayFrom(timing: Counting, knownOn: CalendarDate, longerDays: number | null): CalendarDate {
    switch (timing.kind) {
        case "guide":
            return dayNumber(knownOn, timing.outerDay)
        case "limit": {
            const day = dayNumber(knownOn, longerDays ?? timing.days)
            return timing.rollForward ? openOnOrAfter(day) : day
        }
        case "hours":
            return addHours(knownOn, "00:00", timing.hours).date
        default:
            return timing satisfies never
    }
}

function dayNumber(knownOn: CalendarDate, day: number): CalendarDate {
    return addDays(knownOn, day - 1)
}

function counted(
    kind: DatedDeadline["kind"],
    knownOn: CalendarDate,
    day: number,
    rollForward: boolean,
    { asOf, uncountedOn }: Clock,
): DatedDeadline {
    const nominal = dayNumber(knownOn, day)
    const date = rollForward ? openOnOrAfter(nominal) : nominal
    const careful = uncountedOn === null ? null : dayNumber(uncountedOn, day)
    return {
        kind,
        date,
        time: null,
        day,
        rolledFrom: date === nominal ? null : nominal,
        lastOpenDay: openOnOrBefore(date),
        warnOn: kind === "warn" ? [] : remindersBefore(date, knownOn, kind),
        daysLeft: daysBetween(asOf, date),
        ifUncountedKnewOn: careful !== null && rollForward ? openOnOrAfter(careful) : careful,
        how: howCounted(knownOn, day, nominal, date),
    }
}

function howCounted(known: CalendarDate, day: number, nominal: CalendarDate, date: CalendarDate): DatedDeadline["how"] {
    const counted = say(DUTY_MESSAGES.countedDay, { known, day, nominal })
    const closed = closedBecause(nominal)
    if (date === nominal || closed === null)
        return isCovered(date) ? counted : joined(counted, DUTY_MESSAGES.beyondTable)
    const moved = {
        ja: say(DUTY_MESSAGES.rolledForward, { why: closed.ja, date }).ja,
        en: say(DUTY_MESSAGES.rolledForward, { why: closed.en, date }).en,
    }
    return joined(counted, moved)
}

function joined(first: DatedDeadline["how"], second: DatedDeadline["how"]): DatedDeadline["how"] {
    return { ja: `${first.ja}${second.ja}`, en: `${first.en}${second.en}` }
}

function hourly(knownOn: CalendarDate, knownAt: TimeOfDay, hours: number, { asOf, uncountedOn }: Clock): DatedDeadline {
    const { date, time } = addHours(knownOn, knownAt, hours)
    return {
        kind: "limit",
        date,
        time,
        day: null,
        rolledFrom: null,
        lastOpenDay: openOnOrBefore(date),
        warnOn: remindersBefore(date, knownOn, "guide"),
        daysLeft: daysBetween(asOf, date),
        ifUncountedKnewOn: uncountedOn === null ? null : addHours(uncountedOn, "00:00", hours).date,
        how: say(DUTY_MESSAGES.countedHours, { known: `${knownOn} ${knownAt}`, hours, date: `${date} ${time}` }),
    }
}
