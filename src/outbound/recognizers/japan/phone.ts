import { precededBy } from "../number-boundary.ts"
import { isOrganisationName } from "../generic/organisation-name.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { fullNameForm, isFamilyName } from "./name-words.ts"
import { behindStart, mobileOrFixed, nextStart, readNumber, type Candidate } from "./phone-candidate.ts"

/**
 * Japanese telephone numbers, and foreign ones in `+` form. Issuer: MIC numbering plan (電気通信番号規則): mobile
 * 060/070/080/090 and IP 050 have 11 digits, fixed lines 10 with an area code of 2-5 digits. Check: none.
 * A bare run of digits needs a mobile prefix or a label; a fixed line needs its grouping or a label. Must not match:
 * toll-free and navigation numbers (0120, 0800, 0570 …: nobody's own), parts of longer numbers, ids, dates, ISBN.
 * A number that is an office's own (代表, お問い合わせ, a footer's TEL) scores low. Errs towards more persons: a fixed line
 * in prose without any word about it counts.
 */
const SERVICE = /^0(?:120|800|570|180|990|170|910|20)/
const MOBILE = /^0[6789]0[0-9]{8}$/
const CONTACT_WORDS =
    /お?問い?合わ?せ|代表|TEL|Tel|tel|電話|℡|☎|窓口|受付|センター|FAX|Fax|直通|内線|サポート|[課係室署局部]\s?[(:]?\s?$|フリーダイヤル|営業時間|平日/
/** Words of an office even where a label says that a telephone number follows. */
const OFFICE_WORDS =
    /お?問い?合わ?せ|代表|窓口|受付|センター|サポート|営業時間|要予約|ご予約|お申し?込み|採用|[課係室局署](?:\s|$)/
/** `03-… （平日 9:00-17:00）`: nobody's own line has hours. */
const HOURS =
    /^\s?[(（]?\s?(?:受付(?:時間)?|営業時間)?\s?[:：]?\s?(?:平日|月[~～〜-]金|[0-9]{1,2}(?::[0-9]{2}|時)\s?[~～〜-])/
const PERSON_WORDS = /携帯|自宅|本人|[私僕俺]の|ケータイ|実家/
const CONTEXT_UNITS = 24
/** `例：090-1234-5678`, as forms show how to write a number. Of no other number: an attacker could put the word before any. */
const EXAMPLE = /^0[0-9]{1,2}12345678$/
const EXAMPLE_WORDS = /例|\bex\b|e\.g\./
const EXAMPLE_UNITS = 6
/** Units of the first group that make 0800 the beginning of a mobile number; so does `+81`, which nobody dials for free. */
const GROUPED_0800 = 3
/** Found and listed, but nobody by itself; weigh-record.ts raises it where the record names somebody. */
const OFFICE_SCORE = 0.3
const DOUBTFUL_SCORE = 0.55

/** Labels under which a number is another number. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set([
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
    "account",
    "my_number",
    "card",
])

/** Labels under which an office stands, whoever the record is of. */
const OFFICES: ReadonlySet<string> = new Set(["contact", "organisation"])

export const recognizePhone: Recognizer = (snippet) => {
    if (OTHER_NUMBERS.has(snippet.label.kind)) return NO_HITS
    const { text } = snippet
    const hits: Hit[] = []
    for (let start = nextStart(text, 0); start < text.length;) {
        const candidate = readNumber(text, start)
        const score = candidate === null ? 0 : judge(candidate, snippet)
        if (candidate === null || score === 0) {
            start = nextStart(text, behindStart(text, start))
            continue
        }
        const { digits: value, end } = candidate
        hits.push({ field: "phone", value, start, end, score, recognizer: "phone" })
        start = nextStart(text, end)
    }
    return hits.length > 0 || snippet.label.kind !== "phone" ? hits : withoutLeadingZero(snippet)
}

function judge(candidate: Candidate, snippet: Snippet): number {
    const { digits, groups, foreign } = candidate
    const labelled = snippet.label.kind === "phone"
    if (foreign && digits.startsWith("+")) return labelled ? 0.9 : groups.length > 1 ? 0.6 : 0
    if (!/^0[1-9]/.test(digits) || isOneDigit(digits) || isService(digits, foreign ? GROUPED_0800 : (groups[0] ?? 0)))
        return isUngrouped0800(candidate) ? doubtful0800(snippet) : 0
    if (EXAMPLE.test(digits) && precededBy(snippet.text, candidate.start, EXAMPLE_WORDS, EXAMPLE_UNITS)) return 0
    const shape = shapeOf(candidate)
    if (shape === "none" && !labelled) return 0
    if (labelled) return isOffices(candidate, snippet) ? OFFICE_SCORE : 0.95
    if (
        shape === "loose" &&
        snippet.label.kind !== "contact" &&
        !precededBy(snippet.text, candidate.start, CONTACT_WORDS, CONTEXT_UNITS)
    )
        return 0
    if (MOBILE.test(digits)) return mobileScore(candidate, snippet)
    if (snippet.label.kind === "code") return 0
    return fixedScore(candidate, snippet)
}

/** Behind the 0 stands one digit over and over. */
function isOneDigit(digits: string): boolean {
    for (let at = 2; at < digits.length; at++) if (digits.charCodeAt(at) !== digits.charCodeAt(1)) return false
    return digits.length > 1
}

function mobileScore(candidate: Candidate, snippet: Snippet): number {
    const bare = candidate.groups.length === 1 && !candidate.foreign
    if (bare && (snippet.label.kind === "code" || snippet.label.kind === "product")) return 0
    // `商品コード: 090-1234-5678`: what goods are told apart by, however it is written.
    if (snippet.label.kind === "product" && isAll(candidate, snippet)) return 0
    if (!bare) return 0.9
    // Eleven digits under a label nobody knows may be anything; beside a name, or in a column of such numbers, they are not.
    return snippet.label.kind === "unknown" && !snippet.proven("mobile") ? OFFICE_SCORE : 0.75
}

/** Nothing else stands in the text. */
function isAll({ start, end }: Candidate, { text }: Snippet): boolean {
    return text.slice(0, start).trim() === "" && text.slice(end).trim() === ""
}

/** An office's number is told by its label, by the record, or in prose by a word before it. */
function fixedScore(candidate: Candidate, snippet: Snippet): number {
    if (snippet.impersonal || OFFICES.has(snippet.label.kind)) return OFFICE_SCORE
    if (precededBy(snippet.text, candidate.start, PERSON_WORDS, CONTEXT_UNITS)) return 0.85
    const words = snippet.label.kind === "none" ? CONTACT_WORDS : OFFICE_WORDS
    if (precededBy(snippet.text, candidate.start, words, CONTEXT_UNITS)) return OFFICE_SCORE
    if (standsBehindFacility(candidate, snippet.text)) return OFFICE_SCORE
    if (hasHours(candidate, snippet)) return OFFICE_SCORE
    return snippet.form === "prose" ? 0.55 : 0.8
}

/** `中央公民館（03-…）`, `11/3 中村医院 03-…`: a place has a line, whoever picks it up. Families are called 北園 and 大館. */
function standsBehindFacility({ start }: Candidate, text: string): boolean {
    const [, name = ""] = FACILITY.exec(text.slice(Math.max(0, start - FACILITY_UNITS), start)) ?? []
    if (name.length < LEAST_FACILITY || isFamilyName(name) || fullNameForm(name) !== null) return false
    return isOrganisationName(name) || PLACE_END.test(name)
}

const FACILITY =
    /([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー]{3,20})(?:[（(][^（()）0-9]{1,10}[)）])?[ \u3000]{0,2}[（(：:]?[ \u3000]?$/u
const PLACE_END = /[所館場校院署局庁園](?:[前内横]|[0-9一二三]{1,2}階)?$/
const FACILITY_UNITS = 36
const LEAST_FACILITY = 3

/** A landline in an office's record, with its hours, or behind a `TEL:` of running text: a footer, a notice. */
function isOffices(candidate: Candidate, snippet: Snippet): boolean {
    if (snippet.impersonal) return true
    if (MOBILE.test(candidate.digits)) return false
    if (snippet.inline || precededBy(snippet.text, candidate.start, OFFICE_WORDS, CONTEXT_UNITS)) return true
    return hasHours(candidate, snippet)
}

function hasHours({ end }: Candidate, { text }: Snippet): boolean {
    return end < text.length && HOURS.test(text.slice(end, end + CONTEXT_UNITS))
}

/** 0800-123-4567 is toll-free, 080-0123-4567 would be a mobile: without grouping the numbering plan decides for toll-free. */
function isService(digits: string, firstGroup: number): boolean {
    if (!SERVICE.test(digits)) return false
    return !(digits.startsWith("0800") && firstGroup === GROUPED_0800)
}

/** Nothing tells 0800-123-4567 from 080-0123-4567 then: under a label, and in no shop's record, it is somebody's. */
function isUngrouped0800({ digits, groups }: Candidate): boolean {
    return groups.length === 1 && /^0800[0-9]{7}$/.test(digits)
}

/** Under its label it is somebody's; where nothing says what it is, or a word nobody knows (`T:`), only beside somebody (weigh-record.ts). */
function doubtful0800({ label, impersonal }: Snippet): number {
    if (label.kind === "phone") return impersonal ? OFFICE_SCORE : DOUBTFUL_SCORE
    return (label.kind === "none" || label.kind === "unknown") && !impersonal ? OFFICE_SCORE : 0
}

/** `good`: grouped as such numbers are; `loose`: needs a word before it; `none`: needs a label. */
function shapeOf({ digits, groups, separators }: Candidate): "good" | "loose" | "none" {
    const shape = codeOf(groups)
    if (MOBILE.test(digits)) return OF_MOBILES.has(shape) ? "good" : "loose"
    if (digits.length === 11) return shape === THREE_FOUR_FOUR ? "good" : "none"
    if (!OF_LANDLINES.has(shape)) return groups.length > 1 ? "loose" : "none"
    return /^[ ./]+$/.test(separators) ? "loose" : "good"
}

/** Lengths of up to three groups as one number; 0 for more. */
function codeOf(groups: readonly number[]): number {
    if (groups.length > 3) return 0
    let code = 0
    for (let at = 0; at < groups.length; at++) code = code * GROUP_BASE + (groups[at] ?? 0)
    return code
}

/** No number has a group of so many digits. */
const GROUP_BASE = 64
const THREE_FOUR_FOUR: number = codeOf([3, 4, 4])
const OF_MOBILES: ReadonlySet<number> = new Set([[11], [10], [3, 4, 4], [3, 8], [7, 4]].map(codeOf))
const OF_LANDLINES: ReadonlySet<number> = new Set(
    [
        [2, 4, 4],
        [3, 3, 4],
        [4, 2, 4],
        [5, 1, 4],
    ].map(codeOf),
)

/** A spreadsheet that took the number for a quantity has dropped its 0: only under a label. */
function withoutLeadingZero(snippet: Snippet): readonly Hit[] {
    const match = /^\s*([1-9]0?[0-9]{8})\s*$/.exec(snippet.text)
    const digits = match === null ? "" : `0${match[1]}`
    if (digits.length !== mobileOrFixed(digits)) return NO_HITS
    const isFree = isService(digits, digits.length)
    if (isFree && !digits.startsWith("0800")) return NO_HITS
    const start = snippet.text.search(/[0-9]/)
    const score = isFree ? DOUBTFUL_SCORE : 0.8
    return [{ field: "phone", value: digits, start, end: start + digits.length - 1, score, recognizer: "phone" }]
}
