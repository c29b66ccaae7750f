// Lists of others' incidents in passing: 日本郵便、沖縄電力、ニッポン放送などでも同様の攻撃を受け, titles of other articles, and
// 都税や住宅金融支援機構のクレジットカード支払いサイト…などから. Each part is a body, with its system where it names one.
import type { Span } from "../../core/span.ts"
import type { BodyKind } from "../contract.ts"
import { kindOfName, readBodies } from "../read/bodies.ts"
import { INCIDENT, OTHERS } from "./events.data.ts"
import { NO_NAME } from "./no-name.data.ts"

export interface ListedBody {
    readonly name: string
    readonly span: Span
    readonly named: boolean
    readonly kind: BodyKind | null
    /** The site or service named with it. */
    readonly system: Span | null
    /** The whole part of the list. */
    readonly part: Span
}

const PARTS_LIMIT = 40
const LIST_END =
    /(?:など|等)(?=から|で|でも|が|に|の|。|$)|(?:の各社|の[0-9一二三四五六七八九十数]+(?:社|団体|機関|校|自治体))(?=で|が|から)/g
const SYSTEM = /(?:サイト|サービス|システム|ショップ|ストア|ページ|アプリ|フォーム|サーバー?)$/
const LEAD_IN =
    /^.*(?:これまでに|ほかにも|他にも|最近では|[はも]、|にも、|通り、|のは、|先月|昨年|今年|また|[:：]|--|[=])/

/** The bodies of a sentence that sets the incidents of several beside the one reported; empty where it does not. */
export function listedBodies(text: string): ListedBody[] {
    if (!OTHERS.test(text) || !(INCIDENT.test(text) || /被害/.test(text))) return []
    for (const match of text.matchAll(LIST_END)) {
        const rest = text.slice(match.index)
        if (
            !/流出|漏えい|漏洩|被害|攻撃を受け|不正アクセスを受け|改ざん|^など。?$/.test(rest) &&
            !/被害を/.test(text.slice(0, match.index))
        )
            continue
        if (/注意喚起|指摘|協力|連絡/.test(rest.slice(0, 40))) continue
        const found = partsBefore(text, match.index)
        if (found.length >= 2) return found
    }
    return []
}

/** The bodies in the title of another article: behind its dash or blank a list, else at its beginning. */
export function titledBodies(title: string): ListedBody[] {
    const bare = title.replace(/\s?\([^()]*[0-9]{4}[^()]*\)\s*$/, "")
    const dash = /(?:--|-{1,2}|\s|[:=])(?=[^-\s:=]+$)/.exec(bare)
    if (dash === null) return []
    const start = dash.index + dash[0].length
    return splitParts(bare, start, bare.length)
}

function partsBefore(text: string, end: number): ListedBody[] {
    const floor = Math.max(0, end - 300)
    const lead = LEAD_IN.exec(text.slice(floor, end))
    return splitParts(text, floor + (lead?.[0].length ?? 0), end)
}

/** Parts from the last one backwards, while they look like bodies. */
function splitParts(text: string, start: number, end: number): ListedBody[] {
    const found: ListedBody[] = []
    const spans = partSpans(text, start, end)
    let system: Span | null = null
    for (let at = spans.length - 1; at >= 0 && found.length < PARTS_LIMIT; at--) {
        const span = spans[at]
        if (span === undefined) break
        const part = listed(text, span)
        if (part === null) break
        // 都税や住宅金融支援機構の…サイト: the site is of both.
        const joined = /^[やと]/.test(text.slice(span.end))
        const own: Span | null = part.system ?? (joined ? system : null)
        found.unshift({ ...part, system: own })
        system = own
    }
    const proven =
        found.some(({ name, named }) => named && (kindOfName(name) !== null || readBodies(name).length > 0)) ||
        found.length >= 3
    return proven ? found : []
}

function partSpans(text: string, start: number, end: number): Span[] {
    const spans: Span[] = []
    let from = start
    for (const match of text
        .slice(start, end)
        .matchAll(/、|,|(?<=[\u3400-\u9fffァ-ヺーA-Za-z」)])(?:や|と|および|及び)(?=[\u3400-\u9fffァ-ヺA-Z「])/g)) {
        const at = start + match.index
        if (at > from) spans.push({ start: from, end: at })
        from = at + match[0].length
    }
    if (end > from) spans.push({ start: from, end })
    return spans
}

function listed(text: string, span: Span): ListedBody | null {
    const part = text.slice(span.start, span.end)
    const match =
        /^(?<lead>[^「」]{0,24})「(?<quoted>[^「」]{2,30})」(?:の(?<site>[^、。]{2,30}))?$|^(?<plain>[^「」、。のをにはが]{2,24})(?:の(?<system>[^、。「」]{2,30}))?$/.exec(
            part,
        )
    if (match === null) return unnamed(text, span)
    const name = (match.groups?.["quoted"] ?? match.groups?.["plain"] ?? "").trim()
    const system = (match.groups?.["site"] ?? match.groups?.["system"] ?? "").trim()
    if (name.length < 2 || /^[0-9]/.test(name) || /[るたい]$/.test(name)) return unnamed(text, span)
    if (NO_NAME.test(name) && readBodies(name).length === 0) return null
    const at = span.start + part.indexOf(name)
    const systemAt = span.start + part.lastIndexOf(system)
    return {
        name,
        span: { start: at, end: at + name.length },
        named: true,
        kind: readBodies(name)[0]?.kind ?? kindOfName(name),
        system: SYSTEM.test(system) ? { start: systemAt, end: systemAt + system.length } : null,
        part: span,
    }
}

/** `2社のオンラインショップ`: bodies the article counts and does not name. */
function unnamed(text: string, span: Span): ListedBody | null {
    const part = text.slice(span.start, span.end).trim()
    if (
        !/^[0-9一二三四五六七八九十数]+(?:社|団体|機関|校|自治体|病院|大学)の?[\u3400-\u9fffァ-ヺーA-Za-z]{0,20}$/.test(
            part,
        )
    )
        return null
    return { name: part, span, named: false, kind: /社/.test(part) ? "company" : null, system: null, part: span }
}
