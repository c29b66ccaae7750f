import { normaliseName } from "../../normalise.ts"
import { isOrganisationName } from "../generic/organisation-name.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { hitsBehindName } from "./behind-name.ts"
import { isFamilyAndKanji } from "./family-and-kanji.ts"
import { fullNameForm } from "./name-words.ts"

/**
 * Names before 様, さん, 殿 or 先生 in a text. Format: a full name by the dictionary, or 2-6 kanji with at most one space, at
 * the start of a line or behind a mark. Check: none. A full name before 様 or 殿, or before さん with nothing around it, is whom a letter or a list is for, and a
 * person by itself; other hits score low: they add `name` to a person whom something else identifies. Must not match:
 * お客様, 皆様, 仕様, 王子様, organisations. Errs towards nothing.
 */
const HONORIFIC = /様|さん|さま|殿|先生/g
const ADDRESSING: ReadonlySet<string> = new Set(["様", "殿"])
const NAME_RUN = /[\p{Script=Han}々ヶぁ-ゖァ-ヺー]+(?: [\p{Script=Han}々ヶぁ-ゖァ-ヺー]+)? ?$/u
const NAME_BEFORE = /(?:^|[\s、。,.:;「『(【>])(\p{Script=Han}{1,4} ?\p{Script=Han}{1,4}) ?$/u
const ENDS = /[\s、。,.!?()」』】のへにをがはもとか]/
const NAME_UNITS_LIMIT = 12
const NO_PERSONS =
    /(?:客|皆|各位|会員|利用者|担当者|御中|関係者|保護者|患者|参加者|応募者|当選者|購入者|王|王子|王女|神|仏|仕|模|同|多|一|異|有|何|奥|嬢|坊|姫|屋|号|行|上|方|年|月|日)$/

export const recognizeHonorific: Recognizer = (snippet) => {
    const { text, label } = snippet
    if (label.kind === "unknown") return wholeText(snippet)
    if (label.kind !== "none") return NO_HITS
    const hits: Hit[] = []
    for (const { 0: honorific, index } of text.matchAll(HONORIFIC)) {
        const next = text.charAt(index + honorific.length)
        if (next !== "" && !ENDS.test(next)) continue
        const before = text.slice(Math.max(0, index - NAME_UNITS_LIMIT), index)
        const full = fullNameBefore(before) ?? (ADDRESSING.has(honorific) ? familyAndKanji(before) : null)
        const name = full ?? NAME_BEFORE.exec(before)?.[1] ?? ""
        if (name === "" || (full === null && NO_PERSONS.test(name)) || isOrganisationName(name)) continue
        const start = text.lastIndexOf(name, index)
        const value = normaliseName(name)
        const isAddressed = ADDRESSING.has(honorific) || (honorific === "さん" && isAll(text, start, index + 2))
        const behind = hitsBehindName(snippet, start + name.length)
        // `山田 太郎さん（35歳）` is somebody, whatever the text tells.
        const isAged = behind.some((hit) => hit.field === "age")
        const score = full !== null && (isAddressed || isAged) ? 0.6 : 0.4
        hits.push({ field: "name", value, start, end: start + name.length, score, recognizer: "honorific" }, ...behind)
    }
    return hits
}

/** `月: 山田 太郎様`, `10:00: 佐藤 花子様 43歳`: under a day, an hour or a room, where the text begins with it. */
function wholeText({ text }: Snippet): readonly Hit[] {
    const [, name = ""] = WHOLE_TEXT.exec(text) ?? []
    if (name === "" || fullNameForm(name) === null || isOrganisationName(name)) return NO_HITS
    const start = text.indexOf(name)
    const end = start + name.length
    return [{ field: "name", value: normaliseName(name), start, end, score: 0.6, recognizer: "honorific" }]
}

const WHOLE_TEXT = /^\s{0,4}([^\s様殿]{1,4} ?[^\s様殿]{1,6}) ?[様殿](?:\s{1,4}[^\n]{0,40})?$/u

/** `山田 太郎さん` as who wrote a message: nothing else stands in the text. */
function isAll(text: string, start: number, end: number): boolean {
    return text.slice(0, start).trim() === "" && text.slice(end).trim() === ""
}

/** The longest full name that ends there; a particle or a word may stand before it. */
function fullNameBefore(text: string): string | null {
    const run = NAME_RUN.exec(text)?.[0].trimEnd() ?? ""
    for (let start = 0; start < run.length - 1; start++) {
        const name = run.slice(start)
        if (!name.startsWith(" ") && fullNameForm(name) !== null) return name
    }
    return null
}

/** `望月紬様` behind a space, a mark or nothing. */
function familyAndKanji(text: string): string | null {
    const word = WORD_BEFORE.exec(text)?.[1] ?? ""
    return isFamilyAndKanji(word) ? word : null
}

const WORD_BEFORE = /(?:^|[\s、。,.:;「『(【>])(\p{Script=Han}{3,5}) ?$/u
