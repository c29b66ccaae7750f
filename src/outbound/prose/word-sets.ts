// Sets of words that stand at an offset of a text, and whether one of them does.
import * as lists from "./context-words.data.ts"

export interface WordSet {
    readonly words: ReadonlySet<string>
    readonly longest: number
    /** First and last units: most texts are told by them alone. */
    readonly firsts: ReadonlySet<string>
    readonly lasts: ReadonlySet<string>
}

function setOf(list: string): WordSet {
    const words = new Set(list.split(" "))
    return {
        words,
        longest: Math.max(...[...words].map((word) => word.length)),
        firsts: new Set([...words].map((word) => word.charAt(0))),
        lasts: new Set([...words].map((word) => word.charAt(word.length - 1))),
    }
}

export const OCCUPATIONS: WordSet = setOf(lists.OCCUPATIONS)
export const OCCUPATION_ENDINGS: WordSet = setOf(lists.OCCUPATION_ENDINGS)
export const TITLE_ENDINGS: WordSet = setOf(lists.TITLE_ENDINGS)
export const HONORIFICS: WordSet = setOf(lists.HONORIFICS)
export const ENUMERATED: WordSet = setOf(lists.ENUMERATED)
export const PLACE_ENDINGS: WordSet = setOf(lists.PLACE_ENDINGS)
export const THING_ENDINGS: WordSet = setOf(lists.THING_ENDINGS)

/** @returns the units of the longest word of a set that ends at an offset; 0: none */
export function unitsBefore(text: string, at: number, { words, longest, lasts }: WordSet): number {
    if (!lasts.has(text.charAt(at - 1))) return 0
    for (let units = Math.min(longest, at); units > 0; units--) if (words.has(text.slice(at - units, at))) return units
    return 0
}

/** @returns the units of the longest word of a set that begins at an offset; 0: none */
export function unitsBehind(text: string, at: number, { words, longest, firsts }: WordSet): number {
    if (!firsts.has(text.charAt(at))) return 0
    for (let units = Math.min(longest, text.length - at); units > 0; units--) {
        if (words.has(text.slice(at, at + units))) return units
    }
    return 0
}
