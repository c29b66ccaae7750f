// What the application answers, in its own process: it writes to its ServerResponse, node writes to the socket, and what
// arrives there is read here by the reader of every application's answers. Callbacks of its writes, 'drain' and 'finish'
// come when they are true: when the client's system has the bytes.
import type { ServerResponse } from "node:http"
import { AnswerReader, bodyBytesOf } from "../http1/answer-reader.ts"
import type { Fields } from "../http1/head.ts"
import type { ResponseHead1 } from "../http1/response-head.ts"
import type { UpstreamCall, UpstreamEvents } from "../upstream/contract.ts"
import { FAILURES } from "../upstream/failures.ts"
import type { BodyTap, OnFault } from "./body-tap.ts"
import type { NodeStream } from "./client-stream.ts"
import type { SocketTap, SocketUser, WriteDone } from "./socket-tap.ts"

export interface ApplicationAnswerOptions {
    readonly res: ServerResponse
    readonly method: string
    readonly tap: SocketTap
    readonly stream: NodeStream
    /** null: the request has none. */
    readonly body: BodyTap | null
    readonly events: UpstreamEvents
    readonly headerBytes: number
    readonly onFault: OnFault
}

/** A write of the application that is not handed over yet. */
interface Waiting {
    /** Bytes of the body up to its end. */
    readonly at: number
    readonly done: WriteDone
}

export class ApplicationAnswer implements UpstreamCall, SocketUser {
    readonly #options: ApplicationAnswerOptions
    readonly #reader: AnswerReader
    readonly #waiting: Waiting[] = []
    #bodyBytes = 0
    #answered = false
    /** It wrote more than it had announced. */
    #surplus = false
    #aborted = false
    #paused = false
    #wakes = false

    constructor(options: ApplicationAnswerOptions) {
        this.#options = options
        const { res, tap, stream, method, events } = options
        this.#reader = new AnswerReader(options.headerBytes, {
            interim: ({ status, fields }) => events.interim(status, fields),
            switched: () => events.failed(FAILURES.invalid),
            head: (head) => this.#onHead(head),
            data: (slice) => this.#onData(slice),
            end: (trailers, surplus) => this.#onEnd(trailers, surplus),
            invalid: () => events.failed(FAILURES.invalid),
        })
        this.#reader.begin(method)
        stream.begin(() => this.#settle())
        tap.use(this)
        res.once("prefinish", () => this.#onPrefinish())
    }

    get aborted(): boolean {
        return this.#aborted
    }

    get hasTurn(): boolean {
        const { res, tap } = this.#options
        return tap.carries(res)
    }

    /** A piece of the request's body. */
    write(bytes: Uint8Array): boolean {
        return this.#options.body?.release(bytes) ?? true
    }

    end(): void {
        this.#options.body?.releaseEnd()
    }

    pause(): void {
        this.#paused = true
    }

    resume(): void {
        this.#paused = false
        this.#wakeSoon()
    }

    abort(): void {
        if (this.#aborted) return
        this.#aborted = true
        this.#reader.stop()
        this.#options.stream.takeBack()
        const waiting = this.#waiting.splice(0)
        // Behind its end the last of them is node's own, and would call the answer finished.
        if (this.#options.res.writableEnded) return
        for (const { done } of waiting) process.nextTick(done, new Error("the answer was taken back"))
    }

    take(chunk: Uint8Array | string, encoding: BufferEncoding, done: WriteDone | null): boolean {
        if (this.#aborted) {
            if (done !== null && !this.#options.res.writableEnded)
                process.nextTick(done, new Error("the answer was taken back"))
            return false
        }
        try {
            this.#read(bytesOf(chunk, encoding))
        } catch (error) {
            this.#options.onFault(error)
        }
        if (done !== null) this.#waiting.push({ at: this.#bodyBytes, done })
        this.#wakeSoon()
        return !this.#paused
    }

    defersEnd(): boolean {
        return !this.#aborted && this.#options.res.writableEnded
    }

    onDrain(): void {
        try {
            this.#options.stream.onDrain()
        } catch (error) {
            this.#options.onFault(error)
        }
        this.#wakeSoon()
    }

    /** The connection is gone. That the application itself destroyed it shows in its ServerResponse, and only now. */
    onClose(): void {
        if (this.#answered || this.#aborted || !this.#options.res.destroyed) return
        try {
            this.#options.events.failed(FAILURES.broken)
        } catch (error) {
            this.#options.onFault(error)
        }
    }

    #read(bytes: Buffer): void {
        if (bytes.length === 0) return
        if (this.#answered) this.#surplus = true
        else this.#reader.push(bytes)
    }

    #onHead(head: ResponseHead1): void {
        this.#options.events.head({ ...head, bodyBytes: bodyBytesOf(head.framing), sameConnection: true })
    }

    #onData(slice: Buffer): void {
        this.#bodyBytes += slice.length
        this.#options.events.data(slice)
    }

    #onEnd(trailers: Fields | null, surplus: number): void {
        this.#answered = true
        this.#surplus ||= surplus > 0
        this.#options.events.end(trailers)
    }

    /** The application has ended its answer; what it had announced must be there. */
    #onPrefinish(): void {
        if (this.#answered || this.#aborted) return
        try {
            if (!this.#reader.endOfInput()) this.#options.events.failed(FAILURES.broken)
        } catch (error) {
            this.#options.onFault(error)
        }
    }

    /** Calls back what is handed over. Runs the application's code: nothing of ours is on the stack that would catch it. */
    #settle(): void {
        const { stream, res, tap } = this.#options
        if (this.#aborted) return
        if (!res.writableEnded) return this.#callBack(stream.complete ? this.#bodyBytes : stream.acceptedBytes)
        if (!stream.complete) return
        tap.release(this)
        this.#callBack(this.#bodyBytes)
        // What stands behind an answer would be taken for the next one.
        if (this.#surplus) tap.close(false)
    }

    #callBack(upTo: number): void {
        for (let first = this.#waiting[0]; first !== undefined && first.at <= upTo; first = this.#waiting[0]) {
            this.#waiting.shift()
            first.done()
        }
    }

    /** At the end of this turn: the application may still be within the write that it will be told of. */
    #wakeSoon(): void {
        if (this.#wakes) return
        this.#wakes = true
        process.nextTick(() => {
            this.#wakes = false
            this.#settle()
            if (!this.#paused && !this.#aborted && this.#options.res.writableNeedDrain) this.#options.tap.wake()
        })
    }
}

/** Not copied: like any stream, we count on a chunk staying as it is until its write is called back. */
function bytesOf(chunk: Uint8Array | string, encoding: BufferEncoding): Buffer {
    if (typeof chunk === "string") return Buffer.from(chunk, encoding)
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}
