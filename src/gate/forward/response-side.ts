// The application's half of an exchange: its answer, from the head to the end, on its way through a passage.
import type { Socket } from "node:net"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { EvidenceCapture } from "../evidence/capture.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import { hardenAnswer } from "../hardening/harden-answer.ts"
import { keptPrivate, mayBeShared } from "../hardening/shared-cache.ts"
import { interimFields, readResponseHead, type ResponseHead } from "../head/response-head.ts"
import type { Fields } from "../http1/head.ts"
import type { Flow, Passage } from "../release/flow.ts"
import { maskedHead, measuredHead } from "../mask/masked-head.ts"
import { openMaskedPassage } from "../mask/masked-passage.ts"
import { type RouteMask, routeMask } from "../mask/route-mask.ts"
import { openPassage } from "../release/open-passage.ts"
import type { ClientStream } from "../transport/client-stream.ts"
import type { AnswerHead1, UpstreamCall, UpstreamEvents, UpstreamFailure } from "../upstream/contract.ts"
import type { ClientSide, Showing } from "./client-side.ts"

export interface ResponseSideEvents {
    readonly head: (status: number) => void
    /** What the answer would leave as evidence; null: nothing. */
    readonly evidence: EvidenceCapture | null
    /** Nothing more may reach the client. */
    readonly cut: (status: 429 | 500 | 503, code: ErrorCode) => void
    /** The application failed; before its head, or in the middle of its body. */
    readonly failed: (failure: UpstreamFailure, headArrived: boolean) => void
    readonly drain: () => void
    /** The application changed protocols. */
    readonly upgraded: (answer: AnswerHead1, socket: Socket, rest: Buffer) => void
}

const PAUSED_BY_CLIENT = 1
const PAUSED_BY_PASSAGE = 2

export class ResponseSide implements UpstreamEvents {
    readonly #parts: GateParts
    readonly #facts: ExchangeFacts
    readonly #stream: ClientStream
    readonly #side: ClientSide
    readonly #events: ResponseSideEvents
    #call: UpstreamCall | null = null
    #passage: Passage | null = null
    #pausedBy = 0
    #over = false
    #status = 0
    /** As they were sent, or will be. */
    #fields: readonly string[] = []
    /** Its body leaves masked; fields behind it do not: they speak of the bytes that came, and nobody reads them. */
    #masks = false
    /** The application's answer came to its end. */
    #arrived = false

    constructor(
        parts: GateParts,
        facts: ExchangeFacts,
        stream: ClientStream,
        side: ClientSide,
        events: ResponseSideEvents,
    ) {
        this.#parts = parts
        this.#facts = facts
        this.#stream = stream
        this.#side = side
        this.#events = events
    }

    get passage(): Passage | null {
        return this.#passage
    }

    /** Persons were shown in an answer that caches of many may keep: copies of it are counted by nobody. */
    get sharesPersons(): boolean {
        return this.#facts.shown.identified > 0 && this.#mayBeShared()
    }

    /** What was asked; some of the answer may be there before. */
    started(call: UpstreamCall): void {
        this.#call = call
        if (this.#over) call.abort()
        else if (this.#pausedBy !== 0) call.pause()
    }

    /** Ends the application's side, whatever its state; nothing is told any more. */
    abort(): void {
        this.#over = true
        this.#passage?.close()
        if (!this.#arrived) this.#call?.abort()
    }

    pauseForClient(): void {
        this.#pause(PAUSED_BY_CLIENT)
    }

    resumeForClient(): void {
        this.#resume(PAUSED_BY_CLIENT)
    }

    interim(status: number, fields: Fields): void {
        // 100 was answered here already; others are the application's to tell (RFC 9110 part 15.2).
        if (!this.#over && status !== 100) this.#stream.interim(status, interimFields(fields))
    }

    head(answer: AnswerHead1): void {
        if (this.#over) return
        const head = readResponseHead(answer)
        this.#events.head(head.status)
        const { status, reason, fields, bodyBytes } = answer
        this.#events.evidence?.answerHead({ by: "application", status, reason, fields: fields.raw }, bodyBytes)
        if (head.setCookies.length > 0) this.#parts.clients.learn(head.setCookies, this.#facts.cookie)
        hardenAnswer(head.fields, this.#parts.config.hardening, this.#facts.https, this.#parts.hardening)
        this.#status = head.status
        const mask = routeMask(this.#parts, this.#facts)
        if (mask !== null) return this.#openMasked(head, mask)
        this.#hold(head)
        const { passage, holdHead } = openPassage(this.#parts, this.#facts, head, this.#flow)
        this.#passage = passage
        if (!holdHead && head.bodyBytes === null) this.#side.sendHead()
    }

    #hold(head: ResponseHead): void {
        this.#fields = head.fields
        this.#side.hold(head, this.#showing)
    }

    #openMasked(head: ResponseHead, mask: RouteMask): void {
        const masked = maskedHead(head, mask)
        const measured = (bytes: number): void => this.#hold(measuredHead(masked, bytes))
        const way = openMaskedPassage(this.#parts, this.#facts, head, mask, { ...this.#flow, measured })
        if (way.kind === "refused") return this.#events.cut(500, "SEKISHO_GATE_NOT_MASKED")
        this.#passage = way.passage
        this.#masks = !way.untouched
        this.#hold(way.untouched ? head : masked)
    }

    data(bytes: Buffer): void {
        if (this.#over) return
        this.#events.evidence?.answerChunk(bytes)
        this.#passage?.push(bytes)
    }

    end(trailers: Fields | null): void {
        this.#arrived = true
        if (this.#over) return
        this.#events.evidence?.answerEnd()
        this.#side.trailers = this.#masks ? null : trailers
        this.#passage?.end()
    }

    failed(failure: UpstreamFailure): void {
        if (this.#over) return
        this.#over = true
        this.#passage?.close()
        this.#events.failed(failure, this.#passage !== null)
    }

    drain(): void {
        if (!this.#over) this.#events.drain()
    }

    upgraded(answer: AnswerHead1, socket: Socket, rest: Buffer): void {
        this.#arrived = true
        if (this.#over) socket.destroy()
        else this.#events.upgraded(answer, socket, rest)
    }

    /** Persons are known before the head leaves: the last moment to say that nobody may keep a copy. */
    readonly #showing: Showing = (fields) => {
        if (this.#parts.config.hardening.caches !== "enforce" || !this.sharesPersons) return fields
        this.#fields = keptPrivate(fields)
        return this.#fields
    }

    #mayBeShared(): boolean {
        const { method } = this.#facts
        const authorized = this.#stream.request.fields.get("authorization") !== undefined
        const said = { method, authorized, status: this.#status, fields: this.#fields, nowMs: this.#parts.now() }
        return mayBeShared(said)
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
        this.#call?.pause()
    }

    #resume(by: number): void {
        if (this.#pausedBy === 0) return
        this.#pausedBy &= ~by
        if (this.#pausedBy === 0) this.#call?.resume()
    }
}
