// What happened when. A date belongs to the verb of its clause; one that stands alone behind the subject or at the beginning
// (〜は6日、…と発表した) belongs to the verb of the sentence.
import type { Span } from "../../core/span.ts"
import type { Certainty, RecordKind, Stated, TimelineEntry, TimelineEvent } from "../contract.ts"
import { incidentDateOf, type ResolvedDate } from "../dates/resolve-dates.ts"
import { hedgeAfter } from "../read/certainty.ts"
import type { Label } from "../text/labels.data.ts"
import { clauseAround } from "./clause.ts"
import { PLAIN, StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"
import { DATA_MADE, EVENT_WORDS } from "./timeline.data.ts"

const EVENT_OF_LABEL: Readonly<Partial<Record<Label, TimelineEvent>>> = {
    noticed: "noticed",
    occurred: "occurred",
    announced: "announced",
}
const SENTENCE_END = 40
/** A date on a line of its own, in a list of what happened when, belongs to the line below. */
const ALONE = 3
/** 1月11日付の毎日新聞 is the date of a paper. */
const OF_A_PAPER =
    /^(?:付け?の?[^、。]{0,8}(?:新聞|紙|朝刊|夕刊)|\s?(?:時事|共同|[\u3400-\u9fff]{0,4}新聞|[\u3400-\u9fff]{0,4}通信)[^、。]{0,6}\)|(?:まで|以降)は?[0-9]{2,4}[-・(])/

/** The timeline of an incident, in order of the text; datelines of the article itself are none. */
export function readTimeline({ article, pieces, draft }: Reading): Stated<TimelineEntry>[] {
    const entries = new StatedSet<TimelineEntry>(entryKey)
    for (const [at, piece] of pieces.entries()) {
        const told = pieces[at + 1]
        if (piece.unit.label === "related")
            reportedBy(piece).forEach((entry) =>
                entries.add(entry.value, witnessOf(article, piece.unit, entry.span, PLAIN)),
            )
        if (piece.advice || piece.unit.label === "contact" || isDateline(piece)) continue
        for (let index = 0; index < piece.dates.length; index++) {
            const date = piece.dates[index]
            if (
                date === undefined ||
                OF_A_PAPER.test(piece.text.slice(date.mention.span.end)) ||
                (date.year === null && date.month === null && date.day === null)
            )
                continue
            const end = date.mention.opensRange ? piece.dates[index + 1] : undefined
            const entry = entryOf(piece, date, end, piece.dates[index - 1], draft.kind, told)
            if (end !== undefined) index++
            if (entry === null) continue
            const span = { start: date.mention.span.start, end: (end ?? date).mention.span.end }
            entries.add(entry, witnessOf(article, piece.unit, span, certaintyOf(piece, entry, span.end)))
        }
    }
    return entries.list()
}

/** The title of another article ends with its date: by then it had been reported. */
function reportedBy({ text, dates }: Piece): { value: TimelineEntry; span: Span }[] {
    const date = dates.at(-1)
    if (date === undefined || date.day === null || !/\([^()]{0,6}$/.test(text.slice(0, date.mention.span.start)))
        return []
    return [
        { value: { event: "announced", from: null, to: incidentDateOf(date), what: text }, span: date.mention.span },
    ]
}

/** A year alone tells of no event, unless a part of it is named. */
function entryOf(
    piece: Piece,
    date: ResolvedDate,
    end: ResolvedDate | undefined,
    before: ResolvedDate | undefined,
    kind: RecordKind,
    told: Piece | undefined,
): TimelineEntry | null {
    if (date.month === null && date.day === null && date.mention.part === null && end === undefined) return null
    const alone =
        piece.unit.label === "progress" &&
        told !== undefined &&
        piece.text.length - ((end ?? date).mention.span.end - date.mention.span.start) <= ALONE
    const event = alone
        ? (wordsFirst(told.text) ?? eventOf(piece, date, end, before, kind))
        : eventOf(piece, date, end, before, kind)
    const clause = clauseAround(piece.text, { start: date.mention.span.start, end: (end ?? date).mention.span.end })
    const from = incidentDateOf(date)
    const { open } = date.mention
    const what = alone ? told.text : piece.text.slice(clause.start, clause.end).trim()
    if (end !== undefined) return { event, from, to: incidentDateOf(end), what }
    if (open === "until") return { event, from: null, to: from, what }
    return { event, from, to: open === "since" ? "open" : null, what }
}

function eventOf(
    piece: Piece,
    date: ResolvedDate,
    end: ResolvedDate | undefined,
    before: ResolvedDate | undefined,
    kind: RecordKind,
): TimelineEvent {
    const wave = kind === "wave"
    const survey = kind === "survey"
    const { text, unit } = piece
    const spanEnd = (end ?? date).mention.span.end
    const next = piece.dates.find(({ mention }) => mention.span.start >= spanEnd)
    const behind = text.slice(spanEnd, next?.mention.span.start ?? text.length)
    const ahead = text.slice(before?.mention.span.end ?? 0, date.mention.span.start)
    if (survey && (end !== undefined || date.mention.part !== null)) return "occurred"
    if ((end !== undefined || date.mention.open === "since") && isDataMade(behind, ahead)) return "data-made"
    if (unit.kind === "title" && behind === "") return "announced"
    const own = ownEvent(ahead, behind, text, wave)
    if (own === "alert-published" && !wave) return "notified"
    return own ?? (unit.label === null ? null : EVENT_OF_LABEL[unit.label]) ?? "other"
}

function isDataMade(behind: string, ahead: string): boolean {
    const clause = /^[^。]{0,50}/.exec(behind)?.[0] ?? ""
    if (
        /^(?:まで)?(?:の間)?(?:、|に)?[^。]{0,16}(?:不正アクセス|攻撃|閲覧(?:でき|可能)|侵入|続い|停止|停電|公開)/.test(
            clause,
        )
    )
        return false
    // 2005年4月から2009年3月までの受取証
    if (/^(?:まで)?(?:分)?の(?!間|期間|うち)[\u3400-\u9fffァ-ヺ]/.test(clause)) return true
    return DATA_MADE.test(clause) && !/(?:発生した|受けた|あった|した)のは、?$/.test(ahead)
}

function ownEvent(ahead: string, behind: string, text: string, wave: boolean): TimelineEvent | null {
    // 不正アクセスが発覚したのは、10月3日
    if (/(?:のは|日時?は|:|のが)、?\s?$/.test(ahead) && !/^に[^、。]{0,4}(?:確認|判明|発覚)/.test(behind))
        return wordsEvent(ahead.slice(-SENTENCE_END))
    // 3月15日、沖縄電力によると
    if (/^、[^、。]{1,24}に?よ(?:ると|れば|りますと)/.test(behind)) return "announced"
    const noticed = /(?:受けた|あった|した)ことが$/.test(ahead) && /^に?(?:判明|発覚|分か|わか)/.test(behind)
    if (noticed) return "noticed"
    if (/^に(?:公表|発表)(?:した|され)/.test(behind) && !/脆弱性|欠陥/.test(ahead)) return "announced"
    const found = foundOut(ahead, behind, text)
    if (found !== null) return found
    const main = isMainDate(ahead, behind)
    const sentenceEnd = text.slice(-SENTENCE_END)
    if (main && /発表|公表|明らかに/.test(sentenceEnd))
        return wave || /開発元|脆弱性を公/.test(ahead) ? "weakness-published" : "announced"
    if (main && /逮捕|書類送検|起訴/.test(sentenceEnd)) return "other"
    if (/^時点|^にも/.test(behind)) return "other"
    const clause = /^[^。]{0,60}/.exec(behind)?.[0] ?? ""
    const near = /^(?:、?[^、。]{0,40})/.exec(clause)?.[0] ?? ""
    if (/調査(?:で|の結果|したところ|の中で)、?$/.test(ahead) && /判明|確認さ|分か|わか|発覚/.test(behind))
        return "established"
    return (
        firstEvent(`${lastWords(ahead)}${near}`, lastWords(ahead).length) ??
        firstEvent(clause, 0) ??
        wordsEvent(behind) ??
        wordsEvent(ahead.slice(-SENTENCE_END))
    )
}

/** A date set off by a comma, and a sentence that tells what came to light: 8月3日に、…ことが判明しました. */
function foundOut(ahead: string, behind: string, text: string): TimelineEvent | null {
    if (!/^(?:に|には)?、/.test(behind) || /発表|公表/.test(text.slice(-SENTENCE_END))) return null
    // The idiom of a news item is dated by the news.
    if (/^[^0-9]{0,6}$/.test(ahead) && /(?:こと|の)が(?:分|わ)かった。?$/.test(text)) return "announced"
    return /こと(?:に気|が[^。、]{0,12}(?:判明|発覚|分か|わか)|を(?:確認|発見|把握))/.test(behind) ? "noticed" : null
}

/** `〜は6日、`, `6月6日、〜は`: the date of what the sentence says in the end. */
function isMainDate(ahead: string, behind: string): boolean {
    const first = /(?:^|[。」』】\s]|(?:また|さらに|なお|一方)、)$/.test(ahead)
    return (
        (/(?:は、?|が、?|\))$/.test(ahead) && /^(?:に?、|付け?で、?)/.test(behind)) ||
        (first && /^(?:、|[\u3400-\u9fffァ-ヺA-Z])/.test(behind)) ||
        /(?:ことが|ことを|と、)$/.test(ahead)
    )
}

/** What directly precedes a date can be its object: 脆弱性が3月6日に公表された. */
function lastWords(ahead: string): string {
    return /[^、。]{0,20}$/.exec(ahead)?.[0] ?? ""
}

/** A date belongs to the verb that comes first behind it; else to what fits. */
function firstEvent(words: string, from: number): TimelineEvent | null {
    let first: TimelineEvent | null = null
    let at = words.length
    for (const [event, pattern] of EVENT_WORDS) {
        const index = verbIn(words, pattern, from, event)
        if (index !== null && index < at) [first, at] = [event, index]
    }
    return first
}

/** Where the verb stands; a noun that another verb takes (漏えいが確認された, 障害は…が原因) is none. */
function verbIn(words: string, pattern: RegExp, from: number, event: TimelineEvent): number | null {
    const all = new RegExp(pattern.source, "g")
    for (const match of words.matchAll(all)) {
        const end = match.index + match[0].length
        if (end <= from || (event === "occurred" && TAKEN.test(words.slice(end)))) continue
        return Math.max(match.index, from)
    }
    return null
}

const TAKEN =
    /^(?:え?い|漏えい|洩)?(?:など|等)?(?:(?:が|も)(?:確認|判明|発覚|原因|分か|わか)|は(?!し)|の(?!発生|被害を|送信|送付)|について|に関する|被害の|攻撃が原因|先(?:の|に|へ|から)|懸念)/

function wordsFirst(text: string): TimelineEvent | null {
    return firstEvent(text, 0)
}

function wordsEvent(words: string): TimelineEvent | null {
    return EVENT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** 2017年3月13日 18時05分, 令和4年9月8日(木), 2017-03-13: a line that is a day and no more. */
const ONLY_A_DAY =
    /^\(?(?:(?:19|20)[0-9]{2}|(?:昭和|平成|令和)(?:[0-9]{1,2}|元))[./年-][0-9]{1,2}[./月-][0-9]{1,2}日?(?:\s?\([月火水木金土日](?:曜日?)?\))?(?:\s?[0-9]{1,2}[:時][0-9]{2}分?)?\)?$/

/** The date of the article, of a newspaper or of a revision is no event of the incident. */
function isDateline({ text, unit }: Piece): boolean {
    return (
        unit.label === "announced" ||
        unit.label === "related" ||
        /^\(?[0-9./年月日\s]{6,16}[^。]{0,24}(?:新聞|ニュース|配信|通信)|^(?:最終)?更新日?|^(?:掲載|公開|投稿|配信)日|(?:新聞|ニュース|通信)\s?\([0-9年月日/.]+\)$/.test(
            text,
        ) ||
        (unit.label !== "progress" && ONLY_A_DAY.test(text))
    )
}

/** A date is as sure as what happened on it: `3月ごろに侵入されたとみられる`. */
function certaintyOf({ text }: Piece, { event }: TimelineEntry, end: number): Certainty {
    if (
        event === "announced" ||
        event === "data-made" ||
        event === "notified" ||
        event === "authorities-told" ||
        event === "noticed"
    )
        return PLAIN
    const hedge = hedgeAfter(text, end)
    return hedge !== null &&
        (hedge.level === "presumed" || hedge.level === "possible") &&
        text.indexOf("、", end) > text.indexOf(hedge.word ?? "", end)
        ? hedge
        : PLAIN
}

function entryKey({ event, from, to }: TimelineEntry): string {
    return `${event} ${from?.date ?? ""} ${to === null || to === "open" ? "" : to.date}`
}
