/** A seeded stream of numbers (mulberry32), so that every staged incident is the same on every machine. */
export interface Random {
    /** A whole number in [0, limit). */
    below(limit: number): number
    pick<Item>(items: readonly Item[]): Item
}

/** @param seed any 32-bit number */
export function seededRandom(seed: number): Random {
    let state = seed >>> 0
    const next = (): number => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return (mixed ^ (mixed >>> 14)) >>> 0
    }
    const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit)
    return {
        below,
        pick: (items) => {
            const item = items[below(items.length)]
            if (item === undefined) throw new RangeError("items: nothing to pick from")
            return item
        },
    }
}
