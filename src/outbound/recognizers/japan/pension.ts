import type { Recognizer } from "../recognizer.ts"
import { createNumberRecognizer } from "./labelled-number.ts"

/**
 * Basic pension numbers (基礎年金番号). Issuer: the Minister of Health, Labour and Welfare (国民年金法 14条). Format: ten digits,
 * printed 4-6. Check: none. Needs its label or its words. Must not match: telephone numbers. Example (invented):
 * 1234-567890. Errs towards a number: under its label any ten digits are one.
 */
export const recognizePension: Recognizer = createNumberRecognizer({
    field: "pension",
    pattern: /[0-9]{4}[ -]?[0-9]{6}/g,
    words: /(?:基礎)?年金(?:手帳)?\s?(?:番号|No\.?)?[\s:]{0,3}$/,
    hint: /年金/,
    valueOf: (match) => match.replaceAll(/[ -]/g, ""),
})
