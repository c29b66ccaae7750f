import { INCIDENT } from "../incident/events.data.ts"
import type { Unit } from "../text/unit.ts"
import { readDates, type DateMention } from "./date-mention.ts"

/** The day an article was published, as far as it says so itself. */
export interface Published {
    readonly year: number | null
    readonly month: number
    readonly day: number
}

const SHORT = 60
const SAYS_SO =
    /新聞|ニュース|配信|通信|更新|掲載|公開日|発表日|投稿|公表日|発信|作成日|Scan|時事|共同|NHK|日付|報道発表/

/** The latest day that a dateline, a label or a press release's headline gives; null where none does. */
export function publishedOn(units: readonly Unit[]): Published | null {
    const found = units.filter(({ label }) => label !== "related").flatMap((unit) => datelineOf(unit))
    const dated = found.filter(({ year }) => year !== null)
    return (dated.length > 0 ? dated : found).reduce<Published | null>(
        (latest, date) => (latest === null || orderOf(date) > orderOf(latest) ? date : latest),
        null,
    )
}

function datelineOf({ kind, text }: Unit): Published[] {
    if (text.length > SHORT)
        return /\(([^()]{0,20}(?:通信|新聞|ニュース|時事|共同)[^()]{0,12})\)/.test(text) ? datesIn(bracketed(text)) : []
    const dates = datesIn(text)
    if (dates.length === 0) return []
    const only = text.replaceAll(/[0-9年月日時分/.:\-\s()月火水木金土日曜午前後頃ごろ令和平成元付け]/g, "").length <= 1
    const headlineEnd = kind === "title" && /[0-9日)]$/.test(text) && !/から|まで|~/.test(text)
    return only || SAYS_SO.test(text) || headlineEnd || (text.startsWith("(") && !INCIDENT.test(text)) ? dates : []
}

function bracketed(text: string): string {
    return /\(([^()]{0,20}(?:通信|新聞|ニュース|時事|共同)[^()]{0,12})\)/.exec(text)?.[1] ?? ""
}

function datesIn(text: string): Published[] {
    return readDates(text)
        .filter(isDay)
        .map(({ year, month, day }) => ({ year, month, day }))
}

function isDay(mention: DateMention): mention is DateMention & { month: number; day: number } {
    return mention.month !== null && mention.day !== null
}

function orderOf({ year, month, day }: Published): number {
    return (year ?? 0) * 10_000 + month * 100 + day
}
