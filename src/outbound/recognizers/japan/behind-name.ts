import { normaliseKana } from "../../normalise.ts"
import { NO_HITS, type Hit, type Snippet } from "../recognizer.ts"

/**
 * What stands in brackets right behind a name in a text: its reading (`山田太郎（やまだ たろう）`) and an age
 * (`山田さん（35歳）`). Format: kana in two words at most; a number with 歳 or 才. Check: none. Weak hits which weigh-record.ts
 * accepts beside something personal. Must not match: remarks, numbers without a unit. Errs towards nothing.
 */
const BRACKETED = /\s?[（(]\s{0,2}([^()（）\n]{2,24}?)\s{0,2}[)）]/y
const READING = /^(?:[ぁ-ゖー]{2,10}|[ァ-ヺーｦ-ﾟ]{2,12})(?:[ 　・](?:[ぁ-ゖー]{1,10}|[ァ-ヺーｦ-ﾟ]{1,12}))?$/u
const AGE = /^(?:満\s?)?([0-9]{1,3})\s?[歳才]$/
const AGE_LIMIT_YEARS = 120
/** 様, さん, さま, 殿, 先生 */
const HONORIFIC = /\s?(?:様|さん|さま|殿|氏|先生)/y
const SCORE = 0.45

/** @param end where the name ends in the snippet's text */
export function hitsBehindName({ text, original }: Snippet, end: number): readonly Hit[] {
    HONORIFIC.lastIndex = end
    BRACKETED.lastIndex = HONORIFIC.test(text) ? HONORIFIC.lastIndex : end
    const inner = BRACKETED.exec(text)
    const words = inner?.[1] ?? ""
    if (inner === null) return NO_HITS
    const start = inner.index + inner[0].indexOf(words)
    const place = { start, end: start + words.length, score: SCORE }
    const age = AGE.exec(words)?.[1]
    if (age !== undefined && Number(age) <= AGE_LIMIT_YEARS)
        return [{ ...place, field: "age", value: String(Number(age)), recognizer: "listed-age" }]
    if (!READING.test(words)) return NO_HITS
    const value = normaliseKana(original.slice(place.start, place.end))
    return [{ ...place, field: "kana", value, recognizer: "listed-kana" }]
}
