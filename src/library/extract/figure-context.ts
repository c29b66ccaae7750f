// Whether an amount is of persons or records an incident is about, and which part it plays. Errs towards reading a figure:
// one too many is seen beside its sentence, one too few is not.
import type { Figure } from "../contract.ts"
import type { Quantity } from "../read/quantity.ts"
import type { Piece } from "./reading.ts"

/** Data and those it is of: what a figure of an incident counts. */
const DATA =
    /個人情報|情報|データ|アドレス|名簿|書類|通知|氏名|住所|カード|アカウント|ログイン|番号|顧客|会員|患者|利用者|登録者|学生|生徒|児童|受験|住民|市民|世帯|職員|従業員|名分|人分|件分|対象|流出|漏|紛失|盗|誤|閲覧|送り状|調査票|申請書|納付書|明細|メール|カルテ|影響/
const TALKS_OF_THRESHOLD = /定め|規定|義務|要件|該当する場合|事態(?:で|が|の報告|。|$)|基準|場合(?:は|に)/
/** Those who did something, not those whose data it was. */
const DOERS_BEFORE =
    /(?:職員|担当者|容疑者|男性?|女性?|社員|従業員|教諭|教員|医師|看護師|警察官|署員|係員|スタッフ|作業員|実行犯|元社員|役員|部下|上司)$/
const DOERS_AFTER =
    /^(?:体制|一組|1組|がかり|で(?:作業|確認|行|対応|チェック|運用|実施)|を(?:逮捕|処分|書類送検|減給|戒告|懲戒|停職|配置)|\)?(?:の方)?から(?:の)?[^、。]{0,24}(?:連絡|問い?合わ?せ|指摘|申告|電話|通報|届)|の(?:担当者|警備員|体制|チーム|職員が|専門)|程?の?規模|を超える?(?:従業員|社員|職員)|が(?:懲戒|逮捕|減給|戒告|確認|作業|対応|関与)|以上で|が死|が負傷|による(?:確認|チェック|ダブル))/
const CONTAINER_BEFORE =
    /(?:ファイル|フォルダー?|サーバー?|サイト|端末|パソコン|PC|USBメモリー?|メモリー?|ページ|URL|拠点|店舗|ログ|回線|IPアドレス|投稿|フォロワー|アクセス|閲覧|再生|ダウンロード|訪問|試行)(?:は|が|を)?$/
const CONTAINER_AFTER =
    /^(?:の)?(?:ファイル|フォルダ|サーバ|サイト(?!利用)|端末|パソコン|拠点|IPアドレス|アクセス|閲覧(?!され)|ダウンロード)/
const WHOLE_AFTER =
    /^\)?(?:分|の方|の会員|の登録者|の方々)?(?:に(?:関して|対し|向け|宛|あて)|に[^、。誤]{0,24}(?:送信|送付|送る|送った|送り|発送|郵送|配信|配布)|(?:分)?を[^、。誤]{0,8}(?:郵送|発送|送付|送信|配信|印刷)し|(?:郵送|発送|送付|送信|配布)し(?:た|て)|のうち|中[、の0-9]|には[^、。]{0,20}(?:送付|郵送|送る))/
/** A. 最大35万件です。: the question above says of what. */
const ANSWER = /^(?:A[0-9.:]*\s*)?$/
const MISTAKEN_NEAR = /誤/

/** Whether a quantity is a figure of the incident. */
export function isFigure(quantity: Quantity, { text, unit, outcomes, lists }: Piece, wave: boolean): boolean {
    if (wave && quantity.counts === "cases") return true
    if (quantity.counts !== "persons" && quantity.counts !== "records") return false
    const before = text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start)
    const after = text.slice(quantity.span.end, quantity.span.end + 40)
    if (DOERS_AFTER.test(after) || CONTAINER_BEFORE.test(before) || CONTAINER_AFTER.test(after)) return false
    if (
        DOERS_BEFORE.test(before) &&
        quantity.counts === "persons" &&
        !/^分|^の(?:個人情報|氏名|情報|データ|住所|名簿)/.test(after) &&
        !text.slice(quantity.span.start, quantity.span.end).endsWith("分")
    )
        return false
    if (/^の?[^、。]{0,8}(?:迷惑|スパム|フィッシング|不審な?)メール/.test(after)) return false
    if (ANSWER.test(text.slice(0, quantity.span.start)) && /^(?:です|でございます)?。?$/.test(after)) return true
    if (isThreshold(quantity, text, after)) return false
    return (
        unit.kind === "row" ||
        unit.label === "count" ||
        unit.label === "items" ||
        outcomes.length > 0 ||
        lists.length > 0 ||
        DATA.test(text)
    )
}

/** 100人を超える事態: the law's number, not one of the incident. */
function isThreshold({ bounds, amount }: Quantity, text: string, after: string): boolean {
    const limit = bounds.includes("over") || bounds.includes("at-least")
    if (!limit || ![100, 101, 1_000, 1_001].includes(amount)) return false
    return TALKS_OF_THRESHOLD.test(text) || /^の?(?:特定)?個人情報(?:の)?漏/.test(after)
}

export function roleOf(quantity: Quantity, text: string): Figure["role"] {
    if (
        quantity.part ||
        /うち[^、。0-9]{0,16}$/.test(text.slice(Math.max(0, quantity.span.start - 18), quantity.span.start))
    )
        return "part"
    const after = text.slice(quantity.span.end, quantity.span.end + 40)
    const near = text.slice(Math.max(0, quantity.span.start - 14), quantity.span.start) + after.slice(0, 10)
    return WHOLE_AFTER.test(after) && !MISTAKEN_NEAR.test(near) ? "whole" : "affected"
}
