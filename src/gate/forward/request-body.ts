// The body of a request on its way to the application. A short one is held whole until its verdict. Of a longer one the
// beginning goes on once it is read, and its last chunk only after the verdict. Backpressure holds both ways. While a chunk
// is judged, which may take several slices, what comes behind it waits.
import type { Fields } from "../http1/head.ts"
import type { ClientStream } from "../transport/client-stream.ts"

export interface RequestBodyEvents {
    /** Judges a chunk, while so many bytes are held here. @param then given, now or later, whether anything may go on */
    readonly judge: (chunk: Buffer, heldBytes: number, then: Verdict) => void
    /** The body is complete: judges it, and what stands behind it. @param then given whether its end may go on */
    readonly conclude: (trailers: Fields | null, then: Verdict) => void
    /** The body goes to the application whole. */
    readonly forward: (body: readonly Buffer[], trailers: Fields | null) => void
    /** It goes as a stream: what is written to the sink, beginning now. @returns null when it may not */
    readonly open: () => BodySink | null
}

type Verdict = (goesOn: boolean) => void

export interface BodySink {
    /** @returns false: wait for `drain` */
    write(bytes: Buffer): boolean
    end(trailers: Fields | null): void
}

/** What may come while a chunk is judged, bytes; beyond, the client is held back, and only then: one that leaves is to be seen. */
const WAITING_BYTES = 65_536

export class RequestBody {
    readonly #stream: ClientStream
    readonly #events: RequestBodyEvents
    readonly #holdBytes: number
    #held: Buffer[] = []
    #heldBytes = 0
    #sink: BodySink | null = null
    #closed = false
    /** A chunk is being judged: what comes waits behind it. */
    #isJudging = false
    readonly #waiting: Buffer[] = []
    #waitingBytes = 0
    /** The last chunk has come. */
    #end: { readonly trailers: Fields | null } | null = null
    /** The application takes no more for now. */
    #isFull = false
    /** The client was told to wait. */
    #isHeldBack = false

    constructor(stream: ClientStream, holdBytes: number, events: RequestBodyEvents) {
        this.#stream = stream
        this.#events = events
        this.#holdBytes = holdBytes
    }

    start(): void {
        this.#stream.receive({ chunk: (bytes) => this.#onChunk(bytes), end: (trailers) => this.#onEnd(trailers) })
    }

    /** Nothing more is judged or forwarded. What still comes is dropped. */
    close(): void {
        if (this.#closed) return
        this.#closed = true
        this.#held = []
        this.#waiting.length = 0
        this.#stream.discard()
    }

    /** The application takes more. */
    drain(): void {
        this.#isFull = false
        this.#resume()
    }

    #onChunk(bytes: Buffer): void {
        if (this.#closed) return
        if (!this.#isJudging) return this.#judge(bytes)
        this.#waiting.push(bytes)
        this.#waitingBytes += bytes.length
        if (this.#waitingBytes > WAITING_BYTES) this.#holdBack()
    }

    #onEnd(trailers: Fields | null): void {
        if (this.#closed) return
        this.#end = { trailers }
        if (!this.#isJudging) this.#conclude(trailers)
    }

    #judge(bytes: Buffer): void {
        this.#isJudging = true
        this.#events.judge(bytes, this.#sink === null ? this.#heldBytes + bytes.length : 0, (goesOn) => {
            this.#isJudging = false
            if (!goesOn || this.#closed) return
            this.#hold(bytes)
            this.#goOn()
        })
    }

    /** With what came meanwhile. */
    #goOn(): void {
        if (this.#closed) return
        const next = this.#waiting.shift()
        if (next !== undefined) {
            this.#waitingBytes -= next.length
            this.#judge(next)
        } else if (this.#end !== null) this.#conclude(this.#end.trailers)
        else this.#resume()
    }

    #hold(bytes: Buffer): void {
        this.#held.push(bytes)
        this.#heldBytes += bytes.length
        if (this.#sink === null && this.#heldBytes <= this.#holdBytes) return
        const sink = (this.#sink ??= this.#events.open())
        if (sink === null) return
        // All but the last chunk.
        for (const chunk of this.#held.splice(0, this.#held.length - 1)) this.#pass(sink, chunk)
    }

    #conclude(trailers: Fields | null): void {
        this.#events.conclude(trailers, (goesOn) => {
            if (goesOn && !this.#closed) this.#forward(trailers)
        })
    }

    #forward(trailers: Fields | null): void {
        const held = this.#held
        this.#held = []
        this.#closed = true
        if (this.#sink === null) return this.#events.forward(held, trailers)
        for (const chunk of held) this.#sink.write(chunk)
        this.#sink.end(trailers)
    }

    #pass(sink: BodySink, chunk: Buffer): void {
        if (sink.write(chunk)) return
        this.#isFull = true
        this.#holdBack()
    }

    #holdBack(): void {
        this.#isHeldBack = true
        this.#stream.pause()
    }

    #resume(): void {
        if (this.#closed || this.#isFull || this.#isJudging || !this.#isHeldBack) return
        this.#isHeldBack = false
        this.#stream.resume()
    }
}
