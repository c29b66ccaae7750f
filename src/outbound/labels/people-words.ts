// Words for people that stand where a label does: `患者`, `来訪者`, `member`. Whether a name stands there the value says: a heading such as
// 会員 is above numbers as often as above names.

/** `参加者`, `学生`, `買主`, `届出人`, `宿泊客`, `看護師`: whoever does, is or has something. */
const JAPANESE = /^[おご]?[\p{Script=Han}々]{1,6}[者員生主人客師士医徒童手](?:様|さま|さん)?$/u
const JAPANESE_WORDS: ReadonlySet<string> = new Set(
    "お客様 お客さま 故人 園児 患児 相手方 世帯主 本人 スタッフ メンバー ゲスト オーナー ドライバー".split(" "),
)

const ENGLISH: ReadonlySet<string> = new Set(
    (
        "student pupil patient guest attendee participant visitor resident tenant customer client employee applicant member owner buyer " +
        "purchaser seller sender receiver recipient payer payee holder assignee requester reporter contact person who staff worker teacher " +
        "doctor nurse parent guardian child spouse insured beneficiary subscriber donor winner candidate respondent passenger driver " +
        "policyholder householder claimant caregiver user author"
    ).split(" "),
)

/** @param text of a label in Japanese, as normalise-label.ts leaves it */
export function isJapaneseWordForPeople(text: string): boolean {
    return JAPANESE.test(text) || JAPANESE_WORDS.has(text)
}

/** @param words of a label in English, as normalise-label.ts leaves them; the last one says what it is */
export function isEnglishWordForPeople(words: readonly string[]): boolean {
    const last = words.at(-1) ?? ""
    return ENGLISH.has(last) || (last === "by" && words.length === 2)
}
