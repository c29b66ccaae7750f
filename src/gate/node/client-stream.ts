// The client's half of an exchange in a Node application: the connection is node's. Until the application has the request,
// an answer of ours goes out by the ServerResponse, as if a first handler had given it. From then on the ServerResponse is
// the application's, its bytes go through the gate, and what is released is written to the socket here, framed anew.
// Time limits of connections are the server's own.
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http"
import type { Deadline, Deadlines } from "../deadlines.ts"
import type { Fields } from "../http1/head.ts"
import { chunkHead, headText, lastChunk, latin1Text } from "../http1/write-message.ts"
import type { AnswerHead, BodyEvents, ClientRequest, ClientStream, StreamEvents } from "../transport/client-stream.ts"
import type { BodyTap } from "./body-tap.ts"
import type { SocketTap } from "./socket-tap.ts"

export interface NodeStreamOptions {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    readonly request: ClientRequest
    /** null: it has none. */
    readonly body: BodyTap | null
    readonly tap: SocketTap
    readonly deadlines: Deadlines
}

/** Up to this many bytes head and body leave in one write: copying them is cheaper than a second one. */
const WHOLE_BYTES = 16_384
/** A client that is still sending is given so long to see that we are done with it. */
const LINGER_MS = 2_000

type Framing = "length" | "chunked" | "close"

export class NodeStream implements ClientStream {
    readonly request: ClientRequest
    readonly #options: NodeStreamOptions
    #deadline: Deadline | null = null
    #events: StreamEvents | null = null
    /** Told whenever the client's system has taken something, or all of it. */
    #progress: (() => void) | null = null
    #framing: Framing | null = null
    #ended = false
    #own = false
    #closing = false
    #pendingWrites = 0
    #torn = false
    #complete = false
    #closed = false
    /** Bytes of the body that the client's system took. */
    acceptedBytes = 0

    constructor(options: NodeStreamOptions) {
        this.#options = options
        this.request = options.request
        options.res.once("close", () => this.#onClose())
    }

    get headSent(): boolean {
        return this.#framing !== null || (!this.#begun && this.#options.res.headersSent)
    }

    get complete(): boolean {
        return this.#complete
    }

    get closed(): boolean {
        return this.#closed
    }

    get #begun(): boolean {
        return this.#progress !== null
    }

    /** The application has the request: its ServerResponse is not ours to use any more. */
    begin(progress: () => void): void {
        this.#progress = progress
    }

    /** What it answers is not wanted any more: what is said now, we say. */
    takeBack(): void {
        this.#own = true
    }

    listen(events: StreamEvents): void {
        this.#events = events
    }

    receive(events: BodyEvents): void {
        this.#options.body?.receive(events)
    }

    pause(): void {
        this.#options.body?.pause()
    }

    resume(): void {
        this.#options.body?.resume()
    }

    discard(): void {
        this.#options.body?.discard()
    }

    interim(status: number, fields: readonly string[]): void {
        // 100 is node's to send, and it has.
        if (!this.#begun || this.request.httpVersion === "1.0" || this.#framing !== null || this.#closed) return
        this.#send(headText(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}`, fields), 0, null)
    }

    respond(head: AnswerHead, body: readonly Uint8Array[], end: boolean, accepted: (() => void) | null): boolean {
        if (this.headSent || this.#closed) return true
        if (!this.#begun) return this.#respondByNode(head, body)
        // Before it another answer is under way (pipelining): ours would stand in the middle of that one.
        if (!this.#options.tap.carries(this.#options.res)) {
            this.cut()
            return true
        }
        this.#framing = framingOf(head)
        const bytes = body.reduce((sum, slice) => sum + slice.length, 0)
        const text = headText(`HTTP/1.1 ${head.status} ${head.reason}`, this.#fieldsOf(head))
        if (this.#framing !== "chunked" && bytes <= WHOLE_BYTES) {
            const room = this.#send(text + latin1Text(body), bytes, accepted)
            if (end) this.end(null)
            return room
        }
        const { tap } = this.#options
        tap.cork()
        let room = this.#send(text, 0, bytes === 0 ? accepted : null)
        for (let index = 0; index < body.length; index++) {
            const slice = body[index]
            if (slice !== undefined) room = this.write(slice, index === body.length - 1 ? accepted : null)
        }
        if (end) this.end(null)
        tap.uncork()
        return room
    }

    write(bytes: Uint8Array, accepted: (() => void) | null): boolean {
        if (this.#closed || bytes.length === 0) return true
        if (this.#framing !== "chunked") return this.#send(bytes, bytes.length, accepted)
        const { tap } = this.#options
        tap.cork()
        this.#send(chunkHead(bytes.length), 0, null)
        this.#send(bytes, bytes.length, accepted)
        const room = this.#send("\r\n", 0, null)
        tap.uncork()
        return room
    }

    end(trailers: Fields | null): void {
        if (this.#closed || this.#ended || this.#framing === null) return
        if (this.#framing === "chunked") this.#send(lastChunk(trailers), 0, null)
        this.#ended = true
        this.#afterAnswer()
    }

    cut(): void {
        if (this.#closed || this.#ended) return
        this.#ended = true
        this.#torn = true
        if (this.#begun) this.#close()
        else this.#options.tap.destroy()
    }

    closeAfter(): void {
        this.#closing = true
    }

    /** What asks for another protocol comes to another listener of the application's server. */
    upgrade(): null {
        return null
    }

    /** The client takes more. */
    onDrain(): void {
        if (!this.#closed) this.#events?.drain()
    }

    /** An answer of ours while the application does not know of the request yet: nothing of it is on the wire. */
    #respondByNode(head: AnswerHead, body: readonly Uint8Array[]): boolean {
        const { res } = this.#options
        this.#ended = true
        res.once("finish", () => this.#over(true))
        res.writeHead(head.status, head.reason, [...this.#fieldsOf(head)])
        res.end(body.length === 0 ? undefined : Buffer.concat(body))
        return true
    }

    /** An answer of ours in the place of one the application has begun leaves a connection that nobody can use again. */
    #fieldsOf({ fields }: AnswerHead): readonly string[] {
        const closes = this.#own || (this.#closing && !this.#begun)
        return closes ? [...fields, "Connection", "close"] : fields
    }

    #send(data: Uint8Array | string, bodyBytes: number, accepted: (() => void) | null): boolean {
        this.#pendingWrites++
        return this.#options.tap.write(data, (error) => {
            this.#pendingWrites--
            if (error !== null && error !== undefined) this.#torn = true
            else {
                this.acceptedBytes += bodyBytes
                accepted?.()
            }
            if (this.#ended) this.#afterAnswer()
            this.#progress?.()
        })
    }

    /** The last byte is with the client's system: the exchange is over. */
    #afterAnswer(): void {
        if (this.#pendingWrites > 0 || this.#torn) return
        this.#over(true)
        if (this.#own) this.#close()
    }

    /** Ends the connection behind what was written. */
    #close(): void {
        const { tap, req, deadlines } = this.#options
        this.#deadline = deadlines.add(() => tap.destroy())
        this.#deadline.set(LINGER_MS)
        tap.close(!req.complete)
    }

    #over(complete: boolean): void {
        if (this.#closed) return
        this.#closed = true
        this.#complete = complete
        this.#events?.close()
        if (this.#progress !== null) process.nextTick(this.#progress)
    }

    #onClose(): void {
        this.#deadline?.remove()
        this.#over(false)
    }
}

function framingOf({ fields, bodyBytes }: AnswerHead): Framing {
    if (bodyBytes !== null) return "length"
    return hasField(fields, "transfer-encoding") ? "chunked" : "close"
}

/** @param fields name, value, name, value, … */
function hasField(fields: readonly string[], wanted: string): boolean {
    for (let index = 0; index < fields.length; index += 2) if (fields[index]?.toLowerCase() === wanted) return true
    return false
}
