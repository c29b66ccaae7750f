// Words for people that stand where a label does: `患者`, `来訪者`, `member`. Whether a name stands there the value says: a heading such as
// 会員 is above numbers as often as above names.
import { normaliseLabel } from "./normalise-label.ts"
import { fullNameForm, isFamilyName } from "../recognizers/japan/name-words.ts"

/** `参加者`, `学生`, `買主`, `届出人`, `宿泊客`, `看護師`: whoever does, is or has something. */
const JAPANESE = /^[おご]?[\p{Script=Han}々]{1,6}[者員生主人客師士医徒童手](?:様|さま|さん)?$/u
/** `店長`, `理事長`: whoever heads something; 身長 and 延長 are none. */
const HEAD = /(?:店|院|校|園|会|社|部|課|所|班|隊|理事|室|係|館|局|組合|議|団|塾|寮|船|委員)長(?:様|さま|さん)?$/
const HEAD_UNITS = 8
const JAPANESE_WORDS: ReadonlySet<string> = new Set(
    (
        "名前 お客様 お客さま 故人 園児 患児 相手方 世帯主 本人 スタッフ メンバー ゲスト オーナー ドライバー ユーザー ユーザ カスタマー クライアント " +
        "レビュアー ライター インストラクター コーチ トレーナー スタイリスト セラピスト オペレーター マネージャー リーダー ドクター ナース ヘルパー ケアマネージャー " +
        "ボランティア サポーター プレイヤー プレーヤー アドバイザー カウンセラー コーディネーター デザイナー エンジニア"
    ).split(" "),
)

const ENGLISH: ReadonlySet<string> = new Set(
    (
        "student pupil patient guest attendee participant visitor resident tenant customer client employee applicant member owner buyer " +
        "purchaser seller sender receiver recipient payer payee holder assignee requester reporter contact person who staff worker teacher " +
        "doctor nurse parent guardian child spouse insured beneficiary subscriber donor winner candidate respondent passenger driver " +
        "policyholder householder claimant caregiver user author writer speaker poster"
    ).split(" "),
)

/** What stands behind a name, and is a word for people by itself. */
const TITLE = /(?:先生|選手|医師|弁護士|様|さま|さん)$/
const FAMILY_UNITS: readonly number[] = [2, 3]

/** @param text of a label in Japanese, as normalise-label.ts leaves it */
export function isJapaneseWordForPeople(text: string): boolean {
    if (JAPANESE_WORDS.has(text) || (text.length <= HEAD_UNITS && HEAD.test(text))) return true
    return JAPANESE.test(text) && !isSomebody(text)
}

/** `佐藤直人`, `鈴木弥生`, `佐々木先生`: names end in such signs too. */
function isSomebody(text: string): boolean {
    const bare = text.replace(TITLE, "")
    if (fullNameForm(bare) !== null || (bare !== text && isFamilyName(bare))) return true
    return FAMILY_UNITS.some((units) => text.length > units && isFamilyName(text.slice(0, units)))
}

/** @param words of a label in English, as normalise-label.ts leaves them; the last one says what it is */
export function isEnglishWordForPeople(words: readonly string[]): boolean {
    const last = words.at(-1) ?? ""
    return ENGLISH.has(last) || (words.length === 2 && (last === "by" || (last === "to" && words[0] === "assigned")))
}

/** `author.name`, `assigned_to.name`, `担当者.名前`: what stands there is somebody's, where it can be a whole name. */
export function isWordForPeople(parent: string): boolean {
    const normalised = parent === "" ? null : normaliseLabel(parent)
    if (normalised === null) return false
    const { words, text } = normalised
    return words.length > 0 ? isEnglishWordForPeople(words) : isJapaneseWordForPeople(text)
}
