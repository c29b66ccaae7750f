// One client connection that speaks HTTP/1.x: heads are read, exchanges follow each other, and what is left of a request
// that was refused is read and dropped for a while, so that the client gets to see the answer (RFC 9112 part 9.6).
import type { Socket } from "node:net"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadline, Deadlines } from "../deadlines.ts"
import type { TunnelEvents } from "../transport/client-stream.ts"
import { type ClientStream1, createClientStream1 } from "./client-stream.ts"
import { HeadBytes } from "./head-bytes.ts"
import { refusalOf, type Refusal } from "./refusal.ts"
import { parseRequestHead } from "./request-head.ts"

export interface ConnectionOptions {
    readonly limits: Limits
    readonly scheme: "http" | "https"
    readonly deadlines: Deadlines
    readonly exchange: (stream: ClientStream1) => void
    /** A message that never became a request. @returns the whole answer, ready to be written */
    readonly refused: (refusal: Refusal | "late", peer: string) => string
    /** Whether the gate is about to end: no connection is kept then. */
    readonly draining: () => boolean
    /** Another process has the door: every answer from now on says that the connection ends with it. */
    readonly leaving: () => boolean
}

/** Bytes that are read and dropped behind an answer that ends a connection, and how long. */
const LINGER_BYTES = 1_048_576
const LINGER_MS = 2_000
/** Silence of a tunnel after which the system asks whether the client is still there. */
const KEEP_ALIVE_MS = 60_000
/** How long a cut connection may take to hand over what was released before the cut. */
const CUT_LINGER_MS = 5_000
/** A client that has sent its end may only wait for what comes soon: it has most likely gone. */
const HALF_OPEN_MS = 5_000

export class ClientConnection1 {
    readonly socket: Socket
    readonly scheme: "http" | "https"
    readonly peer: string
    readonly #options: ConnectionOptions
    readonly #head: HeadBytes
    readonly deadline: Deadline
    #stream: ClientStream1 | null = null
    #tunnel: TunnelEvents | null = null
    /** Bytes behind the request that is being answered. */
    #waiting: Buffer | null = null
    #lingered = 0
    #ending = false
    #inputEnded = false
    #parsing = false

    constructor(socket: Socket, options: ConnectionOptions) {
        this.socket = socket
        this.scheme = options.scheme
        this.peer = socket.remoteAddress ?? ""
        this.#options = options
        this.#head = new HeadBytes(options.limits.headerBytes, "strict")
        this.deadline = options.deadlines.add(() => this.#onLate())
        this.deadline.set(options.limits.headersTimeoutMs)
        socket.on("data", (chunk: Buffer) => this.#onData(chunk))
        socket.on("end", () => this.#onEnd())
        socket.on("drain", () => (this.#tunnel === null ? this.#stream?.onDrain() : this.#tunnel.drain()))
        socket.on("error", () => socket.destroy())
        socket.on("close", () => this.#onClose())
    }

    /** No exchange is open. */
    get idle(): boolean {
        return this.#stream === null
    }

    /** An answer whose head is written now is the last of this connection, and says so. */
    get lastAnswer(): boolean {
        return this.#options.draining() || this.#options.leaving()
    }

    get limits(): Limits {
        return this.#options.limits
    }

    /** The stream has answered and its request is read to the end: the next one may come. */
    next(stream: ClientStream1): void {
        if (this.#stream !== stream) return
        this.#stream = null
        if (!stream.persistent || this.#options.draining() || this.#inputEnded) return this.#linger()
        this.deadline.set(this.#options.limits.keepAliveTimeoutMs)
        if (this.#waiting === null || this.#parsing) return
        const rest = this.#waiting
        this.#waiting = null
        this.socket.resume()
        this.#onData(rest)
    }

    /** The answer is given and ends the connection; what still comes is dropped. */
    finish(stream: ClientStream1): void {
        if (this.#stream === stream) this.#stream = null
        this.#linger()
    }

    /** An idle connection is ended, a busy one after its exchange. */
    drain(): void {
        if (this.#stream !== null) this.#stream.closeAfter()
        else if (this.#head.length === 0) this.#linger()
    }

    #onData(chunk: Buffer): void {
        let at = 0
        this.#parsing = true
        while (at < chunk.length) {
            const next = this.#take(chunk, at)
            if (next < 0) break
            at = next
        }
        this.#parsing = false
    }

    /** @returns where to go on; -1: the rest was kept or dropped */
    #take(chunk: Buffer, at: number): number {
        if (this.#ending) return this.#drop(chunk.length - at)
        if (this.#tunnel !== null) {
            this.#tunnel.data(at === 0 ? chunk : chunk.subarray(at))
            return -1
        }
        if (this.#stream === null) return this.#readHead(chunk, at)
        if (this.#stream.reading) return this.#stream.take(chunk, at)
        this.#keep(at === 0 ? chunk : chunk.subarray(at))
        return -1
    }

    /** Requests that were sent ahead wait, and so does who sends them. */
    #keep(bytes: Buffer): void {
        this.#waiting = this.#waiting === null ? bytes : Buffer.concat([this.#waiting, bytes])
        this.socket.pause()
    }

    #drop(bytes: number): number {
        this.#lingered += bytes
        if (this.#lingered > LINGER_BYTES) this.socket.destroy()
        return -1
    }

    #readHead(chunk: Buffer, from: number): number {
        const at = this.#head.length === 0 ? skipLineEnds(chunk, from) : from
        if (at === chunk.length) return -1
        const isFirst = this.#head.length === 0
        const step = this.#head.push(chunk, at)
        switch (step.kind) {
            case "more":
                if (isFirst) this.deadline.set(this.#options.limits.headersTimeoutMs)
                return -1
            case "too-large":
                return this.#refuse(refusalOf("head-too-large"))
            case "line-end":
                return this.#refuse(refusalOf("line-end-invalid"))
            case "whole":
                return this.#begin(step.text, step.next)
            default:
                return step satisfies never
        }
    }

    #begin(text: string, next: number): number {
        const head = parseRequestHead(text, this.#options.limits)
        if (typeof head === "string") return this.#refuse(refusalOf(head))
        this.deadline.clear()
        const stream = createClientStream1(this, head)
        this.#stream = stream
        this.#options.exchange(stream)
        return next
    }

    #refuse(refusal: Refusal | "late"): number {
        if (this.socket.writable) this.socket.write(this.#options.refused(refusal, this.peer), "latin1")
        this.#linger()
        return -1
    }

    /** From here on the connection speaks another protocol; what came ahead belongs to it. */
    openTunnel(events: TunnelEvents): void {
        this.#tunnel = events
        this.deadline.clear()
        this.socket.setKeepAlive(true, KEEP_ALIVE_MS)
        const rest = this.#waiting
        this.#waiting = null
        if (rest === null) return
        this.socket.resume()
        events.data(rest)
    }

    /** What was released before is handed over; then the connection ends as if it had been torn. */
    cut(): void {
        this.#ending = true
        this.deadline.set(CUT_LINGER_MS)
        this.socket.resume()
        this.socket.destroySoon()
    }

    #linger(): void {
        if (this.#ending) return
        this.#ending = true
        this.#waiting = null
        this.deadline.set(LINGER_MS)
        this.socket.end()
        this.socket.resume()
    }

    #onEnd(): void {
        this.#inputEnded = true
        if (this.#tunnel !== null) return this.#tunnel.end()
        const stream = this.#stream
        if (stream === null || stream.reading) this.socket.destroySoon()
        else this.deadline.set(HALF_OPEN_MS)
    }

    #onLate(): void {
        const stream = this.#stream
        if (this.#ending || this.#inputEnded) this.socket.destroy()
        else if (stream !== null) stream.onLate()
        else if (this.#head.length > 0) this.#refuse("late")
        else this.socket.destroy()
    }

    #onClose(): void {
        this.deadline.remove()
        this.#waiting = null
        const stream = this.#stream
        this.#stream = null
        stream?.onClose()
    }
}

const CR = 0x0d
const LF = 0x0a

/** Empty lines before a request line are left over from an old client's body (RFC 9112 part 2.2). */
function skipLineEnds(chunk: Buffer, from: number): number {
    let at = from
    while (chunk[at] === CR && chunk[at + 1] === LF) at += 2
    return at
}
