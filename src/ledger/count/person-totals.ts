// Persons added up by the fields that were shown of each. A table of numbers, since the loop over all sightings of a large scope adds
// to it: some nanoseconds a person.
import { fieldsOf, type Field, type FieldMask } from "../../core/fields.ts"
import { FIELD_BITS, SEEN_DELIVERED } from "./tally.ts"

export interface FieldTotal {
    readonly fields: readonly Field[]
    readonly persons: number
    readonly records: number
}

/** Masks that a table of numbers has room for: FIELDS has 22. */
const MASK_LIMIT = 2 ** 22
/** Fields of a newer version are not named, as fieldsOf does not name them. */
const KNOWN_FIELDS = FIELD_BITS & (MASK_LIMIT - 1)

/** Bits of what is known of a sighting that is a person by itself. */
const IS_CONFIRMABLE = 1
const HAS_STRONG = 2
/** Of a mask: four numbers of such sightings, by these bits, then others. */
const ROW_NUMBERS = 8
const RECORDS = 4
const MERGED = 5

export class PersonTotals {
    readonly #strong: Uint8Array
    /** Row of a mask, from 1; 0: it has none. */
    readonly #rowOf: Int32Array = new Int32Array(MASK_LIMIT)
    readonly #masks: FieldMask[] = []
    #numbers: Float64Array = new Float64Array(ROW_NUMBERS * 64)
    #offered = 0

    /** @param strong of people-map.ts */
    constructor(strong: Uint8Array) {
        this.#strong = strong
    }

    /** Sightings that are a person each. @param words two a number (tally.ts), from `first` on */
    addStretch(first: number, words: Uint32Array): void {
        const { length } = words
        for (let at = 0; at < length; at += 2) {
            const word = words[at] ?? 0
            if ((word & SEEN_DELIVERED) !== 0) this.#addArrived(first + (at >>> 1), word, words[at + 1] ?? 0)
            else if (word !== 0) this.#offered++
        }
    }

    /** @param words two a number, in their order */
    addListed(numbers: Uint32Array, words: Uint32Array): void {
        for (let at = 0; at < numbers.length; at++) {
            const word = words[at * 2] ?? 0
            if ((word & SEEN_DELIVERED) !== 0) this.#addArrived(numbers[at] ?? 0, word, words[at * 2 + 1] ?? 0)
            else if (word !== 0) this.#offered++
        }
    }

    /** Persons that a merge made of several sightings; it counted what is known of them. */
    addMerged(mask: FieldMask, persons: number, records: number): void {
        const to = (this.#rowOf[mask & KNOWN_FIELDS] || this.#addRow(mask & KNOWN_FIELDS)) * ROW_NUMBERS
        this.#numbers[to + MERGED] = (this.#numbers[to + MERGED] ?? 0) + persons
        this.#numbers[to + RECORDS] = (this.#numbers[to + RECORDS] ?? 0) + records
    }

    /** Sightings that arrived; those of `addMerged` are not among them. */
    get arrived(): number {
        return this.#sum(() => true)
    }

    get confirmed(): number {
        return this.#sum((kind) => kind === (HAS_STRONG | IS_CONFIRMABLE))
    }

    get weakOnly(): number {
        return this.#sum((kind) => (kind & HAS_STRONG) === 0)
    }

    /** Nothing is known to have been delivered of them. */
    get offered(): number {
        return this.#offered
    }

    /** Everybody that arrived, by fields, most persons first. */
    byFields(): FieldTotal[] {
        const rows = this.#masks.map((mask, at) => ({ mask, numbers: this.#rowAt(at + 1) }))
        return rows
            .map(({ mask, numbers }) => ({
                mask,
                persons: numbers.subarray(0, RECORDS).reduce((sum, persons) => sum + persons, numbers[MERGED] ?? 0),
                records: numbers[RECORDS] ?? 0,
            }))
            .sort((a, b) => b.persons - a.persons || a.mask - b.mask)
            .map(({ mask, ...total }) => ({ fields: fieldsOf(mask), ...total }))
    }

    #addArrived(number: number, word: number, times: number): void {
        const row = this.#rowOf[word & KNOWN_FIELDS] || this.#addRow(word & KNOWN_FIELDS)
        const isStrong = ((this.#strong[number >>> 3] ?? 0) >>> (number & 7)) & 1
        const to = row * ROW_NUMBERS
        const kind = to + isStrong * HAS_STRONG + (word >>> 31)
        const numbers = this.#numbers
        numbers[kind] = (numbers[kind] ?? 0) + 1
        numbers[to + RECORDS] = (numbers[to + RECORDS] ?? 0) + times
    }

    #sum(isCounted: (kind: number) => boolean): number {
        let sum = 0
        for (const at of this.#masks.keys()) {
            for (let kind = 0; kind < RECORDS; kind++) if (isCounted(kind)) sum += this.#rowAt(at + 1)[kind] ?? 0
        }
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
