// Seeded randomness for the recognition set: the same seed gives the same files on every machine.

export interface Random {
    /** An integer from 0 up to, not including, `limit`. */
    below(limit: number): number
    pick<T>(list: readonly T[]): T
    /** A string of ASCII digits. */
    digits(length: number): string
    /** True once in `times`. */
    once(times: number): boolean
}

/** mulberry32: small, seeded, good enough for test data. */
export function createRandom(seed: number): Random {
    let state = seed | 0
    const below = (limit: number): number => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
    }
    return {
        below,
        pick: (list) => {
            const picked = list[below(list.length)]
            if (picked === undefined) throw new RangeError("list: nothing to pick from")
            return picked
        },
        digits: (length) => Array.from({ length }, () => below(10)).join(""),
        once: (times) => below(times) === 0,
    }
}
