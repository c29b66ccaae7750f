import type { Recognizer } from "../recognizer.ts"
import { createNumberRecognizer } from "./labelled-number.ts"

/**
 * Residence cards and special permanent resident certificates (在留カード番号). Issuer: the Immigration Services Agency
 * (入管法 19条の4). Format: two letters, eight digits, two letters. Check: none published. Needs its label or its words.
 * Must not match: parcels (S10: nine digits between letters). Example (invented): AB12345678CD. Errs towards nothing
 * where nothing speaks of it.
 */
export const recognizeResidenceCard: Recognizer = createNumberRecognizer({
    field: "residence_card",
    pattern: /[A-Za-z]{2}[0-9]{8}[A-Za-z]{2}/g,
    words: /(?:在留カード|特別永住者証明書|residence card)\s?(?:番号|No\.?|number)?[\s:]{0,3}$/i,
    hint: /在留カード|特別永住者証明書|residence card/i,
    valueOf: (match) => match.toLowerCase(),
})
