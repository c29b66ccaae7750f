// Words for people that stand where a label does: `患者`, `来訪者`, `member`. Whether a name stands there the value says: a heading such as
// 会員 is above numbers as often as above names.
import { singular } from "./label-path.ts"
import { normaliseLabel } from "./normalise-label.ts"
import { fullNameForm, isFamilyName } from "../recognizers/japan/name-words.ts"

/** `参加者`, `学生`, `買主`, `届出人`, `宿泊客`, `看護師`, `面接官`, `イベント申込者`: whoever does, is or has something. */
const JAPANESE =
    /^(?:[\p{Script=Katakana}ー・]{2,12})?[おご]?[\p{Script=Han}々]{1,6}[者員生主人客師士医徒童手官](?:様|さま|さん)?$/u
/** `店長`, `理事長`: whoever heads something; 身長 and 延長 are none. */
const HEAD =
    /(?:上|店|院|校|園|会|組|級|区|市|町|村|社|部|課|所|班|隊|理事|室|係|館|局|組合|議|団|塾|寮|船|委員)長(?:様|さま|さん)?$/
const HEAD_UNITS = 8
/** `参加メンバー`, `清掃当番`, `副幹事`, `役員名簿`: words that end so, whatever stands before. */
const ENDS =
    /(?:メンバー|スタッフ|リーダー|マネージャー|ヘルパー|ボランティア|ウォッチャー|レビュアー|コーチ|トレーナー|オペレーター|サポーター|当番|幹事|監事|理事|顧問|司会|担任|世話役|進行役|引率|名簿|の皆さま|の皆様|の方々)$/
/** `1卓 招待客`, `第2部 講師`: which of several. */
const NUMBER = /^第?[0-9]{1,3}(?=\p{Script=Han})/u
const ENDS_UNITS = 16
/** `チームA`, `第3班`, `Bグループ`: whoever stands below is of it. */
const GROUP =
    /^(?:(?:第?[0-9一二三四五六七八九十]{1,3}|[a-z])(?:チーム|班|グループ|組)|(?:チーム|班|グループ)(?:[0-9]{1,3}|[a-z]))$/
/** Whoever made a work: a catalogue names them, and they are known. `投稿者` and `執筆者` write to a site themselves. */
const OF_WORKS =
    /(?:作者|著者|訳者|編者|著作者|作曲者|作詞者|監修者|演奏者|出演者|編著者|原作者|指揮者|振付師|作家|画家|監督|俳優|歌手)$/
const JAPANESE_WORDS: ReadonlySet<string> = new Set(
    (
        "名前 出席 欠席 同席 お客様 お客さま 故人 園児 患児 相手方 世帯主 本人 会計 書記 監査 相談役 主任 スタッフ メンバー ゲスト オーナー ドライバー ユーザー ユーザ カスタマー クライアント " +
        "レビュアー ライター インストラクター コーチ トレーナー スタイリスト セラピスト オペレーター マネージャー リーダー ドクター ナース ヘルパー ケアマネージャー " +
        "ボランティア サポーター プレイヤー プレーヤー アドバイザー カウンセラー コーディネーター デザイナー エンジニア"
    ).split(" "),
)

/** Plurals (`members`) are meant as well. */
const ENGLISH: ReadonlySet<string> = new Set(
    (
        "student pupil patient guest attendee participant visitor resident tenant customer client employee applicant member owner buyer " +
        "purchaser seller sender receiver recipient payer payee holder assignee requester reporter contact person who staff worker teacher " +
        "doctor nurse parent guardian child spouse insured beneficiary subscriber donor winner candidate respondent passenger driver " +
        "policyholder householder claimant caregiver user author writer speaker poster manager leader instructor lecturer coach trainer operator " +
        "relative sibling dependent heir witness referrer roommate nominee borrower lender traveler traveller " +
        "agent approver creator editor player responder supervisor secretary chairperson organizer"
    ).split(" "),
)

/** What stands behind a name, and is a word for people by itself. */
const TITLE = /(?:先生|選手|医師|弁護士|様|さま|さん)$/
const FAMILY_UNITS: readonly number[] = [2, 3]

/** @param text of a label in Japanese, as normalise-label.ts leaves it */
export function isJapaneseWordForPeople(text: string): boolean {
    if (MAY_END[text.charCodeAt(text.length - 1)] !== 1 || isMakerOfWorks(text)) return false
    if (JAPANESE_WORDS.has(text) || (text.length <= HEAD_UNITS && HEAD.test(text))) return true
    if (text.length <= ENDS_UNITS && (ENDS.test(text) || GROUP.test(text))) return true
    return JAPANESE.test(mayBeginAsNumber(text) ? text.replace(NUMBER, "") : text) && !isSomebody(text)
}

function mayBeginAsNumber(text: string): boolean {
    const first = text.charCodeAt(0)
    return first === ORDINAL || (first >= 0x30 && first <= 0x39)
}

/** 第 */
const ORDINAL = 0x7b2c

/** `作者`, `著者`, `監督`: names below it are those of a catalogue, unless something personal stands beside them. */
export function isMakerOfWorks(text: string): boolean {
    return OF_WORKS.test(text) && !text.endsWith(OPERATOR)
}

/** Whoever a log of accesses names: no 作者. */
const OPERATOR = "操作者"

/** `チームA`, `2班`: several people stand below it. */
export function isGroupOfPeople(label: string): boolean {
    return label.length <= ENDS_UNITS && GROUP.test(normaliseLabel(label)?.text ?? "")
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
    return (
        ENGLISH.has(singular(last)) ||
        (words.length === 2 && (last === "by" || (last === "to" && words[0] === "assigned")))
    )
}

/** `author.name`, `assigned_to.name`, `担当者.名前`: what stands there is somebody's, where it can be a whole name. */
export function isWordForPeople(parent: string): boolean {
    const normalised = parent === "" ? null : normaliseLabel(parent)
    if (normalised === null) return false
    const { words, text } = normalised
    return words.length > 0 ? isEnglishWordForPeople(words) : isJapaneseWordForPeople(text)
}

/** `申請者氏名`, `園児名`, `契約者`, `applicantName`: whose name it is. */
export function isNameOfWhoever(label: string): boolean {
    const normalised = label === "" ? null : normaliseLabel(label)
    if (normalised === null) return false
    const { words, text } = normalised
    if (words.length > 0)
        return words.length > 1 && words.at(-1) === "name" && isEnglishWordForPeople(words.slice(0, -1))
    return isJapaneseWordForPeople(text.replace(NAME_BEHIND, ""))
}

const NAME_BEHIND = /の?(?:氏名|お?名前|姓名|名)$/

/**
 * Whether a text that stands above others, or before them, says that they are people: `受講者`, `参加メンバー (9)`, `Attendees:`,
 * `PTA役員名簿`. It is asked of every short text of a page: most are told by their length or their last unit. Errs towards no: of
 * several words only the last one counts.
 */
export function speaksOfPeople(text: string): boolean {
    const { length } = text
    const last = text.charCodeAt(length - 1)
    if (length < 2 || length > HEADING_UNITS || (MAY_END[last] !== 1 && BEHIND_WORD[last] !== 1)) return false
    // Dates and sums end in a digit; `チーム1` is short.
    if (last <= DIGIT_NINE && last >= DIGIT_ZERO && length > GROUP_UNITS) return false
    const whole = last === CLASS_END ? text.replace(CLASS_BEHIND, "") : text
    const behind = COUNTED[last] === 1 ? whole.replace(COUNT, "").replace(ASIDE, "") : whole
    const counted = last >= 0x80 && isDigitUnit(text.charCodeAt(0)) ? behind.replace(COUNT_BEFORE, "") : behind
    const heading = LISTED_END[counted.charCodeAt(counted.length - 1)] === 1 ? counted.replace(LISTED, "") : counted
    const word = lastWord(heading).toLowerCase()
    if (MAY_END[word.charCodeAt(word.length - 1)] !== 1) return false
    if (!isLetter(word.charCodeAt(word.length - 1)))
        return FOR_NAMES.test(word) || isJapaneseWordForPeople(word) || isJapaneseWordForPeople(behindPossessor(word))
    if (!ENGLISH.has(word) && !(word.endsWith("s") && ENGLISH.has(singular(word))))
        return word.length <= GROUP_UNITS && GROUP.test(word)
    return heading.split(" ").length <= HEADING_WORDS && !HAS_JAPANESE.test(heading)
}

/** `本日の来訪者`, `ご予約のお客様`: whose they are stands before. */
function behindPossessor(word: string): string {
    const at = word.lastIndexOf("の")
    return at < 0 ? "" : word.slice(at + 1)
}

function lastWord(text: string): string {
    let start = text.length
    while (start > 0 && BEFORE_WORD[text.charCodeAt(start - 1)] !== 1) start--
    return text.slice(start)
}

function isDigitUnit(unit: number): boolean {
    return unit >= DIGIT_ZERO && unit <= DIGIT_NINE
}

function isLetter(unit: number): boolean {
    return unit >= 0x61 && unit <= 0x7a
}

/** `生徒名簿 2年A組`: of which class they are. */
const CLASS_BEHIND = /[ \u3000][0-9０-９]{1,2}年[ \u3000]?[0-9０-９A-Za-zＡ-Ｚ]{1,2}組$/
/** 組 */
const CLASS_END = 0x7d44
const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39
const GROUP_UNITS = 8
const HEADING_UNITS = 24
const HEADING_WORDS = 3
/** `（9）`, `(12名)`, `9名` and a colon: how many there are; before it stands a word. */
const COUNT = /(?<=[^\s0-9０-９（(])\s{0,2}(?:[（(][0-9０-９]{1,4}\s?[名人]?[)）]|[0-9０-９]{1,4}[名人])?\s{0,2}[:：]?$/
/** `出席者（敬称略）`, `当選者 (五十音順)`: how they are listed. */
const ASIDE =
    /\s?[（(](?:敬称略|順不同|[^（()）\s]{1,5}順|[^（()）\s]{1,5}順[・、]敬称略|敬称略[・、][^（()）\s]{1,5})[)）]$/
/** `9 人の参加者` */
const COUNT_BEFORE = /^[0-9]{1,4} ?[人名]の/
const HAS_JAPANESE = /[ぁ-ヺ\u3400-\u9fff]/
/** `受講者一覧`, `委員の紹介` */
const LISTED = /(?:一覧|リスト|のご紹介|の紹介|紹介|表)$/
/** `氏名`, `レビュー担当`: names stand below. */
const FOR_NAMES = /^(?:お名前|氏名)$|担当(?:者)?$/

/** `assigned_to_id`, `member[staff_id]`, `担当者`: of a control in which people are to be chosen. */
export function isControlOfPeople(name: string): boolean {
    const words = normaliseLabel(name)?.words ?? []
    const bare = words.at(-1) === "id" || words.at(-1) === "ids" ? words.slice(0, -1) : words
    return bare.length > 0 && (isEnglishWordForPeople(bare) || (bare.at(-2) === "assigned" && bare.at(-1) === "to"))
}

/** Last units of words for people, of groups of them, and of FOR_NAMES. Declared behind the words that it is made of. */
const MAY_END: Uint8Array = unitTable([
    "者員生主人客師士医徒童手官長様まん方簿番事問会任役率フーム班組プ前名当",
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ...Array.from(JAPANESE_WORDS, (word) => word.slice(-1)),
])
const COUNTED: Uint8Array = unitTable([":", "：", ")", "）", "名", "人"])
const LISTED_END: Uint8Array = unitTable(["覧", "ト", "介", "表"])
const BEHIND_WORD: Uint8Array = unitTable([":", "：", ")", "）", "覧", "ト", "介", "表"])
const BEFORE_WORD: Uint8Array = unitTable(Array.from(" \t\n\u3000■□●○◆◇▼▶★☆#*【】［］[]"))

function unitTable(texts: Iterable<string>): Uint8Array {
    const table = new Uint8Array(0x1_00_00)
    for (const text of texts) for (const unit of text) table[unit.charCodeAt(0)] = 1
    return table
}
