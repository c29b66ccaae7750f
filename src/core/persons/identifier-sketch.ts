import type { Identifier } from "../person.ts"

/** Slots an identifier: with so many, one in sixteen of those that stand alone is taken for one that may come again. */
const SLOTS_EACH = 16
const FEWEST_SLOTS = 1_024
/** 64 MiB; beyond, more are taken for such that may come again. */
const MOST_SLOTS = 2 ** 26
/** Characters of a digest that are looked at: 48 bits of one in hex. */
const CHARACTERS = 12

/**
 * Which identifiers of many may stand among them more than once. Nearly all stand there once, and a table of all of them costs more
 * than the rest of a merge. Errs to one side: whatever comes again is known as such.
 */
export class IdentifierSketch {
    readonly #times: Uint8Array
    readonly #mask: number

    /** @param identifiers how many there are, about */
    constructor(identifiers: number) {
        const slots = Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, identifiers * SLOTS_EACH))
        this.#times = new Uint8Array(2 ** Math.ceil(Math.log2(slots)))
        this.#mask = this.#times.length - 1
    }

    add(identifier: Identifier): void {
        const slot = this.#slotOf(identifier)
        if ((this.#times[slot] ?? 0) < 2) this.#times[slot] = (this.#times[slot] ?? 0) + 1
    }

    mayComeAgain(identifier: Identifier): boolean {
        return (this.#times[this.#slotOf(identifier)] ?? 0) > 1
    }

    /** FNV-1a, then the finalizer of MurmurHash3: digests in hex differ in few bits of a character. */
    #slotOf({ digest }: Identifier): number {
        let hash = 0x811c9dc5
        const end = Math.min(CHARACTERS, digest.length)
        for (let at = 0; at < end; at++) hash = Math.imul(hash ^ digest.charCodeAt(at), 0x01000193)
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
        return (hash ^ (hash >>> 13)) & this.#mask
    }
}
