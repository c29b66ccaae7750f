// Sightings that are not counted where they are met: what becomes of them, others of the scope decide.
import { placeIn } from "./place-in.ts"

export class Aside {
    /** Ascending. */
    readonly numbers: Uint32Array
    /** Two words a number (tally.ts), in the order of `numbers`. */
    readonly words: Uint32Array
    #next = 0

    constructor(numbers: Uint32Array) {
        this.numbers = numbers
        this.words = new Uint32Array(numbers.length * 2)
    }

    /** Takes those out that stand in a stretch; stretches come in ascending order. */
    takeFrom(first: number, stretch: Uint32Array): void {
        const { numbers, words } = this
        const end = first + stretch.length / 2
        let next = this.#next
        for (; next < numbers.length && (numbers[next] ?? 0) < end; next++) {
            const from = ((numbers[next] ?? 0) - first) * 2
            // Of a stretch that was passed over.
            if (from < 0) continue
            words[next * 2] = stretch[from] ?? 0
            words[next * 2 + 1] = stretch[from + 1] ?? 0
            stretch[from] = 0
        }
        this.#next = next
    }

    /** Where a number's words are; -1: it is none of these, or not in the scope. */
    find(number: number): number {
        const place = placeIn(this.numbers, number)
        return place < 0 || this.words[place * 2] === 0 ? -1 : place * 2
    }

    /** How many of them are in the scope. */
    present(): number {
        let count = 0
        for (let at = 0; at < this.words.length; at += 2) if (this.words[at] !== 0) count++
        return count
    }
}
