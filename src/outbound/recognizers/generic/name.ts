import type { Field } from "../../../core/fields.ts"
import { isNoNamesWord } from "../../labels/headings.ts"
import type { LabelKind } from "../../labels/label-meaning.ts"
import { readLabel } from "../../labels/read-label.ts"
import { isJapaneseName, normaliseKana, normaliseName } from "../../normalise.ts"
import { endsWithBracket } from "../ends-with-bracket.ts"
import { gluedReading } from "../japan/behind-name.ts"
import { nameBesideAccount } from "./account-beside-name.ts"
import { fullNameForm, isFamilyName, isRomanFullName, mayBeFullName } from "../japan/name-words.ts"
import { namesInList } from "../japan/names-in-list.ts"
import { FULL_NAME_SCORE, NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { NO_NAMES } from "./name.data.ts"
import { isDesk, isOrganisationName } from "./organisation-name.ts"

/**
 * Names, readings and nicknames under a label, a column header or a key. Issuer: families and people. Format: letters of
 * any script, short, no digits in a name. Check: none. Halves of a name and names under an ambiguous label (`name`,
 * `username`) are found with a low score; recognize-record.ts joins them or looks for a personal neighbour. Must not
 * match: organisations, placeholders, masked values, sentences, addresses. Errs towards a name: under 氏名 any short word is one.
 */
const NAME_LIMIT = 48 // UTF-16 units; longer values under a name's label are sentences or lists
const NICKNAME_LIMIT = 64
const NO_NAME_SIGNS = /^\.|[0-9@<>{}[\]\\|=#$^~_/`。、！？!?:;"]|https?:|\n/
const KANA_ONLY = /^[ぁ-ゖァ-ヺー・ｦ-ﾟ\s.A-Za-z]+$/
// White space is bounded, or a value full of it would be matched in ways without number.
const BRACKETED = /^([^()（）]{2,24}?)\s{0,4}[（(]\s{0,4}([^()（）]{2,32}?)\s{0,4}[)）]$/
const HALVES: ReadonlySet<string> = new Set(["family-name", "given-name"])
const WHOLE_UNITS = 4
/** A reading on a line of its own below the name. */
const BRACKETED_ALONE = /^[（(]\s{0,4}([^()（）]{2,32}?)\s{0,4}[)）]$/
const LIST_SEPARATOR = /[,、，;；|/／\n]/
/** Of words that no dictionary knows: two may be one name, `Yamada, Taro`. */
const LEAST_OF_LIST = 3
/** 「該当するデータはありません」 under a heading is nobody. */
const SENTENCE = /(?:ません|ました|です|ます|ください|しています|なし|でした)。?$/
/** `受験をレビューする`: what can be done, in a cell with whose it is. */
const DEED = /を[^\sを]{1,12}[るすくうむ]$/
const DEED_UNITS = 4
/** `採用担当 宛`, `受付係まで`: whoever sits there. */
const DESK = /(?:担当|係|窓口)(?:者|[ \u3000]?(?:宛て?|行|まで))?$/
const LETTER = /\p{L}/u
/** Of one name, with its space. */
const LONGEST_PLAIN = 12
/** One of NO_NAME_SIGNS. */
const DIGIT = /[0-9]/

interface NameKind {
    readonly field: Field
    readonly score: number
    readonly recognizer: string
}

const LISTED_KANA: NameKind = { field: "kana", score: 0.45, recognizer: "listed-kana" }
const BARE_NAME: NameKind = { field: "name", score: 0.4, recognizer: "bare-name" }

const FULL_NAME: NameKind = { field: "name", score: 0.9, recognizer: "name" }

const NAME_KINDS: ReadonlyMap<LabelKind, NameKind> = new Map<LabelKind, NameKind>([
    ["full-name", FULL_NAME],
    ["bare-name", BARE_NAME],
    ["family-name", { field: "name", score: 0.45, recognizer: "family-name" }],
    ["given-name", { field: "name", score: 0.45, recognizer: "given-name" }],
    ["kana", { field: "kana", score: 0.9, recognizer: "kana" }],
    ["family-kana", { field: "kana", score: 0.45, recognizer: "family-kana" }],
    ["given-kana", { field: "kana", score: 0.45, recognizer: "given-kana" }],
    ["nickname", { field: "nickname", score: 0.8, recognizer: "nickname" }],
    ["bare-nickname", { field: "nickname", score: 0.4, recognizer: "bare-nickname" }],
])

export const NAME_LABELS: readonly LabelKind[] = [...NAME_KINDS.keys()]

export const recognizeName: Recognizer = (snippet) => {
    const account = ofAccount(snippet)
    if (account !== null) return [account]
    const kind = kindOf(snippet)
    if (kind === undefined || (kind.field === "kana" && snippet.impersonal)) return NO_HITS
    // `担当者 | 長野県`
    if (kind === FULL_NAME && snippet.original.charCodeAt(snippet.original.length - 1) === PREFECTURE) return NO_HITS
    if (kind === BARE_NAME && snippet.label.forPeople !== true && endsWithDigit(snippet.original)) return NO_HITS
    const isPlain = isJapaneseName(snippet.original)
    if (isPlain && kind === BARE_NAME && snippet.label.forPeople === true && isNoFamily(snippet.original.trim()))
        return NO_HITS
    // Names apart by space alone have something behind each: `山田太郎委員 佐藤花子委員`.
    const listed = isPlain && snippet.original.length <= LONGEST_PLAIN ? NO_HITS : namesOfList(snippet, kind)
    if (listed.length > 0) return listed
    const value = valueOf(snippet.original.trim(), kind)
    if (kind.field === "nickname" && snippet.impersonal && isOrganisationName(value)) return NO_HITS
    // An account's name that is a whole name is one: `user_name=山田太郎`.
    const named = kind.field === "nickname" && isFullName(value) ? BARE_NAME : kind
    // Two persons in `name1` and `name2` are no halves.
    if (HALVES.has(kind.recognizer) && value.length >= WHOLE_UNITS && fullNameForm(value) !== null)
        return isPlausible(value, "name") ? [hitOf(snippet, value, BARE_NAME, 0)] : NO_HITS
    if (isPlain && kind.field !== "nickname" && (kind.field !== "name" || !endsInReading(value)))
        return plainHit(snippet, value, named)
    const ends = endsWithBracket(value)
    const bracketed = kind.field === "nickname" || !ends ? undefined : BRACKETED_ALONE.exec(value)?.[1]
    if (bracketed !== undefined && KANA_ONLY.test(bracketed))
        return [hitOf(snippet, bracketed, kind.field === "kana" ? kind : LISTED_KANA, 0)]
    const read = kind.field === "name" && (ends || endsInReading(value)) ? withReading(snippet, value, kind) : NO_HITS
    if (read.length > 0) return read
    if (!isPlausible(value, named.field)) return NO_HITS
    // Jobs, files and parts of programs have a 名前 as well.
    return [hitOf(snippet, value, named === FULL_NAME && PROGRAMS_WORD.test(value) ? BARE_NAME : named, 0)]
}

/** `担当者 | suzuki.shota (鈴木 翔太)` */
function ofAccount(snippet: Snippet): Hit | null {
    const { label, original } = snippet
    if (label.forPeople !== true && NAME_KINDS.get(label.kind) === undefined) return null
    const value = original.trim()
    const place = endsWithBracket(value) ? nameBesideAccount(value) : null
    return place === null ? null : hitOf(snippet, value.slice(place.start, place.end), FULL_NAME, 0)
}

/** `利用者 | 環境設定`: four kanji and more of which none begins as a family is called; a menu has such words as well. */
function isNoFamily(value: string): boolean {
    if (!LONG_KANJI.test(value) || fullNameForm(value) !== null) return false
    return !isFamilyName(value.slice(0, 2)) && !isFamilyName(value.slice(0, 3))
}

/** `商品 12`: what goods are called; no name has a digit. */
function endsWithDigit(text: string): boolean {
    const last = text.charCodeAt(text.length - 1)
    return last >= 0x30 && last <= 0x39
}

const LONG_KANJI = /^\p{Script=Han}{4,}$/u

/** `山田 太郎`, `Taro Yamada`: what an account is called, where it is a whole name. */
function isFullName(value: string): boolean {
    return fullNameForm(value) !== null || isRomanFullName(value)
}

/** `daily-report`, `backup` */
const PROGRAMS_WORD = /^[a-z]+(?:[-.][a-z]+)*$/

/** `山田 太郎 [変更履歴]`: what can be done with it stands in brackets behind a value. */
function withoutAction(value: string): string {
    const isClosed = value.charCodeAt(value.length - 1) === CLOSING_BRACKET
    return isClosed && value.length <= NAME_LIMIT ? value.replace(ACTION, "") : value
}

const CLOSING_BRACKET = 0x5d

/** `ヤマダ タロウ 様`: a reading is addressed as the name is. */
function valueOf(text: string, { field }: NameKind): string {
    const value = withoutSeal(withoutAction(text))
    return field === "kana" && value.charCodeAt(value.length - 1) === SAMA ? value.slice(0, -1).trimEnd() : value
}

/** `山田 太郎 ㊞`: where a seal goes. */
function withoutSeal(text: string): string {
    const last = text.charCodeAt(text.length - 1)
    if (last === SEAL) return text.slice(0, -1).trimEnd()
    return last === SEAL_WORD && SEAL_APART.test(text) ? text.slice(0, -1).trimEnd() : text
}

/** ㊞ */
const SEAL = 0x329e
/** 印 */
const SEAL_WORD = 0x5370
const SEAL_APART = /[ \u3000]{1,8}印$/
/** 様 */
const SAMA = 0x69d8
const ACTION = /(?<=[^\s[]) {0,2}\[[^[\]@]{1,16}\]$/

/** Under a word for people a whole name is one; what is kana alone may be the reading of the name above it. */
function kindOf({ label, original, traits }: Snippet): NameKind | undefined {
    if ((label.forPeople === true || label.kind === "bare-name") && !KANA_ONLY.test(original)) {
        const whole = original.trim()
        const text = endsWithBracket(whole) ? (BRACKETED.exec(whole)?.[1] ?? whole) : whole
        // No word of the dictionary has a digit.
        if (traits.digits > 0 && text === whole) return NAME_KINDS.get(label.kind)
        if (label.forPeople === true ? mayBeFullName(text) : fullNameForm(text) === "spaced") return FULL_NAME
    }
    return NAME_KINDS.get(label.kind)
}

const KATAKANA_START = 0x30a0
const KATAKANA_END = 0x30fd

/** A space between kana, as between the halves of a reading. */
function endsInReading(value: string): boolean {
    // Most names end in a kanji.
    const last = value.charCodeAt(value.length - 1)
    return last > KATAKANA_START && last < KATAKANA_END && /[ァ-ヺー][ \u3000・][ァ-ヺー]{1,10}$/.test(value)
}

/** `山田 太郎（やまだ たろう）`: the name and its reading, or another spelling. */
function withReading(snippet: Snippet, text: string, kind: NameKind): readonly Hit[] {
    const glued = gluedReading(text)
    const [, name = glued?.name ?? "", reading = glued?.reading ?? ""] = BRACKETED.exec(text) ?? []
    if (name === "" || !isPlausible(name, kind.field)) return NO_HITS
    const named = hitOf(snippet, name, kind, 0)
    if (!KANA_ONLY.test(reading) || /^[A-Za-z.\s]+$/.test(reading)) return [named]
    const score = kind.score > FULL_NAME_SCORE ? kind.score : 0.45
    const kana: NameKind = { field: "kana", score, recognizer: score > FULL_NAME_SCORE ? "kana" : "listed-kana" }
    return [named, hitOf(snippet, reading, kana, named.end)]
}

/** 氏名 or a word for people with many in one cell, as queries join them. */
function namesOfList(snippet: Snippet, kind: NameKind): readonly Hit[] {
    if (kind.recognizer === "name" || (snippet.label.forPeople === true && kind.field === "name")) {
        const names = namesInList(snippet.original)
        if (names.length > 0)
            return names.map(({ start, end }) => hitOf(snippet, snippet.original.slice(start, end), FULL_NAME, start))
    }
    return kind.recognizer === "name" ? wordsOfList(snippet, kind) : NO_HITS
}

function wordsOfList(snippet: Snippet, kind: NameKind): readonly Hit[] {
    const parts = snippet.original.split(LIST_SEPARATOR)
    if (parts.length < LEAST_OF_LIST) return NO_HITS
    const hits: Hit[] = []
    let from = 0
    for (const part of parts) {
        const value = part.trim()
        if (isPlausible(value, kind.field)) hits.push(hitOf(snippet, value, kind, from))
        from += part.length + 1
    }
    return hits.length * 2 > parts.length ? hits : NO_HITS
}

/** Of kanji and kana alone, as most names are. */
function plainHit(snippet: Snippet, value: string, kind: NameKind): readonly Hit[] {
    const normalised = normaliseName(value)
    return isPlausible(value, kind.field, normalised) ? [hitOf(snippet, value, kind, 0, normalised)] : NO_HITS
}

/** @param name the value as a name in its normal form */
function hitOf(
    snippet: Snippet,
    value: string,
    kind: NameKind,
    from: number,
    name: string = normaliseName(value),
): Hit {
    // Mostly the text is the value.
    const start = value.length === snippet.original.length ? 0 : snippet.original.indexOf(value, from)
    // A kana column that holds kanji is a name: forms often ask for both in one.
    const field = kind.field === "kana" && !KANA_ONLY.test(value) ? "name" : kind.field
    const normalised = field === "kana" ? normaliseKana(value) : name
    const { score, recognizer } = kind
    return { field, value: normalised, start, end: start + value.length, score, recognizer }
}

/** `沖縄県那覇市架空三丁目`: no family is called so, however the numbers are written. */
const ADDRESS_START =
    /^(?:東京都|北海道|(?:大阪|京都)府|[\p{Script=Han}]{2,3}県)[\p{Script=Han}ぁ-んァ-ヶー]{1,8}[市区町村郡]/u
const ADDRESS_UNITS = 8
/** 県 */
const PREFECTURE = 0x770c

/** Whether a value can be a name at all. @param name it as a name in its normal form */
function isPlausible(value: string, field: Field, name: string | null = null): boolean {
    if (value === "" || value.length > (field === "nickname" ? NICKNAME_LIMIT : NAME_LIMIT)) return false
    // Neither signs nor digits nor compatibility forms stand among kanji and kana.
    const isJapanese = isJapaneseName(value)
    // Most names of goods end here: `商品 12`.
    if (!isJapanese && field !== "nickname" && DIGIT.test(value)) return false
    if (!isJapanese && (!LETTER.test(value) || isMasked(value))) return false
    if (mayEndSentence(value) && SENTENCE.test(value)) return false
    if (value.length >= DEED_UNITS && (DEED.test(value) || DESK.test(value))) return false
    if (value.length >= ADDRESS_UNITS && ADDRESS_START.test(value)) return false
    if (!isJapanese && BOT.test(value)) return false
    if (isNoNamesWord(value) || NO_NAMES.has(name ?? normaliseName(value)) || isDesk(value)) return false
    if (!isJapanese && ENGLISH_LABEL.test(value) && NAME_KINDS.has(readLabel(value).kind)) return false
    if (!isJapanese && value.length >= SENTENCE_UNITS && isEnglishSentence(value)) return false
    if (field === "nickname")
        return !/[\n@<>{}]|https?:/.test(value) && !(ASCII_ONLY.test(value) && PROGRAM_SIGNS.test(value))
    return (isJapanese || !NO_NAME_SIGNS.test(value.normalize("NFKC"))) && !isOrganisationName(value)
}

/** `Slackbot`, `dependabot[bot]`: programs that take part. */
const BOT = /^[A-Za-z][\w.-]{1,24}[-_ ]?bot(?:\[bot\])?$/i

/** No three words are shorter, with one of FUNCTION_WORD among them. */
const SENTENCE_UNITS = 7
const ASCII_ONLY = /^[\x20-\x7e]+$/
/** What a program's text has, and a name that somebody chose in letters has not: a call, an assignment, brackets of a list. */
const PROGRAM_SIGNS = /\w\(|[[\]$;=|\\]|,[^,]{1,40},/
/** Words that stand in sentences, and in no name but of nobles (`of`), in small letters. */
const FUNCTION_WORD = / (?:the|a|an|of|to|for|from|in|into|is|are|be|can|with|by) /

/** `Get the key size of cipher`: what a program says of itself under `name` or `user`. */
function isEnglishSentence(value: string): boolean {
    return FUNCTION_WORD.test(value) && ASCII_ONLY.test(value)
}

/** `Full name`, in the texts of a program: two words, since one may be a name (Mei). */
const ENGLISH_LABEL = /^[A-Za-z]{2,12} [Nn]ame$/

/** `●●● 様`, `山＊ ＊＊`: what was masked is nobody any more. A mark behind a whole name refers to a note. */
function isMasked(value: string): boolean {
    return MASK.test(value) && fullNameForm(value.replace(NOTE_MARK, "").trim()) === null
}

const MASK = /[*＊•●○◯〇×✕■]/
const NOTE_MARK = /^[*＊●○◯]|[*＊●○◯]$/

/** SENTENCE's words end in these. */
const SENTENCE_ENDS = new Uint8Array(0x1_00_00)
for (const end of "んたすいし。") SENTENCE_ENDS[end.charCodeAt(0)] = 1

function mayEndSentence(value: string): boolean {
    return SENTENCE_ENDS[value.charCodeAt(value.length - 1)] === 1
}
