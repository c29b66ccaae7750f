// The body of a request on its way to the application. A short one is held whole until its verdict. Of a longer one the
// beginning goes on once it is read, and its last chunk only after the verdict. Backpressure holds both ways.
import type { IncomingMessage } from "node:http"
import { Readable } from "node:stream"

export interface RequestBodyOptions {
    readonly holdBytes: number
    readonly idleTimeoutMs: number
}

export interface RequestBodyEvents {
    /** Judges a chunk. @returns false when nothing may go on */
    readonly judge: (chunk: Buffer) => boolean
    /** The body is complete: judges it. @returns false when its end may not go on */
    readonly conclude: () => boolean
    /** The body goes to the application: whole, or as a stream. */
    readonly forward: (body: Buffer | Readable | null) => void
    /** Nothing came for idleTimeoutMs. */
    readonly idle: () => void
}

export interface RequestBody {
    /** Nothing more is judged or forwarded. What still comes is dropped. */
    close(): void
}

export function receiveBody(
    request: IncomingMessage,
    options: RequestBodyOptions,
    events: RequestBodyEvents,
): RequestBody {
    const held: Buffer[] = []
    let heldBytes = 0
    let stream: Readable | null = null
    let closed = false
    const timer = setTimeout(() => {
        if (request.isPaused()) timer.refresh() // it is the application that does not take it
        else events.idle()
    }, options.idleTimeoutMs)

    const close = (): void => {
        if (closed) return
        closed = true
        clearTimeout(timer)
        held.length = 0
        if (stream !== null && !stream.readableEnded) stream.destroy()
        request.resume()
    }
    const open = (): Readable => {
        const body = new Readable({ read: () => request.resume() })
        // The application's side ended first: undici destroys the body, and the rest of it is dropped.
        body.on("error", close).on("close", close)
        return body
    }
    /** All but the last chunk. */
    const pass = (body: Readable): void => {
        for (const chunk of held.splice(0, held.length - 1)) if (!body.push(chunk)) request.pause()
    }
    request.on("data", (chunk: Buffer) => {
        if (closed) return
        timer.refresh()
        if (!events.judge(chunk)) return
        held.push(chunk)
        heldBytes += chunk.length
        if (stream !== null) pass(stream)
        else if (heldBytes > options.holdBytes) {
            stream = open()
            events.forward(stream)
            if (!closed) pass(stream)
        }
    })
    request.on("end", () => {
        clearTimeout(timer)
        if (closed || !events.conclude() || closed) return
        if (stream === null) {
            closed = true
            events.forward(heldBytes === 0 ? null : joined(held))
            return
        }
        for (const chunk of held.splice(0)) stream.push(chunk)
        stream.push(null)
    })
    return { close }
}

function joined(chunks: readonly Buffer[]): Buffer {
    const [only] = chunks
    return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks)
}
