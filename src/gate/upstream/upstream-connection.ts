// One connection to the application, HTTP/1.1, one exchange at a time (no pipelining: an answer that comes unasked would be
// taken for another client's). What it sends against the rules ends the connection and is told.
import type { Socket } from "node:net"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadline, Deadlines } from "../deadlines.ts"
import { AnswerReader, bodyBytesOf } from "../http1/answer-reader.ts"
import type { Fields } from "../http1/head.ts"
import type { ResponseHead1 } from "../http1/response-head.ts"
import { chunkHead, headText, lastChunk, latin1Text } from "../http1/write-message.ts"
import { signsConnectionIn } from "./connection-sign-in.ts"
import type { UpstreamEvents, UpstreamFailure, UpstreamRequest } from "./contract.ts"
import { FAILURES } from "./failures.ts"
import type { IncomingBytes } from "./incoming-bytes.ts"

/** Up to this many bytes head and body leave in one write. */
const WHOLE_BYTES = 16_384

export interface ConnectionOwner {
    readonly limits: Limits
    readonly deadlines: Deadlines
    /** It may take another exchange. */
    readonly idle: (connection: UpstreamConnection) => void
    /** It is no more. */
    readonly gone: (connection: UpstreamConnection) => void
}

export class UpstreamConnection {
    readonly socket: Socket
    readonly #incoming: IncomingBytes
    readonly #owner: ConnectionOwner
    readonly #reader: AnswerReader
    readonly #deadline: Deadline
    #request: UpstreamRequest | null = null
    #events: UpstreamEvents | null = null
    #call: object | null = null
    #sent = false
    #answered = false
    #persistent = true
    /** Exchanges it has had: an old connection may have ended before a request reaches it. */
    #used = 0
    #heard = false
    #ended = false
    #paused = false

    /** @param socket connected */
    constructor(socket: Socket, incoming: IncomingBytes, owner: ConnectionOwner) {
        this.socket = socket
        this.#incoming = incoming
        this.#owner = owner
        this.#reader = new AnswerReader(owner.limits.headerBytes, {
            interim: ({ status, fields }) => this.#events?.interim(status, fields),
            switched: (head, rest) => this.#upgrade(head, rest),
            head: (head) => this.#takeHead(head),
            data: (slice) => this.#events?.data(incoming.kept(slice)),
            end: (trailers, surplus) => this.#endAnswer(trailers, surplus),
            invalid: () => this.#fail(FAILURES.invalid),
        })
        this.#deadline = owner.deadlines.add(() => this.#onLate())
        incoming.to((chunk) => this.#onData(chunk))
        socket.on("drain", () => this.#events?.drain())
        socket.on("end", () => this.#onEnd())
        socket.on("error", () => socket.destroy())
        socket.on("close", () => this.#onClose())
    }

    isOf(call: object): boolean {
        return this.#call === call
    }

    get usable(): boolean {
        return !this.#ended && this.socket.writable
    }

    /** @param call who has it: nobody else can write to it, or end it */
    start(request: UpstreamRequest, events: UpstreamEvents, call: object): void {
        this.#call = call
        this.#request = request
        this.#events = events
        this.#reader.begin(request.method)
        this.#sent = false
        this.#answered = false
        this.#heard = false
        this.#used++
        this.#deadline.set(this.#owner.limits.upstreamHeadersTimeoutMs)
        this.#send(request)
    }

    write(bytes: Uint8Array): boolean {
        if (this.#events === null || bytes.length === 0) return true
        if (!this.#reader.inBody) this.#deadline.set(this.#owner.limits.upstreamHeadersTimeoutMs)
        if (this.#request?.body.kind !== "stream" || this.#request.body.length !== null) return this.socket.write(bytes)
        this.socket.cork()
        this.socket.write(chunkHead(bytes.length), "latin1")
        this.socket.write(bytes)
        const room = this.socket.write("\r\n", "latin1")
        this.socket.uncork()
        return room
    }

    end(trailers: Fields | null): void {
        if (this.#events === null) return
        const body = this.#request?.body
        if (body?.kind === "stream" && body.length === null) this.socket.write(lastChunk(trailers), "latin1")
        this.#sent = true
        // An application that works on a long body is not late yet.
        if (!this.#reader.inBody) this.#deadline.set(this.#owner.limits.upstreamHeadersTimeoutMs)
        this.#afterBoth()
    }

    pause(): void {
        this.#paused = true
        this.socket.pause()
        this.#deadline.clear()
    }

    resume(): void {
        this.#paused = false
        this.socket.resume()
        if (this.#reader.inBody) this.#deadline.set(this.#owner.limits.upstreamBodyTimeoutMs)
    }

    abort(): void {
        this.#reader.stop()
        this.#events = null
        this.socket.destroy()
    }

    #send({ method, path, fields, body }: UpstreamRequest): void {
        const line = `${method} ${path} HTTP/1.1`
        switch (body.kind) {
            case "none":
            case "upgrade":
                this.socket.write(headText(line, fields), "latin1")
                this.#sent = true
                return
            case "stream":
                this.socket.write(headText(line, fields, framingLine(body.length)), "latin1")
                return
            case "whole":
                this.#sendWhole(line, fields, body)
                this.#sent = true
                return
            default:
                body satisfies never
        }
    }

    #sendWhole(line: string, fields: readonly string[], body: UpstreamRequest["body"] & { kind: "whole" }): void {
        const total = body.bytes.reduce((sum, slice) => sum + slice.length, 0)
        const chunked = body.framing === "chunked"
        const head = headText(line, fields, framingLine(chunked ? null : total))
        const before = chunked && total > 0 ? chunkHead(total) : ""
        const after = chunked ? (total > 0 ? "\r\n" : "") + lastChunk(body.trailers) : ""
        if (total <= WHOLE_BYTES) {
            this.socket.write(head + before + latin1Text(body.bytes) + after, "latin1")
            return
        }
        this.socket.cork()
        this.socket.write(head + before, "latin1")
        for (const slice of body.bytes) this.socket.write(slice)
        if (after !== "") this.socket.write(after, "latin1")
        this.socket.uncork()
    }

    #onData(chunk: Buffer): void {
        if (this.#events === null) return this.#unasked()
        this.#heard = true
        if (this.#reader.inBody && !this.#paused) this.#deadline.set(this.#owner.limits.upstreamBodyTimeoutMs)
        this.#reader.push(chunk)
    }

    /** Nobody asked: whatever it is, it must not become somebody's answer. */
    #unasked(): void {
        this.#persistent = false
        this.socket.destroy()
    }

    #takeHead(head: ResponseHead1): void {
        this.#persistent = head.persistent && !signsConnectionIn(this.#request?.fields ?? [])
        this.#deadline.set(this.#owner.limits.upstreamBodyTimeoutMs)
        this.#events?.head({ ...head, bodyBytes: bodyBytesOf(head.framing), sameConnection: false })
    }

    #upgrade(head: ResponseHead1, rest: Buffer): void {
        if (this.#request?.body.kind !== "upgrade") return this.#fail(FAILURES.invalid)
        const events = this.#events
        this.#events = null
        this.#ended = true
        this.#deadline.remove()
        this.#owner.gone(this)
        for (const name of ["drain", "end", "close"]) this.socket.removeAllListeners(name)
        const kept = this.#incoming.kept(rest)
        this.#incoming.toEvents(this.socket)
        events?.upgraded({ ...head, bodyBytes: 0, sameConnection: false }, this.socket, kept)
    }

    /** Bytes behind the end of an answer were asked by nobody: the connection is not used again. */
    #endAnswer(trailers: Fields | null, surplus: number): void {
        if (surplus > 0) this.#persistent = false
        this.#answered = true
        this.#deadline.clear()
        const events = this.#events
        this.#afterBoth()
        events?.end(trailers)
    }

    /** Free for the next exchange; an answer before the request's end leaves a connection nobody can use. */
    #afterBoth(): void {
        if (!this.#answered) return
        this.#events = null
        this.#call = null
        this.#request = null
        // Its client may have asked for a pause at the last bytes: the next one's answer must not wait for that.
        if (this.#paused) this.resume()
        if (this.#sent && this.#persistent && this.usable) this.#owner.idle(this)
        else this.socket.destroy()
    }

    #fail(failure: UpstreamFailure): void {
        this.#reader.stop()
        const events = this.#events
        this.#events = null
        this.socket.destroy()
        events?.failed(failure)
    }

    #onEnd(): void {
        this.#reader.endOfInput()
        this.socket.destroySoon()
    }

    #onLate(): void {
        this.#fail(FAILURES.late)
    }

    #onClose(): void {
        this.#ended = true
        this.#deadline.remove()
        this.#owner.gone(this)
        const events = this.#events
        this.#events = null
        events?.failed(this.#used > 1 && !this.#heard ? FAILURES.stale : FAILURES.broken)
    }
}

function framingLine(length: number | null): string {
    return length === null ? "Transfer-Encoding: chunked\r\n" : `Content-Length: ${length}\r\n`
}
