// One exchange of a request and its answer, from the head to the last byte. The order: out of service? → judge the head →
// judge the body as it comes → forward → release. Whatever happens, `#close` runs once and writes the record.
import type { Socket } from "node:net"
import { holdOf } from "./circumstances.ts"
import type { ControlState } from "./control/stops.ts"
import { isStopped } from "./control/stops.ts"
import type { RefusalWords, Released } from "./coursed-exchange.ts"
import { ExchangeCourse } from "./exchange-course.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import { ClientSide } from "./forward/client-side.ts"
import { type BodySink, RequestBody } from "./forward/request-body.ts"
import { ResponseSide } from "./forward/response-side.ts"
import type { GateParts } from "./gate-parts.ts"
import { judgedFields } from "./judged-head.ts"
import { interimFields } from "./head/response-head.ts"
import { maskedRequest } from "./mask/masked-request.ts"
import { routeMask } from "./mask/route-mask.ts"
import { createBypassReserve, createReserve } from "./release/exchange-reserve.ts"
import { FULL_COVERAGE } from "./release/flow.ts"
import type { BodyFault, ClientStream } from "./transport/client-stream.ts"
import type { AnswerHead1, Application, UpstreamBody, UpstreamCall, UpstreamFailure } from "./upstream/contract.ts"
import { CLOSE } from "./websocket/direction.ts"
import { asksForWebSocket, isAcceptance, isValidHandshake } from "./websocket/handshake.ts"
import { agreedDeflate } from "./websocket/permessage-deflate.ts"
import { Tunnel } from "./websocket/tunnel.ts"

/** An exchange as the worker holds it while it is open. */
export interface OpenExchange {
    start(control: ControlState): void
    /** A stop came while it is under way: what has not left stays here. */
    onControlChange(control: ControlState): void
    /** The time for draining is over. */
    giveUp(): void
    /** At every sweep: what has left is in the ledger while the exchange goes on. @param nowMs on the steady clock */
    tellSoFar(nowMs: number): void
}

/** Who is on either side of an exchange. */
export interface ExchangeEnds {
    readonly stream: ClientStream
    readonly application: Application
}

export class Exchange implements OpenExchange {
    readonly #course: ExchangeCourse
    readonly #stream: ClientStream
    readonly #side: ClientSide
    readonly #application: Application
    readonly #onOver: () => void
    readonly #upgrades: boolean
    #upstream: ResponseSide
    #body: RequestBody | null = null
    #tunnel: Tunnel | null = null
    #retried = false
    #closed = false

    constructor(parts: GateParts, facts: ExchangeFacts, ends: ExchangeEnds, onOver: () => void) {
        const { stream } = ends
        this.#course = new ExchangeCourse(parts, facts, stream, {
            refuse: (refusal) => this.#refuse(refusal),
            released: () => this.#released(),
            delivered: () => this.#tunnel?.delivered ?? this.#side.delivered,
        })
        this.#stream = stream
        this.#application = ends.application
        this.#onOver = onOver
        this.#upgrades = asksForWebSocket(stream.request)
        this.#side = new ClientSide(stream, () => this.#upstream.pauseForClient())
        this.#upstream = this.#newUpstream()
        stream.listen({
            drain: () => this.#upstream.resumeForClient(),
            close: () => this.#close(),
            bodyInvalid: (fault) => this.#refuseBody(fault),
            late: () => this.#refuse({ status: 408, code: "SEKISHO_GATE_CLIENT_TIMEOUT" }),
        })
    }

    start(control: ControlState): void {
        if (control.draining) this.#stream.closeAfter()
        if (this.#isOutOfService(control)) return this.#refuse({ status: 503, code: "SEKISHO_GATE_STOPPED" })
        if (this.#course.redirectToHttps()) return
        if (this.#upgrades && !isValidHandshake(this.#stream.request))
            return this.#refuse({ status: 400, code: "SEKISHO_GATE_REQUEST_INVALID", reason: "upgrade-invalid" })
        // Its messages are not masked.
        if (this.#upgrades && routeMask(this.#course.parts, this.#course.facts) !== null) {
            this.#course.parts.counters.add("maskRefused", 1)
            return this.#refuse({ status: 500, code: "SEKISHO_GATE_NOT_MASKED" })
        }
        if (!this.#course.facts.bypass && !(this.#course.mayCompute() && this.#course.judgeHead())) return
        if (this.#stream.request.body.kind !== "none") this.#receiveBody()
        else if (this.#course.judgeEnd()) this.#forward(this.#upgrades ? UPGRADE : NO_BODY)
    }

    onControlChange(control: ControlState): void {
        if (control.draining && !this.#stream.headSent) this.#stream.closeAfter()
        if (!this.#closed && this.#isOutOfService(control)) this.#refuse({ status: 503, code: "SEKISHO_GATE_STOPPED" })
    }

    giveUp(): void {
        this.#refuse({ status: 503, code: "SEKISHO_GATE_DRAINING" })
    }

    tellSoFar(nowMs: number): void {
        if (!this.#closed) this.#course.tellSoFar(nowMs)
    }

    #isOutOfService(control: ControlState): boolean {
        return isStopped(control.stops, this.#course.facts.route)
    }

    #receiveBody(): void {
        const { fields, body } = this.#stream.request
        // The application is not asked whether it wants the body: the gate reads it first anyway (RFC 9110 part 10.1.1).
        if (fields.get("expect")?.toLowerCase() === "100-continue") this.#stream.interim(100, [])
        const hold = holdOf(this.#course.parts, this.#course.facts.route)
        this.#body = new RequestBody(this.#stream, hold.bytes, {
            judge: (chunk, held, then) =>
                this.#course.judgeChunk(chunk, (goesOn) => then(goesOn && this.#course.mayHold(held))),
            conclude: (trailers, then) => this.#course.conclude(trailers === null ? [] : judgedFields(trailers), then),
            forward: (bytes, trailers) => {
                this.#course.letGo()
                this.#forward({ kind: "whole", bytes, framing: body.kind === "bytes" ? "length" : "chunked", trailers })
            },
            open: () =>
                hold.whole
                    ? this.#refuseUnheld()
                    : sinkOf(this.#forward({ kind: "stream", length: body.kind === "bytes" ? body.bytes : null })),
        })
        this.#body.start()
    }

    /** Nothing of it may go on, and there is more than is held. */
    #refuseUnheld(): null {
        this.#refuse({ status: 413, code: "SEKISHO_GATE_BODY_NOT_HELD" })
        return null
    }

    #forward(body: UpstreamBody): UpstreamCall {
        this.#course.goesOn()
        const upstream = this.#upstream
        const { parts, facts } = this.#course
        const mask = routeMask(parts, facts)
        const { request } = this.#stream
        const head = mask === null ? request : maskedRequest(request, mask)
        const call = this.#application.request({ head, facts, body }, upstream)
        upstream.started(call)
        return call
    }

    #newUpstream(): ResponseSide {
        const { parts, facts } = this.#course
        return new ResponseSide(parts, facts, this.#stream, this.#side, {
            head: (status) => {
                this.#course.status = status
            },
            evidence: this.#course.evidence,
            cut: (status, code) => this.#refuse({ status, code }),
            failed: (failure, headArrived) => this.#onUpstreamFailure(failure, headArrived),
            drain: () => this.#body?.drain(),
            upgraded: (answer, socket, rest) => this.#openTunnel(answer, socket, rest),
        })
    }

    #openTunnel(answer: AnswerHead1, upstream: Socket, rest: Buffer): void {
        const key = this.#stream.request.fields.get("sec-websocket-key") ?? ""
        const deflate = agreedDeflate(answer.fields.get("sec-websocket-extensions"))
        if (!isAcceptance(key, answer.fields) || deflate === "unreadable") {
            upstream.destroy()
            return this.#refuse({ status: 502, code: "SEKISHO_GATE_UPSTREAM_INVALID", outcome: "upstream-failed" })
        }
        const { parts, facts } = this.#course
        const reserve = facts.bypass ? createBypassReserve(parts, facts) : createReserve(parts, facts)
        const tunnel = new Tunnel({ course: this.#course, reserve, deflate, upstream })
        const fields = [...interimFields(answer.fields), "Connection", "Upgrade", "Upgrade", "websocket"]
        const client = this.#stream.upgrade(fields, tunnel)
        if (client === null) {
            upstream.destroy()
            return
        }
        this.#tunnel = tunnel
        this.#course.status = 101
        const { status, reason, fields: told } = answer
        this.#course.evidence?.answerHead({ by: "application", status, reason, fields: told.raw }, 0)
        tunnel.open(client, rest)
    }

    #onUpstreamFailure(failure: UpstreamFailure, headArrived: boolean): void {
        if (!headArrived && failure.retry !== "never" && !this.#retried && this.#isRepeatable()) {
            this.#retried = true
            this.#upstream = this.#newUpstream()
            this.#forward(NO_BODY)
            return
        }
        this.#refuse({ status: failure.status, code: failure.code, outcome: "upstream-failed" })
    }

    /** Safe and without a body: asking again changes nothing (RFC 9110 part 9.2.1). */
    #isRepeatable(): boolean {
        const { method, body } = this.#stream.request
        return (method === "GET" || method === "HEAD" || method === "OPTIONS") && body.kind === "none"
    }

    #refuseBody({ status, code, reason }: BodyFault): void {
        this.#refuse({ status, code, reason })
    }

    /** The one way an exchange ends before its answer is complete. */
    #refuse({ outcome = "refused", ...words }: RefusalWords): void {
        if (this.#closed || this.#side.ended) return
        if (words.code === "SEKISHO_GATE_CAP_REACHED") this.#course.keepFor("cut")
        if (words.code === "SEKISHO_GATE_JUDGEMENT_FAULT") this.#course.keepFor("fault")
        // What the application failed at is counted as that.
        const isOwn = outcome === "refused"
        if (this.#tunnel !== null) {
            this.#course.outcome = isOwn ? "cut" : outcome
            this.#course.parts.counters.add(isOwn ? "cut" : "upstreamFailed", 1)
            return this.#tunnel.close(words.code === "SEKISHO_GATE_DRAINING" ? CLOSE.goingAway : CLOSE.policy)
        }
        this.#upstream.abort()
        this.#course.stopJudging()
        this.#body?.close()
        const cut = this.#side.headSent
        this.#course.outcome = cut && isOwn ? "cut" : outcome
        this.#course.parts.counters.add(isOwn ? (cut ? "cut" : "refused") : "upstreamFailed", 1)
        if (cut) return this.#side.cut()
        this.#side.abandon()
        // Who breaks the rules of the protocol is not believed about where its next request begins.
        if (words.reason !== undefined) this.#stream.closeAfter()
        this.#course.answer(words)
    }

    #close(): void {
        if (this.#closed) return
        this.#closed = true
        this.#upstream.abort()
        this.#course.stopJudging()
        this.#body?.close()
        this.#tunnel?.clientClosed()
        this.#course.record()
        this.#onOver()
    }

    #released(): Released {
        const tunnel = this.#tunnel
        if (tunnel !== null) {
            const { bytes, offered, delivered } = tunnel
            return { bytes, offered, delivered, coverage: tunnel.coverage(), sharesPersons: false }
        }
        const { passage, sharesPersons } = this.#upstream
        return {
            bytes: this.#side.bytes,
            coverage: passage?.coverage() ?? FULL_COVERAGE,
            offered: passage?.offered() ?? 0,
            delivered: this.#side.delivered,
            sharesPersons,
        }
    }
}

const NO_BODY: UpstreamBody = { kind: "none" }
const UPGRADE: UpstreamBody = { kind: "upgrade" }

function sinkOf(call: UpstreamCall): BodySink {
    return { write: (bytes) => call.write(bytes), end: (trailers) => call.end(trailers) }
}
