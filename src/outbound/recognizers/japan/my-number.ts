import { beginsNumber, endsNumber, precededBy } from "../number-boundary.ts"
import { type Hit, type Recognizer } from "../recognizer.ts"

/**
 * Individual Numbers (個人番号, My Number): presence only, the value is never given out of this function. Issuer: J-LIS and
 * the municipalities. Format: 12 digits, often 4-4-4. Check: MIC Ordinance No. 85 of 2014, article 5. One random number
 * in eleven passes it, so a label, a word before, or a column that passes row after row must agree. Must not match:
 * tracking numbers, licence numbers, corporate numbers (13). Errs towards nothing where no label speaks of it.
 */
const CANDIDATE = /[0-9]{4}([ -]?)[0-9]{4}\1[0-9]{4}/g
const WORDS = /マイナンバー|個人番号|my\s?number|individual number/i
const CONTEXT_UNITS = 40

export const recognizeMyNumber: Recognizer = (snippet) => {
    const { text, label } = snippet
    const hits: Hit[] = []
    for (const match of text.matchAll(CANDIDATE)) {
        const start = match.index
        const end = start + match[0].length
        if (!beginsNumber(text, start) || !endsNumber(text, end) || !isMyNumber(match[0].replaceAll(/[ -]/g, "")))
            continue
        const score = label.kind === "my_number" ? 0.98 : precededBy(text, start, WORDS, CONTEXT_UNITS) ? 0.9 : 0.8
        if (score === 0.8 && !snippet.proven("my_number")) continue
        hits.push({ field: "my_number", value: null, start, end, score, recognizer: "my-number" })
    }
    return hits
}

/**
 * @param digits 12 ASCII digits; anything else is none
 * Weights 2-7, then 2-6 from the right of the first eleven; remainder 0 or 1 gives the check digit 0.
 */
export function isMyNumber(digits: string): boolean {
    if (digits.length !== LENGTH) return false
    const last = digits.charCodeAt(LENGTH - 1)
    let sum = 0
    let same = true
    for (let n = 1; n < LENGTH; n++) {
        const unit = digits.charCodeAt(LENGTH - 1 - n)
        if (unit < 0x30 || unit > 0x39) return false
        same &&= unit === last
        sum += (unit - 0x30) * (n <= 6 ? n + 1 : n - 5)
    }
    const remainder = sum % 11
    return !same && (remainder <= 1 ? 0 : 11 - remainder) === last - 0x30
}

const LENGTH = 12
