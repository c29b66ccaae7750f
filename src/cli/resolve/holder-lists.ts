// Lists of the persons that share an identifier: rows that name the next one, since a list in itself for each of millions of common
// names would fill the heap.
import { WordRows } from "./word-rows.ts"

/** Persons that are kept of one identifier: with more it is an office's or a placeholder's, and names nobody. */
export const HOLDERS_LIMIT = 1_000

/** Of a list's first row: how many it has, and the row of the latest. Of the others: a person, and the next row. 0: none. */
const [COUNT, LATEST] = [0, 1]
const [PERSON, NEXT] = [0, 1]

export class HolderLists {
    readonly #rows = new WordRows(2)
    /** Row 0 is never used. */
    #next = 1
    #crowded = 0

    get bytes(): number {
        return this.#rows.bytes
    }

    /** Lists to which more persons were to be added than are kept. */
    get crowded(): number {
        return this.#crowded
    }

    /** @returns its number, from 1 */
    create(first: number, second: number): number {
        const list = this.#next++
        this.#push(list, first)
        this.#push(list, second)
        return list
    }

    /** A person that is in it stays there once. */
    add(list: number, person: number): void {
        const count = this.#rows.get(list, COUNT)
        if (count > HOLDERS_LIMIT) return
        for (let row = this.#rows.get(list, LATEST); row !== 0; row = this.#rows.get(row, NEXT))
            if (this.#rows.get(row, PERSON) === person) return
        if (count < HOLDERS_LIMIT) this.#push(list, person)
        else {
            this.#rows.set(list, COUNT, count + 1)
            this.#crowded++
        }
    }

    persons(list: number): number[] {
        const persons: number[] = []
        for (let row = this.#rows.get(list, LATEST); row !== 0; row = this.#rows.get(row, NEXT))
            persons.push(this.#rows.get(row, PERSON))
        return persons
    }

    #push(list: number, person: number): void {
        const row = this.#next++
        this.#rows.set(row, PERSON, person)
        this.#rows.set(row, NEXT, this.#rows.get(list, LATEST))
        this.#rows.set(list, LATEST, row)
        this.#rows.set(list, COUNT, this.#rows.get(list, COUNT) + 1)
    }
}
