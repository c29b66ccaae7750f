// Names of bodies in a sentence, without a dictionary: by how they end (〜市, 〜病院, 〜協会), by the mark of a legal form
// (株式会社〜), and by the place they stand in (openers.ts). Errs towards the longer name.
import type { Span } from "../../core/span.ts"
import type { BodyKind } from "../contract.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"
import { BODY_ENDINGS, BODY_MARKS, ENDING_GOES_ON, NO_BODY } from "./body-forms.data.ts"

export interface BodyMention {
    readonly name: string
    readonly span: Span
    readonly kind: BodyKind | null
    /** Another name in the brackets behind it: 情報通信研究機構(NICT). */
    readonly alias: string | null
    /** Where the name and its brackets end. */
    readonly end: number
}

const ENDINGS: readonly (readonly [string, BodyKind | null])[] = BODY_ENDINGS.flatMap(([kind, endings]) =>
    endings.map((ending): [string, BodyKind | null] => [ending, kind]),
).sort(([a], [b]) => b.length - a.length)
const ENDING = new RegExp(ENDINGS.map(([ending]) => ending).join("|"), "g")
const KIND_OF_ENDING: ReadonlyMap<string, BodyKind | null> = new Map(ENDINGS)
const MARKS = BODY_MARKS.map((mark) => mark.replaceAll(/[()]/g, String.raw`\$&`)).join("|")

/** Hiragana within a name that its mark announces: not what joins words (および, から). */
const WITHIN_MARKED = String.raw`(?!および|あるいは|いわゆる|うち|ほか|いずれ|こと[がはをにのでも])[あいうえおきけこそちつぬねひふほみむめゆ][ぁ-ん]{1,7}`
const KANJI = String.raw`[㐀-鿿々ァ-ヺー]`
/** 株式会社ことり堂, 株式会社さくら, 一般社団法人日本そろばん協会: behind a mark a name may be in hiragana. */
const MARKED = String.raw`(?:${MARKS})\s?(?:[ぁ-ん]{2,8}(?=${KANJI})${KANJI}{1,24}|${KANJI}{1,8}${WITHIN_MARKED}${KANJI}{1,24}|[ぁ-ん]{2,8}(?=(?:は|が|の|で|に|を)(?:[、「0-9]|${KANJI})|[\s(」]|$))`

/** Units that names are made of. Hiragana only before 市町村 and the like (つくば市, つるぎ町立半田病院). */
const RUN = new RegExp(
    String.raw`${MARKED}|(?:(?:${MARKS})\s?)?(?:(?<=^|[、。「『(\s県都府道郡])[ぁ-ん]{2,6}(?=[市町村区]|銀行|信用|信金|病院|大学|高校|中学|小学|学園|放送|電力|生命|証券|保育園|幼稚園|医院|クリニック))?[\u3400-\u9fff々ァ-ヺーA-Za-z0-9&][\u3400-\u9fff々〆ケヶノァ-ヺー・A-Za-z0-9&.'’!\-]*(?:(?<=[都道府県])[ぁ-ん]{2,6}[市町村区][\u3400-\u9fff々ァ-ヺー]*)?(?:の森|の里)?(?:\s(?:附属|付属)?(?:病院|センター|支店|支社|工場|研究所)(?=[(はがでの]))?(?:(?:${MARKS})|\s(?:${MARKS})(?!${KANJI}|[A-Za-z]))?`,
    "g",
)
/** What stands before a name and is none of it. */
const LEADING =
    /^(?:今回の?|元|前|旧|各|同|約|全(?!国|日本|農|労|共|日空)|本件|平成[0-9]+年|令和[0-9]+年|[0-9]+(?:年度?|月|日|人|件|万)?|現在|先月|今月|昨年|今年|また|なお|一方|同時に|[0-9一二三四五六七八九十]+[つ件社])+/
const RUN_LIMIT = 40

/** All bodies a sentence names, in order. */
export function readBodies(text: string): BodyMention[] {
    const found: BodyMention[] = []
    for (const match of text.matchAll(RUN)) {
        if (found.length >= MENTIONS_LIMIT) break
        const mention = bodyInRun(text, match.index, match[0])
        if (mention !== null) found.push(mention)
    }
    return found
}

function bodyInRun(text: string, at: number, run: string): BodyMention | null {
    if (run.length > RUN_LIMIT) return null
    const marked = new RegExp(`^(?:${MARKS})`).exec(run)
    const lead = marked === null ? (LEADING.exec(run)?.[0].length ?? 0) : 0
    const core = run.slice(lead)
    const ending = marked === null ? lastEnding(core) : { end: core.length, kind: kindOfMarked(core) }
    if (ending === null) return null
    const name = core.slice(0, ending.end).trim()
    if (name.length < 2 || NO_BODY.test(name) || /^[0-9]/.test(name)) return null
    return mentionAt(text, at + lead, name, ending.kind)
}

/** A body named at `at`, with what its brackets say. */
export function mentionAt(text: string, at: number, name: string, kind: BodyKind | null): BodyMention {
    const end = at + name.length
    const brackets = /^\s?\(([^()]{2,24})\)/.exec(text.slice(end, end + 30))
    const alias = brackets?.[1] === undefined ? null : aliasOf(brackets[1])
    return { name, span: { start: at, end }, kind, alias, end: end + (brackets?.[0].length ?? 0) }
}

/** Brackets behind a name hold another name, or a place, or nothing of the kind. */
function aliasOf(words: string): string | null {
    if (/[都道府県市区町村郡].{0,8}$/.test(words) && !/(?:病院|大学?|学校|会|局|センター|委|社|院)$/.test(words))
        return null
    if (/^以下|同社|本社|[0-9]{2,}|^(?:以|旧|社長|代表|現|当時|約)|、|:/.test(words)) {
        return (
            /^以下[、,]?\s?「?([A-Za-zァ-ヺー\u3400-\u9fff]{2,12}[社者]?)」?/
                .exec(words)?.[1]
                ?.replace(/^(?:同社|当社|同.)$/, "") || null
        )
    }
    return words
}

/** The last ending in a run that is one: 島根県立大学浜田キャンパス → 島根県立大学. */
function lastEnding(run: string): { end: number; kind: BodyKind | null } | null {
    let found: { end: number; kind: BodyKind | null } | null = null
    for (const match of run.matchAll(ENDING)) {
        const ending = match[0]
        const end = match.index + ending.length
        if (match.index === 0 && ending !== "北海道") continue
        if ((ENDING_GOES_ON[ending] ?? "").includes(run.charAt(end)) && end < run.length) continue
        if (SHORT_ENDING.test(ending) && !closesName(run, end)) continue
        found = { end, kind: kindOfName(run.slice(0, end)) ?? KIND_OF_ENDING.get(ending) ?? null }
    }
    return found
}

/** Endings of one unit are parts of words as well; they count at the end of a run, or where another word begins. */
const SHORT_ENDING = /^(?:大|社|屋|堂|庵|省|庁|市|町|村|区|県|都|府)$/

function closesName(run: string, end: number): boolean {
    return (
        end >= run.length ||
        /^(?:運営|公式|統計|サイト|ホームページ|HP|Web|WEB|ウェブ|オンライン|職員|社員|教職員|教諭|元職員|元社員|個人|マイナンバー|調査|通知|危険物|[ァ-ヺA-Za-z\u3400-\u9fff])/.test(
            run.slice(end),
        )
    )
}

function kindOfMarked(name: string): BodyKind | null {
    return kindOfName(name) ?? "company"
}

/** What kind of body a name is of; null where the name does not tell. */
export function kindOfName(name: string): BodyKind | null {
    if (
        /病院|医院|クリニック|診療所|医療センター|医療法人|呼吸器|循環器|がんセンター|歯科|メディカルセンター|こども病院/.test(
            name,
        )
    )
        return "hospital"
    if (/大学|学校|高専|高校|学園|学院|幼稚園|保育園|大$|キャンパス|こども園|短大|教諭/.test(name)) return "education"
    if (/放送|テレビ|新聞|ラジオ|TV$|^NHK/.test(name)) return "broadcaster"
    if (
        /[市町村区県都府](?:教育委員会|教委|役所|役場|庁|水道局|交通局|消防)?$|教育委員会|市立|町立|村立|区立|県立|都立|府立|道立|消防|広域連合|北海道(?:庁)?$|県警|府警/.test(
            name,
        )
    )
        return "local"
    if (/[省庁局]$|独立行政法人|研究開発法人|機構$|税務署|裁判所|公庫/.test(name)) return "national"
    if (/協会|連合会|協議会|商工会|連盟|組合|財団|社団|師会|学会|生協|農協|事業団|NPO|法人会|同窓会|JA/.test(name))
        return "association"
    if (/株式会社|有限会社|合同会社|\(株\)|㈱|社$|ホールディングス|銀行|電力|商会|ジャパン|屋$|ショップ/.test(name))
        return "company"
    return null
}
