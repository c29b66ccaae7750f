// Years from the order of articles. A page of a blog lists its articles by time; where some give a year, those between
// them can have only one. Beyond the last that gives one, the nearest year in that direction is taken. Nothing is told where the order is
// not plain. What was told so is marked `order`, for a person to confirm.
import type { Anchor } from "./anchor.ts"
import { dayNumber } from "./calendar.ts"

export interface OrderedArticle {
    readonly anchor: Anchor | null
    /** The day it reports on first, without a year; null where it gives none. */
    readonly monthDay: { readonly month: number; readonly day: number } | null
    /** A year it cannot be before: one it names, or that of a CVE id. */
    readonly notBefore: number | null
}

/** Articles are posted some days after what they report on, and not all at once. */
const SLACK_DAYS = 45
const SPAN_DAYS = 366

/** @returns for each article its anchor, told from the order where it had none */
export function anchorsByOrder(articles: readonly OrderedArticle[]): (Anchor | null)[] {
    const days = articles.map(({ anchor }) => dayOf(anchor))
    const direction = directionOf(days)
    if (direction === null) return articles.map(({ anchor }) => anchor)
    return articles.map((article, index) => article.anchor ?? told(article, index, days, direction))
}

function dayOf(anchor: Anchor | null): number | null {
    if (anchor === null || anchor.year === null) return null
    return dayNumber(anchor.year, anchor.month ?? 6, anchor.day ?? 15)
}

/** `-1`: newest first; `1`: oldest first; null: neither, or too few to say. */
function directionOf(days: readonly (number | null)[]): 1 | -1 | null {
    const known = days.filter((day) => day !== null)
    if (known.length < 2) return null
    const rises = known.every((day, index) => index === 0 || day >= (known[index - 1] ?? 0) - SLACK_DAYS)
    const falls = known.every((day, index) => index === 0 || day <= (known[index - 1] ?? 0) + SLACK_DAYS)
    if (rises === falls) return null
    return rises ? 1 : -1
}

function told(
    { monthDay, notBefore }: OrderedArticle,
    index: number,
    days: readonly (number | null)[],
    direction: 1 | -1,
): Anchor | null {
    if (monthDay === null) return null
    const before = days.slice(0, index).findLast((day) => day !== null) ?? null
    const after = days.slice(index + 1).find((day) => day !== null) ?? null
    const [oldest, newest] = direction === 1 ? [before, after] : [after, before]
    const year = yearBetween(monthDay, oldest, newest, notBefore)
    return year === null ? null : { year, ...monthDay, source: "order" }
}

function yearBetween(
    { month, day }: { month: number; day: number },
    oldest: number | null,
    newest: number | null,
    notBefore: number | null,
): number | null {
    const from = oldest === null ? (newest ?? 0) - SPAN_DAYS : oldest - SLACK_DAYS
    const to = newest === null ? (oldest ?? 0) + SPAN_DAYS : newest + SLACK_DAYS
    const first = Math.floor(from / 365.25)
    const last = Math.floor(to / 365.25) + 2
    const years: number[] = []
    for (let year = Math.max(first, notBefore ?? 1); year <= last && years.length < 3; year++) {
        const at = dayNumber(year, month, Math.min(day, 28))
        if (at >= from && at <= to) years.push(year)
    }
    // Beyond the known ones the slack may let in two: the nearer one then.
    if (years.length === 1) return years[0] ?? null
    if (years.length === 2 && (oldest === null || newest === null))
        return oldest === null ? (years[1] ?? null) : (years[0] ?? null)
    return null
}
