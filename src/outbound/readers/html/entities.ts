// Character references (HTML Standard 13.2.5.72 on). Numeric ones need no semicolon, as in browsers; named ones do,
// except amp, lt, gt and quot. Unknown ones stay as they stand.
import { ENTITIES } from "./entities.data.ts"

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));?|([A-Za-z]{2,20});|(amp|lt|gt|quot|AMP|LT|GT|QUOT))/g
const LAST_CODE_POINT = 0x10ffff
const REPLACEMENT = "\uFFFD"

export function decodeEntities(text: string): string {
    if (!text.includes("&")) return text
    return text.replaceAll(REFERENCE, (whole, hex?: string, decimal?: string, named?: string, bare?: string) => {
        if (hex !== undefined) return charOf(Number.parseInt(hex, 16))
        if (decimal !== undefined) return charOf(Number(decimal))
        const name = named ?? bare ?? ""
        return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole
    })
}

function charOf(code: number): string {
    const surrogate = code >= 0xd800 && code <= 0xdfff
    return code === 0 || surrogate || code > LAST_CODE_POINT ? REPLACEMENT : String.fromCodePoint(code)
}
