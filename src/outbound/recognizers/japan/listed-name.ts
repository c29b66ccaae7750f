import { normaliseKana, normaliseName } from "../../normalise.ts"
import { NO_NAMES } from "../generic/name.data.ts"
import { isOrganisationName } from "../generic/organisation-name.ts"
import { endsWithBracket } from "../ends-with-bracket.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { gluedReading, hitsBehindName } from "./behind-name.ts"
import { fullNameForm, isNameOfDictionary, mayBeFullName, NAME_WORDS_UNITS } from "./name-words.ts"
import { namesInList } from "./names-in-list.ts"

/**
 * Names and readings in cells that nothing names: a table without a header, a card, a list. Format: a cell that is
 * nothing but a full name by the dictionary, or two words in katakana. Check: none. Both are weak hits which weigh-record.ts
 * accepts beside something personal; below a word for people (`患者`) a name is sure. Must not match: places, products (`高橋ソース`), organisations. Errs towards nothing.
 */
/** 様 and the like, what a comment has behind whoever wrote it (`山田 太郎 より:`), and the telephone on somebody's desk. */
const HONORIFIC = /\s?(?:様|さま|さん|殿|氏|先生|より[:：]?)$|\s内線\s?[:：]?\s?[0-9]{2,6}$/
const HONORIFIC_UNITS = 12
const BULLET = /^(?:[-・*•●○■□◆◇]\s*|[0-9]{1,4}[.)]\s*|(?:#|No\.?)\s?[0-9]{1,12}\s)/
const FIRST_UNIT = /^[\p{Script=Han}々ぁ-ゖァ-ヺ]/u
const KANA = /^[ァ-ヺーｦ-ﾟ]{2,10}[ ・][ァ-ヺーｦ-ﾟ]{1,10}$/
const KANA_UNITS = 21
const BRACKETED_UNITS = 64

const KANA_START = 0x3041
const KATAKANA_DOT = 0x30fb

/** No bullet is a kana or a kanji, which most texts begin with. */
function withoutBullet(text: string): string {
    const first = text.charCodeAt(0)
    return first >= KANA_START && first !== KATAKANA_DOT ? text : text.replace(BULLET, "")
}

export const recognizeListedName: Recognizer = (snippet) => {
    // A list drawn with characters: `- 山田 太郎`, `1. 山田 太郎`, `#901 山田 太郎`.
    const text = withoutBullet(snippet.text.trim())
    if (snippet.label.forPeople === true) {
        const names = toldNames(snippet)
        if (names.length > 0) return names
    }
    if (text.length < 2 || text.length > BRACKETED_UNITS) return NO_HITS
    const unaddressed = text.endsWith("様") ? text.slice(0, -1).trimEnd() : text
    if (endsWithBracket(unaddressed)) return snippet.impersonal ? NO_HITS : withBrackets(snippet, unaddressed)
    const beginsAsName = mayBeginName(text)
    const glued = snippet.impersonal || !beginsAsName ? null : gluedReading(text)
    if (glued !== null) return withGlued(snippet, glued.name, glued.reading)
    if (text.length > KANA_UNITS) return NO_HITS
    const start = text.length === snippet.text.length ? 0 : snippet.text.indexOf(text)
    const original = snippet.original.slice(start, start + text.length)
    if (mayBeginKana(text.charCodeAt(0)) && KANA.test(text)) {
        if (snippet.impersonal) return NO_HITS
        const value = normaliseKana(original)
        const end = start + text.length
        return [{ field: "kana", value, start, end, score: LISTED_SCORE, recognizer: "listed-kana" }]
    }
    if (text.length > NAME_WORDS_UNITS + HONORIFIC_UNITS || !beginsAsName) return NO_HITS
    const bare = text.replace(HONORIFIC, "")
    if (fullNameForm(bare) === null || isOrganisationName(text)) return NO_HITS
    const value = normaliseName(original.slice(0, bare.length))
    if (NO_NAMES.has(value) || snippet.impersonal) return NO_HITS
    const end = start + bare.length
    // `宛先 | 山田 太郎`: who, where the label asks for where.
    if (snippet.label.kind === "address" && snippet.label.subject === null && isNameOfDictionary(bare))
        return [{ field: "name", value, start, end, score: TOLD_SCORE, recognizer: "name" }]
    return [{ field: "name", value, start, end, score: LISTED_SCORE, recognizer: "listed-name" }]
}

/** As FIRST_UNIT: most texts begin with a sign of ASCII or a common kanji. */
function mayBeginName(text: string): boolean {
    const first = text.charCodeAt(0)
    if (first < FIRST_RADICAL) return false
    return (first >= 0x4e00 && first <= 0x9ffc) || FIRST_UNIT.test(text)
}

/** No script that names are written in stands before it. */
const FIRST_RADICAL = 0x2e80

/** Katakana, wide or half as wide. */
function mayBeginKana(first: number): boolean {
    return (first >= 0x30a1 && first <= 0x30fc) || (first >= 0xff66 && first <= 0xff9f)
}

/** Below a word for people: one name, or several that were joined. */
function toldNames(snippet: Snippet): readonly Hit[] {
    const { original } = snippet
    const text = withoutBullet(original.trim()).replace(HONORIFIC, "")
    const start = original.indexOf(text)
    const name = (ASIDE.exec(text)?.[1] ?? text).replace(HONORIFIC, "")
    const isOne = mayBeFullName(name)
    const places = isOne ? [{ start, end: start + name.length }] : namesInList(original)
    const behind = isOne && name !== text ? hitsBehindName(snippet, start + name.length) : NO_HITS
    const names = places.flatMap(({ start: from, end }): readonly Hit[] => {
        const told = original.slice(from, end)
        const value = normaliseName(told)
        if (isOrganisationName(told) || NO_NAMES.has(value)) return NO_HITS
        return [{ field: "name", value, start: from, end, score: TOLD_SCORE, recognizer: "name" }]
    })
    return names.length === 0 || behind.length === 0 ? names : [...names, ...behind]
}

/** `山田 太郎（返却期限 11/3）`, and nothing else. */
const ASIDE = /^([^()（）]{2,16})[（(][^()（）]{1,24}[)）]$/

function withGlued({ text, original }: Snippet, name: string, reading: string): readonly Hit[] {
    const start = text.indexOf(name)
    const end = start + name.length
    const last = end + reading.length
    const value = normaliseName(original.slice(start, end))
    const kana = normaliseKana(original.slice(end, last))
    return [
        { field: "name", value, start, end, score: LISTED_SCORE, recognizer: "listed-name" },
        { field: "kana", value: kana, start: end, end: last, score: LISTED_SCORE, recognizer: "listed-kana" },
    ]
}

/** `山田 太郎（ヤマダ タロウ）`, with 様 or without: brackets that say something of a person. */
function withBrackets(snippet: Snippet, text: string): readonly Hit[] {
    const name = text.slice(0, text.search(/[(（]/)).trim()
    const bare = name.replace(HONORIFIC, "")
    if (fullNameForm(bare) === null || isOrganisationName(name)) return NO_HITS
    const start = snippet.text.indexOf(text)
    const end = start + bare.length
    const behind = hitsBehindName(snippet, end)
    if (behind.length === 0 && snippet.label.kind !== "none") return NO_HITS
    const value = normaliseName(snippet.original.slice(start, end))
    return [{ field: "name", value, start, end, score: LISTED_SCORE, recognizer: "listed-name" }, ...behind]
}

const LISTED_SCORE = 0.45
/** Below a word for people. */
const TOLD_SCORE = 0.9
