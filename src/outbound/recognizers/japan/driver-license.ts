import type { Recognizer } from "../recognizer.ts"
import { createNumberRecognizer } from "./labelled-number.ts"

/**
 * Driver's licences (運転免許証番号). Issuer: the public safety commissions of the prefectures (道路交通法施行規則 別記様式14).
 * Format: 12 digits: two of the issuing commission (10-97), two of the year of first issue, six of its own, a check digit,
 * the number of reissues. Check: the eleventh digit; its rule is not published, so it decides nothing here. Needs its
 * label or its words. Must not match: My Numbers, tracking numbers. Example (invented): 301234567890. Errs towards a
 * licence: under its label any such number is one.
 */
export const recognizeDriverLicense: Recognizer = createNumberRecognizer({
    field: "license",
    pattern: /[0-9]{12}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}/g,
    words: /免許証?(?:の?番号|No\.?|:)?[\s:第]{0,3}$/i,
    hint: /免許/,
    valueOf: (match) => {
        const digits = match.replaceAll(/[ -]/g, "")
        return /^[1-9]/.test(digits) ? digits : null
    },
})
