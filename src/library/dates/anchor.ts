// What the dates of an article are told from. Errs towards none: a year that cannot be told is left open, and said to be.
import type { YearSource } from "../contract.ts"
import type { Unit } from "../text/unit.ts"
import { publishedOn } from "./article-date.ts"
import { dayNumber } from "./calendar.ts"
import { readDates } from "./date-mention.ts"

export interface Anchor {
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    /** `article-date`: nothing reported lies after it. Else: the nearest year is meant. */
    readonly source: YearSource
}

const NO_INCIDENT: ReadonlySet<string> = new Set(["definition", "advice", "related", "boilerplate", "contact"])

/** By the article's own date, else by the latest full date its text gives; null where it gives none. */
export function anchorOf(units: readonly Unit[], given: string | null): Anchor | null {
    const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(given ?? "")
    if (day !== null)
        return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), source: "article-date" }
    const published = publishedOn(units)
    if (published !== null && published.year !== null) return { ...published, source: "article-date" }
    const nearby = latestDate(units)
    if (published !== null) return { ...published, year: nearby?.year ?? null, source: "article-date" }
    return nearby
}

function latestDate(units: readonly Unit[]): Anchor | null {
    let latest: Anchor | null = null
    let order = 0
    for (const { text, label } of units) {
        if (label !== null && NO_INCIDENT.has(label)) continue
        for (const { year, month, day, ahead } of readDates(text)) {
            if (year === null || month === null || day === null || ahead) continue
            const number = dayNumber(year, month, day)
            if (number <= order) continue
            order = number
            latest = { year, month, day, source: "nearby-date" }
        }
    }
    return latest
}

/** 2021年10月の情報漏えい事件まとめ: the month of all that is told below. */
const OF_A_MONTH = /まとめ|事故|事件|事案|一覧|インシデント/

/** A year that the article's headlines give, without a day (`2016年度上半期`, `(2017年)`); null without one. */
export function titleYearOf(units: readonly Unit[]): number | null {
    for (const { kind, text } of units) {
        if (kind !== "title") continue
        const found = readDates(text).find(
            ({ year, month, day }) => year !== null && (month === null || (day === null && OF_A_MONTH.test(text))),
        )
        if (found !== undefined) return found.year
    }
    return null
}
