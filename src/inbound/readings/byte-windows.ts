// Long content that streams by (an upload, a binary body) is read in windows that overlap, so that no memory grows with
// it. Windows begin at fixed offsets: the same windows come out under any chunking.
import { FILE_OVERLAP_BYTES, FILE_WINDOW_BYTES } from "../limits.data.ts"

export class ByteWindows {
    readonly #read: (window: Uint8Array) => void
    #pieces: Uint8Array[] = []
    #held = 0

    /** @param read gets each window; the bytes are valid only during the call */
    constructor(read: (window: Uint8Array) => void) {
        this.#read = read
    }

    push(bytes: Uint8Array): void {
        for (let at = 0; at < bytes.length;) {
            const end = Math.min(bytes.length, at + FILE_WINDOW_BYTES - this.#held)
            this.#pieces.push(bytes.subarray(at, end))
            this.#held += end - at
            at = end
            if (this.#held === FILE_WINDOW_BYTES) this.#slide()
        }
    }

    end(): void {
        if (this.#held > 0) this.#read(this.#joined())
        this.#pieces = []
        this.#held = 0
    }

    #slide(): void {
        const window = this.#joined()
        this.#read(window)
        this.#pieces = [window.slice(FILE_WINDOW_BYTES - FILE_OVERLAP_BYTES)]
        this.#held = FILE_OVERLAP_BYTES
    }

    #joined(): Uint8Array {
        const [only] = this.#pieces
        return this.#pieces.length === 1 && only !== undefined ? only : Buffer.concat(this.#pieces)
    }
}
