import { normaliseKana, normaliseName } from "../../normalise.ts"
import { NO_NAMES } from "../generic/name.data.ts"
import { isOrganisationName } from "../generic/organisation-name.ts"
import { NO_HITS, type Recognizer } from "../recognizer.ts"
import { fullNameForm, NAME_WORDS_UNITS } from "./name-words.ts"

/**
 * Names and readings in cells that nothing names: a table without a header, a card, a list. Format: a cell that is
 * nothing but a full name by the dictionary, or two words in katakana. Check: none. Both are weak hits which weigh-record.ts
 * accepts beside something personal. Must not match: places, products (`高橋ソース`), organisations. Errs towards nothing.
 */
const HONORIFIC = /\s?(?:様|さま|さん|殿|氏|先生)$/
const HONORIFIC_UNITS = 3
const BULLET = /^(?:[-・*•●○■□◆◇]|[0-9]{1,4}[.)])\s*/
const FIRST_UNIT = /^[\p{Script=Han}々]/u
const KANA = /^[ァ-ヺーｦ-ﾟ]{2,10}[ ・][ァ-ヺーｦ-ﾟ]{1,10}$/
const KANA_UNITS = 21

export const recognizeListedName: Recognizer = (snippet) => {
    // A list drawn with characters: `- 山田 太郎`, `1. 山田 太郎`.
    const text = snippet.text.trim().replace(BULLET, "")
    if (text.length < 2 || text.length > KANA_UNITS || snippet.impersonal) return NO_HITS
    const start = snippet.text.indexOf(text)
    const original = snippet.original.slice(start, start + text.length)
    if (KANA.test(text)) {
        const value = normaliseKana(original)
        const end = start + text.length
        return [{ field: "kana", value, start, end, score: LISTED_SCORE, recognizer: "listed-kana" }]
    }
    if (text.length > NAME_WORDS_UNITS + HONORIFIC_UNITS || !FIRST_UNIT.test(text)) return NO_HITS
    const bare = text.replace(HONORIFIC, "")
    const value = normaliseName(original)
    if (fullNameForm(bare) === null || isOrganisationName(text) || NO_NAMES.has(value)) return NO_HITS
    return [{ field: "name", value, start, end: start + bare.length, score: LISTED_SCORE, recognizer: "listed-name" }]
}

const LISTED_SCORE = 0.45
