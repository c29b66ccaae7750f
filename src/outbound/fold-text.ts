import { TRAIT_DIGIT, TRAIT_FOLDABLE, TRAIT_LONG_VOWEL, type TextTraits } from "./text-traits.ts"

/**
 * Folds a text for recognition without changing its length, so that spans stay true: full-width ASCII to ASCII, the
 * ideographic space to a space, the many hyphens of Japanese keyboards to `-`. The long vowel mark is a hyphen only
 * between digits (`１ー２`), else it belongs to a word (`サーバー`). text-traits.ts tells whether there is anything to fold.
 */
const EACH_FOLDABLE = /[\u00a0\u2010-\u2015\u2212\u3000\uff01-\uff5e\uff70]|(?<=[0-9０-９])\u30fc(?=[0-9０-９])/g
const FULL_WIDTH_OFFSET = 0xfee0
const FOLDABLE_VOWEL = TRAIT_LONG_VOWEL | TRAIT_DIGIT

export function isFoldable({ bits }: TextTraits): boolean {
    return (bits & TRAIT_FOLDABLE) !== 0 || (bits & FOLDABLE_VOWEL) === FOLDABLE_VOWEL
}

export function foldText(text: string): string {
    return text.replaceAll(EACH_FOLDABLE, foldUnit)
}

function foldUnit(unit: string): string {
    const code = unit.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET)
    return code === 0x3000 || code === 0x00a0 ? " " : "-"
}
