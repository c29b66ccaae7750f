// Who showed a digest, of hundreds of millions of them: open addressing in typed arrays, some twenty bytes each, where a Map of texts
// takes two hundred. It is cut into parts that grow by themselves, so that growing never doubles what is held.
//
// Of a digest 76 bits are compared: 64 that are kept, and 12 that name the part. A list of twenty million lines against as many
// persons has two different ones that agree less than once in a million such joins; a line would then be found that is not.
import { HolderLists } from "./holder-lists.ts"

const PART_BITS = 12
const FIRST_SLOTS = 8
/** Slots become half as many more when so many of them are taken. */
const FULL = 0.75
const GROWTH = 1.5
/** Words of a slot: two of the digest, and who: 0 for nobody, a person's number and one, or SEVERAL and a list's number. */
const SLOT_WORDS = 3
const SEVERAL = 0x80000000
const RANGE = 2 ** 32

interface Part {
    slots: Uint32Array
    taken: number
}

export class DigestHolders {
    readonly #parts: readonly Part[] = Array.from({ length: 2 ** PART_BITS }, () => ({
        slots: new Uint32Array(FIRST_SLOTS * SLOT_WORDS),
        taken: 0,
    }))
    #slotBytes: number = this.#parts.reduce((sum, { slots }) => sum + slots.byteLength, 0)
    readonly #lists = new HolderLists()

    get bytes(): number {
        return this.#slotBytes + this.#lists.bytes
    }

    /** Digests of more persons than are kept of one. */
    get crowded(): number {
        return this.#lists.crowded
    }

    /**
     * @param kind its digests are no other kind's
     * @param digest has three words of it, from `at` on
     * @param person below 2^31 - 1
     */
    add(kind: number, digest: Uint32Array, at: number, person: number): void {
        const part = this.#partOf(digest[at + 2] ?? 0)
        const [low, high] = [keyOf(kind, digest[at] ?? 0), digest[at + 1] ?? 0]
        const slot = slotOf(part.slots, low, high)
        const held = part.slots[slot + 2] ?? 0
        if (held === 0) {
            write(part.slots, slot, low, high, person + 1)
            part.taken++
            if (part.taken * SLOT_WORDS > part.slots.length * FULL) this.#grow(part)
        } else if (held >= SEVERAL) this.#lists.add(held - SEVERAL, person)
        else if (held !== person + 1) part.slots[slot + 2] = SEVERAL + this.#lists.create(held - 1, person)
    }

    /** As `add`. @returns each once */
    holders(kind: number, digest: Uint32Array, at: number): readonly number[] {
        const { slots } = this.#partOf(digest[at + 2] ?? 0)
        const held = slots[slotOf(slots, keyOf(kind, digest[at] ?? 0), digest[at + 1] ?? 0) + 2] ?? 0
        if (held === 0) return []
        return held >= SEVERAL ? this.#lists.persons(held - SEVERAL) : [held - 1]
    }

    #partOf(word: number): Part {
        const part = this.#parts[word >>> (32 - PART_BITS)]
        if (part === undefined) throw new RangeError("a word has 32 bits")
        return part
    }

    #grow(part: Part): void {
        const before = part.slots
        part.slots = new Uint32Array(Math.ceil((before.length / SLOT_WORDS) * GROWTH) * SLOT_WORDS)
        for (let at = 0; at < before.length; at += SLOT_WORDS) {
            const [low = 0, high = 0, held = 0] = [before[at], before[at + 1], before[at + 2]]
            if (held !== 0) write(part.slots, slotOf(part.slots, low, high), low, high, held)
        }
        this.#slotBytes += part.slots.byteLength - before.byteLength
    }
}

/** Two kinds of one value are two digests already; this keeps them apart where somebody else made them. */
function keyOf(kind: number, word: number): number {
    return (word ^ Math.imul(kind + 1, 0x9e3779b1)) >>> 0
}

/** Where it is, or would be. Digests are as good as random, so their own bits say where to begin. */
function slotOf(slots: Uint32Array, low: number, high: number): number {
    const { length } = slots
    let at = Math.floor((low / RANGE) * (length / SLOT_WORDS)) * SLOT_WORDS
    while (slots[at + 2] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) {
        at += SLOT_WORDS
        if (at === length) at = 0
    }
    return at
}

function write(slots: Uint32Array, slot: number, low: number, high: number, held: number): void {
    slots[slot] = low
    slots[slot + 1] = high
    slots[slot + 2] = held
}
