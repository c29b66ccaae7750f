// One request and its answer on an HTTP/2 connection. Framing, flow control and the limits of the protocol are node's
// (nghttp2); here a stream becomes what every exchange knows.
import { constants, type ServerHttp2Stream } from "node:http2"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadline, Deadlines } from "../deadlines.ts"
import type { Fields } from "../http1/head.ts"
import { refusalOf } from "../http1/refusal.ts"
import type {
    AnswerHead,
    BodyEvents,
    BodyLength,
    ClientRequest,
    ClientStream,
    StreamEvents,
} from "../transport/client-stream.ts"
import { parseTrailers2, type RequestHead2 } from "./request-fields.ts"

export interface Stream2Options {
    readonly limits: Limits
    readonly deadlines: Deadlines
    readonly peer: string
}

type Raw = Record<string, string | string[]>

/** Bytes of a body that nobody wants any more and that are read before the stream is reset. */
const DISCARDED_BYTES = 262_144
/** Bytes a second below which a body counts as sent to hold a place, after the time a silent one has. */
const SLOWEST_BYTES_PER_MS = 0.1

export class ClientStream2 implements ClientStream {
    readonly request: ClientRequest
    readonly #stream: ServerHttp2Stream
    readonly #limits: Limits
    readonly #deadline: Deadline
    #events: StreamEvents | null = null
    #body: BodyEvents | null = null
    #bodyBytes = 0
    #bodyBeganMs = 0
    #bodyDone: boolean
    #trailersIn: Fields | null = null
    #trailersOut: Fields | null = null
    #headSent = false
    #ended = false
    #closed = false
    #failed = false

    constructor(stream: ServerHttp2Stream, head: RequestHead2, options: Stream2Options) {
        this.#stream = stream
        this.#limits = options.limits
        this.#bodyDone = stream.endAfterHeaders
        this.#deadline = options.deadlines.add(() => this.#onLate())
        this.request = {
            method: head.method,
            target: head.target,
            httpVersion: "2.0",
            scheme: "https",
            fields: head.fields,
            peer: options.peer,
            body: lengthOf(head, stream.endAfterHeaders),
        }
        stream.on("data", (chunk: Buffer) => this.#onData(chunk))
        stream.on("trailers", (_headers, _flags, raw: string[]) => this.#onTrailers(raw))
        stream.on("end", () => this.#onEnd())
        stream.on("drain", () => this.#onDrain())
        stream.on("wantTrailers", () => this.#sendTrailers())
        stream.on("aborted", () => this.#onAborted())
        stream.on("error", () => this.#onAborted())
        stream.on("close", () => this.#onClose())
        // A body waits for `receive`; without one the stream is read to its end, or node never closes it.
        if (stream.endAfterHeaders) stream.resume()
        else stream.pause()
    }

    get headSent(): boolean {
        return this.#headSent
    }

    get complete(): boolean {
        return this.#ended && this.#closed && !this.#failed
    }

    get closed(): boolean {
        return this.#closed
    }

    listen(events: StreamEvents): void {
        this.#events = events
    }

    receive(events: BodyEvents): void {
        this.#body = events
        this.#bodyBeganMs = performance.now()
        this.#deadline.set(this.#limits.bodyIdleTimeoutMs)
        this.#stream.resume()
    }

    pause(): void {
        this.#stream.pause()
        this.#deadline.clear()
    }

    resume(): void {
        this.#stream.resume()
        if (!this.#bodyDone) this.#deadline.set(this.#limits.bodyIdleTimeoutMs)
    }

    discard(): void {
        this.#body = null
        this.#bodyBytes = 0
        this.#stream.resume()
    }

    interim(status: number, fields: readonly string[]): void {
        if (this.#closed || this.#headSent) return
        this.#stream.additionalHeaders({ ":status": status, ...headersOf(fields) })
    }

    respond(head: AnswerHead, body: readonly Uint8Array[], end: boolean, accepted: (() => void) | null): boolean {
        if (this.#headSent || this.#closed) return true
        this.#headSent = true
        const endStream = end && body.length === 0
        const options = { endStream, sendDate: false, waitForTrailers: !endStream && head.bodyBytes === null }
        this.#stream.respond({ ":status": head.status, ...headersOf(head.fields) }, options)
        let room = true
        for (let index = 0; index < body.length; index++) {
            const slice = body[index]
            if (slice !== undefined) room = this.write(slice, index === body.length - 1 ? accepted : null)
        }
        if (end) this.end(null)
        return room
    }

    write(bytes: Uint8Array, accepted: (() => void) | null): boolean {
        if (this.#closed || bytes.length === 0) return true
        const room = this.#stream.write(bytes, (error) => {
            if (error === null || error === undefined) accepted?.()
        })
        if (!room) this.#deadline.set(this.#limits.bodyIdleTimeoutMs)
        return room
    }

    end(trailers: Fields | null): void {
        if (this.#closed || this.#ended) return
        this.#ended = true
        this.#trailersOut = trailers
        this.#stream.end()
        this.#deadline.set(this.#limits.bodyIdleTimeoutMs)
    }

    cut(): void {
        this.#failed = true
        this.#stream.close(constants.NGHTTP2_INTERNAL_ERROR)
    }

    /** WebSocket over HTTP/2 (RFC 8441) is not offered: browsers open an HTTP/1.1 connection for it then. */
    upgrade(): null {
        return null
    }

    closeAfter(): void {
        // The connection is the session's (session.ts).
    }

    #onData(chunk: Buffer): void {
        this.#bodyBytes += chunk.length
        if (this.#body === null) {
            if (this.#bodyBytes > DISCARDED_BYTES) this.#stream.close(constants.NGHTTP2_NO_ERROR)
            return
        }
        const { bodyIdleTimeoutMs } = this.#limits
        const allowedMs = bodyIdleTimeoutMs + this.#bodyBytes / SLOWEST_BYTES_PER_MS
        if (performance.now() - this.#bodyBeganMs > allowedMs) this.#events?.late("body")
        else this.#deadline.set(bodyIdleTimeoutMs)
        this.#body?.chunk(chunk)
    }

    #onTrailers(raw: readonly string[]): void {
        const trailers = parseTrailers2(raw, this.#limits)
        if (typeof trailers !== "string") this.#trailersIn = trailers
        else if (this.#body !== null) {
            this.#body = null
            this.#events?.bodyInvalid(refusalOf(trailers))
        }
    }

    #onEnd(): void {
        this.#bodyDone = true
        this.#deadline.clear()
        const body = this.#body
        this.#body = null
        body?.end(this.#trailersIn)
    }

    #onDrain(): void {
        this.#deadline.clear()
        if (!this.#closed) this.#events?.drain()
    }

    #sendTrailers(): void {
        this.#stream.sendTrailers(this.#trailersOut === null ? {} : headersOf(this.#trailersOut.raw))
    }

    #onLate(): void {
        if (this.#ended || this.#events === null) this.#stream.close(constants.NGHTTP2_CANCEL)
        else this.#events.late(this.#headSent || this.#bodyDone ? "answer" : "body")
    }

    /** The client gave it up; node may keep the stream open for what nobody reads. */
    #onAborted(): void {
        this.#failed = true
        this.#onClose()
    }

    #onClose(): void {
        if (this.#closed) return
        this.#closed = true
        if (this.#stream.rstCode !== constants.NGHTTP2_NO_ERROR) this.#failed = true
        this.#deadline.remove()
        this.#events?.close()
    }
}

function lengthOf(head: RequestHead2, endAfterHeaders: boolean): BodyLength {
    if (endAfterHeaders) return { kind: "none" }
    return head.contentLength === null ? { kind: "unknown" } : { kind: "bytes", bytes: head.contentLength }
}

function headersOf(fields: readonly string[]): Raw {
    const headers: Raw = {}
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const name = (fields[index] ?? "").toLowerCase()
        const value = fields[index + 1] ?? ""
        const before = headers[name]
        headers[name] = before === undefined ? value : [...(typeof before === "string" ? [before] : before), value]
    }
    return headers
}
