import { normaliseAddress, normaliseName } from "../../normalise.ts"
import { TRAIT_PLACE } from "../../text-traits.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { addresseeOf } from "./addressee.ts"
import { PREFECTURE, PREFECTURES } from "./prefectures.data.ts"

/**
 * Postal addresses. Issuer: municipalities (住居表示に関する法律). Format: prefecture, municipality (市区町村郡), block
 * (丁目, 番地, 号 or 1-2-3, also in kanji and full-width digits), building. Check: none. In a text it needs a municipality
 * and a block number; under a label a part is enough. Must not match: places in prose (東京都千代田区に本社), IP and
 * e-mail addresses, `TEL 090-…`, shops' and offices' own records. Errs towards an address; alone it identifies nobody.
 */
const NUMERAL = "[0-9一二三四五六七八九十百]"
// Not 号 first: that is a road or a railway (国道3号).
const BLOCK = `${NUMERAL}{1,5}(?:丁目|番地?|[-の](?=${NUMERAL}))(?:${NUMERAL}|丁目|番地?|号室?|-|の){0,20}`
const NO_PLACE = "0-9、。,;:|()「」『』<>\\n\\t"
const IN_TEXT = new RegExp(`${PREFECTURES}[^${NO_PLACE}]{1,24}?${BLOCK}`, "g")
const MUNICIPAL = new RegExp(`[市区郡町村][^\\s${NO_PLACE}]{0,12}?(?<![はがをで話])${BLOCK}`, "g")
const PLACE_UNIT = /[\p{Script=Han}ぁ-んァ-ヶー]/u
const PLACE_UNITS_LIMIT = 8 // the longest municipal names have six
const LABELLED_LIMIT = 200
const MUNICIPALITY = /[市区町村郡]/
const NO_ADDRESS = /@|:\/\/|^[0-9a-f.:\s/]+$|^0x|^[{[]|^(?:tel|fax|電話|携帯)[\s.:]{0,4}[0-9(+]/i

export const recognizeAddress: Recognizer = (snippet) => {
    if (snippet.label.kind === "address" || snippet.label.kind === "contact") {
        const hits = labelled(snippet)
        if (hits.length > 0) return hits
    }
    // Prefectures and municipalities are called by such a unit; under its label an address may have none.
    if ((snippet.traits.bits & TRAIT_PLACE) === 0) return NO_HITS
    const hits: Hit[] = []
    for (const match of snippet.text.matchAll(IN_TEXT)) hits.push(hitOf(snippet, match.index, match[0], 0.75))
    return hits.length > 0 ? hits : withoutPrefecture(snippet)
}

function labelled(snippet: Snippet): readonly Hit[] {
    const text = snippet.text.trim()
    if (text.length < 3 || text.length > LABELLED_LIMIT || NO_ADDRESS.test(text)) return NO_HITS
    const placed = PREFECTURE.test(text) || MUNICIPALITY.test(text)
    // An office's line may be a number and a remark: there a place has to be told.
    if (!placed && !(snippet.label.kind === "address" && /[0-9]/.test(text) && /\p{L}/u.test(text))) return NO_HITS
    const from = text.length === snippet.text.length ? 0 : snippet.text.indexOf(text)
    const score = placed ? 0.9 : 0.6
    const named = snippet.label.kind === "address" && !snippet.impersonal ? addresseeOf(text) : null
    if (named === null) return [hitOf(snippet, from, text, score)]
    const { start, end, addressStart, addressEnd } = named
    const value = normaliseName(snippet.original.slice(from + start, from + end))
    return [
        hitOf(snippet, from + addressStart, text.slice(addressStart, addressEnd), score),
        {
            field: "name",
            value,
            start: from + start,
            end: from + end,
            score: ADDRESSEE_SCORE,
            recognizer: "listed-name",
        },
    ]
}

/** Weak: weigh-record.ts accepts it beside something personal, as its address is. */
const ADDRESSEE_SCORE = 0.45

function withoutPrefecture(snippet: Snippet): readonly Hit[] {
    const hits: Hit[] = []
    for (const match of snippet.text.matchAll(MUNICIPAL)) {
        let start = match.index
        while (start > 0 && match.index - start < PLACE_UNITS_LIMIT && PLACE_UNIT.test(snippet.text.charAt(start - 1)))
            start--
        const end = match.index + match[0].length
        if (start < match.index) hits.push(hitOf(snippet, start, snippet.text.slice(start, end), 0.6))
    }
    return hits
}

function hitOf(snippet: Snippet, start: number, text: string, score: number): Hit {
    const end = start + text.length
    const value = normaliseAddress(snippet.original.slice(start, end))
    const own =
        snippet.impersonal || snippet.label.kind === "contact" || snippet.label.kind === "organisation" ? 0.3 : score
    return { field: "address", value, start, end, score: own, recognizer: "address" }
}
