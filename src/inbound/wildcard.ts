// Matching with a wildcard for "any number of", over characters or over the segments of a route: the last wildcard met is
// the only one that ever has to take more, so that the work is at most the product of both lengths.

export interface WildcardPattern {
    readonly length: number
    /** The item at this place stands for any number of items, none too. */
    readonly isMany: (at: number) => boolean
}

/** @param same whether the pattern's item at the first place takes the text's item at the second */
export function matchesWildcard(
    pattern: WildcardPattern,
    textLength: number,
    same: (patternAt: number, textAt: number) => boolean,
): boolean {
    let [at, text] = [0, 0]
    let many = -1
    let resumed = 0
    while (text < textLength) {
        if (at < pattern.length && pattern.isMany(at)) {
            many = at++
            resumed = text
        } else if (at < pattern.length && same(at, text)) {
            at++
            text++
        } else if (many >= 0) {
            at = many + 1
            text = ++resumed
        } else return false
    }
    while (at < pattern.length && pattern.isMany(at)) at++
    return at === pattern.length
}

/** @returns whether a text is as a pattern in which `*` stands for any characters; without one: the same text */
export function textPattern(pattern: string): (text: string) => boolean {
    if (!pattern.includes("*")) return (text) => text === pattern
    const { length } = pattern
    const isMany = (at: number): boolean => pattern.charCodeAt(at) === STAR
    // Most texts differ at once: what stands before the first wildcard is compared first.
    const start = pattern.slice(0, pattern.indexOf("*"))
    return (text) =>
        text.startsWith(start) &&
        matchesWildcard({ length, isMany }, text.length, (at, to) => pattern.charCodeAt(at) === text.charCodeAt(to))
}

const STAR = 0x2a
