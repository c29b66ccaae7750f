import { WATCH_LIMITS } from "../limits.data.ts"

/** Negative, 0 or positive, as `left` is older than, the same as or newer than `right`; null: one of them is no version. */
export type CompareVersions = (left: string, right: string) => number | null

/**
 * An order made of a parser and of a comparison of what it makes.
 *
 * @param parse null for what is no version of this ecosystem
 */
export function orderOf<T>(parse: (text: string) => T | null, compare: (left: T, right: T) => number): CompareVersions {
    return (left, right) => {
        if (Math.max(left.length, right.length) > WATCH_LIMITS.versionUnits.value) return null
        const [a, b] = [parse(left), parse(right)]
        return a === null || b === null ? null : compare(a, b)
    }
}
