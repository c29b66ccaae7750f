import { fieldsOf, type Field, type FieldMask } from "../../core/fields.ts"

/** Masks that a table of numbers has room for: FIELDS has 22. */
const MASK_LIMIT = 2 ** 22

export interface FieldTotal {
    readonly fields: readonly Field[]
    readonly persons: number
    readonly records: number
}

/** Persons and records by the fields that were shown of a person. */
export class FieldTotals {
    /** Row of a mask, from 1. */
    readonly #rowOf: Int32Array = new Int32Array(MASK_LIMIT)
    readonly #masks: FieldMask[] = []
    #persons: Float64Array = new Float64Array(64)
    #records: Float64Array = new Float64Array(64)

    add(mask: FieldMask, persons: number, records: number): void {
        // Fields of a newer version are not named, as fieldsOf does not name them.
        const known = mask & (MASK_LIMIT - 1)
        let row = this.#rowOf[known] ?? 0
        if (row === 0) {
            row = this.#masks.push(known)
            this.#rowOf[known] = row
            if (row > this.#persons.length) this.#grow()
        }
        this.#persons[row - 1] = (this.#persons[row - 1] ?? 0) + persons
        this.#records[row - 1] = (this.#records[row - 1] ?? 0) + records
    }

    #grow(): void {
        this.#persons = twiceAsLong(this.#persons)
        this.#records = twiceAsLong(this.#records)
    }

    /** Most persons first. */
    list(): FieldTotal[] {
        return this.#masks
            .map((mask, at) => ({ mask, persons: this.#persons[at] ?? 0, records: this.#records[at] ?? 0 }))
            .sort((a, b) => b.persons - a.persons || a.mask - b.mask)
            .map(({ mask, ...total }) => ({ fields: fieldsOf(mask), ...total }))
    }
}

function twiceAsLong(values: Float64Array): Float64Array {
    const longer = new Float64Array(values.length * 2)
    longer.set(values)
    return longer
}
