// What happened on a date, by where the date stands: behind its verb (発覚したのは、10月3日), before it, or set off as the date of
// what the sentence says in the end (〜は6日、…と発表した). Errs towards `other`.
import type { RecordKind, TimelineEvent } from "../contract.ts"
import type { Label } from "../text/labels.data.ts"
import type { Dated } from "./dated.ts"
import { firstEvent, wordsEvent } from "./event-words.ts"
import { DATA_MADE } from "./timeline.data.ts"

const EVENT_OF_LABEL: Readonly<Partial<Record<Label, TimelineEvent>>> = {
    noticed: "noticed",
    occurred: "occurred",
    announced: "announced",
}
const SENTENCE_END = 40

/** A sentence as a date divides it: between the date before and it, between it and the next, and the whole. */
interface Around {
    readonly ahead: string
    readonly behind: string
    readonly text: string
}

export function eventOf(dated: Dated, kind: RecordKind): TimelineEvent {
    const { piece, date, end } = dated
    const around = aroundOf(dated)
    const wave = kind === "wave"
    if (kind === "survey" && (end !== null || date.mention.part !== null)) return "occurred"
    if ((end !== null || date.mention.open === "since") && isDataMade(around)) return "data-made"
    if (piece.unit.kind === "title" && around.behind === "") return "announced"
    const own = ownEvent(around, wave)
    if (own === "alert-published" && !wave) return "notified"
    return own ?? (piece.unit.label === null ? null : EVENT_OF_LABEL[piece.unit.label]) ?? "other"
}

function aroundOf({ piece: { text, dates }, span, before }: Dated): Around {
    const next = dates.find(({ mention }) => mention.span.start >= span.end)
    return {
        ahead: text.slice(before?.mention.span.end ?? 0, span.start),
        behind: text.slice(span.end, next?.mention.span.start ?? text.length),
        text,
    }
}

const NOT_OF_DATA =
    /^(?:まで)?(?:の間)?(?:、|に)?[^。]{0,16}(?:不正アクセス|攻撃|閲覧(?:でき|可能)|侵入|続い|停止|停電|公開)/

function isDataMade({ ahead, behind }: Around): boolean {
    const clause = /^[^。]{0,50}/.exec(behind)?.[0] ?? ""
    if (NOT_OF_DATA.test(clause)) return false
    // 2005年4月から2009年3月までの受取証
    if (/^(?:まで)?(?:分)?の(?!間|期間|うち)[\u3400-\u9fffァ-ヺ]/.test(clause)) return true
    return DATA_MADE.test(clause) && !/(?:発生した|受けた|あった|した)のは、?$/.test(ahead)
}

function ownEvent(around: Around, wave: boolean): TimelineEvent | null {
    const { ahead, behind } = around
    // 不正アクセスが発覚したのは、10月3日
    if (/(?:のは|日時?は|:|のが)、?\s?$/.test(ahead) && !/^に[^、。]{0,4}(?:確認|判明|発覚)/.test(behind))
        return wordsEvent(ahead.slice(-SENTENCE_END))
    return (
        idiomEvent(around) ??
        foundOut(around) ??
        sentenceEvent(around, wave) ??
        (/^時点|^にも/.test(behind) ? "other" : null) ??
        clauseEvent(around)
    )
}

function idiomEvent({ ahead, behind }: Around): TimelineEvent | null {
    // 3月15日、沖縄電力によると
    if (/^、[^、。]{1,24}に?よ(?:ると|れば|りますと)/.test(behind)) return "announced"
    if (/(?:受けた|あった|した)ことが$/.test(ahead) && /^に?(?:判明|発覚|分か|わか)/.test(behind)) return "noticed"
    return /^に(?:公表|発表)(?:した|され)/.test(behind) && !/脆弱性|欠陥/.test(ahead) ? "announced" : null
}

/** A date set off by a comma, and a sentence that tells what came to light: 8月3日に、…ことが判明しました. */
function foundOut({ ahead, behind, text }: Around): TimelineEvent | null {
    if (!/^(?:に|には)?、/.test(behind) || /発表|公表/.test(text.slice(-SENTENCE_END))) return null
    // The idiom of a news item is dated by the news.
    if (/^[^0-9]{0,6}$/.test(ahead) && /(?:こと|の)が(?:分|わ)かった。?$/.test(text)) return "announced"
    return /こと(?:に気|が[^。、]{0,12}(?:判明|発覚|分か|わか)|を(?:確認|発見|把握))/.test(behind) ? "noticed" : null
}

/** What the sentence says in the end, where the date is of that. */
function sentenceEvent(around: Around, wave: boolean): TimelineEvent | null {
    if (!isMainDate(around)) return null
    const sentenceEnd = around.text.slice(-SENTENCE_END)
    if (/発表|公表|明らかに/.test(sentenceEnd))
        return wave || /開発元|脆弱性を公/.test(around.ahead) ? "weakness-published" : "announced"
    return /逮捕|書類送検|起訴/.test(sentenceEnd) ? "other" : null
}

/** `〜は6日、`, `6月6日、〜は`: the date of what the sentence says in the end. */
function isMainDate({ ahead, behind }: Around): boolean {
    const first = /(?:^|[。」』】\s]|(?:また|さらに|なお|一方)、)$/.test(ahead)
    return (
        (/(?:は、?|が、?|\))$/.test(ahead) && /^(?:に?、|付け?で、?)/.test(behind)) ||
        (first && /^(?:、|[\u3400-\u9fffァ-ヺA-Z])/.test(behind)) ||
        /(?:ことが|ことを|と、)$/.test(ahead)
    )
}

/** The verb nearest to the date: of its clause, else of what follows, else of what precedes. */
function clauseEvent({ ahead, behind }: Around): TimelineEvent | null {
    if (/調査(?:で|の結果|したところ|の中で)、?$/.test(ahead) && /判明|確認さ|分か|わか|発覚/.test(behind))
        return "established"
    const clause = /^[^。]{0,60}/.exec(behind)?.[0] ?? ""
    const near = /^(?:、?[^、。]{0,40})/.exec(clause)?.[0] ?? ""
    const last = lastWords(ahead)
    return (
        firstEvent(`${last}${near}`, last.length) ??
        firstEvent(clause, 0) ??
        wordsEvent(behind) ??
        wordsEvent(ahead.slice(-SENTENCE_END))
    )
}

/** What directly precedes a date can be its object: 脆弱性が3月6日に公表された. */
function lastWords(ahead: string): string {
    return /[^、。]{0,20}$/.exec(ahead)?.[0] ?? ""
}
