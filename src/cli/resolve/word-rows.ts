const CHUNK_SHIFT = 16
const CHUNK_ROWS = 2 ** CHUNK_SHIFT

/** Rows of some 32-bit words that grow without being copied. Words are 0 until they are set. */
export class WordRows {
    readonly #width: number
    readonly #chunks: Uint32Array[] = []

    constructor(width: number) {
        this.#width = width
    }

    get bytes(): number {
        return this.#chunks.length * CHUNK_ROWS * this.#width * Uint32Array.BYTES_PER_ELEMENT
    }

    get(row: number, word: number): number {
        return this.#chunks[row >>> CHUNK_SHIFT]?.[(row % CHUNK_ROWS) * this.#width + word] ?? 0
    }

    set(row: number, word: number, value: number): void {
        const at = row >>> CHUNK_SHIFT
        while (this.#chunks.length <= at) this.#chunks.push(new Uint32Array(CHUNK_ROWS * this.#width))
        const chunk = this.#chunks[at]
        if (chunk !== undefined) chunk[(row % CHUNK_ROWS) * this.#width + word] = value
    }
}
