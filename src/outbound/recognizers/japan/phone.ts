import { normalisePhone } from "../../normalise.ts"
import { beginsNumber, endsNumber, precededBy } from "../number-boundary.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"

/**
 * Japanese telephone numbers, and foreign ones in `+` form. Issuer: MIC numbering plan (電気通信番号規則): mobile
 * 060/070/080/090 and IP 050 have 11 digits, fixed lines 10 with an area code of 2-5 digits. Check: none.
 * A bare run of digits needs a mobile prefix or a label; a fixed line needs its grouping or a label. Must not match:
 * toll-free and navigation numbers (0120, 0800, 0570 …: nobody's own), parts of longer numbers, ids, dates, ISBN.
 * A number that is an office's own (代表, お問い合わせ, a footer's TEL) scores low. Errs towards more persons: a fixed line
 * in prose without any word about it counts.
 */
const PLUS = 0x2b
const OPENING = 0x28
const ZERO = 0x30
const NINE = 0x39
/** No number has fewer digits: a foreign one with its country code. */
const LEAST_DIGITS = 9
const SEPARATORS = new Set(["-", " ", ".", "(", ")", "/"])
const SEPARATOR_RUN_LIMIT = 2
const SERVICE = /^0(?:120|800|570|180|990|170|910|20)/
const MOBILE = /^0[6789]0[0-9]{8}$/
const CONTACT_WORDS =
    /お?問い?合わ?せ|代表|TEL|Tel|tel|電話|℡|☎|窓口|受付|センター|FAX|Fax|直通|内線|サポート|[課係室署局部]\s?[(:]?\s?$|フリーダイヤル|営業時間|平日/
/** Words of an office even where a label says that a telephone number follows. */
const OFFICE_WORDS = /お?問い?合わ?せ|代表|窓口|受付|センター|サポート|営業時間/
const PERSON_WORDS = /携帯|自宅|本人|[私僕俺]の|ケータイ|実家/
const CONTEXT_UNITS = 24
/** Found and listed, but nobody by itself; weigh-record.ts raises it where the record names somebody. */
const OFFICE_SCORE = 0.3
const DOUBTFUL_SCORE = 0.55

interface Candidate {
    readonly start: number
    readonly end: number
    /** National digits with the leading 0, or `+` and digits. */
    readonly digits: string
    /** Lengths of the groups, the country code left out. */
    readonly groups: readonly number[]
    readonly separators: string
    readonly foreign: boolean
}

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

export const recognizePhone: Recognizer = (snippet) => {
    if (OTHER_NUMBERS.has(snippet.label.kind)) return NO_HITS
    const { text } = snippet
    const hits: Hit[] = []
    for (let start = nextStart(text, 0); start < text.length;) {
        const candidate = isLongEnough(text, start) ? readNumber(text, start) : null
        const score = candidate === null ? 0 : judge(candidate, snippet)
        if (candidate === null || score === 0) {
            start = nextStart(text, start + (text.charCodeAt(start) === OPENING ? 2 : 1))
            continue
        }
        const { digits: value, end } = candidate
        hits.push({ field: "phone", value, start, end, score, recognizer: "phone" })
        start = nextStart(text, end)
    }
    return hits.length > 0 || snippet.label.kind !== "phone" ? hits : withoutLeadingZero(snippet)
}

/** Where a number may begin, from an index on: at `+`, `0` or `(0`; the text's length where none does. */
function nextStart(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === ZERO || unit === PLUS || (unit === OPENING && text.charCodeAt(at + 1) === ZERO)) return at
    }
    return text.length
}

/** Whether as many digits follow as the shortest number has, with no more than separators between. */
function isLongEnough(text: string, start: number): boolean {
    let digits = 0
    let run = 0
    for (let at = text.charCodeAt(start) === PLUS ? start + 1 : start; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= ZERO && unit <= NINE) {
            if (++digits >= LEAST_DIGITS) return true
            run = 0
        } else if (++run > SEPARATOR_RUN_LIMIT || !SEPARATORS.has(text.charAt(at))) return false
    }
    return false
}

/** Reads digits and single separators from a start, up to the length that the prefix demands. */
function readNumber(text: string, start: number): Candidate | null {
    if (isInsideWord(text, start)) return null
    const foreign = text.charAt(start) === "+"
    const groups: number[] = []
    let digits = ""
    let separators = ""
    let run = 0
    let at = foreign ? start + 1 : start
    for (; at < text.length; at++) {
        const unit = text.charAt(at)
        if (unit >= "0" && unit <= "9") {
            if (run > 0 || groups.length === 0) groups.push(0)
            groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1
            digits += unit
            run = 0
            if (isWhole(digits, foreign, groups)) break
        } else if (SEPARATORS.has(unit) && run < SEPARATOR_RUN_LIMIT) {
            run++
            if (digits !== "") separators += unit
        } else break
    }
    const end = at < text.length && isWhole(digits, foreign, groups) ? at + 1 : at - run
    return finish(text, { start, end, digits, groups, separators, foreign })
}

function finish(text: string, read: Candidate): Candidate | null {
    if (!endsNumber(text, read.end)) return null
    if (!read.foreign) return isWholeNational(read) ? read : null
    if (!read.digits.startsWith("81")) return read.digits.length >= 9 ? { ...read, digits: `+${read.digits}` } : null
    const digits = normalisePhone(`+${read.digits}`)
    const groups = nationalGroups(read.groups, read.digits)
    return digits.length === wantedLength(digits, false) ? { ...read, digits, groups } : null
}

/** Osaka's ten digits may look like the beginning of a mobile number: 06-0xxx-xxxx. */
function isWholeNational({ digits, groups }: Candidate): boolean {
    return digits.length === wantedLength(digits, false, groups) || /^060[0-9]{7}$/.test(digits)
}

/** `+81 90-1234-5678` has the groups 2-2-4-4 and reads as 3-4-4 at home. */
function nationalGroups(groups: readonly number[], digits: string): readonly number[] {
    const [country = 0, area = 0, ...rest] = groups
    if (country !== 2) return [digits.length - 1]
    if (area === 1 && digits.charAt(2) === "0") return [(rest[0] ?? 0) + 1, ...rest.slice(1)]
    return [area + (digits.charAt(2) === "0" ? 0 : 1), ...rest]
}

/** No number is whole with fewer than ten digits: until then its length need not be told. */
function isWhole(digits: string, foreign: boolean, groups: readonly number[]): boolean {
    return digits.length >= LEAST_WANTED && digits.length >= wantedLength(digits, foreign, groups)
}

const LEAST_WANTED = 10

function wantedLength(digits: string, foreign: boolean, groups: readonly number[] = []): number {
    if (!foreign && groups[0] === 2 && groups.length > 1) return mobileOrFixed(`${digits.slice(0, 2)}1`)
    if (foreign)
        return digits.startsWith("81")
            ? (digits.charAt(2) === "0" ? 3 : 2) + mobileOrFixed(`0${digits.slice(2).replace(/^0/, "")}`) - 1
            : 15
    return mobileOrFixed(digits)
}

function mobileOrFixed(national: string): number {
    if (national.length < 3) return 11
    const second = national.charCodeAt(1)
    if (national.charCodeAt(0) !== ZERO || national.charCodeAt(2) !== ZERO) return 10
    return second === 0x32 || (second >= 0x35 && second <= NINE) ? 11 : 10
}

function judge(candidate: Candidate, snippet: Snippet): number {
    const { digits, groups, foreign } = candidate
    const labelled = snippet.label.kind === "phone"
    if (foreign && digits.startsWith("+")) return labelled ? 0.9 : groups.length > 1 ? 0.6 : 0
    if (!/^0[1-9]/.test(digits) || isOneDigit(digits) || isService(digits, groups[0] ?? 0))
        return labelled && isUngrouped0800(candidate) ? (snippet.impersonal ? OFFICE_SCORE : DOUBTFUL_SCORE) : 0
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
    if (!bare) return 0.9
    // Eleven digits under a label nobody knows may be anything; beside a name, or in a column of such numbers, they are not.
    return snippet.label.kind === "unknown" && !snippet.proven("mobile") ? OFFICE_SCORE : 0.75
}

/** An office's number is told by its label, by the record, or in prose by a word before it. */
function fixedScore(candidate: Candidate, snippet: Snippet): number {
    if (snippet.impersonal || snippet.label.kind === "contact") return OFFICE_SCORE
    if (precededBy(snippet.text, candidate.start, PERSON_WORDS, CONTEXT_UNITS)) return 0.85
    const officeLike =
        snippet.label.kind === "none" && precededBy(snippet.text, candidate.start, CONTACT_WORDS, CONTEXT_UNITS)
    if (officeLike) return OFFICE_SCORE
    return snippet.form === "prose" ? 0.55 : 0.8
}

/** A landline in an office's record, or behind a `TEL:` of running text: a footer, a notice. */
function isOffices({ digits, start }: Candidate, snippet: Snippet): boolean {
    if (snippet.impersonal) return true
    return !MOBILE.test(digits) && (snippet.inline || precededBy(snippet.text, start, OFFICE_WORDS, CONTEXT_UNITS))
}

/** 0800-123-4567 is toll-free, 080-0123-4567 would be a mobile: without grouping the numbering plan decides for toll-free. */
function isService(digits: string, firstGroup: number): boolean {
    if (!SERVICE.test(digits)) return false
    return !(digits.startsWith("0800") && firstGroup === 3)
}

/** Nothing tells 0800-123-4567 from 080-0123-4567 then: under a label, and in no shop's record, it is somebody's. */
function isUngrouped0800({ digits, groups }: Candidate): boolean {
    return groups.length === 1 && /^0800[0-9]{7}$/.test(digits)
}

/** `good`: grouped as such numbers are; `loose`: needs a word before it; `none`: needs a label. */
function shapeOf({ digits, groups, separators }: Candidate): "good" | "loose" | "none" {
    const shape = groups.join("-")
    if (MOBILE.test(digits)) return /^(?:11|10|3-4-4|3-8|7-4)$/.test(shape) ? "good" : "loose"
    if (digits.length === 11) return /^3-4-4$/.test(shape) ? "good" : "none"
    if (!/^(?:2-4-4|3-3-4|4-2-4|5-1-4)$/.test(shape)) return groups.length > 1 ? "loose" : "none"
    return /^[ ./]+$/.test(separators) ? "loose" : "good"
}

/** Within an id or a longer number; a word for telephones right before is no id. */
function isInsideWord(text: string, start: number): boolean {
    if (beginsNumber(text, start)) return false
    return !/(?:tel|phone|fax|mobile|no|mb)$/i.test(text.slice(Math.max(0, start - 6), start))
}

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
