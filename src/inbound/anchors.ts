// The second question to a text that is not plain, again one pass: which pairs of signs does it hold that an attack cannot do
// without? A name before a bracket calls something, a `<` before a letter opens a tag, a separator before a word begins a
// command. Honest values have brackets and separators too, but seldom so; a detector whose pairs are missing is not run.
// Safety: white space between the two is skipped, as the languages skip it; a comment's end counts as the name before it.
// Each bit errs towards being set.
import { TextMemory } from "./text-memory.ts"
import { copyUnits, units } from "./text-units.ts"

/** `<` before a letter, `/`, `!`, `?`, `%` or white space. */
export const OPENS_TAG = 0x1
/** `(` or a backtick behind a name, a bracket, a quote or a comment. */
export const CALLS = 0x2
/** `;` `|` `&` a line end, a backtick, or `$(` `<(` `>(` `@(`: behind it a shell begins a command. */
export const SEPARATES = 0x4
/** CR or LF. */
export const LINE_END = 0x8
/** `$` before a letter, `_`, `{`, `$`, `@` or a backslash. */
export const DOLLAR_NAME = 0x10
/** A letter, a hyphen, a letter. */
export const HYPHENATED = 0x20
/** A hyphen behind white space. */
export const OPTION = 0x40
/** `(` behind `)`, or before `|`, `&`, `!`, `*`. */
export const FILTERS = 0x80
/** `!` before a letter or another one; `:` behind `O` or `C`; a control character. */
export const TYPED = 0x100
/** `(` as the last sign. */
export const ENDS_OPEN = 0x200
/** `|`, `&`, `;` or a word behind a quote or a bracket; `::`; `$`; `#` behind a bracket. */
export const JOINS = 0x400

const WORD = 1
const CLOSER = 2
const SPACE = 3
const OTHER = 4

const KIND = new Uint8Array(128)
for (let code = 0; code < 128; code++) KIND[code] = kindOf(String.fromCharCode(code))

const LESS = 0x3c
const DOLLAR = 0x24
const BANG = 0x21
const HYPHEN = 0x2d
const OPEN = 0x28
const CLOSE = 0x29

/** One pass over the text; see the constants of this file for the bits. */
export function anchorsOf(text: string): number {
    return memory.of(text)
}

const memory = new TextMemory(() => 0, readAnchors)

/** A unit in one byte: ASCII as it is, and of all others whether they are white space. */
const WIDE_SPACE = 128
const WIDE = 129
const NARROWS = 130

/** Before the first unit: a control character, which no rule is about. */
const START = 0
/** Beside it nothing is told. */
const NEUTRAL = 0x2e
/** Told beside the bits of this file, while the pass goes on: a word before a hyphen, a hyphen before a word, white space. */
const ALL_BITS = 0x7ff
const HYPHEN_WORD = 0x1000
const WORD_HYPHEN = 0x2000
const SPACE_SHIFT = 15

/**
 * Units that tell the same, whatever stands before and behind them, are one kind: there are few, so that the tables by two of them
 * fit where memory is read fastest.
 */
const KIND_BITS = 5
const KINDS: readonly number[] = kindsOf()
const START_KIND = KINDS[START] ?? 0
const OPEN_KIND = KINDS[OPEN] ?? 0
const KIND_OF_UNIT: Uint8Array = Uint8Array.from(
    { length: 0x1_0000 },
    (_, code) => KINDS[code < 128 ? code : isWideSpace(code) ? WIDE_SPACE : WIDE] ?? 0,
)

/**
 * What a unit tells beside the one before it, and beside the last one that is no white space, by the kinds of both. Every rule
 * rests on one of the two, so that two look-ups a unit answer them all.
 */
const BESIDE: Uint16Array = tableOf(besideBits)
const BEHIND: Uint16Array = tableOf(behindBits)

function readAnchors(text: string): number {
    const [block, kinds, beside, behind] = [units, KIND_OF_UNIT, BESIDE, BEHIND]
    let bits = 0
    let hyphenated = 0
    /** What was told one unit before. */
    let told = 0
    /** Rows of the tables. */
    let before = START_KIND << KIND_BITS
    let last = START_KIND << KIND_BITS
    for (let start = 0, count = 0; (count = copyUnits(text, start)) > 0; start += count) {
        for (let at = 0; at < count; at++) {
            const kind = kinds[block[at] ?? 0] ?? 0
            const near = beside[before | kind] ?? 0
            bits |= near | (behind[last | kind] ?? 0)
            hyphenated |= (told >> 1) & near
            told = near
            before = kind << KIND_BITS
            // No branch: white space comes every few units, and the machine would guess wrong each time.
            const kept = -(near >> SPACE_SHIFT)
            last = (last & kept) | (before & ~kept)
        }
    }
    const hyphens = (hyphenated & HYPHEN_WORD) === 0 ? 0 : HYPHENATED
    return (bits & ALL_BITS) | hyphens | (last === OPEN_KIND << KIND_BITS ? ENDS_OPEN : 0)
}

function besideBits(code: number, before: number): number {
    return bitsOf(code, before, NEUTRAL) | hyphensOf(code, before)
}

function behindBits(code: number, last: number): number {
    return bitsOf(code, NEUTRAL, last)
}

function tableOf(bitsBeside: (code: number, other: number) => number): Uint16Array {
    const table = new Uint16Array(1 << (KIND_BITS * 2))
    for (let other = 0; other < NARROWS; other++) {
        for (let code = 0; code < NARROWS; code++)
            table[((KINDS[other] ?? 0) << KIND_BITS) | (KINDS[code] ?? 0)] = bitsBeside(code, other)
    }
    return table
}

/** By a unit in one byte. @throws RangeError for more kinds than the tables have room for */
function kindsOf(): readonly number[] {
    const codes = Array.from({ length: NARROWS }, (_, code) => code)
    const told = (code: number): string =>
        codes
            .map((other) =>
                [
                    besideBits(code, other),
                    besideBits(other, code),
                    behindBits(code, other),
                    behindBits(other, code),
                ].join(),
            )
            .join(";")
    const all = codes.map(told)
    const distinct = [...new Set(all)]
    if (distinct.length > 1 << KIND_BITS) throw new RangeError(`anchors: ${distinct.length} kinds of signs`)
    return all.map((one) => distinct.indexOf(one))
}

function hyphensOf(code: number, before: number): number {
    const kind = kindOfNarrow(code)
    if (kind === SPACE) return 1 << SPACE_SHIFT
    if (kind === WORD) return before === HYPHEN ? HYPHEN_WORD : 0
    return code === HYPHEN && kindOfNarrow(before) === WORD ? WORD_HYPHEN : 0
}

function bitsOf(code: number, before: number, last: number): number {
    const kind = kindOfNarrow(code)
    if (kind === WORD) return wordBits(before, last)
    if (kind !== SPACE) return code < 128 ? signBits(code, before, last) : 0
    const lineEnd = code === 0x0a || code === 0x0d ? LINE_END | SEPARATES : 0
    return last === LESS ? lineEnd | OPENS_TAG : lineEnd
}

/** A word begins, or goes on: within one nothing is told. */
function wordBits(before: number, last: number): number {
    if (before === LESS) return OPENS_TAG
    if (before === DOLLAR) return DOLLAR_NAME
    if (before === BANG) return TYPED
    return isJoint(last) ? JOINS : 0
}

function signBits(code: number, before: number, last: number): number {
    switch (code) {
        case OPEN: {
            const calls = isCallee(last) ? CALLS : 0
            const filters = last === CLOSE ? FILTERS : 0
            return (
                calls |
                filters |
                (before === DOLLAR || before === LESS || before === 0x3e || before === 0x40 ? SEPARATES : 0)
            )
        }
        case 0x60: // a backtick
            return SEPARATES | (isCallee(last) ? CALLS : 0)
        case 0x3b: // ;
        case 0x7c: // |
        case 0x26: // &
            return SEPARATES | (last === OPEN ? FILTERS : 0) | (isJoint(last) ? JOINS : 0)
        case 0x2f: // /
        case 0x3f: // ?
        case 0x25: // %
            return before === LESS ? OPENS_TAG : 0
        case BANG:
            return (before === LESS ? OPENS_TAG : 0) | (before === BANG ? TYPED : 0) | (last === OPEN ? FILTERS : 0)
        case 0x2a: // *
            return last === OPEN ? FILTERS : 0
        case DOLLAR:
            return JOINS | (before === DOLLAR ? DOLLAR_NAME : 0)
        case 0x7b: // {
        case 0x40: // @
        case 0x5c: // \
            return before === DOLLAR || last === DOLLAR ? DOLLAR_NAME : 0
        case 0x23: // #
            return before === 0x5b ? JOINS : 0
        case 0x3a: // :
            return (before === 0x3a ? JOINS : 0) | (before === 0x4f || before === 0x43 ? TYPED : 0)
        case HYPHEN:
            return before <= 0x20 ? OPTION : 0
        default:
            return code < 0x20 ? TYPED : 0
    }
}

function isCallee(last: number): boolean {
    return (
        isWord(last) ||
        last === CLOSE ||
        last === 0x5d ||
        last === 0x7d ||
        last === 0x22 ||
        last === 0x27 ||
        last === 0x60 ||
        last === 0x2f
    )
}

function isJoint(last: number): boolean {
    return last === 0x22 || last === 0x27 || last === CLOSE || last === 0x5d
}

function isWord(code: number): boolean {
    return code >= 128 ? false : KIND[code] === WORD
}

function kindOfNarrow(code: number): number {
    if (code < 128) return KIND[code] ?? OTHER
    return code === WIDE_SPACE ? SPACE : OTHER
}

function isWideSpace(code: number): boolean {
    return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 || code === 0xfeff
}

function kindOf(character: string): number {
    if (/[\w$]/.test(character) && character !== "$") return WORD
    if (/\s/.test(character)) return SPACE
    return /[)\]}"'`]/.test(character) ? CLOSER : OTHER
}
