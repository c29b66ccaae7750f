// The client's half of an exchange: a head that is held until the first bytes, writing with backpressure, an end, and a
// cut that no cache can take for a whole body. Counts what the client's socket accepted.
import type { ServerResponse } from "node:http"
import type { ResponseHead } from "../head/response-head.ts"

export interface ClientSideEvents {
    /** The socket's buffer is full, or has room again. */
    readonly pause: () => void
    readonly resume: () => void
    /** The application's head cannot be sent: a name or value that is not valid HTTP. */
    readonly headInvalid: () => void
}

/** Longer answers are cheaper as they are than turned into a string. */
const WHOLE_BYTES = 16_384

function latin1Of(slices: readonly Uint8Array[]): string {
    let text = ""
    for (const slice of slices) text += Buffer.from(slice.buffer, slice.byteOffset, slice.length).toString("latin1")
    return text
}

/** How long a cut connection may take to hand over what was released before the cut. */
const CUT_LINGER_MS = 5_000

export class ClientSide {
    readonly #response: ServerResponse
    readonly #events: ClientSideEvents
    /** A client that takes nothing for so long is gone. */
    readonly #idleTimeoutMs: number
    #head: ResponseHead | null = null
    #ended = false
    #draining = false
    #drainTimer: NodeJS.Timeout | null = null
    /** Body bytes handed over. */
    bytes = 0
    /** Sightings whose last byte the socket accepted. */
    delivered = 0

    constructor(response: ServerResponse, events: ClientSideEvents, idleTimeoutMs: number) {
        this.#response = response
        this.#events = events
        this.#idleTimeoutMs = idleTimeoutMs
    }

    get headSent(): boolean {
        return this.#response.headersSent
    }

    get ended(): boolean {
        return this.#ended
    }

    /** Keeps the head until the first bytes. */
    hold(head: ResponseHead): void {
        this.#head = head
        this.#response.sendDate = false // the application's own, or none
    }

    /** The exchange is over. */
    close(): void {
        if (this.#drainTimer !== null) clearTimeout(this.#drainTimer)
        this.#drainTimer = null
    }

    /** Another answer is sent instead of the held head. */
    abandon(): void {
        this.#head = null
        this.#ended = true
    }

    /** Sends the head without waiting for bytes. */
    sendHead(): void {
        if (this.#writeHead()) this.#response.flushHeaders()
    }

    write(slices: readonly Uint8Array[], seq: number): void {
        if (this.#ended || this.#response.destroyed) return
        if (this.#head !== null && this.#writeWhole(this.#head, slices, seq)) return
        if (!this.#writeHead()) return
        let room = true
        for (let index = 0; index < slices.length; index++) {
            const slice = slices[index]
            if (slice === undefined) continue
            this.bytes += slice.length
            const counts = index === slices.length - 1 && seq > this.delivered
            room = counts ? this.#response.write(slice, this.#accept(seq)) : this.#response.write(slice)
        }
        if (!room && !this.#draining) this.#waitForDrain()
    }

    end(): void {
        if (this.#ended) return
        if (!this.#writeHead()) return
        this.#ended = true
        this.#response.end()
    }

    /** Ends the connection without a last chunk, after what was released before has been handed over. */
    cut(): void {
        this.#ended = true
        const { socket } = this.#response
        if (socket === null || !this.#response.headersSent) {
            this.#response.destroy()
            return
        }
        const timer = setTimeout(() => socket.destroy(), CUT_LINGER_MS)
        socket.once("close", () => clearTimeout(timer))
        socket.destroySoon()
    }

    /**
     * A short answer whose length is known leaves in one write, head and body as one latin1 string: node would write two
     * buffers, which costs about a fifth of a small exchange.
     */
    #writeWhole(head: ResponseHead, slices: readonly Uint8Array[], seq: number): boolean {
        if (head.contentLength === null || head.contentLength > WHOLE_BYTES) return false
        const bytes = slices.reduce((sum, slice) => sum + slice.length, 0)
        if (bytes !== head.contentLength) return false
        if (!this.#writeHead()) return true
        this.#ended = true
        this.bytes = bytes
        this.#response.end(latin1Of(slices), "latin1", seq > 0 ? this.#accept(seq) : undefined)
        return true
    }

    #accept(seq: number): (error?: Error | null) => void {
        return (error) => {
            if ((error === null || error === undefined) && seq > this.delivered) this.delivered = seq
        }
    }

    /** @returns false when another answer was given instead */
    #writeHead(): boolean {
        const head = this.#head
        if (head === null) return true
        this.#head = null
        try {
            this.#response.writeHead(head.status, head.reason, head.headers)
            return true
        } catch {
            this.#events.headInvalid()
            return false
        }
    }

    #waitForDrain(): void {
        this.#draining = true
        this.#events.pause()
        this.#drainTimer = setTimeout(() => this.#response.destroy(), this.#idleTimeoutMs)
        this.#response.once("drain", () => {
            this.close()
            this.#draining = false
            this.#events.resume()
        })
    }
}
