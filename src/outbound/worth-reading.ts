// The cheap question before recognition: can a record show anybody at all?
import type { BodyRecord } from "./contract.ts"
import { isDigit } from "./readers/shape.ts"

/** No identifier has fewer digits: a short landline without its area code has six. */
const FEWEST_DIGITS = 6

/** False: no recognizer can find anything. Labelled values are always worth it, since names are found by label. */
export function mayShowSomebody(record: BodyRecord): boolean {
    return record.cells.some(({ label, text }) => label !== null || mayIdentify(text))
}

function mayIdentify(text: string): boolean {
    let digits = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 0x40 || unit === 0xff20) return true
        if (isDigit(unit) && ++digits >= FEWEST_DIGITS) return true
    }
    return false
}
