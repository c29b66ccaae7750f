/** Longest word compared, in UTF-16 units: a longer one is somebody's mistake of another kind. */
const WORD_LENGTH_LIMIT = 100

/**
 * The known word that a mistyped one was probably meant to be: the smallest Levenshtein distance, whatever the case.
 *
 * @returns null where nothing is known
 */
export function nearestWord(typed: string, known: readonly string[]): string | null {
    const distances = known.map((word) => ({ word, distance: editDistance(typed, word) }))
    return distances.sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word))[0]?.word ?? null
}

/** Letters of a word that somebody left unfinished. */
const BEGINNING_LENGTH = 3

/**
 * As nearestWord, where it is near: no more than a third of the letters differ, or the word was left unfinished.
 *
 * @returns null where none is: a far one would only mislead
 */
export function meantWord(typed: string, known: readonly string[]): string | null {
    const unfinished = typed.length < BEGINNING_LENGTH ? [] : known.filter((word) => word.startsWith(typed))
    const word = unfinished.length === 1 ? (unfinished[0] ?? null) : nearestWord(typed, known)
    if (word === null || unfinished.includes(word)) return word
    return editDistance(typed, word) * 3 <= Math.max(typed.length, word.length) ? word : null
}

/** Levenshtein distance (insert, delete, replace cost 1) in UTF-16 units. */
function editDistance(a: string, b: string): number {
    const left = a.slice(0, WORD_LENGTH_LIMIT).toLowerCase()
    const right = b.slice(0, WORD_LENGTH_LIMIT).toLowerCase()
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
    for (let row = 0; row < left.length; row++) {
        const current = [row + 1]
        for (let column = 0; column < right.length; column++) {
            const replace = (previous[column] ?? 0) + (left[row] === right[column] ? 0 : 1)
            current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
        }
        previous = current
    }
    return previous.at(-1) ?? 0
}
