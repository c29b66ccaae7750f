// The systems an article names: 「土地総合情報システム」, 国際郵便マイページサービス, コメント用フォーム. Common nouns (同サイト, サーバー) name none.
import type { Span } from "../../core/span.ts"
import type { Stated } from "../contract.ts"
import { productKey, readWeaknesses } from "../read/weakness.ts"
import { PLAIN, StatedSet, witnessOf, type Reading } from "./reading.ts"

const NOUN =
    "(?:サイト|システム|サービス|サーバー?|ショップ|ストア|フォーム|アプリ|ホームページ|ページ|ポータル|データベース|メールマガジン|通販|ブログ|アンケート|開発キット|SDK|分析|クラブ|会員)"
const QUOTED = new RegExp(
    `(?<lead>[^「」、。]{0,16})[「『](?<name>[^「」『』]{2,40})[」』](?:\\s?\\([^()]{1,24}\\))?(?<tail>[^「」、。]{0,14})`,
    "g",
)
const PLAIN_NOUN =
    "(?:サイト|システム|サービス|サーバー?|ショップ|ストア|フォーム|アプリ|ホームページ|ページ|ポータル|データベース|開発キット|SDK)"
const RUN = new RegExp(
    `[\\u3400-\\u9fff々ァ-ヺー・A-Za-z0-9]{2,24}${PLAIN_NOUN}(?![\\u3400-\\u9fffァ-ヺーA-Za-z])(?:\\([A-Za-z0-9 ]{2,24}\\))?`,
    "g",
)
const ENDS = new RegExp(`${NOUN}(?:\\s?\\(.{1,20}\\))?$`)
const GENERIC =
    /^(?:(?:同|当|本|弊|自|各|他|その|この|該当|当該|対象|一部|全|新|旧|外部|社内|庁内|院内|学内|公開|公式|専用|会員|個人|顧客|一般|複数の?|さまざまな?|無関係の?|別の?|偽|詐欺|政府統計|英語|元)*(?:Web|WEB|ウェブ|ネット|オンライン|インターネット|EC|通販|通信販売|販売|ショッピング|メール|情報|業務|基幹|ファイル|クラウド|ログイン|会員|決済|管理|社|市|県|町|村|区|院|校|本|Google|アダルト|統計|地図情報|アプリ|関連|動画配信|配信|電子商取引|公的|各種|医療情報|入力|申込|受付|申請|予約|問い合わせ|お問い合わせ|検索|宅配|提供|利用|インターネット上の|Webアプリケーション|通知|電子回答|フリー|ホスティング|レンタル|コンテンツ)*(?:サイト|システム|サービス|サーバー?|ショップ|ストア|フォーム|アプリ|ホームページ|ページ|ポータル|データベース|通販|ブログ|アンケート|会員|クラブ|メールマガジン))$/

/** The systems named in an incident's pieces; of a mention in a list, those named with it. */
export function readSystems({ article, pieces, draft }: Reading): Stated<string>[] {
    const found = new StatedSet<string>((name) => name.replaceAll(/[\s・()]/g, "").toLowerCase())
    for (const { unit, span } of draft.systems)
        found.add(unit.text.slice(span.start, span.end), witnessOf(article, unit, span, PLAIN))
    for (const { unit, text, advice } of pieces) {
        if (advice || draft.part !== null || unit.label === "definition" || unit.label === "prevention") continue
        for (const { name, span } of systemsIn(text)) found.add(name, witnessOf(article, unit, span, PLAIN))
    }
    return found.list()
}

interface Named {
    readonly name: string
    readonly span: Span
}

function systemsIn(text: string): Named[] {
    const products = new Set(readWeaknesses(text).map(({ product }) => (product === null ? "" : productKey(product))))
    const quoted = [...text.matchAll(QUOTED)].flatMap((match) => quotedSystem(match, products))
    const run = [...text.matchAll(RUN_BY)].flatMap((match) => operated(match))
    const covered = (at: number): boolean => quoted.some(({ span }) => at >= span.start - 1 && at <= span.end)
    const runs = [...text.matchAll(RUN)].filter(
        ({ index, 0: name }) => !covered(index) && !covered(index + name.length - 1),
    )
    return [...quoted, ...runs.flatMap((match) => runSystem(match)), ...run]
}

/** What a body is said to run has a name of its own, whatever it ends with: 運営するeキレイネットへの. */
const RUN_BY = /運営する(?<name>[\u3400-\u9fff々ァ-ヺー・A-Za-z0-9]{3,24}?)(?=への|が|で(?!き)|において|の|に対)/g

function operated(match: RegExpExecArray): Named[] {
    const name = match.groups?.["name"] ?? ""
    if (GENERIC.test(name) || ENDS.test(name) || /(?:会社|法人|企業|株式会社|大学|病院)/.test(name)) return []
    const start = match.index + match[0].length - name.length
    return [{ name, span: { start, end: start + name.length } }]
}

/** A quotation is a system's name when it ends like one, or stands beside such a noun. */
function quotedSystem(match: RegExpExecArray, products: ReadonlySet<string>): Named[] {
    const { name = "", lead = "", tail = "" } = match.groups ?? {}
    if (
        /(?:業者|会社|企業|団体|大手|一つ、?|メーカー|チェーン)の?$/.test(lead) ||
        products.has(productKey(name)) ||
        /。|する$|した$|です|ます|について/.test(name) ||
        /脆弱性|という(?:名|件名)|と呼ばれる/.test(tail)
    )
        return []
    const beside =
        new RegExp(`${NOUN}$`).test(lead) ||
        new RegExp(
            `^(?:の|内の|という)?(?:\\s?\\([^()]{1,20}\\))?(?:[\\u3400-\\u9fffァ-ヺーA-Za-z]{0,10})?${NOUN}`,
        ).test(tail) ||
        /^(?:に電子回答|に登録|を利用して|を運営)/.test(tail)
    if (!beside && !ENDS.test(name)) return []
    const start = match.index + match[0].indexOf(name, lead.length)
    return [{ name, span: { start, end: start + name.length } }]
}

function runSystem(match: RegExpExecArray): Named[] {
    const name = match[0].replace(
        /^(?:現在|同社|同省|同市|同県|同|当社|弊社|自社|今回|当該|該当|一部|全|元|外部の?)+/,
        "",
    )
    const bare = name.replace(/\(.*\)$/, "")
    if (
        GENERIC.test(bare) ||
        bare.length < 4 ||
        /不正|セキュリティ|対策|攻撃|監視|被害|影響|停止|利用(?:者)?サ/.test(bare)
    )
        return []
    const start = match.index + match[0].length - name.length
    return [{ name, span: { start, end: start + name.length } }]
}
