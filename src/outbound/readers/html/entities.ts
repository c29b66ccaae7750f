// Character references (HTML Standard 13.2.5.72 on). Numeric ones need no semicolon, as in browsers; named ones do,
// except amp, lt, gt and quot. Unknown ones stay as they stand.
import { ENTITIES } from "./entities.data.ts"

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));?|([A-Za-z]{2,20});|(amp|lt|gt|quot|AMP|LT|GT|QUOT))/g
const LAST_CODE_POINT = 0x10ffff
const REPLACEMENT = "\uFFFD"

export function decodeEntities(text: string): string {
    if (!mayHaveReference(text)) return text
    return text.replaceAll(REFERENCE, (whole, hex?: string, decimal?: string, named?: string, bare?: string) => {
        if (hex !== undefined) return charOf(Number.parseInt(hex, 16))
        if (decimal !== undefined) return charOf(Number(decimal))
        const name = named ?? bare ?? ""
        return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole
    })
}

/** As `text.includes("&")`, a call of which costs as much as a look at a short text. */
function mayHaveReference(text: string): boolean {
    if (text.length > SHORT_UNITS) return text.includes("&")
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === AMPERSAND) return true
    return false
}

const SHORT_UNITS = 32
const AMPERSAND = 0x26

function charOf(code: number): string {
    const surrogate = code >= 0xd800 && code <= 0xdfff
    return code === 0 || surrogate || code > LAST_CODE_POINT ? REPLACEMENT : String.fromCodePoint(code)
}
