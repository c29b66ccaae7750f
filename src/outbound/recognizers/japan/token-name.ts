import type { LabelKind } from "../../labels/label-meaning.ts"
import { normaliseName } from "../../normalise.ts"
import { isOrganisationName } from "../generic/organisation-name.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { hitsBehindName } from "./behind-name.ts"
import { fullNameForm, NAME_WORDS_UNITS } from "./name-words.ts"

/**
 * Names among the words of a short line that also shows an address, a number or an age: `1. 山田 太郎 090-…`. Format: one word, or two
 * with a space between, that is a full name by the dictionary. Check: none. A weak hit which weigh-record.ts accepts
 * beside something personal. Must not match: sentences, organisations. Errs towards nothing.
 */
const LINE_UNITS = 320
const LEAST_DIGITS = 9
/** `1.`, `(3)` before the first word of a line, without a space between. */
const NUMBERING = /^\s*[(（]?[0-9]{1,4}[.．)）、]\s*/
const LISTED_UNITS = 64
const SENTENCE = /[。、]|(?:です|ます|した|する)$/
const AGE = /(?<![0-9])([0-9]{1,3})[歳才](?![\p{L}\p{N}])/gu
const AGE_LIMIT_YEARS = 120
const WORD = /[^\s,、，;；:：/／|｜()（）<>＜＞[\]【】「」『』・"'=*`]+/g
const HAN = /[\p{Script=Han}々]/u
const FIRST_UNIT = /^[\p{Script=Han}々ぁ-ゖァ-ヺ]/u
/** None, or one that asks for words: `内容`, `備考`. */
const LABELS: ReadonlySet<LabelKind> = new Set<LabelKind>(["none", "unknown", "other"])

export const recognizeTokenName: Recognizer = (snippet) => {
    const { text, traits } = snippet
    const { kind } = snippet.label
    if (!LABELS.has(kind) || text.length > LINE_UNITS || !HAN.test(text)) return NO_HITS
    const handle = behindHandle(snippet)
    if (handle.length > 0) return handle
    const ages = agesIn(text)
    if ((traits.digits < LEAST_DIGITS && !text.includes("@") && ages.length === 0) || snippet.impersonal) return NO_HITS
    const from = NUMBERING.exec(text)?.[0].length ?? 0
    const words = Array.from(text.slice(from).matchAll(WORD), ({ 0: word, index }) => behindNumber(word, from + index))
    const hits: Hit[] = []
    for (let at = 0; at < words.length; at++) {
        const first = words[at]
        const second = words[at + 1]
        if (first === undefined || !FIRST_UNIT.test(first.word) || first.word.length > NAME_WORDS_UNITS) continue
        const gap = second === undefined ? "" : text.slice(first.index + first.word.length, second.index)
        const pair = second !== undefined && gap === " " ? `${first.word} ${second.word}` : ""
        if (pair !== "" && add(hits, snippet, pair, first.index)) at++
        else add(hits, snippet, first.word, first.index)
    }
    // A line that is nothing but a name is listed-name.ts's.
    if (words.length <= 2 && hits.length === 1 && hits.every(({ start, end }) => end - start === text.trim().length))
        return NO_HITS
    return hits.length === 0 ? hits : [...hits, ...ages.filter(({ start }) => !hits.some((hit) => hit.start === start))]
}

/** `山田 太郎 @taro_y`: how networks show who writes. A full name right before a handle, and nothing else, is somebody. */
function behindHandle({ text, original }: Snippet): readonly Hit[] {
    const [whole = "", name = ""] = text.includes("@") ? (HANDLE.exec(text) ?? []) : []
    if (name === "" || fullNameForm(name) === null || isOrganisationName(name)) return NO_HITS
    const start = whole.indexOf(name)
    const end = start + name.length
    const value = normaliseName(original.slice(start, end))
    return [{ field: "name", value, start, end, score: 0.6, recognizer: "name" }]
}

const HANDLE =
    /^\s{0,4}([^\s@]{1,4} ?[^\s@]{1,4})\s{0,4}[(（]?@[a-z0-9_.-]{2,40}(?:@[a-z0-9.-]{3,60})?[)）]?(?:\s{0,4}[·・]\s{0,4}.{1,16})?\s{0,4}$/iu

/** `10:30山田 太郎`: elements of a page that nothing sets apart. */
function behindNumber(word: string, index: number): { readonly word: string; readonly index: number } {
    const digits = NUMBER_BEFORE.exec(word)?.[0].length ?? 0
    return { word: word.slice(digits), index: index + digits }
}

const NUMBER_BEFORE = /^[0-9]{1,4}(?=[\p{Script=Han}々]{1,4}$)/u

/** `#901 山田 太郎 東京都 39歳`: an age in a line that is no sentence. */
function agesIn(text: string): readonly Hit[] {
    if (text.length > LISTED_UNITS || SENTENCE.test(text)) return NO_HITS
    const hits: Hit[] = []
    for (const { 0: age, 1: years = "", index: start } of text.matchAll(AGE)) {
        const value = String(Number(years))
        if (Number(years) <= AGE_LIMIT_YEARS)
            hits.push({ field: "age", value, start, end: start + age.length, score: 0.45, recognizer: "listed-age" })
    }
    return hits
}

function add(hits: Hit[], snippet: Snippet, name: string, start: number): boolean {
    const bare = name.replace(/(?:様|さん|殿|氏|先生)$/, "")
    if (fullNameForm(bare) === null || isOrganisationName(bare)) return false
    const end = start + bare.length
    hits.push({
        field: "name",
        value: normaliseName(snippet.original.slice(start, end)),
        start,
        end,
        score: 0.45,
        recognizer: "listed-name",
    })
    hits.push(...hitsBehindName(snippet, end))
    return true
}
