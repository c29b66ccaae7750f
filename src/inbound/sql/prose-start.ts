// Whether the walk (walk.ts) would stop at the second word of a text that is read as it is: two names side by side are no
// expression. Most phrases begin so, and need no reading. Errs towards reading: what is not a word of ASCII, a white space
// and another such word is left to the walk; a property test holds the answer against it.
import { NameShapes } from "../name-shapes.ts"
import { STATEMENTS, WORD_CLASSES } from "./words.data.ts"
import { unitAt } from "../text-units.ts"

/** Words behind which, as the first or the second one, a walk goes on. */
const READ_ON = new NameShapes([
    ...WORD_CLASSES.keys(),
    ...STATEMENTS.keys(),
    "update",
    "with",
    "begin",
    "while",
    "if",
    "operator",
])

/** @param text without quotes, which would make it something else to break out of */
export function beginsAsProse(text: string): boolean {
    const first = endOfWord(text, 0)
    if (first === 0 || READ_ON.mayHold(text, 0, first)) return false
    const start = endOfGap(text, first)
    if (start === first) return false
    const end = endOfWord(text, start)
    // A letter that is none of ASCII may go on with the word, and U+212A is a `k`.
    return end > start && !(unitAt(text, end) > 0x7f) && !READ_ON.mayHold(text, start, end)
}

/** Of a word that begins with a letter of ASCII; `start` where there is none. */
function endOfWord(text: string, start: number): number {
    if (!isLetter(unitAt(text, start))) return start
    let at = start + 1
    while (isWordUnit(unitAt(text, at))) at++
    return at
}

function endOfGap(text: string, start: number): number {
    let at = start
    while (unitAt(text, at) === 0x20) at++
    return at
}

function isLetter(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
}

function isWordUnit(code: number): boolean {
    return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x24
}
