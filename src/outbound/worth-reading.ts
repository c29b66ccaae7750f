// The cheap question before recognition: can a record show anybody at all?
import type { BodyRecord } from "./contract.ts"
import { hasBase64Run } from "./disguise/base64-text.ts"
import { isDigit } from "./readers/shape.ts"

/** No identifier has fewer digits: a short landline without its area code has six. */
export const FEWEST_DIGITS = 6

/** 様 and 殿: a letter or a list for somebody. */
const HONORIFIC_SAMA = 0x69d8
const HONORIFIC_DONO = 0x6bbf
/** 歳: how old somebody is. */
const YEARS_OLD = 0x6b73

/** Units that speak of somebody. All lie between two of them, which most units of Japanese text do not. */
export function tellsOfSomebody(unit: number): boolean {
    if (unit < HONORIFIC_SAMA || unit > HONORIFIC_DONO) return false
    return unit === HONORIFIC_SAMA || unit === HONORIFIC_DONO || unit === YEARS_OLD
}

/** Its reader has seen that it can show nobody. */
export function isVain({ vain = 0 }: BodyRecord): boolean {
    return vain > 0
}

/** False: no recognizer can find anything. Labelled values are always worth it, since names are found by label. */
export function mayShowSomebody(record: BodyRecord): boolean {
    if (isVain(record)) return false
    for (const { label, text } of record.cells) if (label !== null || mayIdentify(text)) return true
    return false
}

/** `\\u0040`, `\\u{40}`, `\\x40`, `%40`: an at sign in a program or an address. */
const ESCAPED_AT = /%40|\\(?:x40|u0040|u\{0{0,4}40\})/y

function mayEscapeAt(text: string, at: number): boolean {
    ESCAPED_AT.lastIndex = at
    return ESCAPED_AT.test(text)
}

function mayIdentify(text: string): boolean {
    let digits = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 0x40 || unit === 0xff20 || tellsOfSomebody(unit)) return true
        if ((unit === 0x5c || unit === 0x25) && mayEscapeAt(text, at)) return true
        if (isDigit(unit) && ++digits >= FEWEST_DIGITS) return true
    }
    return hasBase64Run(text)
}
