import type { Recognizer } from "../recognizer.ts"
import { createNumberRecognizer } from "./labelled-number.ts"

/**
 * Passports (旅券番号). Issuer: the Minister for Foreign Affairs, and other states. Format: two letters and seven digits in
 * Japan; up to nine letters and digits elsewhere (ICAO Doc 9303 part 4). Check: only in the machine-readable zone. Needs
 * its label or its words. Must not match: words, product codes. Example (invented): TK1234567. Errs towards a passport.
 */
export const recognizePassport: Recognizer = createNumberRecognizer({
    field: "passport",
    pattern: /[A-Za-z]{1,2}[0-9]{6,8}|[0-9]{8,9}/g,
    words: /(?:旅券|パスポート|passport)\s?(?:番号|No\.?|number)?[\s:]{0,3}$/i,
    hint: /旅券|パスポート|passport/i,
    valueOf: (match) => match.toLowerCase(),
})
