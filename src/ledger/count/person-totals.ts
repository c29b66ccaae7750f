// Persons added up by the fields that were shown of each. A table of numbers, since the loop over all sightings of a large scope adds
// to it: some nanoseconds a person.
import { fieldsOf, type Field, type FieldMask } from "../../core/fields.ts"
import { KNOWN_FIELDS, MASK_LIMIT, SEEN_DELIVERED } from "./tally.ts"

export interface FieldTotal {
    readonly fields: readonly Field[]
    readonly persons: number
    readonly records: number
}

/** Numbers of a mask: sightings that arrived and are a person each, by two bits of what is known of them … */
const IS_CONFIRMABLE = 1
const HAS_STRONG = 2
const ARRIVED: readonly number[] = [0, IS_CONFIRMABLE, HAS_STRONG, HAS_STRONG | IS_CONFIRMABLE]
/** … and others. */
const RECORDS = 4
const MERGED = 5
const OFFERED_ONLY = 6
const ROW_SHIFT = 3
const ROW_NUMBERS = 1 << ROW_SHIFT

interface Stretch {
    readonly strong: Uint8Array
    readonly first: number
    readonly words: Uint32Array
    /** Of the word to begin with. */
    readonly at: number
}

/**
 * Adds words up to the first whose mask has no row. This is where a count of two hundred million spends its time: no call, and
 * nothing that has to be looked up again for each.
 *
 * @returns where that word stands, or the length
 */
function addKnown(numbers: Float64Array, rowOf: Int32Array, { strong, first, words, at: from }: Stretch): number {
    const { length } = words
    for (let at = from; at < length; at += 2) {
        const word = words[at] ?? 0
        if (word === 0) continue
        const row = rowOf[word & KNOWN_FIELDS] ?? 0
        if (row === 0) return at
        const to = row << ROW_SHIFT
        const kind = kindOf(strong, first + (at >>> 1), word)
        numbers[to | kind] = (numbers[to | kind] ?? 0) + 1
        numbers[to | RECORDS] = (numbers[to | RECORDS] ?? 0) + (words[at + 1] ?? 0)
    }
    return length
}

function kindOf(strong: Uint8Array, number: number, word: number): number {
    if ((word & SEEN_DELIVERED) === 0) return OFFERED_ONLY
    const isStrong = ((strong[number >>> 3] ?? 0) >>> (number & 7)) & 1
    return (isStrong << 1) | (word >>> 31)
}

/** Of the last count, empty again: 16 MB that are asked of the system anew have the collector of garbage run for each scope. */
let spareRows: Int32Array | null = null

export class PersonTotals {
    readonly #strong: Uint8Array
    /** Row of a mask, from 1; 0: it has none. */
    readonly #rowOf: Int32Array
    readonly #masks: FieldMask[] = []
    #numbers: Float64Array = new Float64Array(ROW_NUMBERS * 64)

    /** @param strong of people-map.ts */
    constructor(strong: Uint8Array) {
        this.#strong = strong
        this.#rowOf = spareRows ?? new Int32Array(MASK_LIMIT)
        spareRows = null
    }

    /** Once nothing is added or asked any more: leaves its table to the next count. */
    release(): void {
        for (const mask of this.#masks) this.#rowOf[mask] = 0
        spareRows = this.#rowOf
    }

    /** Sightings that are a person each. @param words two a number (tally.ts), from `first` on */
    addStretch(first: number, words: Uint32Array): void {
        for (let at = 0; at < words.length;) {
            at = addKnown(this.#numbers, this.#rowOf, { strong: this.#strong, first, words, at })
            const word = words[at] ?? 0
            if (word !== 0) this.#addRow(word & KNOWN_FIELDS)
        }
    }

    /** The same of numbers apart. @param words two a number, in their order */
    addListed(numbers: Uint32Array, words: Uint32Array): void {
        for (let at = 0; at < numbers.length; at++) {
            const word = words[at * 2] ?? 0
            if (word === 0) continue
            const kind = kindOf(this.#strong, numbers[at] ?? 0, word)
            this.#add(word & KNOWN_FIELDS, kind, 1, words[at * 2 + 1] ?? 0)
        }
    }

    /** Persons that a merge made of several sightings; it counted what is known of them. */
    addMerged(mask: FieldMask, persons: number, records: number): void {
        this.#add(mask & KNOWN_FIELDS, MERGED, persons, records)
    }

    /** Sightings that arrived; those of `addMerged` are not among them. */
    get arrived(): number {
        return this.#sum(ARRIVED)
    }

    get confirmed(): number {
        return this.#sum([HAS_STRONG | IS_CONFIRMABLE])
    }

    get weakOnly(): number {
        return this.#sum([0, IS_CONFIRMABLE])
    }

    /** Nothing is known to have been delivered of them. */
    get offered(): number {
        return this.#sum([OFFERED_ONLY])
    }

    /** Everybody that arrived, by fields, most persons first. */
    byFields(): FieldTotal[] {
        return this.#masks
            .map((mask, at) => {
                const numbers = this.#rowAt(at + 1)
                const persons = [...ARRIVED, MERGED].reduce((sum, kind) => sum + (numbers[kind] ?? 0), 0)
                return { mask, persons, records: numbers[RECORDS] ?? 0 }
            })
            .filter(({ persons }) => persons > 0)
            .sort((a, b) => b.persons - a.persons || a.mask - b.mask)
            .map(({ mask, ...total }) => ({ fields: fieldsOf(mask), ...total }))
    }

    #add(mask: FieldMask, kind: number, persons: number, records: number): void {
        const row = (this.#rowOf[mask] || this.#addRow(mask)) << ROW_SHIFT
        const numbers = this.#numbers
        numbers[row | kind] = (numbers[row | kind] ?? 0) + persons
        numbers[row | RECORDS] = (numbers[row | RECORDS] ?? 0) + records
    }

    #sum(kinds: readonly number[]): number {
        let sum = 0
        for (const at of this.#masks.keys()) for (const kind of kinds) sum += this.#rowAt(at + 1)[kind] ?? 0
        return sum
    }

    #rowAt(row: number): Float64Array {
        return this.#numbers.subarray(row * ROW_NUMBERS, (row + 1) * ROW_NUMBERS)
    }

    #addRow(mask: FieldMask): number {
        const row = this.#masks.push(mask)
        this.#rowOf[mask] = row
        if ((row + 1) * ROW_NUMBERS > this.#numbers.length) {
            const longer = new Float64Array(this.#numbers.length * 2)
            longer.set(this.#numbers)
            this.#numbers = longer
        }
        return row
    }
}
