// The client's half of an exchange as the release sees it: a head that is held until the first bytes, writing with
// backpressure, an end, and a cut that no cache can take for a whole body. Counts what the client's socket accepted.
import type { Fields } from "../http1/head.ts"
import type { ResponseHead } from "../head/response-head.ts"
import type { ClientStream } from "../transport/client-stream.ts"

/** Changes the fields of a head whose first bytes show persons. */
export type Showing = (fields: readonly string[]) => readonly string[]

/** The client takes no more for now. */
export type Pause = () => void

export class ClientSide {
    readonly #stream: ClientStream
    readonly #pause: Pause
    #head: ResponseHead | null = null
    #showing: Showing | null = null
    #ended = false
    /** Body bytes handed over. */
    bytes = 0
    /** Sightings whose last byte the socket accepted. */
    delivered = 0
    /** Fields that follow the body. */
    trailers: Fields | null = null

    constructor(stream: ClientStream, pause: Pause) {
        this.#stream = stream
        this.#pause = pause
    }

    get headSent(): boolean {
        return this.#stream.headSent
    }

    get ended(): boolean {
        return this.#ended
    }

    /** Keeps the head until the first bytes. */
    hold(head: ResponseHead, showing: Showing): void {
        this.#head = head
        this.#showing = showing
    }

    /** Another answer is sent instead of the held head. */
    abandon(): void {
        this.#head = null
        this.#ended = true
    }

    /** Sends the head without waiting for bytes. */
    sendHead(): void {
        if (this.#head !== null) this.#respond(this.#head, [], false, 0)
    }

    write(slices: readonly Uint8Array[], seq: number): void {
        if (this.#ended || this.#stream.closed) return
        const bytes = slices.reduce((sum, slice) => sum + slice.length, 0)
        this.bytes += bytes
        if (this.#head !== null) return this.#respond(this.#head, slices, bytes === this.#head.bodyBytes, seq)
        let room = true
        for (let index = 0; index < slices.length; index++) {
            const slice = slices[index]
            if (slice === undefined) continue
            room = this.#stream.write(slice, index === slices.length - 1 ? this.#accept(seq) : null)
        }
        if (!room) this.#pause()
    }

    end(): void {
        if (this.#ended) return
        if (this.#head !== null) return this.#respond(this.#head, [], true, 0)
        this.#ended = true
        this.#stream.end(this.trailers)
    }

    /** Ends the exchange without a last chunk, after what was released before has been handed over. */
    cut(): void {
        this.#ended = true
        this.#stream.cut()
    }

    #respond(head: ResponseHead, slices: readonly Uint8Array[], end: boolean, seq: number): void {
        this.#head = null
        this.#ended = end
        const { status, reason, bodyBytes } = head
        const fields = seq > 0 && this.#showing !== null ? this.#showing(head.fields) : head.fields
        const room = this.#stream.respond({ status, reason, fields, bodyBytes }, slices, end, this.#accept(seq))
        if (!room && !end) this.#pause()
    }

    #accept(seq: number): (() => void) | null {
        if (seq <= this.delivered) return null
        return () => {
            this.delivered = Math.max(this.delivered, seq)
        }
    }
}
