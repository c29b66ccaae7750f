/** Line numbers of offsets in a text that comes in pieces: four bytes a line are kept. */
export class LineIndex {
    #ends: Uint32Array = new Uint32Array(1_024)
    #count = 0
    #length = 0

    push(text: string): void {
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#add(this.#length + at)
        this.#length += text.length
    }

    /** @returns the line of an offset, from 1 */
    lineOf(offset: number): number {
        let low = 0
        let high = this.#count
        while (low < high) {
            const middle = (low + high) >>> 1
            if ((this.#ends[middle] ?? 0) < offset) low = middle + 1
            else high = middle
        }
        return low + 1
    }

    #add(offset: number): void {
        if (this.#count === this.#ends.length) {
            const larger = new Uint32Array(this.#ends.length * 2)
            larger.set(this.#ends)
            this.#ends = larger
        }
        this.#ends[this.#count] = offset
        this.#count++
    }
}
