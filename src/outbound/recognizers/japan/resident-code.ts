import type { Recognizer } from "../recognizer.ts"
import { createNumberRecognizer } from "./labelled-number.ts"

/**
 * Resident record codes (住民票コード). Issuer: J-LIS, given by the municipalities (住民基本台帳法 7条13号). Format: 11 digits,
 * the last a check digit which decides nothing here. Needs its label or its words. Must not match: mobile numbers.
 * Example (invented): 12345678901. Errs towards a code: under its label any eleven digits are one.
 */
export const recognizeResidentCode: Recognizer = createNumberRecognizer({
    field: "resident_code",
    pattern: /[0-9]{11}|[0-9]{5}[ -][0-9]{6}/g,
    words: /住民票コード[\s:]{0,3}$/,
    hint: /住民票コード/,
    valueOf: (match) => match.replaceAll(/[ -]/g, ""),
})
