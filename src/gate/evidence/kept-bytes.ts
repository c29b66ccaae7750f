// The beginning of one body, held by reference while its exchange is open. Bounded twice: by the limit for a body, and by
// what the worker holds in all.
import type { KeptBody, Truncation } from "../../evidence/contract.ts"
import type { EvidenceMemory } from "./evidence-memory.ts"

export interface TakenBody extends KeptBody {
    readonly bookedBytes: number
    /** There was no room in memory for all of it. */
    readonly isShort: boolean
}

export class KeptBytes {
    readonly #memory: EvidenceMemory
    readonly #limitBytes: number
    /** Chunks may be written over by whoever gave them. */
    readonly #copies: boolean
    #chunks: Uint8Array[] = []
    #held = 0
    #total = 0
    #truncated: Truncation | null = null
    ended = false
    /** Its length, where that is known before; it has ended when so much came. */
    expectedBytes: number | null = null

    constructor(memory: EvidenceMemory, limitBytes: number, copies: boolean) {
        this.#memory = memory
        this.#limitBytes = limitBytes
        this.#copies = copies
    }

    /** There was no room in memory. */
    isShort = false

    add(chunk: Uint8Array, isSuspicious: boolean): void {
        this.#total += chunk.length
        if (this.#truncated !== null || chunk.length === 0) return
        const room = this.#limitBytes - this.#held
        const taken = Math.min(room, chunk.length)
        if (!this.#memory.take(taken, isSuspicious)) {
            this.#truncated = "unspecified"
            this.isShort = true
            return
        }
        if (taken > 0) this.#chunks.push(this.#copies ? chunk.slice(0, taken) : chunk.subarray(0, taken))
        this.#held += taken
        if (taken < chunk.length) this.#truncated = "length"
    }

    /** Nothing of it is kept. */
    drop(): void {
        this.#memory.give(this.#held)
        this.#chunks = []
        this.#held = 0
        this.#total = 0
        this.#truncated = null
        this.isShort = false
    }

    /** As `take`, while more may come: what it takes is booked beside, and given up where there is no room. */
    copy(): TakenBody {
        const hasRoom = this.#memory.take(this.#held, true)
        const bytes = hasRoom ? this.#together() : new Uint8Array(0)
        const truncated = hasRoom ? this.#truncatedBy("time") : "unspecified"
        const isShort = this.isShort || !hasRoom
        return { bytes, totalBytes: this.#total, truncated, bookedBytes: bytes.length, isShort }
    }

    /**
     * In memory of its own, ready to be handed to another thread; what it takes stays booked.
     *
     * @param unended why it did not come to its end, where it did not
     */
    take(unended: Truncation): TakenBody {
        const bytes = this.#together()
        this.#chunks = []
        const truncated = this.#truncatedBy(unended)
        return { bytes, totalBytes: this.#total, truncated, bookedBytes: this.#held, isShort: this.isShort }
    }

    #together(): Uint8Array {
        const bytes = new Uint8Array(this.#held)
        let at = 0
        for (const chunk of this.#chunks) {
            bytes.set(chunk, at)
            at += chunk.length
        }
        return bytes
    }

    #truncatedBy(unended: Truncation): Truncation | null {
        const ended = this.ended || this.#total === this.expectedBytes
        return this.#truncated ?? (ended ? null : unended)
    }
}
