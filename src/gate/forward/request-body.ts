// The body of a request on its way to the application. A short one is held whole until its verdict. Of a longer one the
// beginning goes on once it is read, and its last chunk only after the verdict. Backpressure holds both ways.
import type { Fields } from "../http1/head.ts"
import type { ClientStream } from "../transport/client-stream.ts"

export interface RequestBodyEvents {
    /** Judges a chunk, while so many bytes are held here. @returns false when nothing may go on */
    readonly judge: (chunk: Buffer, heldBytes: number) => boolean
    /** The body is complete: judges it, and what stands behind it. @returns false when its end may not go on */
    readonly conclude: (trailers: Fields | null) => boolean
    /** The body goes to the application whole. */
    readonly forward: (body: readonly Buffer[], trailers: Fields | null) => void
    /** It goes as a stream: what is written to the sink, beginning now. @returns null when it may not */
    readonly open: () => BodySink | null
}

export interface BodySink {
    /** @returns false: wait for `drain` */
    write(bytes: Buffer): boolean
    end(trailers: Fields | null): void
}

export class RequestBody {
    readonly #stream: ClientStream
    readonly #events: RequestBodyEvents
    readonly #holdBytes: number
    #held: Buffer[] = []
    #heldBytes = 0
    #sink: BodySink | null = null
    #closed = false

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
        this.#stream.discard()
    }

    /** The application takes more. */
    drain(): void {
        if (!this.#closed) this.#stream.resume()
    }

    #onChunk(bytes: Buffer): void {
        if (this.#closed || !this.#events.judge(bytes, this.#sink === null ? this.#heldBytes + bytes.length : 0)) return
        this.#held.push(bytes)
        this.#heldBytes += bytes.length
        if (this.#sink === null && this.#heldBytes <= this.#holdBytes) return
        const sink = (this.#sink ??= this.#events.open())
        if (sink === null) return
        // All but the last chunk.
        for (const chunk of this.#held.splice(0, this.#held.length - 1)) this.#pass(sink, chunk)
    }

    #onEnd(trailers: Fields | null): void {
        if (this.#closed || !this.#events.conclude(trailers) || this.#closed) return
        const held = this.#held
        this.#held = []
        this.#closed = true
        if (this.#sink === null) return this.#events.forward(held, trailers)
        for (const chunk of held) this.#sink.write(chunk)
        this.#sink.end(trailers)
    }

    #pass(sink: BodySink, chunk: Buffer): void {
        if (!sink.write(chunk)) this.#stream.pause()
    }
}
