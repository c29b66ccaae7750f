// Lists of data in prose and brackets: 「氏名、生年月日、性別、診察券番号、処置の内容」, メールアドレス・ニックネーム・生年月, 氏名や住所.
// A list begins at a known word; what stands between two separators beside known words belongs to it, known or not, so
// that no kind of data is lost for want of a dictionary.
import type { Field } from "../../core/fields.ts"
import type { Span } from "../../core/span.ts"
import type { DataItem } from "../contract.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"
import { DATA_WORDS } from "./data-words.data.ts"

export interface ItemList {
    readonly span: Span
    readonly items: readonly { readonly item: DataItem; readonly span: Span }[]
    /** `など`, `等`: the article names only some. */
    readonly more: boolean
}

const FIELD_OF_WORD: ReadonlyMap<string, Field | null> = new Map(
    DATA_WORDS.flatMap(([field, words]) => words.map((word): [string, Field | null] => [word, field])),
)
const WORDS = [...FIELD_OF_WORD.keys()].sort((a, b) => b.length - a.length)
/** What users put there themselves is none of the words. */
const OWN_CONTENT =
    "(?:利用者|ユーザー?|会員|お客様)が(?:アップロード|投稿|送信|入力|保存)した(?:データ|情報|ファイル|内容|画像|写真)"
const KNOWN = new RegExp(
    OWN_CONTENT + "|" + WORDS.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`)).join("|"),
    "g",
)
/** Weak words count as data only beside stronger ones: 地域, 評価, 資格 are common nouns. */
const WEAK: ReadonlySet<string> = new Set([
    "地域",
    "評価",
    "資格",
    "クラス",
    "所属",
    "写真",
    "面積",
    "収入",
    "所得",
    "給与",
    "成績",
    "履歴書",
    "趣味",
    "備考",
    "信条",
    "ポイント",
    "学年",
    "地番",
    "地目",
    "契約日",
    "感染症",
    "アレルギー",
    "症状",
    "送付先",
    "連絡先",
    "国籍",
    "体重",
    "身長",
    "パスワード",
    "利用目的",
    "検体",
    "役職",
    "所在地",
    "学歴",
    "職歴",
    "学級",
    "施設名",
    "カルテ",
    "電子カルテ",
    "クレジットカード",
    "有効期限",
    "健康情報",
    "企業名",
    "団体名",
    "店舗名",
])

const SEPARATOR =
    /^(?:、|,|・|\/|や|と|及び|および|または|又は|並びに|ならびに|&|\+|\n| )\s?(?:及び|および|または|又は|任意で登録された|一部の)?\s?/
const ITEM =
    /^(?:お|ご)?[\u3400-\u9fff々ァ-ヺー・A-Za-z0-9]{1,16}(?:(?:の|等の|などの)[\u3400-\u9fff々ァ-ヺーA-Za-z]{1,10})?(?:等|など)?/
/** A known word within a longer one that means something else: マイナンバー制度, 取引価格アンケート, 通学方法届出書. */
const OTHER_WORD =
    /^(?:カード(?!の写し|情報|番号|会員|名義|有効)|通知カード|アンケート|法(?!人)|制度|利用事務|届出書|会社|決済|型|版|システム|サービス|センター|セキュリティ|変更手続|の?変更(?:等|や|、)|の?入力(?!項目)|の条件|設定(?:して|が)|欄|の?決定通知書|会員(?!番号|情報|ID|名|様))/
/** What ends a list though it looks like an item. */
const NOT_ITEM =
    /^(?:個人情報|情報|データ|以上|計|合計|約|最大|のべ|延べ|合わせて|うち|今回|同|当|本件|その他|それ|これ|一部|全て|すべて|及び|また|なお|現在|[0-9０-９].*|.*(?:した|する|れた|れる)|流出.*|漏.*|記載|保存|含.*|登録)$/
/** Items a list may have; more is a table of something else. */
const ITEMS_LIMIT = 40

/** All lists of data of a sentence, in order; a single strong word is a list of one. */
export function readItemLists(text: string): ItemList[] {
    const lists: ItemList[] = []
    let end = 0
    for (const match of text.matchAll(KNOWN)) {
        if (match.index < end || lists.length >= MENTIONS_LIMIT) continue
        if (OTHER_WORD.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))) continue
        const list = listFrom(text, match.index, match[0], end)
        end = list.span.end
        if (list.items.some(({ item }) => !WEAK.has(item.text) || item.protection !== null)) lists.push(list)
    }
    return lists
}

interface Found {
    readonly item: DataItem
    readonly span: Span
}

function listFrom(text: string, at: number, word: string, floor: number): ItemList {
    const before = leftwards(text, at, floor)
    const items: Found[] = [...before, foundAt(text, at, at + word.length)]
    let end = at + word.length
    for (let next = following(text, end); next !== null && items.length < ITEMS_LIMIT; next = following(text, end)) {
        items.push(next)
        end = next.span.end
    }
    return {
        span: { start: items[0]?.span.start ?? at, end },
        items,
        more:
            /^(?:ほか|など|等|といった|その他)/.test(text.slice(end, end + 5)) ||
            /(?:等|など)$/.test(text.slice(at, end)),
    }
}

/** The item behind the next separator, or null where the list ends. */
function following(text: string, end: number): Found | null {
    const rest = text.slice(afterAside(text, end))
    const offset = text.length - rest.length
    const separator = SEPARATOR.exec(rest)
    if (separator === null) return null
    const at = offset + separator[0].length
    KNOWN.lastIndex = at
    const known = KNOWN.exec(text.slice(0, at + 60))
    KNOWN.lastIndex = 0
    const item = ITEM.exec(text.slice(at, at + 40))?.[0] ?? ""
    if (known !== null && known.index - at <= prefixLength(text, at, known.index))
        return foundAt(text, at, known.index + known[0].length)
    if (item === "" || NOT_ITEM.test(item) || !closesItem(text, at + item.length)) return null
    return foundAt(text, at, at + item.length)
}

/** Known words may stand behind what qualifies them: ハッシュ化されたパスワード, 施設の電話番号, 詳細な住所. */
function prefixLength(text: string, at: number, known: number): number {
    const prefix = text.slice(at, known)
    return /^(?:[^、。,()「」]{0,20}(?:された|化した|な|の|済みの?|用)|[\u3400-\u9fffァ-ヺーA-Za-z]{0,8})$/.test(prefix)
        ? prefix.length
        : -1
}

/** `(…)` behind an item says something of it, unless it holds a list of its own. */
function afterAside(text: string, end: number): number {
    const aside = /^(?:等|など)?(?:\([^()]{0,30}\)){0,2}/.exec(text.slice(end, end + 70))
    return end + (aside?.[0].length ?? 0)
}

function closesItem(text: string, end: number): boolean {
    return (
        end >= text.length ||
        /^(?:[、,・/や)」』。とが\n(]|など|等|および|及び|または|のほか|で|を含|に|は|も|[0-9約最の])/.test(
            text.slice(end, end + 4),
        )
    )
}

/** Items before the first known word: `登記原因日、地番、地目`, `法人名・氏名`. */
function leftwards(text: string, at: number, floor: number): Found[] {
    const found: Found[] = []
    let start = at
    while (found.length < ITEMS_LIMIT && start > floor) {
        const match =
            /(?:^|[、,・/(「『\s])([\u3400-\u9fff々ァ-ヺーA-Za-z]{1,12}(?:の[\u3400-\u9fffァ-ヺー]{1,6})?)(?:、|,|・|\/|や|と|及び|および)\s?$/.exec(
                text.slice(Math.max(floor, start - 24), start),
            )
        const item = match?.[1]
        if (item === undefined || match === null || NOT_ITEM.test(item) || !isDataLike(item)) break
        const itemStart = start - match[0].length + match[0].indexOf(item)
        found.unshift(foundAt(text, itemStart, itemStart + item.length))
        start = itemStart
    }
    return found
}

/** Left of the first known word only what is known, or ends like data, is taken. */
function isDataLike(item: string): boolean {
    return FIELD_OF_WORD.has(item) || /(?:名|番号|日|価格|金額|額|コード|歴|記録|内容|ID)$/.test(item)
}

function foundAt(text: string, start: number, end: number): Found {
    return { item: itemOf(text, start, end), span: { start, end } }
}

function itemOf(text: string, start: number, end: number): DataItem {
    const words = text
        .slice(start, end)
        .replace(/(?:等|など)(?:の.*)?$/, "")
        .trim()
    const around = text.slice(end, end + 14)
    return {
        field: fieldOf(words),
        text: words,
        partial:
            /^\((?:一部|任意)/.test(around) ||
            /(?:一部の?|任意)[^、]{0,8}$/.test(text.slice(Math.max(0, start - 10), start)) ||
            /^(?:一部の|任意)/.test(words) ||
            /の一部/.test(around.slice(0, 3)),
        protection: protectionOf(words + (/^\([^)]*(?:暗号|ハッシュ)/.test(around) ? around : "")),
    }
}

function fieldOf(words: string): Field | null {
    if (/した(?:データ|情報|ファイル|内容|画像|写真)$/.test(words)) return null
    const exact = FIELD_OF_WORD.get(words)
    if (exact !== undefined) return exact
    const last = WORDS.find((word) => words.endsWith(word)) ?? WORDS.find((word) => words.includes(word))
    return last === undefined ? null : (FIELD_OF_WORD.get(last) ?? null)
}

function protectionOf(words: string): DataItem["protection"] {
    if (/ハッシュ化されていない|暗号化されていない/.test(words)) return null
    if (/ハッシュ/.test(words)) return "hashed"
    return /暗号/.test(words) ? "encrypted" : null
}
