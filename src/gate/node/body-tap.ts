// The body of a request on its way into the application's own IncomingMessage. node's parser hands every chunk over by
// `push`, a public method of the stream; in its place stands ours, which gives the chunk to the exchange, and the exchange
// gives it to the stream when it may. The application reads the very object it would have read.
import type { IncomingMessage } from "node:http"
import { Fields } from "../http1/head.ts"
import type { BodyEvents } from "../transport/client-stream.ts"

/** Our own fault, on the application's stack. */
export type OnFault = (error: unknown) => void

/** Bytes that wait for an exchange that has not begun; beyond, the client is held back. */
const EARLY_BYTES = 65_536

export class BodyTap {
    readonly #req: IncomingMessage
    readonly #push: (chunk: Buffer | null) => boolean
    readonly #onFault: OnFault
    #events: BodyEvents | null = null
    #early: Buffer[] = []
    #earlyBytes = 0
    #ended = false
    #dropping = false
    #paused = false
    /** The parser was told to wait. */
    #stopped = false
    /** What was there before us was taken out of the stream, and must go back to its front. */
    #whole = false
    /** Some of it reached the application: it must not see an end that is none. */
    #released = false

    constructor(req: IncomingMessage, onFault: OnFault) {
        this.#req = req
        this.#onFault = onFault
        this.#push = req.push.bind(req)
        this.#takeEarly()
        if (!this.#whole) req.push = (chunk: Buffer | null): boolean => this.#take(chunk)
    }

    /** Begins to hand over; what has come before comes at once. */
    receive(events: BodyEvents): void {
        this.#events = events
        for (const chunk of this.#early.splice(0)) this.#events?.chunk(chunk)
        this.#earlyBytes = 0
        if (this.#ended) this.#end()
        else this.resume()
    }

    pause(): void {
        this.#paused = true
    }

    resume(): void {
        this.#paused = false
        if (!this.#stopped) return
        this.#stopped = false
        this.#req.socket.resume()
    }

    /** Nothing more is handed over; what still comes is dropped, so that the connection can be used again. */
    discard(): void {
        this.#dropping = true
        this.#events = null
        this.#early = []
        this.resume()
    }

    /** To the application. @returns false: it has more than it asked for */
    release(bytes: Uint8Array): boolean {
        this.#released = true
        const chunk = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)
        try {
            if (!this.#whole) return this.#push(chunk)
            this.#req.unshift(chunk)
        } catch (error) {
            throwLater(error)
        }
        return true
    }

    /** The application has all of it. */
    releaseEnd(): void {
        this.#released = true
        if (this.#whole) return
        try {
            this.#push(null)
        } catch (error) {
            throwLater(error)
        }
    }

    /** Somebody before us waited for something else: what has come by then stands in the stream, unread. */
    #takeEarly(): void {
        this.#whole = this.#req.complete
        this.#ended = this.#req.complete
        if (this.#req.readableLength === 0) return
        const early: unknown = this.#req.read()
        if (Buffer.isBuffer(early)) this.#early.push(early)
    }

    #take(chunk: Buffer | null): boolean {
        try {
            if (chunk === null) this.#end()
            else this.#chunk(chunk)
        } catch (error) {
            this.#onFault(error)
        }
        this.#stopped = this.#paused
        return !this.#stopped
    }

    #chunk(chunk: Buffer): void {
        this.#paused = false
        if (this.#events !== null) return this.#events.chunk(chunk)
        if (this.#dropping) return
        this.#early.push(chunk)
        this.#earlyBytes += chunk.length
        this.#paused = this.#earlyBytes >= EARLY_BYTES
    }

    #end(): void {
        this.#ended = true
        const events = this.#events
        this.#events = null
        if (events !== null) events.end(trailersOf(this.#req))
        else if (this.#dropping && !this.#released) this.#push(null)
    }
}

function trailersOf({ rawTrailers }: IncomingMessage): Fields | null {
    if (rawTrailers.length === 0) return null
    const fields = new Fields()
    for (let index = 0; index + 1 < rawTrailers.length; index += 2) {
        fields.raw.push(rawTrailers[index] ?? "", rawTrailers[index + 1] ?? "")
        fields.names.push((rawTrailers[index] ?? "").toLowerCase())
    }
    return fields
}

/** An error of the application that a stream brought us on our way: it goes where it would have gone without us. */
function throwLater(error: unknown): void {
    process.nextTick(() => {
        throw error
    })
}
