import { normaliseName } from "../../normalise.ts"
import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Occupation, employer and school (職業, 会社・学校名). Format: short words under a label. Check: none. An employer is somebody's
 * only beside something personal (weigh-record.ts): a company's own record has the same label. Must not match: numbers,
 * addresses, sentences. Example (invented): 職業 会社員. Errs towards nothing without a label.
 */
const VALUE_UNITS = 60
const NOTHING = /^(?:なし|無し?|未設定|未入力|不明|null|none|n\/?a|-+|true|false)$/i

/** `--job=J02375627`: a number of something. */
const CODE = /^[A-Za-z]{0,8}[-_#]?[0-9]{2,}$/

export const recognizeOccupation: Recognizer = (snippet) => {
    const { kind } = snippet.label
    if (kind !== "job" && kind !== "company") return NO_HITS
    const text = snippet.text.trim()
    if (
        text === "" ||
        text.length > VALUE_UNITS ||
        CODE.test(text) ||
        NOTHING.test(text) ||
        !/\p{L}/u.test(text) ||
        /[@\n。]/.test(text)
    )
        return NO_HITS
    const start = snippet.text.indexOf(text)
    const found = kind === "job" ? { score: 0.6, recognizer: "job" } : { score: 0.4, recognizer: "company" }
    return [{ field: "job", value: normaliseName(text), start, end: start + text.length, ...found }]
}
