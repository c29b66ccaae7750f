// Whose incident a sentence reports: the body that announces its own (〜は…と発表した), where it happened (〜で…紛失), whose site
// or staff it was (〜のサイトが, 〜に所属する医師が), or who the source is (〜によると). Names without a telling end (ジンズ, はてな)
// count only in these places. Errs towards none: a sentence without an opener belongs to the incident before it.
import type { Span } from "../../core/span.ts"
import type { BodyKind } from "../contract.ts"
import { kindOfName, mentionAt, readBodies, type BodyMention } from "../read/bodies.ts"
import { NO_BODY, OVERSEERS } from "../read/body-forms.data.ts"
import { ANNOUNCES, INCIDENT, NOT_CONCERNED } from "./events.data.ts"
import { NO_NAME } from "./no-name.data.ts"

export interface Opener {
    readonly name: string
    readonly alias: string | null
    readonly kind: BodyKind | null
    readonly span: Span
    /** False for words that describe the body without naming it (兵庫県の国立大学). */
    readonly named: boolean
    /** 5: announces its own; 4: it happened there; 3: said by it, or in a headline; 2: described only. */
    readonly strength: number
    /** Set beside the incident reported (〜にも), not reported itself. */
    readonly passing: boolean
}

const BRACKETS = String.raw`(?:\s?\([^()]{1,30}\))?`
const NAME = String.raw`[\u3400-\u9fff々ァ-ヺーA-Za-z][\u3400-\u9fff々ァ-ヺー・&A-Za-z0-9.!'’\-]{1,28}`
const OPENING = String.raw`(?:^|[、。「『」』\s)】』:]|(?:する|した|している)(?:日本の)?|(?<=[るたの])|大手の?|チェーンの?|(?:運営会社|運営元|開発元|親会社|子会社|経営|メーカー)の?)`

interface Form {
    readonly pattern: RegExp
    readonly strength: number
    /** For names without a telling ending, which are common nouns more often; 0: not read here. */
    readonly unmarked: number
    /** What the sentence must say besides. */
    readonly needs: RegExp | null
}

/** Announced, or said of itself. */
const CLAIMS = new RegExp(`${ANNOUNCES.source}|としている|と説明し|とのこと`)
const FORMS: readonly Form[] = [
    // 〜は6日、…と発表した
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}\\s?は(?=[、0-9「平令昨今先同]|[^。]{0,200}(?:発表|公表|明らかに|としている|と説明し))`,
            "g",
        ),
        strength: 5,
        unmarked: 5,
        needs: CLAIMS,
    },
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}\\s?が(?=、|[^。]{0,200}(?:発表|公表|明らかに)し)`,
            "g",
        ),
        strength: 5,
        unmarked: 0,
        needs: ANNOUNCES,
    },
    // Names in hiragana, where nothing else can stand: はてなは、
    {
        pattern:
            /(?:^|運営会社|運営元|運営する)(?<name>[ぁ-んァ-ヺー]{3,12}?)は、?(?=[0-9「今昨先い]|[^。]{0,120}(?:発表|公表|報告)し)/g,
        strength: 5,
        unmarked: 5,
        needs: ANNOUNCES,
    },
    // …を展開する〜は
    {
        pattern: new RegExp(`(?:運営|展開|提供|経営)する(?:日本の)?(?<name>${NAME})${BRACKETS}(?:は|が|から|で)`, "g"),
        strength: 5,
        unmarked: 5,
        needs: null,
    },
    // 〜が運営するサイト
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:が|の)?(?:運営|提供|管理|開設|展開)(?:する|している|した)`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    // 〜に所属する医師, 〜の職員, 〜の公式サイト
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:に(?:所属|勤務)する|の(?:元)?(?:職員|社員|従業員|教員|教諭|教授|医師|看護師|派遣社員|担当者))`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    {
        pattern: new RegExp(
            `^(?<name>${NAME})${BRACKETS}の(?:公式|運営する|サイト|ホームページ|HP|Web|ウェブ|オンライン|サーバ|ブログ|システム|通販|会員)`,
            "g",
        ),
        strength: 4,
        unmarked: 4,
        needs: null,
    },
    // 〜によると
    {
        pattern: new RegExp(
            `${OPENING}(?<name>${NAME})${BRACKETS}(?:の)?(?:発表|説明)?に(?:よ(?:ると|れば|りますと)|おいて)`,
            "g",
        ),
        strength: 3,
        unmarked: 3,
        needs: null,
    },
]
const DESCRIBED =
    /(?<name>(?:[\u3400-\u9fff]{2,3}[都道府県]|北海道|[\u3400-\u9fff]{2,4}市|東京|大阪|都内|県内)(?:内)?の(?:国立|公立|私立|市立|県立|町立|都立|府立|道立|民間の?)?(?:大学|病院|高校|高等学校|中学校|小学校|学校|企業|会社|専門学校|医療機関|保育園|クリニック|自治体|団体|法人))(?=[はがでのに、])/g
const BARE =
    /(?:^|。|、)(?<name>県|市|町|村|府|都|道|大学|病院|本県|本市|本町|本校|本学|当院|当社|弊社|当会|当行|本院|当協会|当組合|当センター|当校|当ショップ|当サイト|当社グループ|弊社グループ|当グループ)(?=(?:は|が|では|において)、?|主催の|の(?:元)?(?:職員|従業員|社員|委託))/g
const PASSING =
    /^[^。]{0,40}?(?:サイト|で|に|先)?(?:にも|でも)(?=[、「\u3400-\u9fff]|[^。]{0,12}(?:攻撃|不正|同様|被害))/

/** The bodies whose incident a sentence may report, strongest first. */
export function openersOf(text: string): Opener[] {
    return INCIDENT.test(text) ? namedIn(text) : []
}

/** The bodies that stand where a victim or a source stands, in any sentence. */
export function speakersOf(text: string): Opener[] {
    return namedIn(text).filter(({ named, strength }) => named && strength >= 3)
}

function namedIn(text: string): Opener[] {
    const bodies = readBodies(text).filter((mention, index, all) => !isPlaceOf(text, mention, all[index + 1]))
    const all = [
        ...FORMS.flatMap((form) => matchesOf(text, form, bodies)),
        ...bodies.flatMap((mention) => byEnding(text, mention)),
        ...described(text),
    ]
    return distinct(all).sort((a, b) => b.strength - a.strength || a.span.start - b.span.start)
}

/** 群馬県の公立富岡総合病院: the first names the place. */
function isPlaceOf(text: string, { name, end }: BodyMention, next: BodyMention | undefined): boolean {
    return (
        /[都道府県市区町村]$/.test(name) &&
        next !== undefined &&
        next.span.start <= end + 8 &&
        /^(?:の|(?:内|[東西南北中央]部)?にある、?)$/.test(text.slice(end, next.span.start))
    )
}

function matchesOf(
    text: string,
    { pattern, strength, unmarked, needs }: Form,
    bodies: readonly BodyMention[],
): Opener[] {
    if (needs !== null && !needs.test(text)) return []
    return [...text.matchAll(pattern)].flatMap((match) => {
        const name = match.groups?.["name"]
        if (name === undefined) return []
        const at = match.index + match[0].indexOf(name)
        const inside = bodies.findLast(({ span }) => span.start >= at && span.end <= at + name.length)
        if (inside !== undefined) return [openerOf(text, inside, strength)]
        if (
            unmarked === 0 ||
            NO_NAME.test(name) ||
            NO_BODY.test(name) ||
            (ONLY_KANJI.test(name) && !/^(?:\s?\([^()]*\))?は、?[0-9]{1,2}[日月]/.test(text.slice(at + name.length)))
        )
            return []
        return [openerOf(text, mentionAt(text, at, name, kindOfName(name)), unmarked)]
    })
}

/** 事実は、原因は: of nouns in kanji only those that stand where a body announces something are taken for names. */
const ONLY_KANJI = /^[\u3400-\u9fff々]+$/

/** Bodies by their ending alone: those that stand as subject or place, or begin a headline. */
function byEnding(text: string, mention: BodyMention): Opener[] {
    const after = text.slice(mention.end, mention.end + 12)
    const begins = /^(?:【[^】]*】)?[「\s]*$/.test(text.slice(0, mention.span.start))
    if (/^(?:は|が|では|で、|において|にて)/.test(after)) return [openerOf(text, mention, ANNOUNCES.test(text) ? 5 : 4)]
    if (
        begins &&
        /^(?:[、,:\s]|で|に|へ|から|の|も|個人|マイナンバー|職員|サイト|「|が|$|[\u3400-\u9fffァ-ヺ])/.test(after)
    )
        return [openerOf(text, mention, 4)]
    return /^(?:で|の|から|へ|にも?|サイト|統計サイト|オンライン)/.test(after) ? [openerOf(text, mention, 3)] : []
}

function described(text: string): Opener[] {
    const places = [...text.matchAll(DESCRIBED)].map((match) => ({ match, strength: 3 }))
    const bare = [...text.matchAll(BARE)].map((match) => ({ match, strength: 2 }))
    return [...places, ...bare].flatMap(({ match, strength }) => {
        const name = match.groups?.["name"]
        if (name === undefined) return []
        const start = match.index + match[0].indexOf(name)
        const mention = {
            name,
            span: { start, end: start + name.length },
            kind: kindOfDescribed(name),
            alias: null,
            end: start + name.length,
        }
        return [{ ...openerOf(text, mention, strength), named: false }]
    })
}

function kindOfDescribed(name: string): BodyKind | null {
    if (/^(?:本|当)?[県市町村府都道]$|自治体$/.test(name)) return "local"
    if (/(?:社|企業|行)$/.test(name)) return "company"
    return kindOfName(name)
}

function openerOf(text: string, mention: BodyMention, strength: number): Opener {
    const overseer = OVERSEERS.test(mention.name) && !reportsOwn(text, mention)
    const unconcerned = NOT_CONCERNED.test(text.slice(mention.end))
    return {
        name: mention.name,
        alias: mention.alias ?? brandBefore(text, mention.span.start),
        kind: mention.kind,
        span: mention.span,
        named: true,
        strength: overseer || unconcerned ? 0 : strength,
        passing: PASSING.test(text.slice(mention.span.start)),
    }
}

/** 「JINS」を展開するジンズ: the brand is another name of it. */
function brandBefore(text: string, at: number): string | null {
    const match = /「([^「」]{2,20})」(?:など)?(?:を|の)(?:運営|展開|経営)する?$/.exec(
        text.slice(Math.max(0, at - 40), at),
    )
    return match?.[1] ?? null
}

/** The police and others have incidents of their own: 〜署員が紛失, 〜の職員が持ち出し. */
function reportsOwn(text: string, { end }: BodyMention): boolean {
    return /^の(?:元|男性|女性)?(?:職員|署員|社員|警察官|記者|署長|巡査)|^(?:は|が)[^。、]{0,10}、?[^。、]{0,30}(?:を紛失|を誤送信|誤って|運営する(?:サイト|サービス))/.test(
        text.slice(end),
    )
}

/** One opener a place; the strongest of those that overlap. */
function distinct(openers: readonly Opener[]): Opener[] {
    const kept: Opener[] = []
    const ranked = [...openers].sort((a, b) => rankOf(b) - rankOf(a) || b.name.length - a.name.length)
    for (const opener of ranked) {
        const overlaps = kept.some(({ span }) => span.start < opener.span.end && opener.span.start < span.end)
        if (!overlaps && opener.strength > 0) kept.push(opener)
    }
    return kept
}

/** 埼玉県の病院 is one thing, whatever 埼玉県 and 病院 are. */
function rankOf({ named, strength, name }: Opener): number {
    return !named && name.includes("の") ? 9 : strength
}
