// The rough shape of a value, for telling where one record ends and the next begins. It is not recognition: it only
// answers whether two values are of one kind. Errs towards calling a value marked, which splits rather than merges.

export const PLAIN = 0
/** Holds an at sign. */
export const MAIL = 1
/** Holds nine digits or more: phone, card, membership number. */
export const NUMBER = 2
/** A postal code, alone or before its address: an address begins. */
export const POSTAL = 3

const NUMBER_DIGITS = 9
/** A value that long is judged by its beginning. */
export const SHAPE_SCAN_LIMIT = 2_048

export function shapeOf(text: string): number {
    const end = Math.min(text.length, SHAPE_SCAN_LIMIT)
    let digits = 0
    for (let at = 0; at < end; at++) {
        const unit = text.charCodeAt(at)
        // Most units of Japanese text lie between the two ranges of digits and signs.
        if (unit > 0x40 && unit < 0xff10) continue
        if (unit === 0x40 || unit === 0xff20) return MAIL
        if (isDigit(unit)) digits++
    }
    return shapeBy(false, digits)
}

/** By what was counted in a text. */
export function shapeBy(hasAt: boolean, digits: number): number {
    if (hasAt) return MAIL
    return digits >= NUMBER_DIGITS ? NUMBER : PLAIN
}

const POSTAL_UNITS = 8
const POSTAL_CODE = /^〒?\s?[0-9０-９]{3}[-‐−ー－][0-9０-９]{4}$/
/** An address behind its postal code has as many digits as a telephone number, and is none. */
const POSTAL_LINE = /^〒?\s?[0-9０-９]{3}[-‐−ー－][0-9０-９]{4}[\s\u3000]*[\u3005-\u30ff\u4e00-\u9fff]/

/** As `shape`, but a postal code, alone or before its address, is told from plain words and from numbers. */
export function withPostal(shape: number, text: string): number {
    if (shape === MAIL || text.length < POSTAL_UNITS || !mayBePostal(text.charCodeAt(0))) return shape
    const pattern = text.length <= POSTAL_UNITS + 2 ? POSTAL_CODE : POSTAL_LINE
    return pattern.test(text) ? POSTAL : shape
}

function mayBePostal(first: number): boolean {
    return first === 0x3012 || isDigit(first)
}

/** ASCII or full-width digit. */
export function isDigit(unit: number): boolean {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}
