// Seeded randomness for the fuzzer: a case is made from (seed, number) alone, so that any one can be made again.

export interface Dice {
    /** 0 ≤ n < limit */
    below(limit: number): number
    /** True once in `times`. */
    once(times: number): boolean
    pick<T>(values: readonly T[]): T
    /** Small numbers often, numbers near `limit` rarely: sizes of real messages. */
    size(limit: number): number
    bytes(length: number): Buffer
}

/** mulberry32 (public domain, T. Ettinger): 32 bits of state, good enough for inputs. */
export function diceOf(seed: number, number: number): Dice {
    let state = (Math.imul(seed | 0, 0x9e37_79b1) ^ Math.imul((number + 1) | 0, 0x85eb_ca6b)) | 0
    const next = (): number => {
        state = (state + 0x6d2b_79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
    const below = (limit: number): number => Math.floor(next() * limit)
    return {
        below,
        once: (times) => below(times) === 0,
        pick: (values) => {
            const value = values[below(values.length)]
            if (value === undefined) throw new RangeError("dice: nothing to pick from")
            return value
        },
        size: (limit) => Math.floor(limit ** next()),
        bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    }
}
