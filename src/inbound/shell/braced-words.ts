// The words that braces of a shell make: `{touch,o}`, `/{usr,}/bin`, `.en{u..w}`. Source: Bash manual, "Brace Expansion".
const ITEMS_LIMIT = 8
const SEQUENCE = /^(\w)\.\.(\w)$/
const GLUED_BEFORE = /[\w./~-]*$/
const GLUED_BEHIND = /^[\w./~-]*/

/**
 * @param inner between the braces
 * @param before what stands before them; the word they are in is written again before each item but the first
 * @param behind the same of what follows
 * @returns null where they make no words
 */
export function bracedWords(inner: string, before: string, behind: string): string | null {
    const items = inner.includes(",") ? inner.split(",", ITEMS_LIMIT) : sequenceOf(inner)
    if (items === null) return null
    const front = GLUED_BEFORE.exec(before)?.[0] ?? ""
    const back = GLUED_BEHIND.exec(behind)?.[0] ?? ""
    return items.join(`${back} ${front}`)
}

function sequenceOf(inner: string): string[] | null {
    const ends = SEQUENCE.exec(inner)
    if (ends === null) return null
    const [from, to] = [ends[1]?.charCodeAt(0) ?? 0, ends[2]?.charCodeAt(0) ?? 0]
    const step = to < from ? -1 : 1
    const length = Math.min(ITEMS_LIMIT, Math.abs(to - from) + 1)
    return Array.from({ length }, (_, at) => String.fromCharCode(from + step * at))
}
