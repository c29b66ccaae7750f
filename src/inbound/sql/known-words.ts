// What the walk asks of each word, asked of its shape first: most words of a text are names that no table knows, and to look one up is
// to hash it. Safety: NameShapes errs towards looking.
import { NameShapes } from "../name-shapes.ts"
import { CATALOGUE_NAMES } from "./functions.data.ts"
import { SESSION_WORDS, WORD_CLASSES, type WordClass } from "./words.data.ts"

const CLASSED = new NameShapes(WORD_CLASSES.keys())
const SESSION = new NameShapes(SESSION_WORDS)
/** By their last part, too: that is what a walk has read when the path is known. */
const CATALOGUED = new NameShapes([
    ...CATALOGUE_NAMES,
    ...[...CATALOGUE_NAMES].map((name) => name.slice(name.lastIndexOf(".") + 1)),
])

/** @param word in lower case; "" is none */
export function wordClassOf(word: string): WordClass | undefined {
    return CLASSED.mayHold(word) ? WORD_CLASSES.get(word) : undefined
}

export function isSessionWord(word: string): boolean {
    return SESSION.mayHold(word) && SESSION_WORDS.has(word)
}

/**
 * @param path of the last operand, e.g. `mysql.user`
 * @param word its last part
 */
export function isCatalogue(path: string, word: string): boolean {
    return CATALOGUED.mayHold(word) && (CATALOGUE_NAMES.has(path) || CATALOGUE_NAMES.has(word))
}
