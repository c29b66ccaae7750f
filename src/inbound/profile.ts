// The profile of a text: which classes of characters it holds, found in one pass. Most values are identifiers, numbers
// or Japanese prose, and their profile alone proves that no detector and no decoder has anything to read in them.
// Safety: a class is set whenever one of its characters is there. A detector may therefore skip a text for the lack of a
// class it cannot do without; it errs towards running. Pairs (`--`, `/*`, `..`) are exact.

import { COPIED_UNITS, copyUnits, units } from "./text-units.ts"

export const SINGLE_QUOTE = 0x1 // '
export const DOUBLE_QUOTE = 0x2 // "
export const BACKTICK = 0x4 // `
export const ANGLE = 0x8 // < >
export const PAREN = 0x10 // ( )
export const CURLY = 0x20 // { }
export const BRACKET = 0x40 // [ ]
export const DOLLAR = 0x80
export const PERCENT = 0x100
export const HASH = 0x200
export const SEMICOLON = 0x400
/** Two in a row: `--` */
export const DASH_DASH = 0x800
/** The pair that opens a comment. */
export const SLASH_STAR = 0x1000
export const SLASH = 0x2000
export const BACKSLASH = 0x4000
/** Two in a row: `..` */
export const DOT_DOT = 0x8000
export const EQUALS = 0x1_0000
export const PIPE = 0x2_0000
export const AMPERSAND = 0x4_0000
export const COLON = 0x8_0000
export const AT = 0x10_0000
export const DIGIT = 0x20_0000
export const ASCII_LETTER = 0x40_0000
/** Space, tab, line ends, form feed, NBSP, ideographic space. */
export const SPACE = 0x80_0000
export const NON_ASCII = 0x100_0000
/** C0 controls other than white space, and DEL. */
export const CONTROL = 0x200_0000
export const PLUS = 0x400_0000
export const COMMA = 0x800_0000
export const STAR = 0x1000_0000
export const DASH = 0x2000_0000
/** ! ~ ^ ? */
export const OPERATOR = 0x4000_0000
/** Forms that folding turns into ASCII: U+FF01–FF5E, dot leaders, small signs, letters in circles and of formulas. */
export const FULL_WIDTH = -0x8000_0000

/** Any of ' " ` */
export const QUOTE: number = SINGLE_QUOTE | DOUBLE_QUOTE | BACKTICK
/** Any of < > = ! (and the others of OPERATOR). */
export const COMPARISON: number = ANGLE | EQUALS | OPERATOR

/** Classes that a word, a number, a date or an address is made of. */
const WORD_CLASSES: number = ASCII_LETTER | DIGIT | DASH | NON_ASCII | COLON | AT
/** Without an ASCII letter, no language that a detector reads can be spelled with spaces and commas alone. */
const PROSE_CLASSES: number = DIGIT | DASH | NON_ASCII | COLON | AT | SPACE | COMMA

const SINGLES: readonly (readonly [string, number])[] = [
    ["'", SINGLE_QUOTE],
    ['"', DOUBLE_QUOTE],
    ["`", BACKTICK],
    ["$", DOLLAR],
    ["%", PERCENT],
    ["#", HASH],
    [";", SEMICOLON],
    ["/", SLASH],
    ["\\", BACKSLASH],
    ["=", EQUALS],
    ["|", PIPE],
    ["&", AMPERSAND],
    [":", COLON],
    ["@", AT],
    ["+", PLUS],
    [",", COMMA],
    ["*", STAR],
]

const DOUBLES: number = DASH_DASH | DOT_DOT

/**
 * By code unit, all of them: a table is read faster than a question is answered. Provisional marks: a single `-` or `.` sets the pair.
 */
const CLASSES: Int32Array = tableOfClasses()

/** One pass over the text; see the constants of this file for the bits. */
export function profileOf(text: string): number {
    if (text.length >= COPIED_UNITS) return profileOfLong(text)
    let bits = 0
    let pairs = 0
    let before = 0
    const length = text.length
    for (let index = 0; index < length; index++) {
        const found = CLASSES[text.charCodeAt(index)] ?? 0
        bits |= found
        pairs |= found & before
        before = found
    }
    return withExactPairs(text, bits, pairs)
}

function profileOfLong(text: string): number {
    const [block, classes] = [units, CLASSES]
    let bits = 0
    let pairs = 0
    let before = 0
    for (let start = 0, count = 0; (count = copyUnits(text, start)) > 0; start += count) {
        for (let index = 0; index < count; index++) {
            const found = classes[block[index] ?? 0] ?? 0
            bits |= found
            pairs |= found & before
            before = found
        }
    }
    return withExactPairs(text, bits, pairs)
}

/**
 * True for texts that no detector needs to see: one ASCII word, number, date or mail address, or prose in a script
 * without ASCII letters. English prose is not plain: `1 union select a from b` has no other characters.
 */
export function isPlain(profile: number): boolean {
    return (profile & ~WORD_CLASSES) === 0 || (profile & ~PROSE_CLASSES) === 0
}

/** @param pairs classes that two units in a row have: of a dash, and of a dot, there is but one sign */
function withExactPairs(text: string, provisional: number, pairs: number): number {
    const bits = (provisional & ~DOUBLES) | (pairs & DOUBLES)
    const mayComment = (bits & STAR) !== 0 && (bits & SLASH) !== 0
    return mayComment && text.includes("/*") ? bits | SLASH_STAR : bits
}

function wideClasses(code: number): number {
    if (isFoldable(code)) return NON_ASCII | FULL_WIDTH
    if (code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029) return NON_ASCII | SPACE
    return NON_ASCII
}

/**
 * A full-width form, a dot leader, a small full stop or reverse solidus, a circled letter, the first half of a letter of
 * formulas, a raised, lowered or joined letter, a Roman numeral.
 */
export function isFoldable(code: number): boolean {
    // Kana and kanji: most of what is asked.
    if (code >= 0x3000 && code < 0xd835) return false
    if (code < 0x2024) return isFoldableLetter(code)
    if (code <= 0x2025 || code === 0xd835 || code === 0xfe52 || code === 0xfe68 || code === 0xfe30) return true
    if (code >= 0xff01) return code <= 0xff5e
    return code < 0x3000 ? isFoldableSymbol(code) : code >= 0xfb00 && code <= 0xfb06
}

/** The long s, raised letters of phonetics. Not those of Latin 1: bytes of any file, read one by one, hold them. */
function isFoldableLetter(code: number): boolean {
    return code === 0x17f || (code >= 0x2b0 && code <= 0x2e3) || (code >= 0x1d2c && code <= 0x1dbf)
}

/** Raised and lowered letters, letter-like signs, Roman numerals, letters in circles. */
function isFoldableSymbol(code: number): boolean {
    if (code < 0x210a) return code === 0x2071 || code === 0x207f || (code >= 0x2090 && code <= 0x209c)
    return code <= 0x2149 || (code >= 0x2160 && code <= 0x217f) || (code >= 0x24b6 && code <= 0x24e9)
}

function tableOfClasses(): Int32Array {
    const table = Int32Array.from({ length: 0x1_0000 }, (_, code) => (code < 0x80 ? 0 : wideClasses(code)))
    const mark = (characters: string, bits: number): void => {
        for (const character of characters) table[character.charCodeAt(0)] = bits
    }
    for (let code = 0; code < 0x20; code++) table[code] = CONTROL
    table[0x7f] = CONTROL
    mark("\t\n\v\f\r ", SPACE)
    mark("0123456789", DIGIT)
    mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", ASCII_LETTER)
    mark("<>", ANGLE)
    mark("()", PAREN)
    mark("{}", CURLY)
    mark("[]", BRACKET)
    mark("!~^?", OPERATOR)
    mark("-", DASH | DASH_DASH)
    mark(".", DOT_DOT)
    for (const [character, bits] of SINGLES) mark(character, bits)
    return table
}
