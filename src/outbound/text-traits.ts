/**
 * What a text can hold at all, in one pass over its units: most cells have neither `@` nor seven digits nor a place, and
 * most recognizers need not run on them. Digits are told by their runs, since every number that is looked for is a run of
 * its own, or a few with one sign between: a recognizer whose lengths do not occur need not look.
 */
export const TRAIT_AT = 1
export const TRAIT_DIGIT = 2
/** A unit that every municipal address has: 都道府県市区町村郡. */
export const TRAIT_PLACE = 4
export const TRAIT_HONORIFIC = 8
export const TRAIT_BORN = 16
/** A colon or a closing bracket, behind which a value may stand; no colon behind a number: `12:30`. */
export const TRAIT_MARKER = 32
/** Needs folding (fold-text.ts) before anything else is told of it. */
export const TRAIT_FOLDABLE = 64
/** The long vowel mark, which folds between digits only. */
export const TRAIT_LONG_VOWEL = 128
/** A unit that a Japanese name or its reading may begin with; some other units as well. */
export const TRAIT_NAME = 256
/** Telephone numbers begin so: `+`, or a run of digits that begins with 0 and is long enough with those behind it (isDialled). */
export const TRAIT_DIALLED = 512
/** Three digits or more, one space or hyphen, and four or more: `4111 1111`, `1234-567890`, `100-0001`. */
export const TRAIT_GROUPED = 1_024
/** `%` or `\\`: signs may be escaped (disguise/escaped-text.ts). */
export const TRAIT_ESCAPE = 2_048
/** Full-width digits and signs: what they fold to has traits of its own. */
export const TRAIT_WIDE = 4_096
/** Letters of ASCII, capital and small: base64 has both (disguise/base64-text.ts). */
export const TRAIT_CAPITAL = 8_192
export const TRAIT_SMALL = 16_384

/** A unit that an age or a sex is written with: 歳才男女. */
export const TRAIT_AGE_SEX = 32_768

export interface TextTraits {
    readonly bits: number
    readonly digits: number
    /** Bit n: a run of exactly n digits; bit 31: one of 31 or more. */
    readonly runs: number
}

/** The bits of TextTraits.runs from one length to another. */
export function runsOf(least: number, most: number = least): number {
    let bits = 0
    for (let length = least; length <= most; length++) bits |= 1 << length
    return bits
}

export const LONGEST_RUN = 31
export const LEAST_FIRST_GROUP = 3
export const LEAST_NEXT_GROUP = 4
const TABLE = new Uint16Array(0x1_00_00)
/** The traits that a unit has by itself: exactly TRAIT_DIGIT for a digit of ASCII. */
export const TRAITS_OF_UNIT: Readonly<Uint16Array> = TABLE

function mark(units: string, bits: number): void {
    for (let index = 0; index < units.length; index++) markRange(units.charCodeAt(index), units.charCodeAt(index), bits)
}

function markRange(first: number, last: number, bits: number): void {
    for (let code = first; code <= last; code++) TABLE[code] = (TABLE[code] ?? 0) | bits
}

mark("@", TRAIT_AT)
mark("+", TRAIT_DIALLED)
mark("%\\", TRAIT_ESCAPE)
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ", TRAIT_CAPITAL)
mark("abcdefghijklmnopqrstuvwxyz", TRAIT_SMALL)
mark("0123456789", TRAIT_DIGIT)
mark("都道府県市区町村郡", TRAIT_PLACE)
mark("様さ殿", TRAIT_HONORIFIC)
mark("生", TRAIT_BORN)
mark("歳才男女", TRAIT_AGE_SEX)
mark(":】]", TRAIT_MARKER)
mark("\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u3000\uff70", TRAIT_FOLDABLE)
mark("\u30fc", TRAIT_LONG_VOWEL)
markRange(0xff01, 0xff5e, TRAIT_FOLDABLE)
mark("０１２３４５６７８９＠＋：］％＼", TRAIT_WIDE)
// Radicals, 々 and 〇, katakana, kanji (beyond the basic plane by their first half), half-width katakana.
const NAME_RANGES = [
    [0x2e80, 0x303b],
    [0x30a1, 0x30fc],
    [0x3400, 0x9fff],
    [0xd800, 0xdbff],
    [0xf900, 0xfaff],
    [0xff66, 0xff9f],
] as const
for (const [first, last] of NAME_RANGES) markRange(first, last, TRAIT_NAME)

/** One object for all that is scanned: a body has thousands of values, and hardly any is looked at again. */
const scanned = { bits: 0, digits: 0, runs: 0 }

/** As traitsOf. @returns an object that holds until the next text is scanned */
export function scanTraits(text: string): TextTraits {
    const { length } = text
    let bits = 0
    let digits = 0
    let runs = 0
    /** Where a run would begin that makes a group with the one before; -1: none does. */
    let groupAt = -1
    /** Where a colon would stand behind a number only, as in a time of day; -1: nowhere. */
    let colonAt = -1
    for (let at = 0; at < length; at++) {
        const unit = text.charCodeAt(at)
        const found = TABLE[unit] ?? 0
        if (found !== TRAIT_DIGIT) {
            if (at !== colonAt || unit !== COLON) bits |= found
            continue
        }
        const start = at
        while (at + 1 < length && isDigit(text.charCodeAt(at + 1))) at++
        const run = at + 1 - start
        digits += run
        runs |= 1 << Math.min(run, LONGEST_RUN)
        bits |= TRAIT_DIGIT
        if (unit === ZERO && (bits & TRAIT_DIALLED) === 0 && isDialled(text, start)) bits |= TRAIT_DIALLED
        if (start === 0 || endsLabel(text, start - 1)) colonAt = at + 1
        if (run < LEAST_FIRST_GROUP) continue
        if (groupAt === start && run >= LEAST_NEXT_GROUP) bits |= TRAIT_GROUPED
        groupAt = at + 2 < length && joinsGroups(text.charCodeAt(at + 1)) ? at + 2 : -1
    }
    scanned.bits = bits
    scanned.digits = digits
    scanned.runs = runs
    return scanned
}

export function traitsOf(text: string): TextTraits {
    return { ...scanTraits(text) }
}

export const ZERO = 0x30
export const COLON = 0x3a
/** No telephone number has fewer digits: a foreign one with its country code. */
export const LEAST_DIALLED = 9
/** Between two digits of one telephone number. */
export const SEPARATOR_RUN_LIMIT = 2

/**
 * Whether as many digits stand from an index on as the shortest telephone number has, with no more than separators between:
 * the month of a date and the hour of a time begin with 0 as well.
 */
export function isDialled(text: string, start: number): boolean {
    let digits = 0
    let run = 0
    for (let at = start; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (isDigit(unit)) {
            if (++digits >= LEAST_DIALLED) return true
            run = 0
        } else if (++run > SEPARATOR_RUN_LIMIT || !separatesDialled(unit)) return false
    }
    return false
}

/** `-`, `.`, `/`, a space, `(` and `)`. */
export function separatesDialled(unit: number): boolean {
    return (unit >= 0x2d && unit <= 0x2f) || unit === 0x20 || unit === 0x28 || unit === 0x29
}

/**
 * No label goes beyond such a unit (inline-labels.ts): a space, a colon, a slash, an opening bracket. Nor does the T of a time
 * (`2026-11-02T10:22`, RFC 3339) end one.
 */
function endsLabel(text: string, at: number): boolean {
    return unitEndsLabel(text.charCodeAt(at), at > 0 ? text.charCodeAt(at - 1) : 0)
}

/** @param before the unit before it; 0: none stands there */
export function unitEndsLabel(unit: number, before: number): boolean {
    if (unit === 0x54) return isDigit(before)
    return unit === 0x20 || unit === COLON || unit === 0x2f || unit === 0x5b || unit === 0x28
}

function isDigit(unit: number): boolean {
    return unit >= ZERO && unit <= 0x39
}

/** A space or a hyphen. */
export function joinsGroups(unit: number): boolean {
    return unit === 0x20 || unit === 0x2d
}
