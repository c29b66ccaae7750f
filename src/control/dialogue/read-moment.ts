// A time as people say it: 「今日 9時半」「昨日の17時ごろ」「11/20 9:30」「令和8年11月20日」. A day without a year is the last such
// day that has come; a time without a day is today's, or yesterday's where today's is yet to come.
import type { CalendarDate, LocalMoment } from "../../core/incident.ts"
import { addDays, dayOf, isLocalMoment } from "../../core/japan-time.ts"

const DAYS_AGO: readonly (readonly [RegExp, number])[] = [
    [/^(?:今日|きょう|本日|today)/iu, 0],
    [/^(?:昨日|きのう|昨(?=[夜晩])|yesterday)/iu, 1],
    [/^(?:一昨日|おととい)/u, 2],
]
const NOW = /^(?:今|いま|只今|たった今|今さっき|now)$/iu
const DATE =
    /^(?:(?:(令和|平成)(元|[0-9]{1,2})年|([0-9]{4})[年/.-])\s*)?([0-9]{1,2})[月/.-]([0-9]{1,2})日?(?:\s*\([月火水木金土日]\))?/u
const TIME =
    /^(午前|午後|朝|夜|晩|夕方|am|pm)?の?\s*([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{1,2})分|(半))?)?\s*(am|pm)?\s*(?:ごろ|頃|過ぎ|すぎ)?$/iu
/** Between the day and the time. */
const BETWEEN = /^(?:\s*の)?[\s、,Tt]*(?:at )?/u
const ERA_START = { 令和: 2018, 平成: 1988 } as const

/**
 * @param text tidied: NFKC, single spaces
 * @returns null where it is no time, or no day that exists; a time ahead is given as it is
 */
export function readMoment(text: string, now: LocalMoment): LocalMoment | null {
    if (NOW.test(text)) return now
    const date = readDate(text, dayOf(now))
    const rest = text.slice(date?.length ?? 0).replace(BETWEEN, "")
    if (date !== null && rest === "") return valid(date.day)
    const time = readTime(rest, date === null)
    if (time === null) return null
    if (date !== null) return valid(`${date.day}T${time}`)
    const today = `${dayOf(now)}T${time}`
    return valid(today > now ? `${addDays(dayOf(now), -1)}T${time}` : today)
}

interface ReadDate {
    readonly day: CalendarDate
    /** Of the text. */
    readonly length: number
}

function readDate(text: string, today: CalendarDate): ReadDate | null {
    for (const [word, ago] of DAYS_AGO) {
        const match = word.exec(text)
        if (match !== null) return { day: addDays(today, -ago), length: match[0].length }
    }
    const match = DATE.exec(text)
    if (match === null) return null
    const [whole, era, eraYear, year, month = "", day = ""] = match
    const monthDay = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    return { day: `${yearOf({ era, eraYear, year }, monthDay, today)}-${monthDay}`, length: whole.length }
}

interface YearWords {
    readonly era: string | undefined
    readonly eraYear: string | undefined
    readonly year: string | undefined
}

function yearOf({ era, eraYear, year }: YearWords, monthDay: string, today: CalendarDate): string {
    if (year !== undefined) return year
    if (era === "令和" || era === "平成") return String(ERA_START[era] + (eraYear === "元" ? 1 : Number(eraYear)))
    const thisYear = today.slice(0, 4)
    return `${thisYear}-${monthDay}` > today ? String(Number(thisYear) - 1) : thisYear
}

/** @param alone a bare number without a day before it is no time: 「9」 may be anything */
function readTime(text: string, alone: boolean): string | null {
    const match = TIME.exec(text)
    if (match === null) return null
    const [, before, hourText = "", colon, kanji, half, after] = match
    const bare = colon === undefined && !text.includes("時") && before === undefined && after === undefined
    if (alone && bare) return null
    const minute = half === undefined ? Number(colon ?? kanji ?? 0) : 30
    const hour = hourOf(Number(hourText), (before ?? after ?? "").toLowerCase())
    return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}

function hourOf(hour: number, half: string): number {
    const late = ["午後", "夜", "晩", "夕方", "pm"].includes(half)
    if (late && hour < 12) return hour + 12
    return half === "am" && hour === 12 ? 0 : hour
}

function valid(moment: LocalMoment): LocalMoment | null {
    return isLocalMoment(moment) ? moment : null
}
