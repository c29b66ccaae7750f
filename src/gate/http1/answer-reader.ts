// The answers of an application as their bytes come, one after the other: interim heads, the head that counts, the body by
// its framing. The one reader for both places an application can be: behind a connection, or in our own process, where it
// writes the same bytes (node/). Errs towards ending: what breaks the rules is `invalid`, and nothing of it goes on.
import { ChunkedBody } from "./chunked-body.ts"
import type { Framing } from "./framing.ts"
import { HeadBytes } from "./head-bytes.ts"
import type { Fields } from "./head.ts"
import { parseResponseHead, type ResponseHead1 } from "./response-head.ts"

export interface AnswerReaderEvents {
    readonly interim: (head: ResponseHead1) => void
    /** 101: what stands behind the head is another protocol's. */
    readonly switched: (head: ResponseHead1, rest: Buffer) => void
    readonly head: (head: ResponseHead1) => void
    readonly data: (slice: Buffer) => void
    /** The answer is whole. @param surplus bytes of this chunk behind its end */
    readonly end: (trailers: Fields | null, surplus: number) => void
    readonly invalid: () => void
}

/** Heads of interim answers before the one that counts. */
const INTERIM_LIMIT = 16

export class AnswerReader {
    readonly #headerBytes: number
    readonly #events: AnswerReaderEvents
    readonly #head: HeadBytes
    #method = ""
    #framing: Framing | null = null
    #chunked: ChunkedBody | null = null
    #left = 0
    #interims = 0
    #reading = false

    constructor(headerBytes: number, events: AnswerReaderEvents) {
        this.#headerBytes = headerBytes
        this.#events = events
        this.#head = new HeadBytes(headerBytes, "lenient")
    }

    /** The head that counts is there, and the answer not whole. */
    get inBody(): boolean {
        return this.#framing !== null
    }

    /** @param method of the request whose answer comes next */
    begin(method: string): void {
        this.#method = method
        this.#framing = null
        this.#chunked = null
        this.#interims = 0
        this.#reading = true
    }

    /** Nothing more is told of this answer. */
    stop(): void {
        this.#reading = false
        this.#framing = null
        this.#chunked = null
    }

    push(chunk: Buffer): void {
        let at = 0
        while (this.#reading && at < chunk.length) {
            const next = this.#framing === null ? this.#readHead(chunk, at) : this.#readBody(this.#framing, chunk, at)
            if (next < 0) return
            at = next
        }
    }

    /** Nothing more comes. @returns whether that made the answer whole: its body ends with the connection */
    endOfInput(): boolean {
        if (this.#framing?.kind !== "close") return false
        this.#end(null, 0)
        return true
    }

    #readHead(chunk: Buffer, at: number): number {
        const step = this.#head.push(chunk, at)
        if (step.kind === "more") return -1
        if (step.kind !== "whole") return this.#invalid()
        const head = parseResponseHead(step.text, this.#method)
        if (typeof head === "string") return this.#invalid()
        if (head.status >= 200) return this.#takeHead(head, chunk, step.next)
        if (head.status === 101) return this.#switch(head, chunk.subarray(step.next))
        if (++this.#interims > INTERIM_LIMIT) return this.#invalid()
        this.#events.interim(head)
        return step.next
    }

    #takeHead(head: ResponseHead1, chunk: Buffer, next: number): number {
        this.#framing = head.framing
        this.#left = head.framing.kind === "length" ? head.framing.bytes : 0
        if (head.framing.kind === "chunked") this.#chunked = this.#chunkedBody()
        this.#events.head(head)
        return head.framing.kind === "none" ? this.#end(null, chunk.length - next) : next
    }

    #chunkedBody(): ChunkedBody {
        const onData = (slice: Buffer): void => {
            if (this.#reading) this.#events.data(slice)
        }
        return new ChunkedBody({ headerBytes: this.#headerBytes, onData })
    }

    #readBody(framing: Framing, chunk: Buffer, at: number): number {
        if (framing.kind === "chunked") return this.#readChunked(chunk, at)
        const end = framing.kind === "length" ? Math.min(chunk.length, at + this.#left) : chunk.length
        this.#left -= end - at
        this.#events.data(at === 0 && end === chunk.length ? chunk : chunk.subarray(at, end))
        return framing.kind === "length" && this.#left === 0 ? this.#end(null, chunk.length - end) : end
    }

    #readChunked(chunk: Buffer, at: number): number {
        const step = this.#chunked?.push(chunk, at) ?? { next: null }
        if ("fault" in step) return this.#invalid()
        if (step.next === null) return -1
        return this.#end(this.#chunked?.trailers ?? null, chunk.length - step.next)
    }

    #switch(head: ResponseHead1, rest: Buffer): number {
        this.stop()
        this.#events.switched(head, rest)
        return -1
    }

    #end(trailers: Fields | null, surplus: number): number {
        if (!this.#reading) return -1
        this.stop()
        this.#events.end(trailers, surplus)
        return -1
    }

    #invalid(): number {
        if (!this.#reading) return -1
        this.stop()
        this.#events.invalid()
        return -1
    }
}

/** Bytes that follow a head; null: unknown beforehand; 0: no body. */
export function bodyBytesOf(framing: Framing): number | null {
    switch (framing.kind) {
        case "none":
            return 0
        case "length":
            return framing.bytes
        case "chunked":
        case "close":
            return null
        default:
            return framing satisfies never
    }
}
