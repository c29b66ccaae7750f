import type { Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { weekdayOf } from "../../duty/clock/calendar-date.ts"
import type { CalendarDate, Deadline } from "../../duty/contract.ts"

/** 「2026-11-24（火）目安」 */
export function deadlineText(deadline: Deadline, language: Language): string {
    if (deadline.kind === "promptly") return DUTY_MESSAGES.promptlyShort[language]
    if (deadline.kind === "uncounted") return DUTY_MESSAGES.uncountedShort[language]
    const time = deadline.time === null ? "" : ` ${deadline.time}`
    const guide = deadline.kind === "guide" ? DUTY_MESSAGES.guideMark[language] : ""
    return `${dayText(deadline.date, language)}${time}${guide}`
}

/** 「2026-11-24（火）」 */
export function dayText(day: CalendarDate, language: Language): string {
    const weekday = DUTY_MESSAGES.weekdays[language][weekdayOf(day)] ?? ""
    return language === "ja" ? `${day}（${weekday}）` : `${day} (${weekday})`
}

/** 「あと3日」, 「本日」, 「2日超過」 */
export function leftText(deadline: Deadline, language: Language): string {
    if (deadline.kind === "promptly" || deadline.kind === "uncounted") return ""
    const { daysLeft } = deadline
    if (daysLeft === 0) return DUTY_MESSAGES.today[language]
    const message = daysLeft > 0 ? DUTY_MESSAGES.daysLeft : DUTY_MESSAGES.overdue
    return say(message, { days: Math.abs(daysLeft) })[language]
}
