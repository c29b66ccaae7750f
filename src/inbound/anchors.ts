// The second question to a text that is not plain, again one pass: which pairs of signs does it hold that an attack cannot do
// without? A name before a bracket calls something, a `<` before a letter opens a tag, a separator before a word begins a
// command. Honest values have brackets and separators too, but seldom so; a detector whose pairs are missing is not run.
// Safety: white space between the two is skipped, as the languages skip it; a comment's end counts as the name before it.
// Each bit errs towards being set.

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

const NONE = 0
const WORD = 1
const CLOSER = 2
const SPACE = 3
const OTHER = 4

const KIND = new Uint8Array(128)
for (let code = 0; code < 128; code++) KIND[code] = kindOf(String.fromCharCode(code))

/** The text that was asked about last, and its answer: a dozen detectors ask about the same text in a row. */
let lastText = ""
let lastBits = 0

/** One pass over the text; see the constants of this file for the bits. */
export function anchorsOf(text: string): number {
    if (text !== lastText) {
        lastBits = readAnchors(text)
        lastText = text
    }
    return lastBits
}

function readAnchors(text: string): number {
    let bits = 0
    /** The sign before, and the last one that is no white space. */
    let before = NONE
    let last = NONE
    const length = text.length
    for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at)
        const kind = code < 128 ? (KIND[code] ?? OTHER) : wideKind(code)
        if (kind === WORD) {
            // Within a word nothing begins: most units of most texts.
            if (before > 127 || KIND[before] !== WORD) bits |= wordBits(text, at, before, last)
        } else if (kind === SPACE) {
            if (code === 0x0a || code === 0x0d) bits |= LINE_END | SEPARATES
            if (last === LESS) bits |= OPENS_TAG
            before = code
            continue
        } else if (code < 128) bits |= signBits(code, before, last)
        before = code
        last = code
    }
    return last === OPEN ? bits | ENDS_OPEN : bits
}

/** A word begins. */
function wordBits(text: string, at: number, before: number, last: number): number {
    const hyphenated = before === HYPHEN && isWord(text.charCodeAt(at - 2)) ? HYPHENATED : 0
    if (before === LESS) return hyphenated | OPENS_TAG
    if (before === DOLLAR) return hyphenated | DOLLAR_NAME
    if (before === BANG) return hyphenated | TYPED
    return isJoint(last) ? hyphenated | JOINS : hyphenated
}

const LESS = 0x3c
const DOLLAR = 0x24
const BANG = 0x21
const HYPHEN = 0x2d
const OPEN = 0x28
const CLOSE = 0x29

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
            return before === NONE || before <= 0x20 ? OPTION : 0
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

function wideKind(code: number): number {
    return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 || code === 0xfeff ? SPACE : OTHER
}

function kindOf(character: string): number {
    if (/[\w$]/.test(character) && character !== "$") return WORD
    if (/\s/.test(character)) return SPACE
    return /[)\]}"'`]/.test(character) ? CLOSER : OTHER
}
