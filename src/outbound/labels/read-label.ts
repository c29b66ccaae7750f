import { isOwnNameOfOffice } from "../recognizers/generic/organisation-name.ts"
import { isFamilyName } from "../recognizers/japan/name-words.ts"
import { ENGLISH_IDENTIFIER_LABELS, JAPANESE_IDENTIFIER_LABELS } from "./identifier-labels.data.ts"
import { isHolder, pathOf, singular } from "./label-path.ts"
import { NO_LABEL, UNKNOWN_LABEL, type LabelKind, type LabelMeaning } from "./label-meaning.ts"
import {
    ENGLISH_LABELS,
    ENGLISH_SUBJECTS,
    JAPANESE_LABELS,
    JAPANESE_WHOLE_LABELS,
    SUBJECT_WORDS,
    TRAILING_WORDS,
} from "./labels.data.ts"
import { isEnglishWordForPeople, isJapaneseWordForPeople, isMakerOfWorks, isWordForPeople } from "./people-words.ts"
import { normaliseLabel, type NormalisedLabel } from "./normalise-label.ts"
import { numberedEnglish, numberedJapanese, subjectOfNumber } from "./numbered-subject.ts"
import { readEnglishWords, readingOf, readJapanese as readThing } from "./reading-label.ts"

/**
 * What a label means. The match that ends last decides, then the longest; numbers and codes (`番号`, `id`) only where
 * nothing else matches. Errs towards a field: an unknown word before a known head changes nothing.
 */
export function readLabel(label: string | null): LabelMeaning {
    if (label === null) return NO_LABEL
    if (label.endsWith("]") && NAME_OF_CONTROL.test(label)) return readLabel(asPath(label))
    const last = label.includes(".") ? lastOfPath(label) : null
    if (last !== null) return last
    const role = label.includes(ROLE_BREAK) ? roleBehind(label) : null
    if (role !== null) return role
    const normalised = normaliseLabel(label)
    if (normalised === null) return label.trim() === "" ? NO_LABEL : UNKNOWN_LABEL
    if (normalised.words.length > 0) return readEnglish(normalised)
    return isOwnNameOfOffice(label) ? OF_OFFICE : readJapanese(normalised)
}

/** `要求者 - 要求者`, `割り当て先 - 技術者`: a group of columns, and which of them. */
function roleBehind(label: string): LabelMeaning | null {
    const own = readLabel(label.slice(label.lastIndexOf(ROLE_BREAK) + ROLE_BREAK.length))
    return own.forPeople === true ? own : null
}

const ROLE_BREAK = " - "

/** A heading that is an office's name says whose the values below it are. */
const OF_OFFICE: LabelMeaning = { kind: "organisation", subject: null }

/** `order[address][pref]`, `members[0][name]`: the name of a control, as frameworks read it. */
const NAME_OF_CONTROL = /^[A-Za-z_][\w-]{0,60}(?:\[[\w-]{0,60}\]){1,8}$/

function asPath(name: string): string {
    return name.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => (part === "" || /^\d+$/.test(part) ? "" : `.${part}`))
}

/**
 * A path of keys, or a heading over controls (`氏名.sei`): its last part decides where the part before it only holds
 * fields, or is in another language; else the path is read as one label.
 */
function lastOfPath(label: string): LabelMeaning | null {
    const { whole, last, parent } = pathOf(label)
    if (whole !== label) return readLabel(whole)
    const own = readLabel(last)
    if ((own.forPeople === true && holds(parent)) || OF_TOKENS.has(last)) return own
    if (OF_CHOICES.has(last) && isWordForPeople(parent)) return { kind: "bare-name", subject: null, forPeople: true }
    if (own.kind === "unknown" || own.kind === "none") return null
    const isHolding = OF_A_NAME.has(own.kind) && isHolder(parent)
    const isForeign = parent !== "" && isAscii(parent) !== isAscii(last)
    const isHalf = HALVES.has(own.kind) && WHOLES.has(readLabel(parent).kind)
    const ofPeople = own.kind === "bare-name" && !PLACES.has(parent.toLowerCase()) && isWordForPeople(parent)
    const isShown = own.kind === "nickname" && isWordForPeople(parent)
    // `assignee.display_name`: what somebody is called in a system, a whole name more often than not.
    if (isShown) return { ...own, subject: own.subject ?? subjectAbove(parent), forPeople: true }
    if (ofPeople) return { kind: "bare-name", subject: own.subject ?? subjectAbove(parent), forPeople: true }
    // `会員.姓`: an element of somebody's around the halves of their name.
    const isSomebodys = HALVES.has(own.kind) && isWordForPeople(parent)
    const decides =
        isHolding ||
        isHalf ||
        isSomebodys ||
        (isForeign && (HALVES.has(own.kind) || own.kind === "other" || tellsNothing(parent)))
    return decides ? { kind: own.kind, subject: own.subject ?? subjectAbove(parent) } : null
}

/** `sender.name` is whose `sender.phone` is. */
function subjectAbove(parent: string): string | null {
    const { subject } = readLabel(parent)
    return subject ?? englishSubject(normaliseLabel(`${parent} value`)?.words ?? NO_PARTS)
}

const NO_PARTS: readonly string[] = []

/** `予約.予約者`: an element that only holds. */
function holds(parent: string): boolean {
    return isHolder(parent) || (!isAscii(parent) && tellsNothing(parent))
}

/** What an entry of a list to choose from is called: `assignees.label`. */
const OF_CHOICES: ReadonlySet<string> = new Set(["label", "text", "title", "display"])

function isAscii(text: string): boolean {
    return !/[^\x00-\x7f]/.test(text)
}

/** `操作.birthday`: a heading over controls that says what they are for, not what they hold. */
function tellsNothing(parent: string): boolean {
    const { kind } = readLabel(parent)
    return kind === "unknown" || kind === "other"
}

/** What a token says of itself (RFC 7519): nothing that the key above would name. */
const OF_TOKENS: ReadonlySet<string> = new Set(["sub", "iss", "aud", "jti"])

const OF_A_NAME: ReadonlySet<LabelKind> = new Set<LabelKind>(["bare-name", "kana", "family-kana", "given-kana"])

/** `氏名.姓`: below what a whole name is under stand its halves. */
const WHOLES: ReadonlySet<LabelKind> = new Set<LabelKind>(["full-name", "bare-name"])

const HALVES: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "family-name",
    "given-name",
    "family-kana",
    "given-kana",
    "birth-year",
    "birth-month",
    "birth-day",
])

const WHOLE = indexOf(JAPANESE_WHOLE_LABELS)
/** By their last unit, the longest first. */
const JAPANESE_BY_LAST = byLastUnit(indexOf([...JAPANESE_LABELS, ...JAPANESE_IDENTIFIER_LABELS]))
const NO_WORDS: readonly (readonly [string, LabelKind])[] = []
const ENGLISH = indexOf([...ENGLISH_LABELS, ...ENGLISH_IDENTIFIER_LABELS])
const ENGLISH_PHRASE_LIMIT = 4
/** `広告のご相談（営業部）`: whose desk a value is. */
const DEPARTMENT = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,10}[部課係室局]$/u
const KANA_ASIDE = /カナ|かな|フリガナ|ふりがな|ヨミ|よみ/
const ASIDE_PARTS: ReadonlyMap<string, LabelKind> = new Map([
    ["姓", "family-name"],
    ["名", "given-name"],
    ["セイ", "family-kana"],
    ["メイ", "given-kana"],
])

function readJapanese({ text, aside }: NormalisedLabel): LabelMeaning {
    const kind = WHOLE.get(text) ?? japaneseReading(text) ?? lastJapanese(text) ?? roleOf(text)
    if (REACHES.has(kind) && isOfPlace(text)) return { kind: "contact", subject: null }
    const meaning = { kind: refineByAside(kind, aside), subject: japaneseSubject(text) }
    return isUnsettled(kind) && isJapaneseWordForPeople(text) ? { ...meaning, forPeople: true } : meaning
}

/** Kinds of which a word for people says more. */
function isUnsettled(kind: LabelKind): boolean {
    return kind === "unknown" || kind === "bare-name" || kind === "nickname" || kind === "bare-nickname"
}

const REACHES: ReadonlySet<LabelKind> = new Set<LabelKind>(["phone", "address", "email", "postal"])
const REACH_WORD = /(?:の)?(?:電話番号|電話|TEL|FAX番号|FAX|住所|所在地|メールアドレス|メール|郵便番号)$/i

/** `取扱店電話番号`, `会場住所`: how a place is reached, which a word for one begins. */
function isOfPlace(text: string): boolean {
    const place = text.replace(REACH_WORD, "")
    return place !== text && place !== "" && (WHOLE.get(place) ?? lastJapanese(place)) === "organisation"
}

/** `購読者`, `来場者`: whoever does something; a name, where something personal stands beside it. `予約者名`: their name. */
function roleOf(text: string): LabelKind {
    if (text.endsWith("名") && !NO_ROLE.test(text) && isJapaneseWordForPeople(text.slice(0, -1)))
        return OF_BODIES.test(text) ? "bare-name" : "full-name"
    return ROLE.test(text) && !isMakerOfWorks(text) ? "bare-name" : "unknown"
}

const ROLE = /^\p{Script=Han}{2,5}者$/u
/** Bodies are called so as often as people. */
const OF_BODIES = /(?:主催|共催|運営|発行|提供|設置|管理|製造|配信|販売|出版|事業)者名$/
/** What is called so is a body, a place to work, or what is in hand. */
const NO_ROLE = /(?:法人|求人|同人|切手|業者)名$/

function japaneseReading(text: string): LabelKind | null {
    const read = readThing(text)
    return read === null ? null : readingOf(WHOLE.get(read) ?? lastJapanese(read) ?? "unknown")
}

function japaneseSubject(text: string): string | null {
    const word = SUBJECT_WORDS.find((one) => text.includes(one)) ?? null
    const numbered = numberedJapanese(text)
    if (numbered === null) return word
    const { head } = numbered
    const isSomebody = SUBJECT_WORDS.some((one) => head.includes(one))
    return subjectOfNumber(numbered, WHOLE.get(head) ?? lastJapanese(head) ?? "unknown", isSomebody) ?? word
}

/** `緊急連絡先（氏名）`, `連絡先（メール）`: whose it is, and in brackets what. */
const SETTLED_BY_ASIDE: ReadonlySet<LabelKind> = new Set<LabelKind>(["phone", "contact", "bare-name", "unknown"])
const ASKED: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "full-name",
    "phone",
    "email",
    "address",
    "postal",
    "birth",
    "sex",
    "age",
])

function refineByAside(kind: LabelKind, aside: string): LabelKind {
    if (aside === "") return kind
    if (kind === "unknown" && DEPARTMENT.test(aside) && !isFamilyName(aside)) return "organisation"
    const asked = SETTLED_BY_ASIDE.has(kind) ? (WHOLE.get(aside) ?? lastJapanese(aside)) : null
    if (asked !== null && ASKED.has(asked)) return asked
    if (kind === "full-name" || kind === "bare-name" || kind === "kana") {
        const part = ASIDE_PARTS.get(aside)
        if (part !== undefined) return kind === "kana" ? kanaPart(part) : part
    }
    if (!KANA_ASIDE.test(aside)) return kind
    if (kind === "family-name" || kind === "given-name") return kanaPart(kind)
    return kind === "full-name" || kind === "bare-name" ? "kana" : kind
}

function kanaPart(kind: LabelKind): LabelKind {
    if (kind === "family-name") return "family-kana"
    return kind === "given-name" ? "given-kana" : kind
}

/** From the last unit to the first, the longest word that ends there; a word for codes only when nothing else is found. */
function lastJapanese(text: string): LabelKind | null {
    let code: LabelKind | null = null
    for (let end = text.length; end > 0; end--) {
        for (const [word, kind] of JAPANESE_BY_LAST.get(text.charCodeAt(end - 1)) ?? NO_WORDS) {
            if (!text.endsWith(word, end)) continue
            if (kind !== "code") return kind
            code ??= kind
        }
    }
    return code
}

function readEnglish({ words, aside }: NormalisedLabel): LabelMeaning {
    const half = numberedHalf(words)
    if (half !== null) return { kind: half, subject: null }
    const kind = englishReading(words) ?? englishKind(words)
    const meaning = { kind: refineByAside(kind, aside), subject: englishSubject(words) }
    return isUnsettled(kind) && isEnglishWordForPeople(words) ? { ...meaning, forPeople: true } : meaning
}

function englishKind(words: readonly string[]): LabelKind {
    if (isBothHalves(words)) return "full-name"
    let end = words.length
    while (end > 1 && TRAILING_WORDS.has(words[end - 1] ?? "") && lastEnglish(words, end) === null) end--
    const kind = lastEnglish(words, end) ?? "unknown"
    if (OF_PLACES.has(kind) && PLACES.has(words[end - 2] ?? ""))
        return kind === "bare-name" ? "organisation" : "contact"
    if (kind === "code" || kind === "unknown") return codedKind(words, end) ?? kind
    return kind
}

function englishReading(words: readonly string[]): LabelKind | null {
    const read = readEnglishWords(words)
    return read === null ? null : readingOf(englishKind(read))
}

/** What has a name, a line and an address of its own, and is nobody. */
const PLACES: ReadonlySet<string> = new Set(
    "office shop store site station hospital clinic facility branch venue hotel restaurant headquarters dealer seller vendor organizer provider publisher supplier merchant".split(
        " ",
    ),
)
const OF_PLACES: ReadonlySet<LabelKind> = new Set<LabelKind>(["bare-name", "phone", "address"])

/** `First name / Last name` over one column. */
function isBothHalves(words: readonly string[]): boolean {
    return words.length > 2 && words.some((word) => FIRST_HALF.has(word)) && words.some((word) => LAST_HALF.has(word))
}

const FIRST_HALF: ReadonlySet<string> = new Set(["first", "given", "firstname", "givenname"])
const LAST_HALF: ReadonlySet<string> = new Set(["last", "family", "surname", "lastname", "familyname"])

const DATE_PARTS: ReadonlyMap<string, LabelKind> = new Map([
    ["year", "birth-year"],
    ["month", "birth-month"],
    ["day", "birth-day"],
    ["y", "birth-year"],
    ["m", "birth-month"],
    ["d", "birth-day"],
])

/** `gender code` is a sex, `birthdays.date.year` a part of a birth. */
function codedKind(words: readonly string[], end: number): LabelKind | null {
    const last = DATE_PARTS.get(words[end - 1] ?? "")
    for (let before = end - 1; before > 0; before--) {
        const kind = lastEnglish(words, before)
        if (kind === "sex" && last === undefined) return kind
        if (kind === "birth" && last !== undefined) return last
        if (kind !== "code" && kind !== "other") return null
    }
    return null
}

/** Words of direction speak of somebody only where they lead: `from_name`, not `email_from`. */
const LEADING_SUBJECTS: ReadonlySet<string> = new Set(["from", "to", "cc"])

function englishSubject(words: readonly string[]): string | null {
    if (words.length < 2) return ofSomebody(words[0] ?? "")
    const numbered = numberedEnglish(words)
    const byNumber = numbered === null ? null : subjectOfNumber(numbered, englishKind(numbered.head.split(" ")), false)
    if (byNumber !== null) return byNumber
    const word = ENGLISH_SUBJECTS.find((one) => words.includes(one)) ?? null
    return word !== null && LEADING_SUBJECTS.has(word) && words[0] !== word ? null : word
}

/** `companions`: a word that is both whom it speaks of and that a name stands there. */
function ofSomebody(word: string): string | null {
    const one = singular(word)
    return ENGLISH_SUBJECTS.includes(one) && NAMES_SOMEBODY.has(ENGLISH.get(one) ?? "unknown") ? one : null
}

const NAMES_SOMEBODY: ReadonlySet<LabelKind> = new Set<LabelKind>(["full-name", "bare-name"])

/** `name01` and `name02`, `kana1` and `kana2`: the halves of a name, as shop systems keep them. */
function numberedHalf(words: readonly string[]): LabelKind | null {
    const number = NUMBERS.get(words.at(-1) ?? "")
    if (number === undefined || words.length < 2) return null
    const kind = lastEnglish(words, words.length - 1)
    if (kind === "kana") return number === 1 ? "family-kana" : "given-kana"
    const isName = kind === "full-name" || kind === "bare-name" || kind === "bare-nickname"
    return isName && words.at(-2) === "name" ? (number === 1 ? "family-name" : "given-name") : null
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
    ["1", 1],
    ["01", 1],
    ["2", 2],
    ["02", 2],
])

/** The longest phrase of the table that ends with the last word. */
function lastEnglish(words: readonly string[], end: number): LabelKind | null {
    for (let start = Math.max(0, end - ENGLISH_PHRASE_LIMIT); start < end; start++) {
        const phrase = words.slice(start, end)
        const kind = ENGLISH.get(phrase.join(" ")) ?? ENGLISH.get(phrase.map(singular).join(" "))
        if (kind !== undefined) return kind
    }
    return null
}

function indexOf(table: readonly (readonly [LabelKind, readonly string[]])[]): ReadonlyMap<string, LabelKind> {
    return new Map(table.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)))
}

function byLastUnit(
    words: ReadonlyMap<string, LabelKind>,
): ReadonlyMap<number, readonly (readonly [string, LabelKind])[]> {
    const longestFirst = [...words].toSorted(([a], [b]) => b.length - a.length)
    return Map.groupBy(longestFirst, ([word]) => word.charCodeAt(word.length - 1))
}
