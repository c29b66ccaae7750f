// Whether an address that is spelled plainly (idle-address.ts) may be SQL at all. Without brackets, quotes, white space and comments
// it is an expression of names, numbers and operators, in which the detector finds nothing unless a word of a table stands in it, two
// conditions are joined by `&&`, something is cast by `::`, or a variable of the server is named. Errs towards saying that it may be.
import { NameShapes } from "../name-shapes.ts"
import { copyUnits, units } from "../text-units.ts"
import { CATALOGUE_NAMES } from "./functions.data.ts"
import { GLUED_KEYWORDS, SECOND_WORDS, SESSION_WORDS, STATEMENTS, WORD_CLASSES } from "./words.data.ts"

const WORDS: ReadonlySet<string> = new Set([
    ...WORD_CLASSES.keys(),
    ...STATEMENTS.keys(),
    ...SECOND_WORDS.keys(),
    ...SESSION_WORDS,
    ...GLUED_KEYWORDS,
    // What is named by a schema and a table, by either of them.
    ...[...CATALOGUE_NAMES].flatMap((name) => name.split(".")),
    ..."update begin while if operator".split(" "),
])
const SHAPES = new NameShapes(WORDS)

const LETTER = 1
const DIGIT = 2
const KIND: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

/** @param text signs of an address alone, all of ASCII, not longer than a block of units (text-units.ts) */
export function mayBeSqlAddress(text: string): boolean {
    if (text.includes("&&") || text.includes("::") || text.includes("@@")) return true
    const count = copyUnits(text, 0)
    for (let at = 0; at < count;) {
        const kind = KIND[units[at] ?? 0]
        const start = at++
        if (kind === 0) continue
        while (at < count && KIND[units[at] ?? 0] !== 0) at++
        if (kind === LETTER ? isKnown(text, start, at) : endsInKnown(text, start, at)) return true
    }
    return false
}

function isKnown(text: string, start: number, end: number): boolean {
    return SHAPES.mayHold(text, start, end) && WORDS.has(text.slice(start, end).toLowerCase())
}

/** Behind a number that touches it a word is one by itself, whatever the number ends in: `1e0union`, `0x1for`. */
function endsInKnown(text: string, start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) if (KIND[units[at] ?? 0] === LETTER && isKnown(text, at, end)) return true
    return false
}

function kindOf(sign: string): number {
    return /[A-Za-z_]/.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : 0
}
