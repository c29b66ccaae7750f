// Labels: telling the words that name a value from the values, and splitting `氏名：山田` in two. Structure only. Errs
// towards "not a label": then both texts stay values, and nothing is lost to the recognizers.
import { FIELD_WORDS } from "../labels/headings.ts"
import { isGroupOfPeople } from "../labels/people-words.ts"
import { readLabel } from "../labels/read-label.ts"
import { LABEL_ENDINGS, LABEL_ENGLISH, LABEL_WHOLES } from "./label-words.data.ts"
import { isDigit } from "./shape.ts"

/** A label longer than this is a sentence. */
const LABEL_LENGTH_LIMIT = 24
const ENGLISH_WORDS_LIMIT = 4
/** A longer text is prose; this also keeps the search for colons linear. */
const PAIRS_TEXT_LIMIT = 2_048
/** Notes that forms put beside a label. */
const NOTE =
    /[（(［[【<＜](?:必須|任意|required|optional|※|\*|半角|全角)[^）)\]］】>＞]{0,12}[）)\]］】>＞]|必須|任意|[*＊※]/g
/** Marks around a label that do not belong to it. */
const EDGES = /^[\s\u3000■□●○◆◇・▼▶►★☆【[［(（<＜]+|[\s\u3000:：=＝】\]］)）>＞]+$/g
const WIDE_LABEL = /^[^\x00-\x7f\u3000](?:[ \u3000]+[^\x00-\x7f\u3000])+$/
const ENGLISH_TEXT = /^[A-Za-z][A-Za-z0-9 _.\-/']*$/

const ALL_WHOLES: readonly string[] = [...LABEL_WHOLES, ...FIELD_WORDS]
const WHOLES: ReadonlySet<string> = new Set(ALL_WHOLES)
const ENGLISH: ReadonlySet<string> = new Set(LABEL_ENGLISH)
const ENDINGS_BY_LAST: ReadonlyMap<number, readonly string[]> = Map.groupBy(LABEL_ENDINGS, (word) =>
    word.charCodeAt(word.length - 1),
)
const WHOLES_END: Uint8Array = new Uint8Array(65_536)
for (const word of ALL_WHOLES) WHOLES_END[word.charCodeAt(word.length - 1)] = 1

/** Last units a label can have: of a label word, an ASCII letter, or a mark that is taken off. All other texts are values. */
const MAY_END: Uint8Array = lastUnits()

function lastUnits(): Uint8Array {
    const table = new Uint8Array(65_536)
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x41 + index, 0x61 + index))
    const marks = "\u3000 :：=＝】]］)）>＞*＊※須意'い。"
    for (const word of [...LABEL_ENDINGS, ...ALL_WHOLES]) table[word.charCodeAt(word.length - 1)] = 1
    for (const unit of [...letters, marks].join("")) table[unit.charCodeAt(0)] = 1
    return table
}

/** Whether a label can end in a unit: asked before a text is cut out. */
export function mayEndLabel(unit: number): boolean {
    return MAY_END[unit] === 1
}

/** Whether a text names values rather than being one: `氏名`, `■電話番号（必須）：`, `user_email`. */
export function isLabelWord(text: string): boolean {
    if (text.length > LABEL_LENGTH_LIMIT || MAY_END[text.charCodeAt(text.length - 1)] !== 1) return false
    const plain = closedUp(barePart(withoutAside(withoutRequest(text))))
    if (plain === "" || isDigit(plain.charCodeAt(0)) || (hasMark(plain) && NO_LABEL_SIGN.test(plain))) return false
    return isJapaneseLabel(plain) || isEnglishLabel(plain)
}

/** `お名前をご記入ください`: a form asks for what it names. */
function withoutRequest(text: string): string {
    const last = text.charCodeAt(text.length - 1)
    return last === REQUEST_END || last === FULL_STOP ? text.replace(REQUEST, "") : text
}

/** い, 。 */
const REQUEST_END = 0x3044
const FULL_STOP = 0x3002
const REQUEST = /を?(?:ご?(?:記入|入力|選択|回答)|(?:お)?教え|お聞かせ|お知らせ)(?:して|て)?(?:くだ|下)さい。?$/

/** Whether a sign stands in a text that notes, marks or addresses begin with: hardly any label has one. */
function hasMark(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (IS_MARK[text.charCodeAt(at)] === 1) return true
    return false
}

const IS_MARK = new Uint8Array(0x1_00_00)
for (const sign of "※*＊（([［【<＜必任@＠") IS_MARK[sign.charCodeAt(0)] = 1

/** An address, or a bracket that closes behind it. */
const NO_LABEL_SIGN = /[@＠]|[(（][^()（）]*$/

/** Whether a text ends as labels do that wait for their value: `氏名：`. */
export function endsAsLabel(text: string): boolean {
    const last = text.charCodeAt(text.length - 1)
    const hasColon = last === 0x3a || last === 0xff1a
    return hasColon && text.length <= LABEL_LENGTH_LIMIT && text.length > 1 && !text.startsWith(FROM, text.length - 3)
}

/** `山田 太郎 より:` tells who wrote what follows, and names no value. */
const FROM = "より"

/** `生年月日（和暦・西暦）`, `お名前（フリガナ）`: what stands in brackets behind a label changes nothing about its being one. */
function withoutAside(text: string): string {
    const last = text.charAt(text.length - 1)
    if (last !== ")" && last !== "）") return text
    const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"))
    return open > 0 ? text.slice(0, open).trimEnd() : text
}

function barePart(text: string): string {
    const first = text.charCodeAt(0)
    const last = text.charCodeAt(text.length - 1)
    // Most texts have neither notes nor marks: look before the two replacements.
    const plain = isWordUnit(first) && isWordUnit(last) && !hasMark(text)
    return plain ? text : text.replaceAll(NOTE, "").replaceAll(EDGES, "")
}

/** `お 名 前`: labels drawn wide, mostly by ideographic spaces. */
function closedUp(text: string): string {
    const second = text.charCodeAt(1)
    if (second !== 0x20 && second !== 0x3000) return text
    return WIDE_LABEL.test(text) ? text.replaceAll(/[ \u3000]/g, "") : text
}

/** `・メール`: a mark, though it stands among the kana. */
const MIDDLE_DOT = 0x30fb

function isWordUnit(unit: number): boolean {
    if (unit === MIDDLE_DOT) return false
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x3041 && unit <= 0x9fff)
}

function isJapaneseLabel(plain: string): boolean {
    const last = plain.charCodeAt(plain.length - 1)
    if (WHOLES_END[last] === 1 && WHOLES.has(plain)) return true
    const endings = ENDINGS_BY_LAST.get(last)
    if (endings === undefined) return false
    for (const ending of endings) if (plain.endsWith(ending)) return !isBlockNumber(plain)
    return false
}

/** `見本町四丁目九番地` is an address: its number is the value. */
function isBlockNumber(plain: string): boolean {
    return plain.charCodeAt(plain.length - 1) === BLOCK_END && BLOCK_NUMBER.test(plain)
}

/** The 地 of 番地 */
const BLOCK_END = 0x5730

const BLOCK_NUMBER = /[0-9０-９〇一二三四五六七八九十百千]番地$/

function isEnglishLabel(plain: string): boolean {
    // All English words begin and end with an ASCII letter or sign; most texts are Japanese.
    if (plain.charCodeAt(0) > 0x7f || plain.charCodeAt(plain.length - 1) > 0x7f) return false
    if (ENGLISH.has(plain)) return true
    // The last word decides for nearly every text: it is looked up before the words are counted.
    if (!ENGLISH.has(lastWord(plain).toLowerCase()) || !ENGLISH_TEXT.test(plain)) return false
    return hasFewWords(plain)
}

/** Whether signs and capitals part a text into no more than ENGLISH_WORDS_LIMIT words. */
function hasFewWords(plain: string): boolean {
    let words = 1
    let before = 0
    for (let at = 0; at < plain.length; at++) {
        const unit = plain.charCodeAt(at)
        const parts = isBreak(unit) ? !isBreak(before) : isLower(before) && isUpper(unit)
        if (parts && ++words > ENGLISH_WORDS_LIMIT) return false
        before = unit
    }
    return true
}

/** ` `, `_`, `-`, `.` and `/`. */
function isBreak(unit: number): boolean {
    return unit === 0x20 || unit === 0x5f || (unit >= 0x2d && unit <= 0x2f)
}

/** What stands behind the last place that parts words. */
function lastWord(plain: string): string {
    let start = plain.length
    for (; start > 0; start--) {
        const before = plain.charCodeAt(start - 1)
        if (isBreak(before)) break
        if (isLower(before) && isUpper(plain.charCodeAt(start))) break
    }
    return start === 0 ? plain : plain.slice(start)
}

function isLower(unit: number): boolean {
    return unit >= 0x61 && unit <= 0x7a
}

function isUpper(unit: number): boolean {
    return unit >= 0x41 && unit <= 0x5a
}

/** A part of a text, by index: `label` is null where nothing in the text names the part. */
export interface LabelledPart {
    readonly label: string | null
    readonly start: number
    readonly end: number
}

/**
 * Splits `氏名：山田 電話：03-0000-0000` into its pairs, and leaves a text without pairs in one part. The left side of the
 * first pair may be any short text without digits (it is kept as a part of its own unless it is a known label word,
 * since it may be a name: `山田：了解です`); further pairs need a known label word.
 */
export function splitPairs(text: string): readonly LabelledPart[] {
    const colon = text.length > PAIRS_TEXT_LIMIT ? -1 : nextColon(text, 0)
    if (colon < 0) return [{ label: null, start: 0, end: text.length }]
    const first = firstPair(text, colon)
    if (first.length === 0) return [{ label: null, start: 0, end: text.length }]
    return withFurtherPairs(text, first)
}

function firstPair(text: string, colon: number): readonly LabelledPart[] {
    const label = text.slice(0, colon).trim()
    if (!mayName(label, text, colon)) return []
    const start = skipSpace(text, colon + 1)
    if (start >= text.length) return []
    const value = { label, start, end: text.length }
    return isLabelWord(label) || namesSomebody(label) ? [value] : [{ label: null, start: 0, end: colon }, value]
}

/** `参加者：山田 太郎`: what would be a value in a cell of its own (続柄: 配偶者) is a label before a colon. */
function namesSomebody(label: string): boolean {
    const { kind, forPeople } = readLabel(label)
    return (forPeople === true && !isGroupOfPeople(label)) || kind === "full-name" || kind === "bare-name"
}

function mayName(label: string, text: string, colon: number): boolean {
    if (label === "" || label.length > LABEL_LENGTH_LIMIT || label.includes("@") || label.includes("＠")) return false
    if (text.charCodeAt(colon + 1) === 0x2f && text.charCodeAt(colon + 2) === 0x2f) return false // https://
    if (isDigit(label.charCodeAt(label.length - 1)) && isDigit(text.charCodeAt(colon + 1))) return false // 12:30
    // `（例：…`: what follows is an example of a value.
    return !/[。、！？!?;"<>{}]|例$/.test(label)
}

/** Bounded by the text's colons, each looked at once. */
function withFurtherPairs(text: string, first: readonly LabelledPart[]): readonly LabelledPart[] {
    const parts = [...first]
    let colon = nextColon(text, (parts.at(-1)?.start ?? 0) + 1)
    while (colon >= 0) {
        const open = parts.at(-1)
        const start = labelStart(text, colon)
        const label = text.slice(start, colon).trim()
        if (open !== undefined && start > open.start && isLabelWord(label)) {
            parts[parts.length - 1] = { ...open, end: trimmedEnd(text, open.start, start) }
            parts.push({ label, start: skipSpace(text, colon + 1), end: text.length })
        }
        colon = nextColon(text, colon + 1)
    }
    return parts.filter((part) => part.end > part.start)
}

/** The label before a colon begins after white space or a separator, at most LABEL_LENGTH_LIMIT before it. */
function labelStart(text: string, colon: number): number {
    let at = colon
    while (at > 0 && colon - at < LABEL_LENGTH_LIMIT && !/[\s\u3000、,，/／|｜;；]/.test(text.charAt(at - 1))) at--
    return at
}

function nextColon(text: string, from: number): number {
    const narrow = text.indexOf(":", from)
    const wide = text.indexOf("：", from)
    if (narrow < 0 || wide < 0) return Math.max(narrow, wide)
    return Math.min(narrow, wide)
}

function skipSpace(text: string, from: number): number {
    let at = from
    while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0x3000)) at++
    return at
}

function trimmedEnd(text: string, from: number, end: number): number {
    let at = end
    while (at > from && /[\s\u3000、,，/／|｜;；]/.test(text.charAt(at - 1))) at--
    return at
}
