import { DIGEST_WORDS } from "./digest-words.ts"

/** Signatures remembered: 16 MiB. */
const SLOTS = 1_048_576

/**
 * Signatures whose identifiers are stored already, as far as they are remembered: each has one slot, and a later one
 * takes it. A forgotten one has its identifiers stored once more, which costs room until the day is closed and nothing else.
 */
export class RecentSignatures {
    readonly #words: Uint32Array = new Uint32Array(SLOTS * DIGEST_WORDS)

    /** @returns whether it was there already */
    add(signature: Uint32Array): boolean {
        const [a = 0, b = 0, c = 0, d = 0] = signature
        const at = (a & (SLOTS - 1)) * DIGEST_WORDS
        const words = this.#words
        if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return true
        words[at] = a
        words[at + 1] = b
        words[at + 2] = c
        words[at + 3] = d
        return false
    }

    /** After a batch that was not stored, or once the stored identifiers have moved. */
    clear(): void {
        this.#words.fill(0)
    }
}
