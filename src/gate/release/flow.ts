import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Coverage } from "../../core/person.ts"

/** What a passage does with the client's side of an exchange. */
export interface Flow {
    /**
     * Hands bytes to the client's socket, and the held head before the first of them.
     *
     * @param seq sightings of this transaction whose last byte is among the bytes handed over so far
     */
    write(slices: readonly Uint8Array[], seq: number): void
    /** The body is complete: nothing follows. */
    end(): void
    /** Nothing more may reach the client: refused when the head is still held, else destroyed without a last chunk. */
    cut(status: 429 | 500 | 503, code: ErrorCode): void
    /** Stops and restarts the application's side while a passage has more than enough to work on. */
    pause(): void
    resume(): void
}

/** The way of one response body through the gate. Calls nothing of its flow after `cut` or `end`. */
export interface Passage {
    push(chunk: Buffer): void
    /** The application's body is complete. `flow.end()` follows, perhaps later. */
    end(): void
    /** The exchange is over: frees what is held. */
    close(): void
    coverage(): Coverage
    /** Sightings that were put into the spool. */
    offered(): number
}

export const FULL_COVERAGE: Coverage = { kind: "full" }
