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
import { BodyIntake } from "./body-intake.ts"
import type { ClientConnection1 } from "./client-connection.ts"
import type { Framing } from "./framing.ts"
import type { Fields } from "./head.ts"
import type { ReasonName } from "./reasons.data.ts"
import { refusalOf } from "./refusal.ts"
import type { RequestHead1 } from "./request-head.ts"
import { chunkHead, headText, lastChunk, latin1Text } from "./write-message.ts"

/** Up to this many bytes head and body leave in one write: copying them is cheaper than a second one. */
const WHOLE_BYTES = 16_384
type Answer = "none" | "bytes" | "chunked" | "close" | "ended" | "cut" | "tunnel"

export class ClientStream1 implements ClientStream {
    readonly request: ClientRequest
    readonly #connection: ClientConnection1
    readonly #socket: Socket
    readonly #intake: BodyIntake
    #events: StreamEvents | null = null
    #answer: Answer = "none"
    #persistent: boolean
    #pendingWrites = 0
    /** Bytes that were written did not arrive. */
    #torn = false
    #closed = false

    constructor(connection: ClientConnection1, head: RequestHead1) {
        this.#connection = connection
        this.#socket = connection.socket
        this.#persistent = head.persistent
        this.#intake = new BodyIntake(head.framing, head.fields.times("expect") > 0, {
            socket: connection.socket,
            limits: connection.limits,
            deadline: connection.deadline,
            ended: () => this.#afterBoth(),
            late: () => this.#events?.late("body"),
            invalid: (fault) => this.#invalid(fault),
        })
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
        return !this.#intake.done
    }

    listen(events: StreamEvents): void {
        this.#events = events
    }

    receive(events: BodyEvents): void {
        this.#intake.receive(events)
    }

    pause(): void {
        this.#intake.pause()
    }

    resume(): void {
        this.#intake.resume()
    }

    discard(): void {
        this.#intake.discard()
    }

    interim(status: number, fields: readonly string[]): void {
        if (status === 100) this.#intake.awaitsContinue = false
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
        return this.#intake.take(chunk, at)
    }

    onDrain(): void {
        this.#intake.expect()
        if (!this.#closed) this.#events?.drain()
    }

    onLate(): void {
        // Answered, and the rest of the request does not come: there is nobody left to tell.
        if (this.#answer === "ended") this.#socket.destroy()
        else this.#events?.late(this.#answer === "none" && !this.#intake.done ? "body" : "answer")
    }

    onClose(): void {
        if (this.#closed) return
        this.#closed = true
        this.#events?.close()
    }

    /** Nobody knows where the next request begins: there is none. */
    #invalid(fault: ReasonName): void {
        this.#persistent = false
        this.#events?.bodyInvalid(refusalOf(fault))
    }

    #framingOf(head: AnswerHead): Answer {
        if (head.bodyBytes !== null) return "bytes"
        if (this.request.httpVersion !== "1.0") return "chunked"
        this.#persistent = false
        return "close"
    }

    #headText(head: AnswerHead): string {
        if (!this.#intake.endsSoon) this.#persistent = false
        const own = this.#connectionField() + (this.#answer === "chunked" ? "Transfer-Encoding: chunked\r\n" : "")
        return headText(`HTTP/1.1 ${head.status} ${head.reason}`, head.fields, own)
    }

    #connectionField(): string {
        if (!this.#persistent || this.#connection.lastAnswer) {
            this.#persistent = false
            return "Connection: close\r\n"
        }
        return this.request.httpVersion === "1.0" ? "Connection: keep-alive\r\n" : ""
    }

    #writeWhole(text: string, end: boolean, accepted: (() => void) | null): boolean {
        const room = this.#connection.scheme === "http" ? this.#sendAtOnce(text, accepted) : this.#send(text, accepted)
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

    /**
     * The system nearly always takes a short answer at once, which its socket shows: then nobody has to be called back for it,
     * and what follows is done when all that is on the stack is. Over TLS that shows later.
     */
    #sendAtOnce(text: string, accepted: (() => void) | null): boolean {
        const socket = this.#socket
        const room = socket.write(text, "latin1")
        // Nothing more, but called back behind what waits, or when that fails.
        if (socket.writableLength > 0 || socket.errored !== null || socket.destroyed) return this.#send("", accepted)
        this.#pendingWrites++
        void AT_ONCE.then(() => {
            this.#pendingWrites--
            accepted?.()
            if (this.#answer === "ended") this.#afterAnswer()
        })
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
        if (this.#intake.done) this.#connection.next(this)
        else if (!this.#persistent) this.#connection.finish(this)
        else this.#connection.deadline.set(this.#connection.limits.bodyIdleTimeoutMs)
    }
}

const AT_ONCE = Promise.resolve()

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
