// Exposures that are counted one by one, held until they can be counted in the order of their numbers.
import { addWord, STRETCH_SHIFT } from "./tally.ts"

/** Rows that are held: their numbers and words, twice, are 32 MiB. */
export const ROW_BUFFER_ROWS: number = 2 ** 21
const FIRST_ROWS = 2 ** 12

/** Rows by stretches of numbers (tally.ts). */
export interface RowsInStretches {
    /** Adds those of the stretch that begins with `first`. @returns whether there were any */
    readonly addTo: (words: Uint32Array, first: number) => boolean
}

export class RowBuffer {
    #numbers: Uint32Array = new Uint32Array(FIRST_ROWS)
    #words: Uint32Array = new Uint32Array(FIRST_ROWS)
    #length = 0

    get length(): number {
        return this.#length
    }

    /** True: nothing more may be added before `drainInto`. */
    get isFull(): boolean {
        return this.#length === ROW_BUFFER_ROWS
    }

    /** @param number below 2^32; @param word of tally.ts */
    add(number: number, word: number): void {
        if (this.#length === this.#numbers.length) this.#grow()
        this.#numbers[this.#length] = number
        this.#words[this.#length++] = word
    }

    /** Each number once, ascending. */
    distinct(): Uint32Array {
        const sorted = this.#numbers.slice(0, this.#length).sort()
        let count = 0
        for (const number of sorted) if (count === 0 || sorted[count - 1] !== number) sorted[count++] = number
        return sorted.slice(0, count)
    }

    /** The same rows by other numbers. @param numberFor of the number a row was added with */
    renumbered(numberFor: (number: number) => number): RowBuffer {
        const rows = new RowBuffer()
        for (let row = 0; row < this.#length; row++) {
            rows.add(numberFor(this.#numbers[row] ?? 0), this.#words[row] ?? 0)
        }
        return rows
    }

    /** Adds all to words that hold every number, two each, and forgets them. */
    drainInto(dense: Uint32Array): void {
        for (let row = 0; row < this.#length; row++)
            addWord(dense, (this.#numbers[row] ?? 0) * 2, this.#words[row] ?? 0)
        this.#length = 0
    }

    /** @param size numbers are below it */
    inStretches(size: number): RowsInStretches {
        const starts = this.#startsOfStretches(size)
        const [numbers, words] = [new Uint32Array(this.#length), new Uint32Array(this.#length)]
        const next = starts.slice()
        for (let row = 0; row < this.#length; row++) {
            const number = this.#numbers[row] ?? 0
            const stretch = number >>> STRETCH_SHIFT
            const at = next[stretch] ?? 0
            next[stretch] = at + 1
            numbers[at] = number
            words[at] = this.#words[row] ?? 0
        }
        return {
            addTo: (into, first) => {
                const stretch = first >>> STRETCH_SHIFT
                const [start = 0, end = 0] = [starts[stretch], starts[stretch + 1]]
                for (let row = start; row < end; row++)
                    addWord(into, ((numbers[row] ?? 0) - first) * 2, words[row] ?? 0)
                return end > start
            },
        }
    }

    /** Where the rows of each stretch begin once they are in order; one more, where the last ends. */
    #startsOfStretches(size: number): Uint32Array {
        const starts = new Uint32Array((size >>> STRETCH_SHIFT) + 2)
        for (let row = 0; row < this.#length; row++) {
            const after = ((this.#numbers[row] ?? 0) >>> STRETCH_SHIFT) + 1
            starts[after] = (starts[after] ?? 0) + 1
        }
        for (let stretch = 1; stretch < starts.length; stretch++) {
            starts[stretch] = (starts[stretch] ?? 0) + (starts[stretch - 1] ?? 0)
        }
        return starts
    }

    #grow(): void {
        const capacity = Math.min(this.#length * 2, ROW_BUFFER_ROWS)
        const [numbers, words] = [new Uint32Array(capacity), new Uint32Array(capacity)]
        numbers.set(this.#numbers)
        words.set(this.#words)
        this.#numbers = numbers
        this.#words = words
    }
}
