// Dates as they are written, without yet knowing which year or month is meant: 2017年3月13日, 平成29年3月, 3月13日, 同13日,
// 同月, 翌日, 13日, 今年4月, 先月18日, 昨年8月以降, 2017/06/13. Which one it is, resolve-dates.ts decides.
import type { Span } from "../../core/span.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"
import { ERA_OFFSETS } from "./calendar.ts"

/** What a date is told from: `same` 同日・同月, `next` 翌日, `this` 今年・今月・今日, `last` 昨年・先月・昨日. */
export type Relative = "same" | "next" | "previous" | "this" | "last"

export interface DateMention {
    readonly span: Span
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    readonly relativeYear: Relative | null
    readonly relativeMonth: Relative | null
    readonly relativeDay: Relative | null
    readonly time: string | null
    readonly part: string | null
    /** `since`: 以降, から without an end; `until`: まで without a beginning. */
    readonly open: "since" | "until" | null
    /** The next mention is the end of this period. */
    readonly opensRange: boolean
    /** 予定, 以降に…する: lies ahead of the article. */
    readonly ahead: boolean
}

const YEAR = String.raw`(?:(?:西暦)?(?<year>(?:19|20)[0-9]{2})年?(?=年|[./-]|\s|$)|(?<era>昭和|平成|令和|[SHR](?=[0-9]{1,2}[.年]))\s?(?<eraYear>[0-9]{1,2}|元)|(?<yy>[0-9]{2})(?=年\s?[0-9]{1,2}月)|(?<ryear>今年|ことし|本年|同年|翌年|来年|昨年|去年|前年))`
const PART = String.raw`(?:\s?(?<part>前半|後半|度?上半期|度?下半期|度前半|度後半|上旬|中旬|下旬|初旬|末|頃|ごろ|初め|はじめ|半ば|春|夏|秋|冬))?`
const WEEKDAY = String.raw`(?:\s?(?:\([月火水木金土日](?:曜日?)?(?:・祝)?\)|[月火水木金土日]曜日))?`
const CLOCK = String.raw`(?:\s?(?:付け?|の)?\s?(?<time>(?:(?:午前|午後|朝|夜|深夜|未明|夕方)\s?)?[0-9]{1,2}時(?:半|[0-9]{1,2}分)?|(?:午前|午後)?\s?[0-9]{1,2}:[0-9]{2}|正午|未明|早朝|朝(?!刊)|昼|夕方?(?!刊)|夜|深夜|午前|午後)(?:頃|ごろ|過ぎ|すぎ)?)?`

const FORMS: readonly RegExp[] = [
    // 2017/06/13, 2018.12.17, 2024-04-05
    new RegExp(
        `(?<year>(?:19|20)[0-9]{2})\\s?[./-]\\s?(?<month>[0-9]{1,2})(?:\\s?[./-]\\s?(?<day>[0-9]{1,2}))?(?![0-9])${WEEKDAY}${CLOCK}`,
        "y",
    ),
    // 2017年3月13日, 平成29年3月, 今年4月, 2014年後半, 2017年
    new RegExp(
        `${YEAR}年?(?:\\s?\\((?:(?:19|20)[0-9]{2}|令和[0-9元]{1,2}|平成[0-9元]{1,2})年?\\)年?)?(?:\\s?(?:の\\s?)?(?<month>[0-9]{1,2})月(?:\\s?(?<day>[0-9]{1,2})日)?)?${WEEKDAY}${PART}${CLOCK}`,
        "y",
    ),
    // 3月13日, 今月11日, 同月25日, 3月, 先月
    new RegExp(
        `(?:(?<month>[0-9]{1,2})月|(?<rmonth>今月|本月|先月|前月|来月|同月|翌月))(?:\\s?(?:の\\s?)?(?<day>[0-9]{1,2})(?:日|(?=\\s?[~-]\\s?[0-9]{1,2}日)))?${WEEKDAY}${PART}${CLOCK}`,
        "y",
    ),
    // 3/8 20:45, 3/9(木): only where a time or a day of the week follows
    new RegExp(
        `(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})(?=\\s+[0-9]{1,2}:|\\s?\\([月火水木金土日]\\))${WEEKDAY}${CLOCK}`,
        "y",
    ),
    // 13日, 同13日, 翌20日
    new RegExp(`(?<rday>同|翌)?(?<day>[0-9]{1,2})日${WEEKDAY}${CLOCK}`, "y"),
    // 同日, 翌日, 昨日(14日), きょう
    new RegExp(
        `(?<rday>同日|当日|翌日|前日|昨日|きのう|今日|きょう|本日)(?:\\s?\\(?(?<day>[0-9]{1,2})日\\)?)?${WEEKDAY}${CLOCK}`,
        "y",
    ),
]

/** Within a longer number, a version or an id. */
const CONTINUES = /(?:[0-9][.,:/-]?|[.#])$/
const BEGINS = /[0-9]|昭和|平成|令和|西暦|[SHR][0-9]|[今本先前来同翌昨去当]|きょう|きのう|ことし/g
/** What looks like a day and is a span of time or a count: 3日間, 30日以内, 10日後. */
const DURATION = /^(?:間|以内|ほど|程度|分(?!の)|目|後|毎|ごと|連続|[前後]|余り|おき|付けの毎|営業|坂|市|本|暮|記|曜)/
/** 02年 is 2002, 98年 1998. */
const LATEST_SHORT_YEAR = 40
const RELATIVES: Readonly<Record<string, Relative>> = {
    今年: "this",
    ことし: "this",
    本年: "this",
    同年: "same",
    翌年: "next",
    来年: "next",
    昨年: "last",
    去年: "last",
    前年: "previous",
    今月: "this",
    本月: "this",
    先月: "last",
    前月: "previous",
    来月: "next",
    同月: "same",
    翌月: "next",
    同: "same",
    翌: "next",
    同日: "same",
    当日: "same",
    翌日: "next",
    前日: "previous",
    昨日: "last",
    きのう: "last",
    今日: "this",
    きょう: "this",
    本日: "this",
}

/** All dates of a sentence, in order. */
export function readDates(text: string): DateMention[] {
    const found: DateMention[] = []
    let end = 0
    for (const { index } of text.matchAll(BEGINS)) {
        if (index < end || found.length >= MENTIONS_LIMIT) continue
        if (CONTINUES.test(text.slice(Math.max(0, index - 2), index)) && /[0-9]/.test(text.charAt(index))) continue
        if (endsMonths(text, index)) continue
        const mention = mentionAt(text, index)
        if (mention === null) continue
        found.push(mention)
        end = mention.span.end
    }
    return found
}

/** 上半期(4~9月): a span of months, no date. */
function endsMonths(text: string, at: number): boolean {
    return /[0-9]~$/.test(text.slice(Math.max(0, at - 2), at)) && /^[0-9]{1,2}月(?![0-9])/.test(text.slice(at, at + 4))
}

function mentionAt(text: string, at: number): DateMention | null {
    for (const form of FORMS) {
        form.lastIndex = at
        const match = form.exec(text)
        if (match === null || match[0] === "") continue
        const mention = mentionOf(text, at, match[0].length, match.groups ?? {})
        if (mention !== null) return mention
    }
    return null
}

type Groups = Readonly<Record<string, string | undefined>>

function mentionOf(text: string, at: number, length: number, groups: Groups): DateMention | null {
    const end = at + length
    const rest = text.slice(end, end + 12)
    const month = numberOf(groups["month"])
    const day = numberOf(groups["day"])
    const year = yearOf(groups)
    if (month !== null && (month < 1 || month > 12)) return null
    if (day !== null && (day < 1 || day > 31)) return null
    if (day !== null && DURATION.test(rest)) return null
    // 12月間, 3月期, 2016年間; a bare 本年 or 2017年度 in a title is no day either, but tells the year.
    if (groups["rday"] === undefined && day === null && /^(?:間|期|分の|額|額|度(?!上半期|下半期))/.test(rest))
        return null
    if (
        groups["rday"] !== undefined &&
        /^(?:様|に限|社|士|の?よう)/.test(rest) &&
        day === null &&
        /^同|^当/.test(groups["rday"]) &&
        groups["rday"].length === 1
    )
        return null
    return {
        span: { start: at, end },
        year,
        month,
        day,
        relativeYear: relativeOf(groups["ryear"]),
        relativeMonth: relativeOf(groups["rmonth"]),
        relativeDay: relativeOf(groups["rday"]),
        time: timeOf(groups["time"]),
        part: groups["part"]?.replace(/^度/, "年度") ?? null,
        ...rangeOf(rest),
        ahead: /^(?:[^。、]{0,10}予定|以降に?(?:送付|発送|再開))/.test(text.slice(end, end + 24)),
    }
}

function yearOf(groups: Groups): number | null {
    if (groups["year"] !== undefined) return Number(groups["year"])
    if (groups["yy"] !== undefined)
        return Number(groups["yy"]) + (Number(groups["yy"]) > LATEST_SHORT_YEAR ? 1_900 : 2_000)
    const era = groups["era"]
    if (era === undefined) return null
    const offset = ERA_OFFSETS[era]
    const count = groups["eraYear"] === "元" ? 1 : Number(groups["eraYear"])
    return offset === undefined ? null : offset + count
}

function rangeOf(rest: string): Pick<DateMention, "open" | "opensRange"> {
    const until = /^(?:頃|ごろ|時点)?(?:まで|以前)/.test(rest)
    const since = /^(?:頃|ごろ)?(?:から|より|以降|以来|~|-(?=[0-9]{1,4}[年月日./]))/.exec(rest)
    if (since === null) return { open: until ? "until" : null, opensRange: false }
    const follows = /^(?:から|より|以降|~|-)、?\s?(?:[0-9同翌今本]|平成|令和|昭和|午[前後]|現在)/.test(
        rest.slice(since[0].length > 2 && /^(?:頃|ごろ)/.test(rest) ? since[0].length - 2 : 0),
    )
    return { open: "since", opensRange: follows }
}

function relativeOf(word: string | undefined): Relative | null {
    return word === undefined ? null : (RELATIVES[word] ?? null)
}

function numberOf(digits: string | undefined): number | null {
    return digits === undefined ? null : Number(digits)
}

/** `HH:MM` where the clock is given, else the word (`正午`, `未明`). */
function timeOf(text: string | undefined): string | null {
    if (text === undefined) return null
    const match = /([0-9]{1,2})(?:時|:)(?:(半)|([0-9]{1,2}))?/.exec(text)
    if (match === null) return text.trim()
    const afternoon = /午後|夜|夕/.test(text) && Number(match[1]) < 12
    const hour = Number(match[1]) + (afternoon ? 12 : 0)
    const minute = match[2] === undefined ? Number(match[3] ?? 0) : 30
    return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}
