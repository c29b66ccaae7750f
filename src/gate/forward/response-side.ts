// The application's half of an exchange: undici calls these while the response arrives. Raw dispatch: no stream objects
// between the application's socket and the passage.
import type { Dispatcher } from "undici"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import { readResponseHead } from "../head/response-head.ts"
import type { Flow, Passage } from "../release/flow.ts"
import { openPassage } from "../release/open-passage.ts"
import type { ClientSide } from "./client-side.ts"
import { type UpstreamFailure, upstreamFailureOf } from "./upstream-error.ts"

export interface ResponseSideEvents {
    readonly head: (status: number) => void
    /** Nothing more may reach the client. */
    readonly cut: (status: 429 | 500 | 503, code: ErrorCode) => void
    /** The application failed; before its head, or in the middle of its body. */
    readonly failed: (failure: UpstreamFailure, headArrived: boolean) => void
}

/** One for all: nobody reads it, and a stack trace for each exchange would cost more than its headers. */
const EXCHANGE_OVER = new Error("exchange over")

const PAUSED_BY_CLIENT = 1
const PAUSED_BY_PASSAGE = 2

export class ResponseSide implements Dispatcher.DispatchHandler {
    readonly #parts: GateParts
    readonly #facts: ExchangeFacts
    readonly #side: ClientSide
    readonly #events: ResponseSideEvents
    #controller: Dispatcher.DispatchController | null = null
    #passage: Passage | null = null
    #pausedBy = 0
    #over = false
    /** The application's answer came to its end. */
    #arrived = false

    constructor(parts: GateParts, facts: ExchangeFacts, side: ClientSide, events: ResponseSideEvents) {
        this.#parts = parts
        this.#facts = facts
        this.#side = side
        this.#events = events
    }

    get passage(): Passage | null {
        return this.#passage
    }

    /** Ends the application's side, whatever its state; nothing is told any more. */
    abort(): void {
        this.#over = true
        this.#passage?.close()
        if (!this.#arrived) this.#controller?.abort(EXCHANGE_OVER)
    }

    pauseForClient(): void {
        this.#pause(PAUSED_BY_CLIENT)
    }

    resumeForClient(): void {
        this.#resume(PAUSED_BY_CLIENT)
    }

    onRequestStart(controller: Dispatcher.DispatchController): void {
        this.#controller = controller
        if (this.#over) controller.abort(EXCHANGE_OVER)
    }

    onResponseStart(controller: Dispatcher.DispatchController, status: number, _: unknown, reason?: string): void {
        if (status < 200 || this.#over) return // interim responses (RFC 9110 part 15.2) are not passed on
        const raw = controller.rawHeaders
        const head = readResponseHead(status, reason, Array.isArray(raw) ? raw : [])
        this.#events.head(status)
        if (head.setCookies.length > 0) this.#parts.clients.learn(head.setCookies, this.#facts.cookie)
        this.#side.hold(head)
        const { passage, holdHead } = openPassage(this.#parts, this.#facts, head, this.#flow)
        this.#passage = passage
        if (!holdHead && head.contentLength === null) this.#side.sendHead()
    }

    onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
        if (!this.#over) this.#passage?.push(chunk)
    }

    onResponseEnd(): void {
        this.#arrived = true
        if (!this.#over) this.#passage?.end()
    }

    onResponseError(_: Dispatcher.DispatchController, error: Error): void {
        if (this.#over) return
        this.#over = true
        this.#passage?.close()
        this.#events.failed(upstreamFailureOf(error), this.#passage !== null)
    }

    readonly #flow: Flow = {
        write: (slices, seq) => this.#side.write(slices, seq),
        end: () => this.#side.end(),
        cut: (status, code) => this.#events.cut(status, code),
        pause: () => this.#pause(PAUSED_BY_PASSAGE),
        resume: () => this.#resume(PAUSED_BY_PASSAGE),
    }

    #pause(by: number): void {
        this.#pausedBy |= by
        this.#controller?.pause()
    }

    #resume(by: number): void {
        if (this.#pausedBy === 0) return
        this.#pausedBy &= ~by
        if (this.#pausedBy === 0) this.#controller?.resume()
    }
}
