import { normaliseName } from "../../normalise.ts"
import { NO_HITS, type Hit, type Recognizer } from "../recognizer.ts"
import { ORGANISATION_NAME } from "../generic/name.data.ts"

/**
 * Names before 様 or さん in a text (thin: word lists come later). Format: 2-6 kanji with at most one space, at the start of
 * a line or behind a mark. Must not match: お客様, 皆様, 仕様, organisations. Scores low: it adds `name` to a person whom
 * something else identifies, and makes nobody.
 */
const HONORED =
    /(?<=^|[\s、。,.:;「『(【>])(\p{Script=Han}{1,4}[ ]?\p{Script=Han}{1,4})(?=\s?(?:様|さま|さん|殿)(?:$|[\s、。,.!?)」』】のへにをがはもとか]))/gmu
const NO_PERSONS =
    /(?:客|皆|各位|会員|利用者|担当者|御中|関係者|保護者|患者|参加者|応募者|当選者|購入者|王|神|仏|仕|模|同|多|一|異|有|何|殿|奥|嬢|坊|姫|屋|号|行|上|方|年|月|日)$/

export const recognizeHonorific: Recognizer = (snippet) => {
    const { text, label } = snippet
    if (label.kind !== "none" || !/[様さ殿]/.test(text)) return NO_HITS
    const hits: Hit[] = []
    for (const match of text.matchAll(HONORED)) {
        const name = match[1] ?? ""
        if (name.length < 2 || NO_PERSONS.test(name) || ORGANISATION_NAME.test(name)) continue
        const end = match.index + name.length
        hits.push({
            field: "name",
            value: normaliseName(name),
            start: match.index,
            end,
            score: 0.4,
            recognizer: "honorific",
        })
    }
    return hits
}
