import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Sex and gender, under a label only (thin). Format: a word or a code of ISO/IEC 5218. Must not match: anything else
 * under such a label. Errs towards nothing.
 */
const SEXES: ReadonlySet<string> = new Set([
    "男",
    "女",
    "男性",
    "女性",
    "男子",
    "女子",
    "m",
    "f",
    "male",
    "female",
    "man",
    "woman",
    "その他",
    "other",
    "non-binary",
    "nonbinary",
    "回答しない",
    "無回答",
    "0",
    "1",
    "2",
    "9",
    "x",
])

export const recognizeSex: Recognizer = (snippet) => {
    if (snippet.label.kind !== "sex") return NO_HITS
    const value = snippet.text.trim().toLowerCase()
    if (!SEXES.has(value)) return NO_HITS
    return [{ field: "sex", value, start: 0, end: snippet.text.length, score: 0.7, recognizer: "sex" }]
}
