// One request and its answer on an HTTP/1.x connection: the body is taken in by its framing, the answer is framed anew.
import type { Socket } from "node:net"
import type {
    AnswerHead,
    BodyEvents,
    BodyLength,
    ClientRequest,
    ClientStream,
    ClientTunnel,
    StreamEvents,
    TunnelEvents,
} from "../transport/client-stream.ts"
import { ChunkedBody } from "./chunked-body.ts"
import type { ClientConnection1 } from "./client-connection.ts"
import type { Framing } from "./framing.ts"
import type { Fields } from "./head.ts"
import type { ReasonName } from "./reasons.data.ts"
import { refusalOf } from "./refusal.ts"
import type { RequestHead1 } from "./request-head.ts"
import { chunkHead, headText, lastChunk, latin1Text } from "./write-message.ts"

/** Up to this many bytes head and body leave in one write: copying them is cheaper than a second one. */
const WHOLE_BYTES = 16_384
/** Bytes that are left of a request that was answered early and are worth reading, so that the connection can be kept. */
const KEPT_REST_BYTES = 262_144
/** Bytes a second below which a body counts as sent to hold a place, after the time a silent one has. */
const SLOWEST_BYTES_PER_MS = 0.1

type Answer = "none" | "bytes" | "chunked" | "close" | "ended" | "cut" | "tunnel"

export class ClientStream1 implements ClientStream {
    readonly request: ClientRequest
    readonly #connection: ClientConnection1
    readonly #socket: Socket
    readonly #chunked: ChunkedBody | null
    #events: StreamEvents | null = null
    #body: BodyEvents | null = null
    #bodyLeft = 0
    #bodyDone: boolean
    #bodyBytes = 0
    #bodyBeganMs = 0
    #answer: Answer = "none"
    #persistent: boolean
    #pendingWrites = 0
    /** Bytes that were written did not arrive. */
    #torn = false
    #closed = false
    #paused = false
    /** The client sends its body only when it is told to go on. */
    #awaitsContinue: boolean

    constructor(connection: ClientConnection1, head: RequestHead1) {
        this.#connection = connection
        this.#socket = connection.socket
        this.#persistent = head.persistent
        this.#bodyDone = head.framing.kind === "none"
        this.#awaitsContinue = head.fields.times("expect") > 0
        this.#bodyLeft = head.framing.kind === "length" ? head.framing.bytes : 0
        const onData = (slice: Buffer): void => this.#takeSlice(slice)
        const { headerBytes } = connection.limits
        this.#chunked = head.framing.kind === "chunked" ? new ChunkedBody({ headerBytes, onData }) : null
        const { method, target, version, fields } = head
        const { scheme, peer } = connection
        this.request = { method, target, httpVersion: version, scheme, fields, peer, body: lengthOf(head.framing) }
    }

    get headSent(): boolean {
        return this.#answer !== "none"
    }

    get complete(): boolean {
        if (this.#answer === "tunnel") return true
        return this.#answer === "ended" && this.#pendingWrites === 0 && !this.#torn
    }

    get closed(): boolean {
        return this.#closed
    }

    get persistent(): boolean {
        return this.#persistent
    }

    /** The request's body is not read to its end. */
    get reading(): boolean {
        return !this.#bodyDone
    }

    listen(events: StreamEvents): void {
        this.#events = events
    }

    receive(events: BodyEvents): void {
        this.#body = events
        this.#bodyBeganMs = performance.now()
        this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
    }

    pause(): void {
        if (this.#bodyDone) return
        this.#paused = true
        this.#socket.pause()
        this.#connection.deadline.clear()
    }

    resume(): void {
        if (!this.#paused) return
        this.#paused = false
        this.#socket.resume()
        if (!this.#bodyDone) this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
    }

    discard(): void {
        this.#body = null
        this.resume()
    }

    interim(status: number, fields: readonly string[]): void {
        if (status === 100) this.#awaitsContinue = false
        if (this.request.httpVersion === "1.0" || this.#answer !== "none" || this.#closed) return
        this.#socket.write(headText(`HTTP/1.1 ${status} ${INTERIM_PHRASES[status] ?? ""}`, fields), "latin1")
    }

    respond(head: AnswerHead, body: readonly Uint8Array[], end: boolean, accepted: (() => void) | null): boolean {
        if (this.#answer !== "none" || this.#closed) return true
        this.#answer = this.#framingOf(head)
        const text = this.#headText(head)
        const bytes = body.reduce((sum, slice) => sum + slice.length, 0)
        const whole = bytes <= WHOLE_BYTES && this.#answer === "bytes"
        if (whole) return this.#writeWhole(text + latin1Text(body), end, accepted)
        this.#socket.cork()
        this.#socket.write(text, "latin1")
        let room = true
        for (let index = 0; index < body.length; index++) {
            const slice = body[index]
            if (slice !== undefined) room = this.write(slice, index === body.length - 1 ? accepted : null)
        }
        if (end) this.end(null)
        this.#socket.uncork()
        return room
    }

    write(bytes: Uint8Array, accepted: (() => void) | null): boolean {
        if (this.#closed || bytes.length === 0) return true
        if (this.#answer !== "chunked") return this.#send(bytes, accepted)
        this.#socket.cork()
        this.#socket.write(chunkHead(bytes.length), "latin1")
        this.#socket.write(bytes)
        const room = this.#send("\r\n", accepted)
        this.#socket.uncork()
        return room
    }

    end(trailers: Fields | null): void {
        if (this.#closed || this.#answer === "ended" || this.#answer === "none") return
        if (this.#answer === "chunked") this.#send(lastChunk(trailers), null)
        this.#ended()
    }

    cut(): void {
        if (this.#closed || this.#answer === "ended") return
        this.#answer = "cut"
        this.#persistent = false
        this.#connection.cut()
    }

    closeAfter(): void {
        this.#persistent = false
    }

    upgrade(fields: readonly string[], events: TunnelEvents): ClientTunnel | null {
        if (this.#answer !== "none" || this.#closed) return null
        this.#answer = "tunnel"
        this.#persistent = false
        this.#socket.write(headText("HTTP/1.1 101 Switching Protocols", fields), "latin1")
        this.#connection.openTunnel(events)
        return {
            write: (bytes, accepted) =>
                this.#socket.write(bytes, (error) => {
                    if (error === null || error === undefined) accepted?.()
                }),
            pause: () => void this.#socket.pause(),
            resume: () => void this.#socket.resume(),
            end: () => this.#connection.cut(),
        }
    }

    /** Takes what of a chunk belongs to the body. @returns where the next request begins; -1: not here */
    take(chunk: Buffer, at: number): number {
        if (this.#chunked !== null) return this.#takeChunked(this.#chunked, chunk, at)
        const end = Math.min(chunk.length, at + this.#bodyLeft)
        this.#bodyLeft -= end - at
        this.#takeSlice(at === 0 && end === chunk.length ? chunk : chunk.subarray(at, end))
        if (this.#bodyLeft === 0) this.#endBody(null)
        return end === chunk.length ? -1 : end
    }

    onDrain(): void {
        if (this.#bodyDone || this.#paused) this.#connection.deadline.clear()
        else this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
        if (!this.#closed) this.#events?.drain()
    }

    onLate(): void {
        // Answered, and the rest of the request does not come: there is nobody left to tell.
        if (this.#answer === "ended") this.#socket.destroy()
        else this.#events?.late(this.#answer === "none" && !this.#bodyDone ? "body" : "answer")
    }

    onClose(): void {
        if (this.#closed) return
        this.#closed = true
        this.#events?.close()
    }

    #takeChunked(chunked: ChunkedBody, chunk: Buffer, at: number): number {
        const step = chunked.push(chunk, at)
        if ("fault" in step) return this.#invalid(step.fault)
        if (step.next === null) return -1
        this.#endBody(chunked.trailers)
        return step.next
    }

    /** Nobody knows where the next request begins: there is none. */
    #invalid(fault: ReasonName): number {
        this.#persistent = false
        this.#bodyDone = true
        this.#body = null
        this.#events?.bodyInvalid(refusalOf(fault))
        return -1
    }

    #takeSlice(slice: Buffer): void {
        this.#bodyBytes += slice.length
        if (this.#body === null) return
        const { bodyIdleTimeoutMs } = this.#connection.limits
        const allowedMs = bodyIdleTimeoutMs + this.#bodyBytes / SLOWEST_BYTES_PER_MS
        if (performance.now() - this.#bodyBeganMs > allowedMs) this.#events?.late("body")
        else if (!this.#paused) this.#connection.deadline.set(bodyIdleTimeoutMs)
        this.#body?.chunk(slice)
    }

    #endBody(trailers: Fields | null): void {
        this.#bodyDone = true
        this.#connection.deadline.clear()
        // The application may have asked for a pause at the last bytes: the next request must not wait for that.
        this.resume()
        const body = this.#body
        this.#body = null
        body?.end(trailers)
        this.#afterBoth()
    }

    #framingOf(head: AnswerHead): Answer {
        if (head.bodyBytes !== null) return "bytes"
        if (this.request.httpVersion !== "1.0") return "chunked"
        this.#persistent = false
        return "close"
    }

    #headText(head: AnswerHead): string {
        if (!this.#bodyDone && !this.#endsSoon()) this.#persistent = false
        let text = headText(`HTTP/1.1 ${head.status} ${head.reason}`, head.fields)
        const own = this.#connectionField() + (this.#answer === "chunked" ? "Transfer-Encoding: chunked\r\n" : "")
        if (own !== "") text = `${text.slice(0, -2)}${own}\r\n`
        return text
    }

    #connectionField(): string {
        if (!this.#persistent || this.#connection.draining) {
            this.#persistent = false
            return "Connection: close\r\n"
        }
        return this.request.httpVersion === "1.0" ? "Connection: keep-alive\r\n" : ""
    }

    /** What is left of the body is taken in, or short enough to be read and dropped. */
    #endsSoon(): boolean {
        if (this.#body !== null) return true
        return !this.#awaitsContinue && this.#chunked === null && this.#bodyLeft <= KEPT_REST_BYTES
    }

    #writeWhole(text: string, end: boolean, accepted: (() => void) | null): boolean {
        const room = this.#send(text, accepted)
        if (end) this.#ended()
        return room
    }

    #send(data: string | Uint8Array, accepted: (() => void) | null): boolean {
        this.#pendingWrites++
        const done = (error?: Error | null): void => {
            this.#pendingWrites--
            if (error === null || error === undefined) accepted?.()
            else this.#torn = true
            if (this.#answer === "ended") this.#afterAnswer()
        }
        const room =
            typeof data === "string" ? this.#socket.write(data, "latin1", done) : this.#socket.write(data, done)
        if (!room) this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
        return room
    }

    #ended(): void {
        this.#answer = "ended"
        this.#afterAnswer()
        this.#afterBoth()
    }

    /** The last byte is with the client's system: the exchange is over. */
    #afterAnswer(): void {
        if (this.#pendingWrites > 0 || this.#closed) return
        this.#closed = true
        this.#events?.close()
    }

    #afterBoth(): void {
        if (this.#answer !== "ended") return
        if (this.#bodyDone) this.#connection.next(this)
        else if (!this.#persistent) this.#connection.finish(this)
        else this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
    }
}

const INTERIM_PHRASES: Readonly<Record<number, string>> = {
    100: "Continue",
    102: "Processing",
    103: "Early Hints",
}

export function createClientStream1(connection: ClientConnection1, head: RequestHead1): ClientStream1 {
    return new ClientStream1(connection, head)
}

function lengthOf(framing: Framing): BodyLength {
    switch (framing.kind) {
        case "none":
            return { kind: "none" }
        case "length":
            return { kind: "bytes", bytes: framing.bytes }
        case "chunked":
        case "close":
            return { kind: "unknown" }
        default:
            return framing satisfies never
    }
}
