import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Health and other insurance (被保険者の記号・番号, 保険者番号). Issuer: the insurers (健康保険法施行規則 47条). Format: symbol and
 * number of the insurer's own making, printed `1234・56`; insurers have 6 or 8 digits. Check: none that all share. Under its
 * label only; presence, never a key: a symbol is a whole firm's, and numbers repeat from insurer to insurer. Must not
 * match: names of insurers. Example (invented): 1234・5678901. Errs towards nothing without a label.
 */
const VALUE = /^(?=.*[0-9])[0-9A-Za-z\u3005-\u30ff\u4e00-\u9fff ・.\-/]{2,32}$/

export const recognizeInsurance: Recognizer = (snippet) => {
    if (snippet.label.kind !== "insurance") return NO_HITS
    const text = snippet.text.trim()
    if (!VALUE.test(text)) return NO_HITS
    const start = snippet.text.indexOf(text)
    return [{ field: "insurance", value: null, start, end: start + text.length, score: 0.8, recognizer: "insurance" }]
}
