/**
 * What a text can hold at all, in one pass over its units: most cells have neither `@` nor seven digits nor a place, and
 * most recognizers need not run on them. Measured: a member row of ten cells takes a third of the time.
 */
export const TRAIT_AT = 1
export const TRAIT_DIGIT = 2
/** A unit that every municipal address has: 都道府県市区町村郡. */
export const TRAIT_PLACE = 4
export const TRAIT_HONORIFIC = 8
export const TRAIT_BORN = 16
/** A colon or a closing bracket, behind which a value may stand. */
export const TRAIT_MARKER = 32
/** Needs folding (fold-text.ts) before anything else is told of it. */
export const TRAIT_FOLDABLE = 64

export interface TextTraits {
    readonly bits: number
    readonly digits: number
}

const TABLE = new Uint8Array(0x1_00_00)

function mark(units: string, bits: number): void {
    for (let index = 0; index < units.length; index++) {
        const code = units.charCodeAt(index)
        TABLE[code] = (TABLE[code] ?? 0) | bits
    }
}

mark("@", TRAIT_AT)
mark("0123456789", TRAIT_DIGIT)
mark("都道府県市区町村郡", TRAIT_PLACE)
mark("様さ殿", TRAIT_HONORIFIC)
mark("生", TRAIT_BORN)
mark(":】]", TRAIT_MARKER)
mark("\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u3000\u30fc\uff70", TRAIT_FOLDABLE)
for (let code = 0xff01; code <= 0xff5e; code++) TABLE[code] = (TABLE[code] ?? 0) | TRAIT_FOLDABLE

export function traitsOf(text: string): TextTraits {
    let bits = 0
    let digits = 0
    for (let index = 0; index < text.length; index++) {
        const found = TABLE[text.charCodeAt(index)] ?? 0
        bits |= found
        if (found === TRAIT_DIGIT) digits++
    }
    return { bits, digits }
}
