import { normaliseName } from "../../normalise.ts"
import { ORGANISATION_NAME } from "../generic/name.data.ts"
import { NO_HITS, type Hit, type Recognizer } from "../recognizer.ts"

/**
 * Names before 様 or さん in a text (thin: word lists come later). Format: 2-6 kanji with at most one space, at the start of
 * a line or behind a mark. Must not match: お客様, 皆様, 仕様, 王子様, organisations. Scores low: it adds `name` to a person
 * whom something else identifies, and makes nobody.
 */
const HONORIFIC = /様|さん|さま|殿/g
const NAME_BEFORE = /(?:^|[\s、。,.:;「『(【>])(\p{Script=Han}{1,4} ?\p{Script=Han}{1,4}) ?$/u
const ENDS = /[\s、。,.!?)」』】のへにをがはもとか]/
const NAME_UNITS_LIMIT = 12
const NO_PERSONS =
    /(?:客|皆|各位|会員|利用者|担当者|御中|関係者|保護者|患者|参加者|応募者|当選者|購入者|王|王子|王女|神|仏|仕|模|同|多|一|異|有|何|奥|嬢|坊|姫|屋|号|行|上|方|年|月|日)$/

export const recognizeHonorific: Recognizer = (snippet) => {
    const { text, label } = snippet
    if (label.kind !== "none") return NO_HITS
    const hits: Hit[] = []
    for (const { 0: honorific, index } of text.matchAll(HONORIFIC)) {
        const next = text.charAt(index + honorific.length)
        if (next !== "" && !ENDS.test(next)) continue
        const from = Math.max(0, index - NAME_UNITS_LIMIT)
        const name = NAME_BEFORE.exec(text.slice(from, index))?.[1] ?? ""
        if (name === "" || NO_PERSONS.test(name) || ORGANISATION_NAME.test(name)) continue
        const start = text.lastIndexOf(name, index)
        const value = normaliseName(name)
        hits.push({ field: "name", value, start, end: start + name.length, score: 0.4, recognizer: "honorific" })
    }
    return hits
}
