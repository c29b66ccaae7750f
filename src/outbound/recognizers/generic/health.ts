import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Health: disease, treatment, examination, history, and the number of a patient's card (要配慮個人情報: 個人情報保護法 2条3項,
 * 施行令 2条). Format: words or a number under a label. Check: none. Presence, never a value; somebody's only beside
 * something personal (weigh-record.ts), since pages about diseases have the same labels. Must not match: 「なし」,「特になし」, masked values.
 * Example (invented): 病名 2型糖尿病. Errs towards nothing without a label.
 */
const NOTHING = /^(?:なし|無し?|特に?(?:なし|無し?)|ない|未記入|不明|null|none|n\/?a|no|false|[*＊•●]+|-+|—|－|0)$/i
const VALUE_UNITS = 2_000

export const recognizeHealth: Recognizer = (snippet) => {
    if (snippet.label.kind !== "health") return NO_HITS
    const text = snippet.text.trim()
    if (text === "" || text.length > VALUE_UNITS || NOTHING.test(text)) return NO_HITS
    const start = snippet.text.indexOf(text)
    return [{ field: "health", value: null, start, end: start + text.length, score: 0.4, recognizer: "health" }]
}
