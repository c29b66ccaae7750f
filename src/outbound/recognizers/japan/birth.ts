import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { readDate } from "./read-date.ts"

/**
 * Birth dates. Issuer: family registers. Format: see read-date.ts. Check: the calendar. Needs a label (生年月日, birth) or
 * 生まれ behind the date. Must not match: any other date (登録日, 更新日). Year, month and day in columns of their own are
 * weak hits which weigh-record.ts joins. Errs towards nothing without a label.
 */
const BORN =
    /(?:[0-9]{4}|[MTSHRmtshr][0-9]{1,2}|(?:明治|大正|昭和|平成|令和)(?:[0-9]{1,2}|元))\s?[年/.-]\s?[0-9]{1,2}\s?[月/.-]\s?[0-9]{1,2}\s?日?(?=\s?生)/g
const PARTS: ReadonlyMap<string, { readonly pattern: RegExp; readonly recognizer: string }> = new Map([
    ["birth-year", { pattern: /^\s*((?:18|19|20)[0-9]{2})年?\s*$/, recognizer: "birth-year" }],
    ["birth-month", { pattern: /^\s*(0?[1-9]|1[0-2])月?\s*$/, recognizer: "birth-month" }],
    ["birth-day", { pattern: /^\s*(0?[1-9]|[12][0-9]|3[01])日?\s*$/, recognizer: "birth-day" }],
])

const PART_DIGITS = 4

export const recognizeBirth: Recognizer = (snippet) => {
    if (snippet.label.kind === "birth") return labelled(snippet)
    const part = PARTS.get(snippet.label.kind)
    // `birthDay: 1980-04-01` is the whole date all the same.
    if (part !== undefined) return snippet.traits.digits > PART_DIGITS ? labelled(snippet) : partOf(snippet, part)
    const hits: Hit[] = []
    for (const match of snippet.text.matchAll(BORN)) {
        const value = readDate(match[0])
        if (value !== null) hits.push(hitOf(value, match.index, match.index + match[0].length, 0.7, "birth"))
    }
    return hits
}

function labelled(snippet: Snippet): readonly Hit[] {
    const whole = snippet.text.trim()
    const text = whole.endsWith(")") || whole.endsWith("),") ? withinCall(whole) : whole
    const sex = SEX_BEHIND.exec(text)
    const dated = sex === null ? text : text.slice(0, sex.index)
    const age = AGE_BEHIND.exec(dated) ?? (sex === null ? null : BARE_AGE_BEHIND.exec(dated))
    const value = readDate(dated) ?? (age === null ? null : readDate(dated.slice(0, age.index)))
    if (value === null) return NO_HITS
    const start = snippet.text.indexOf(text)
    const hits = [hitOf(value, start, start + dated.length, 0.9, "birth")]
    if (age !== null) {
        const place = { start: start + age.index, end: start + dated.length }
        hits.push({ ...place, field: "age", value: String(Number(age[1])), score: 0.7, recognizer: "age" })
    }
    if (sex !== null) {
        const place = { start: start + sex.index, end: start + text.length }
        hits.push({ ...place, field: "sex", value: sex[1] ?? "", score: 0.7, recognizer: "sex" })
    }
    return hits
}

/** `new Date("1980-04-01")`, `ISODate('…')`, `Timestamp("… 00:00:00")`: what a program makes a date of. */
function withinCall(text: string): string {
    return CALL.exec(text)?.[2] ?? text
}

const CALL = /^(?:new )?[A-Za-z_.]{1,30}\((["'])([^"']{8,32})\1\),?$/

/** `1980年4月1日生 男`, `昭和55年4月1日 46歳 女性` */
const SEX_BEHIND = /[ \u3000]{1,4}[（(]?([男女])性?[)）]?$/
const BARE_AGE_BEHIND = /[ \u3000]{1,4}(?:満\s?)?(\d{1,2})\s?[歳才]$/
/** `1980年4月1日（46歳）` */
const AGE_BEHIND = /[(（]\s?(?:満\s?)?(\d{1,2})\s?[歳才]\s?[)）]$/

function partOf(snippet: Snippet, part: { readonly pattern: RegExp; readonly recognizer: string }): readonly Hit[] {
    const value = part.pattern.exec(snippet.text)?.[1]
    if (value === undefined) return NO_HITS
    return [hitOf(value.padStart(2, "0"), 0, snippet.text.length, 0.4, part.recognizer)]
}

function hitOf(value: string, start: number, end: number, score: number, recognizer: string): Hit {
    return { field: "birth", value, start, end, score, recognizer }
}
