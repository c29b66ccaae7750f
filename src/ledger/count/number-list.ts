// Ascending numbers as their differences, seven bits a byte, lowest first: a person in a hundred takes one byte and a half.

export class NumberListWriter {
    #bytes: Uint8Array = new Uint8Array(1024)
    #length = 0
    #last = 0

    /** @param number not below the one before */
    add(number: number): void {
        this.value(number - this.#last)
        this.#last = number
    }

    /** A value beside the numbers, as it is. */
    value(value: number): void {
        if (this.#length + 5 > this.#bytes.length) {
            const larger = new Uint8Array(this.#bytes.length * 2)
            larger.set(this.#bytes)
            this.#bytes = larger
        }
        let rest = value
        while (rest > 0x7f) {
            this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
            rest >>>= 7
        }
        this.#bytes[this.#length++] = rest
    }

    bytes(): Uint8Array {
        return this.#bytes.slice(0, this.#length)
    }
}
