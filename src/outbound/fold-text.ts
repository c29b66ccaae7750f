import { TRAIT_DIGIT, TRAIT_FOLDABLE, TRAIT_LONG_VOWEL, type TextTraits } from "./text-traits.ts"

/**
 * Folds a text for recognition without changing its length, so that spans stay true: full-width ASCII to ASCII, the
 * ideographic space to a space, the many hyphens of Japanese keyboards to `-`. The long vowel mark is a hyphen only
 * between digits (`１ー２`), else it belongs to a word (`サーバー`). text-traits.ts tells whether there is anything to fold.
 */
const FULL_WIDTH_OFFSET = 0xfee0
const SPACE = 0x20
const HYPHEN = 0x2d
/** As many arguments as a call may well take. */
const PIECE_UNITS = 1_024
const FOLDABLE_VOWEL = TRAIT_LONG_VOWEL | TRAIT_DIGIT

export function isFoldable({ bits }: TextTraits): boolean {
    return (bits & TRAIT_FOLDABLE) !== 0 || (bits & FOLDABLE_VOWEL) === FOLDABLE_VOWEL
}

export function foldText(text: string): string {
    let folded = ""
    for (let from = 0; from < text.length; from += PIECE_UNITS) {
        const units: number[] = []
        const to = Math.min(from + PIECE_UNITS, text.length)
        for (let at = from; at < to; at++) units.push(foldUnit(text.charCodeAt(at), text, at))
        folded += String.fromCharCode(...units)
    }
    return folded
}

function foldUnit(unit: number, text: string, at: number): number {
    if (unit < 0xa0) return unit
    if (unit >= 0xff01 && unit <= 0xff5e) return unit - FULL_WIDTH_OFFSET
    if (unit === 0x3000 || unit === 0xa0) return SPACE
    if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xff70) return HYPHEN
    const isBetween = unit === LONG_VOWEL && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
    return isBetween ? HYPHEN : unit
}

const LONG_VOWEL = 0x30fc

/** Half or full width. */
function isDigit(unit: number): boolean {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}
