// The body of a request as it comes in on an HTTP/1.x connection: taken by its framing, handed over in slices, held back
// while nobody can take it, and watched for a client that sends it only to hold a place.
import type { Socket } from "node:net"
import type { Limits } from "../../core/limits.data.ts"
import type { Deadline } from "../deadlines.ts"
import type { BodyEvents } from "../transport/client-stream.ts"
import { ChunkedBody } from "./chunked-body.ts"
import type { Framing } from "./framing.ts"
import type { Fields } from "./head.ts"
import type { ReasonName } from "./reasons.data.ts"

/** Bytes that are left of a request that was answered early and are worth reading, so that the connection can be kept. */
const KEPT_REST_BYTES = 262_144
/** Bytes a second below which a body counts as sent to hold a place, after the time a silent one has. */
const SLOWEST_BYTES_PER_MS = 0.1

export interface IntakeOwner {
    readonly socket: Socket
    readonly limits: Limits
    readonly deadline: Deadline
    /** The body is read to its end. */
    readonly ended: () => void
    /** It comes too slowly. */
    readonly late: () => void
    /** It breaks the rules: nobody knows where the next request begins. */
    readonly invalid: (fault: ReasonName) => void
}

export class BodyIntake {
    readonly #owner: IntakeOwner
    readonly #chunked: ChunkedBody | null
    #body: BodyEvents | null = null
    #left: number
    #done: boolean
    #bytes = 0
    #beganMs = 0
    #paused = false
    /** The client sends its body only when it is told to go on. */
    awaitsContinue: boolean

    constructor(framing: Framing, awaitsContinue: boolean, owner: IntakeOwner) {
        this.#owner = owner
        this.#done = framing.kind === "none"
        this.#left = framing.kind === "length" ? framing.bytes : 0
        this.awaitsContinue = awaitsContinue
        const { headerBytes } = owner.limits
        const onData = (slice: Buffer): void => this.#takeSlice(slice)
        this.#chunked = framing.kind === "chunked" ? new ChunkedBody({ headerBytes, onData }) : null
    }

    /** Read to its end, or given up. */
    get done(): boolean {
        return this.#done
    }

    /** What is left of it is taken in, or short enough to be read and dropped. */
    get endsSoon(): boolean {
        if (this.#done || this.#body !== null) return true
        return !this.awaitsContinue && this.#chunked === null && this.#left <= KEPT_REST_BYTES
    }

    receive(events: BodyEvents): void {
        this.#body = events
        this.#beganMs = performance.now()
        this.#owner.deadline.set(this.#owner.limits.bodyIdleTimeoutMs)
    }

    pause(): void {
        if (this.#done) return
        this.#paused = true
        this.#owner.socket.pause()
        this.#owner.deadline.clear()
    }

    resume(): void {
        if (!this.#paused) return
        this.#paused = false
        this.#owner.socket.resume()
        this.expect()
    }

    /** What still comes is dropped. */
    discard(): void {
        this.#body = null
        this.resume()
    }

    /** The client has its usual time from now on, where something of it is awaited. */
    expect(): void {
        if (this.#done || this.#paused) this.#owner.deadline.clear()
        else this.#owner.deadline.set(this.#owner.limits.bodyIdleTimeoutMs)
    }

    /** Takes what of a chunk belongs to the body. @returns where the next request begins; -1: not here */
    take(chunk: Buffer, at: number): number {
        if (this.#chunked !== null) return this.#takeChunked(this.#chunked, chunk, at)
        const end = Math.min(chunk.length, at + this.#left)
        this.#left -= end - at
        this.#takeSlice(at === 0 && end === chunk.length ? chunk : chunk.subarray(at, end))
        if (this.#left === 0) this.#end(null)
        return end === chunk.length ? -1 : end
    }

    #takeChunked(chunked: ChunkedBody, chunk: Buffer, at: number): number {
        const step = chunked.push(chunk, at)
        if ("fault" in step) {
            this.#done = true
            this.#body = null
            this.#owner.invalid(step.fault)
            return -1
        }
        if (step.next === null) return -1
        this.#end(chunked.trailers)
        return step.next
    }

    #takeSlice(slice: Buffer): void {
        this.#bytes += slice.length
        if (this.#body === null) return
        const { bodyIdleTimeoutMs } = this.#owner.limits
        const allowedMs = bodyIdleTimeoutMs + this.#bytes / SLOWEST_BYTES_PER_MS
        if (performance.now() - this.#beganMs > allowedMs) this.#owner.late()
        else if (!this.#paused) this.#owner.deadline.set(bodyIdleTimeoutMs)
        this.#body?.chunk(slice)
    }

    #end(trailers: Fields | null): void {
        this.#done = true
        this.#owner.deadline.clear()
        // The application may have asked for a pause at the last bytes: the next request must not wait for that.
        this.resume()
        const body = this.#body
        this.#body = null
        body?.end(trailers)
        this.#owner.ended()
    }
}
