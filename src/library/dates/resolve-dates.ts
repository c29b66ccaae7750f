// Which day a date of an article is: the year and month that it leaves out are those of the date it follows (同13日), of the
// article (13日, 今月, 昨年), or the latest before it. Every year that was told so says from what.
import type { IncidentDate, YearSource } from "../contract.ts"
import type { Unit } from "../text/unit.ts"
import type { Anchor } from "./anchor.ts"
import { dayNumber, daysIn } from "./calendar.ts"
import { readDates, type DateMention } from "./date-mention.ts"

export interface ResolvedDate {
    readonly mention: DateMention
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    readonly source: YearSource | null
}

interface Told {
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    readonly source: YearSource | null
}

interface Context {
    readonly anchor: Anchor | null
    readonly titleYear: number | null
    last: Told | null
    /** The unit in which `last` stands. */
    lastUnit: number
    /** `last` opens a period whose end comes next. */
    ranging: boolean
}

const NOTHING: Told = { year: null, month: null, day: null, source: null }

/** The dates of each unit, by its index; in order of the text. */
export function resolveDates(
    units: readonly Unit[],
    anchor: Anchor | null,
    titleYear: number | null,
): Map<number, ResolvedDate[]> {
    const context: Context = { anchor, titleYear, last: null, lastUnit: -1, ranging: false }
    const dates = new Map<number, ResolvedDate[]>()
    for (const unit of units) {
        const found = readDates(unit.text).map((mention) => resolve(unit, mention, context))
        if (found.length > 0) dates.set(unit.index, found)
    }
    return dates
}

function resolve(unit: Unit, mention: DateMention, context: Context): ResolvedDate {
    const told = tell(unit, mention, context)
    const valid = told.day === null || told.month === null || told.day <= daysIn(told.year ?? 2000, told.month)
    const kept = valid ? told : { ...told, day: null }
    // 来年1月に開く会 lies ahead; the report goes on where it was.
    const aside = mention.ahead || mention.relativeYear === "next"
    if (!aside && (kept.month !== null || kept.day !== null)) {
        context.last = kept
        context.lastUnit = unit.index
    }
    context.ranging = mention.opensRange
    return { mention, ...kept }
}

function tell(unit: Unit, mention: DateMention, context: Context): Told {
    if (mention.relativeDay !== null) return tellRelativeDay(mention, context)
    if (mention.relativeMonth !== null) return tellRelativeMonth(mention, context)
    if (mention.year !== null) return { year: mention.year, month: mention.month, day: mention.day, source: "text" }
    if (mention.relativeYear !== null) return tellRelativeYear(mention, context)
    if (mention.month !== null) return tellYear(mention.month, mention.day, mention.ahead, context)
    return tellMonth(unit, mention, context)
}

/** 同13日, 翌20日, 同日, 翌日, 昨日. */
function tellRelativeDay({ relativeDay, day }: DateMention, { anchor, last }: Context): Told {
    const base = relativeDay === "this" || relativeDay === "last" ? fromAnchor(anchor) : last
    if (base === null) return { ...NOTHING, day }
    if (day !== null) return { ...base, day }
    if (base.day === null) return base
    const shift = relativeDay === "next" ? 1 : relativeDay === "previous" || relativeDay === "last" ? -1 : 0
    return shifted(base, shift)
}

function fromAnchor(anchor: Anchor | null): Told | null {
    return anchor === null ? null : { year: anchor.year, month: anchor.month, day: anchor.day, source: anchor.source }
}

function shifted(base: Told, shift: number): Told {
    if (shift === 0 || base.day === null) return base
    const day = base.day + shift
    if (base.month === null) return { ...base, day: day >= 1 && day <= 28 ? day : null }
    // The end of February depends on a year that may not be known.
    const length = daysIn(base.year ?? 2001, base.month)
    if (day >= 1 && day <= length) return { ...base, day }
    return day < 1 ? monthBefore(base) : monthAfter(base)
}

function monthBefore(base: Told): Told {
    const month = base.month === 1 ? 12 : (base.month ?? 2) - 1
    const year = base.month === 1 && base.year !== null ? base.year - 1 : base.year
    return { ...base, year, month, day: daysIn(year ?? 2001, month) }
}

function monthAfter(base: Told): Told {
    const month = base.month === 12 ? 1 : (base.month ?? 0) + 1
    const year = base.month === 12 && base.year !== null ? base.year + 1 : base.year
    return { ...base, year, month, day: 1 }
}

/** 今月, 先月, 同月. */
function tellRelativeMonth({ relativeMonth, day }: DateMention, { anchor, last }: Context): Told {
    const base =
        relativeMonth === "same" || relativeMonth === "next"
            ? last
            : (fromAnchor(anchor) ?? (relativeMonth === "this" ? last : null))
    if (base === null || base.month === null) return { ...NOTHING, day }
    if (relativeMonth === "next") return { ...monthAfter(base), day }
    if (relativeMonth === "last" || relativeMonth === "previous") return { ...monthBefore(base), day }
    return { ...base, day }
}

/** 今年4月, 昨年8月, 同年. */
function tellRelativeYear({ relativeYear, month, day }: DateMention, { anchor, last, titleYear }: Context): Told {
    const own = anchor?.year ?? null
    const base =
        relativeYear === "same" || (relativeYear === "next" && own === null)
            ? (last?.year ?? null)
            : titleYear !== null && anchor?.source !== "article-date"
              ? titleYear
              : own
    const shift = relativeYear === "next" ? 1 : relativeYear === "last" || relativeYear === "previous" ? -1 : 0
    if (base === null) return { year: null, month, day, source: null }
    const source =
        relativeYear === "same"
            ? (last?.source ?? null)
            : titleYear === base && own !== base
              ? "nearby-date"
              : (anchor?.source ?? "nearby-date")
    return { year: base + shift, month, day, source }
}

/** 3月13日: the end of a period is in the year of its beginning; else the article decides. */
function tellYear(
    month: number,
    day: number | null,
    ahead: boolean,
    { anchor, titleYear, last, ranging }: Context,
): Told {
    if (ranging && last !== null && last.year !== null && last.month !== null) {
        return {
            year: month < last.month ? last.year + 1 : last.year,
            month,
            day,
            source: last.source === "text" ? "nearby-date" : last.source,
        }
    }
    if (anchor === null || anchor.year === null)
        return { year: titleYear, month, day, source: titleYear === null ? null : "nearby-date" }
    const year =
        anchor.source === "article-date" ? yearBefore(anchor, month, day, ahead) : nearestYear(anchor, month, day)
    return { year, month, day, source: anchor.source }
}

function yearBefore(
    { year, month, day }: Anchor,
    ofMonth: number,
    ofDay: number | null,
    ahead: boolean,
): number | null {
    if (year === null) return null
    const own = (month ?? 12) * 100 + (day ?? 31)
    const other = ofMonth * 100 + (ofDay ?? 1)
    if (ahead) return other >= own ? year : year + 1
    return other <= own ? year : year - 1
}

function nearestYear({ year, month, day }: Anchor, ofMonth: number, ofDay: number | null): number | null {
    if (year === null) return null
    const own = dayNumber(year, month ?? 6, Math.min(day ?? 15, 28))
    const distance = (candidate: number): number =>
        Math.abs(dayNumber(candidate, ofMonth, Math.min(ofDay ?? 15, 28)) - own)
    return [year, year - 1, year + 1].reduce((best, candidate) =>
        distance(candidate) < distance(best) ? candidate : best,
    )
}

/** 13日 alone: of the month just spoken of, or the last such day before the article. */
function tellMonth(unit: Unit, { day, ahead }: DateMention, { anchor, last, lastUnit, ranging }: Context): Told {
    const near =
        last !== null &&
        last.month !== null &&
        (ranging ||
            lastUnit === unit.index ||
            anchor === null ||
            anchor.month === null ||
            (unit.index - lastUnit <= 2 && !/発表|公表|明らかに/.test(unit.text)))
    const follows = near && last !== null ? afterLast(last, day) : null
    if (follows !== null && (follows.month !== null || anchor === null)) return follows
    if (anchor === null || anchor.month === null) return { ...NOTHING, day }
    const base: Told = { year: anchor.year, month: anchor.month, day, source: anchor.source }
    return day !== null && anchor.day !== null && day > anchor.day && !ahead ? { ...monthBefore(base), day } : base
}

/** 30日から2日にかけて goes on in the next month; a day before the last one spoken of may be of either. */
function afterLast(last: Told, day: number | null): Told {
    if (day === null || last.day === null || day >= last.day) return { ...last, day }
    return last.day - day > 20 ? { ...monthAfter(last), day } : { ...NOTHING, day }
}

function digits(value: number | null, width: number): string {
    return value === null ? "X".repeat(width) : String(value).padStart(width, "0")
}

/** EDTF (ISO 8601-2): what is not known is X. */
export function incidentDateOf({ mention, year, month, day, source }: ResolvedDate): IncidentDate {
    const head = digits(year, 4)
    const date =
        month === null && day === null
            ? head
            : day === null
              ? `${head}-${digits(month, 2)}`
              : `${head}-${digits(month, 2)}-${digits(day, 2)}`
    return { date, time: mention.time, year: year === null ? null : source, part: mention.part }
}
