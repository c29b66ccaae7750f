// Phrases: words of letters and digits, with spaces, commas and hyphens between them, apostrophes within them and the marks that
// end a sentence behind them, none of which means anything to a detector. Names, streets, titles and what visitors write are such;
// no detector would find a thing in them, and a look at every word says so in a fraction of the time. Errs towards reading: a word of
// SQL anywhere, a command or an alias at the start, a cmdlet's noun, the first letters of a serialized object, a mark before a
// letter, a second apostrophe in a word, and the text is judged like any other. A property test holds the answer against all detectors.
import { NameShapes } from "./name-shapes.ts"
import { isFoldable } from "./profile.ts"
import { COMMANDS, POWERSHELL_ALIASES, POWERSHELL_NOUNS } from "./shell/names.data.ts"
import { CATALOGUE_NAMES } from "./sql/functions.data.ts"
import { STATEMENTS, WORD_CLASSES } from "./sql/words.data.ts"

/** Words at which a phrase ends to be one, wherever they stand. `bearer` announces a token. */
const TELLING = namesOf([
    ...WORD_CLASSES.keys(),
    ...STATEMENTS.keys(),
    ...CATALOGUE_NAMES,
    ...POWERSHELL_NOUNS,
    "update",
    "with",
    "begin",
    "while",
    "if",
    "bearer",
])
/** The same at the start alone. */
const TELLING_FIRST = namesOf([...COMMANDS, ...POWERSHELL_ALIASES])

/** First letters of serialized objects: of Java in hexadecimal and base64, of Python in base64. */
const OBJECT_STARTS = ["aced0005", "ro0ab", "gasv"]
/** No shorter word is such an object. */
const OBJECT_UNITS = 10

/** `3F`, `2nd`: letters behind digits, which SQL may read as the end of a number (`0x1f`, `1e0`) and a word behind it. */
const GLUED_UNITS = 2

/** Also before the first sign. */
const OTHER = 0
const LETTER = 1
const DIGIT = 2
const GAP = 3
const HYPHEN = 4
const WIDE = 5
const APOSTROPHE = 6
/** ! ? */
const MARK = 7
const WORDS = (1 << LETTER) | (1 << DIGIT) | (1 << WIDE)
/** An apostrophe stands between letters, and a mark at the end of a word or of a row of marks. */
const MAY_FOLLOW: readonly number[] = mayFollow([
    [LETTER, WORDS | (1 << OTHER) | (1 << GAP) | (1 << HYPHEN) | (1 << APOSTROPHE)],
    [DIGIT, WORDS | (1 << OTHER) | (1 << GAP) | (1 << HYPHEN)],
    [WIDE, WORDS | (1 << OTHER) | (1 << GAP) | (1 << HYPHEN) | (1 << MARK)],
    [GAP, WORDS | (1 << GAP) | (1 << HYPHEN) | (1 << MARK)],
    [HYPHEN, WORDS],
    [APOSTROPHE, 1 << LETTER],
    [MARK, WORDS | (1 << MARK)],
])
const SIGNS: ReadonlyMap<string, number> = new Map([
    [" ", GAP],
    [",", GAP],
    ["-", HYPHEN],
    ["'", APOSTROPHE],
    ["!", MARK],
    ["?", MARK],
])
const KIND: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))
const QUESTION = 0x3f
const BLANK = 0x20
/** Both are letters of ASCII to whoever compares without regard to case. */
const LONG_S = 0x17f
const KELVIN = 0x212a

/**
 * @returns true where text[start, end) is a phrase of more than one word, or a word with an apostrophe or a mark, and no detector
 *   reads anything in it
 */
export function isIdlePhrase(text: string, start: number, end: number): boolean {
    if (mayBeCommand(text, start, end)) return false
    let before = OTHER
    let isPhrase = false
    let hasApostrophe = false
    for (let at = start; at < end;) {
        const code = text.charCodeAt(at)
        const kind = code < 128 ? (KIND[code] ?? OTHER) : wideKind(code)
        if ((((MAY_FOLLOW[kind] ?? 0) >> before) & 1) === 0) return false
        // With two of them, a shell reads the word without them.
        if (kind === APOSTROPHE && hasApostrophe) return false
        // At the first word it is a wildcard to a shell.
        if (kind === MARK && !isPhrase && before !== WIDE && code === QUESTION) return false
        if (kind === GAP) hasApostrophe = false
        else hasApostrophe ||= kind === APOSTROPHE
        isPhrase ||= kind === GAP || kind === APOSTROPHE || kind === MARK
        const isGlued = kind === LETTER && before === DIGIT
        before = kind
        const word = at
        if (kind !== LETTER) {
            at++
            if (kind === DIGIT) while (at < end && isDigit(text.charCodeAt(at))) at++
            continue
        }
        while (at < end && isWordUnit(text.charCodeAt(at))) at++
        if ((isGlued && at - word > GLUED_UNITS) || isTelling(text, word, at)) return false
    }
    return isPhrase && before !== APOSTROPHE
}

/** Behind a letter alone, too: as the value of a variable it stands before a command (`NAME=a whoami`). */
function mayBeCommand(text: string, first: number, end: number): boolean {
    const start = isWordUnit(text.charCodeAt(first)) && text.charCodeAt(first + 1) === BLANK ? first + 2 : first
    let at = start
    while (at < end && (isWordUnit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d)) at++
    return TELLING_FIRST.shapes.mayHold(text, start, at) && TELLING_FIRST.names.has(text.slice(start, at).toLowerCase())
}

function isTelling(text: string, start: number, end: number): boolean {
    if (end - start >= OBJECT_UNITS && mayHoldObject(text.slice(start, end).toLowerCase())) return true
    return TELLING.shapes.mayHold(text, start, end) && TELLING.names.has(text.slice(start, end).toLowerCase())
}

function mayHoldObject(word: string): boolean {
    return OBJECT_STARTS.some((beginning) => word.includes(beginning))
}

function wideKind(code: number): number {
    if (code < 0xa1 || code === LONG_S || code === KELVIN || isFoldable(code)) return OTHER
    if (code === 0x3000) return GAP
    return code === 0x2028 || code === 0x2029 || code === 0xfeff ? OTHER : WIDE
}

function isWordUnit(code: number): boolean {
    return code < 128 && (KIND[code] === LETTER || KIND[code] === DIGIT)
}

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39
}

/** By kind: a bit for each that it may stand behind. */
function mayFollow(rows: readonly (readonly [kind: number, before: number])[]): readonly number[] {
    const table = [0, 0, 0, 0, 0, 0, 0, 0]
    for (const [kind, before] of rows) table[kind] = before
    return table
}

function kindOf(sign: string): number {
    if (/[A-Za-z]/.test(sign)) return LETTER
    if (/[0-9]/.test(sign)) return DIGIT
    return SIGNS.get(sign) ?? OTHER
}

function namesOf(names: readonly string[]): { readonly names: ReadonlySet<string>; readonly shapes: NameShapes } {
    const lower = names.map((name) => name.toLowerCase())
    return { names: new Set(lower), shapes: new NameShapes(lower) }
}
