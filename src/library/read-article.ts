// One text to the records it tells of, in order. Several articles may stand in it; each is read with its own date.
import type { Article, Unread } from "./contract.ts"
import { anchorOf, titleYearOf, type Anchor } from "./dates/anchor.ts"
import { readDates } from "./dates/date-mention.ts"
import { anchorsByOrder, type OrderedArticle } from "./dates/order-years.ts"
import { resolveDates } from "./dates/resolve-dates.ts"
import { recordOf, type ReadRecord } from "./extract/record-of.ts"
import type { ReadArticle } from "./extract/reading.ts"
import { ANNOUNCES } from "./incident/events.data.ts"
import { segment } from "./incident/segment.ts"
import { ARTICLE_LIMIT } from "./limits.data.ts"
import { readWeaknesses } from "./read/weakness.ts"
import { foldArticle } from "./text/fold.ts"
import { splitArticles } from "./text/split-articles.ts"
import type { Unit } from "./text/unit.ts"
import { unitsOf } from "./text/units.ts"

export interface ReadText {
    readonly records: readonly ReadRecord[]
    readonly unread: readonly Unread[]
}

/** Never throws, on any text; what a limit left out is in `unread`. */
export function readText({ name, text, date }: Article): ReadText {
    const unread: Unread[] =
        text.length > ARTICLE_LIMIT ? [{ article: name, why: "too-long", from: ARTICLE_LIMIT }] : []
    const articles = splitArticles(unitsOf(foldArticle(text.slice(0, ARTICLE_LIMIT))))
    const anchors = anchorsOf(articles, date)
    const records = articles.flatMap((units, index) => {
        const dates = resolveDates(units, anchors[index] ?? null, titleYearOf(units))
        const article: ReadArticle = { name, text, dates }
        const { drafts, unreadFrom } = segment(units)
        if (unreadFrom !== null) unread.push({ article: name, why: "too-many-incidents", from: unreadFrom.span.start })
        return drafts.flatMap((draft) => recordOf(article, draft) ?? [])
    })
    return { records, unread }
}

function anchorsOf(articles: readonly (readonly Unit[])[], date: string | null): (Anchor | null)[] {
    const own = articles.map((units) => anchorOf(units, date))
    if (date !== null || articles.length < 2) return own
    const ordered = articles.map((units, index): OrderedArticle => placeOf(units, own[index] ?? null))
    const told = anchorsByOrder(ordered)
    // An article that only names a year is placed by it, but its dates are not told from the order.
    return own.map((anchor, index) => anchor ?? (told[index]?.source === "order" ? (told[index] ?? null) : null))
}

function placeOf(units: readonly Unit[], anchor: Anchor | null): OrderedArticle {
    const year = titleYearOf(units)
    const placed = anchor ?? (year === null ? null : lastOfYear(units, year))
    return { anchor: placed, monthDay: firstDay(units), notBefore: latestYear(units) }
}

/** The latest month a text names of the year its headline gives. */
function lastOfYear(units: readonly Unit[], year: number): Anchor | null {
    const months = [...resolveDates(units, null, year).values()]
        .flat()
        .filter((date) => date.year === year)
        .map(({ month }) => month ?? 0)
    const month = Math.max(0, ...months)
    return { year, month: month === 0 ? null : month, day: null, source: "nearby-date" }
}

/** The first day that the text announces something on, else the first it gives. */
function firstDay(units: readonly Unit[]): { month: number; day: number } | null {
    const sentences = units.filter(
        ({ kind, label }) => kind === "sentence" && label !== "definition" && label !== "advice",
    )
    const ranked = [...sentences.filter(({ text }) => ANNOUNCES.test(text)), ...sentences]
    for (const { text } of ranked) {
        const found = readDates(text).find(
            ({ year, month, day, relativeDay }) =>
                year === null && month !== null && day !== null && relativeDay === null,
        )
        if (found !== undefined && found.month !== null && found.day !== null)
            return { month: found.month, day: found.day }
    }
    return null
}

function latestYear(units: readonly Unit[]): number | null {
    const years = units
        .filter(({ label }) => label !== "related")
        .flatMap(({ text }) => [
            ...readDates(text).flatMap(({ year }) => (year === null ? [] : [year])),
            ...readWeaknesses(text).flatMap(({ cve }) => cve.map((id) => Number(id.slice(4, 8)))),
        ])
    return years.length === 0 ? null : Math.max(...years)
}
