// What a text between tags holds, told in the pass over the page's units that finds its end: most texts are white space or a few
// words, and neither references nor colons nor addresses have to be looked for in them again.
import { isDigit, SHAPE_SCAN_LIMIT, shapeBy } from "../shape.ts"

/** Bits of flags over a count of digits; UNTOLD where nothing was told, and every question has to be asked of the text. */
export type TextSigns = number

export const UNTOLD: TextSigns = -1
const DIGITS = 0xffff
const MAIL = 1 << 16
const COLON = 1 << 17
const REFERENCE = 1 << 18
const INK = 1 << 19
const MARKUP = 1 << 20
const LINE = 1 << 21

/** @param units of the page, in which the text stands at [start, end) */
export function signsOf(units: Uint16Array, start: number, end: number): TextSigns {
    if (end - start > SHAPE_SCAN_LIMIT) return UNTOLD
    let digits = 0
    let flags = 0
    for (let at = start; at < end; at++) {
        const unit = units[at] ?? 0
        if (unit <= 0x20) {
            if (unit === 0x0a) flags |= LINE
            continue
        }
        flags |= INK
        // Most units of Japanese text lie between the two ranges of digits and signs.
        if (unit > 0x40 && unit < 0xff10) continue
        if (isDigit(unit)) digits++
        else if (unit === 0x3a || unit === 0xff1a) flags |= COLON
        else if (unit === 0x40 || unit === 0xff20) flags |= MAIL
        else if (unit === 0x26) flags |= REFERENCE
        else if (unit === 0x3c) flags |= MARKUP
    }
    return flags | digits
}

/** Of two texts in a row. */
export function joinedSigns(first: TextSigns, second: TextSigns): TextSigns {
    if (first === UNTOLD || second === UNTOLD) return UNTOLD
    const digits = Math.min((first & DIGITS) + (second & DIGITS), DIGITS)
    return ((first | second) & ~DIGITS) | digits
}

/** Anything but white space of ASCII. */
export function hasInk(signs: TextSigns, source: string, start: number, end: number): boolean {
    if (signs !== UNTOLD) return (signs & INK) !== 0
    for (let at = start; at < end; at++) if (source.charCodeAt(at) > 0x20) return true
    return false
}

/** No character references stand in it. */
export function isLiteral(signs: TextSigns): boolean {
    return signs !== UNTOLD && (signs & REFERENCE) === 0
}

/** Words on one line, without references, colons or tags: most comments. */
export function isPlainWords(signs: TextSigns): boolean {
    return signs !== UNTOLD && (signs & INK) !== 0 && (signs & (REFERENCE | COLON | MARKUP | LINE)) === 0
}

export function hasColon(signs: TextSigns, text: string): boolean {
    return signs === UNTOLD ? text.includes(":") || text.includes("：") : (signs & COLON) !== 0
}

/** As shapeOf of shape.ts. */
export function shapeBySigns(signs: TextSigns): number {
    return shapeBy((signs & MAIL) !== 0, signs & DIGITS)
}
