// The work of one judgement, counted where it is done: tokens that lexers made, texts that decoders derived. Time would be
// another answer on every machine; a count is the same everywhere, and a test can hold it. What a request may spend grows
// with its length, so that an ordinary one of any size is read to its end, and one that was written to be slow is refused:
// nobody needs a value of 300 KB that is encoded in five ways at once. It grows less behind the first bytes: a post full of
// markup is seldom longer, and records and files cost a tenth of one a byte.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { WORK_BASE, WORK_DENSE_BYTES, WORK_PER_BYTE, WORK_PER_DENSE_BYTE } from "./limits.data.ts"

export class Work {
    #bytes = 0
    #spent = 0
    #limit: number

    /** @param limit steps that the shortest request may take */
    constructor(limit: number = WORK_BASE) {
        this.#limit = limit
    }

    get spent(): number {
        return this.#spent
    }

    /** The request has so many more bytes, after its Content-Encoding. */
    allow(bytes: number): void {
        const dense = Math.min(bytes, Math.max(0, WORK_DENSE_BYTES - this.#bytes))
        this.#bytes += bytes
        this.#limit += dense * WORK_PER_DENSE_BYTE + (bytes - dense) * WORK_PER_BYTE
    }

    /**
     * @param steps see limits.data.ts
     * @throws SekishoError SEKISHO_INBOUND_LIMIT
     */
    spend(steps: number): void {
        this.#spent += steps
        if (this.#spent > this.#limit) throw new SekishoError("SEKISHO_INBOUND_LIMIT", { work: this.#spent })
    }
}
