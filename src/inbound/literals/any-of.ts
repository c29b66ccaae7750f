// A question of many alternatives, of which an ordinary text may hold one or two: those are asked by themselves. A pattern by itself
// is found from its first signs, where the machine of all of them tries each at every place.
// Safety: the same answer as the pattern's (a property test holds it): an alternative whose literals are missing matches nowhere.
import { candidatesOf, gated, type Use } from "./gated.ts"
import { alternativesOf } from "./required-literals.ts"

/** More of them are asked at once. */
const ASKED_LIMIT = 4

/**
 * @param pattern without the flags `g` and `y`
 * @param limit more alternatives than these are asked at once: not worth it where each is found from few signs, and all together from many
 */
export function anyOf(pattern: RegExp, use: Use = "finds", limit: number = ASKED_LIMIT): (text: string) => boolean {
    const parts = alternativesOf(pattern).map((part) => gated(part, use))
    const candidatesIn = candidatesOf(parts)
    return (text) => {
        const candidates = candidatesIn(text)
        if (candidates.length > limit) return pattern.test(text)
        return candidates.some((part) => (parts[part]?.search(text) ?? null) !== null)
    }
}
