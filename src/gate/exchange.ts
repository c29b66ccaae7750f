// One exchange, from the request's head to the last byte of the answer. The order: out of service? → judge the head →
// judge the body as it comes → forward → release. Whatever happens, `#close` runs once and writes the record.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Socket } from "node:net"
import type { Readable } from "node:stream"
import type { Decision } from "../core/decision.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import type { Finding } from "../core/finding.ts"
import type { Outcome } from "../core/observation.ts"
import type { Inspection } from "../inbound/contract.ts"
import { plantedLiterals } from "../inbound/sql/planted-literals.ts"
import { sendOwnAnswer } from "./answer/own-answer.ts"
import type { ControlState } from "./control/stops.ts"
import { isStopped } from "./control/stops.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import { recordOf } from "./exchange-record.ts"
import { mayGoOnAfterFault } from "./fault-policy.ts"
import { ClientSide } from "./forward/client-side.ts"
import { dispatchRequest } from "./forward/dispatch-request.ts"
import { receiveBody, type RequestBody } from "./forward/request-body.ts"
import { ResponseSide } from "./forward/response-side.ts"
import type { UpstreamFailure } from "./forward/upstream-error.ts"
import type { GateParts } from "./gate-parts.ts"
import { hasBody, headOf, refusalOfForm } from "./head/request-head.ts"
import { placeOf } from "./release/exchange-reserve.ts"

const STOPPED_RETRY_SECONDS = 600
const CAPPED_RETRY_SECONDS = 3_600
const FAILED_RETRY_SECONDS = 30
/** Planted texts the meter looks for in one answer. */
const PLANTED_LIMIT = 32

export interface ExchangeMessages {
    readonly request: IncomingMessage
    readonly response: ServerResponse
}

export class Exchange {
    readonly #parts: GateParts
    readonly #facts: ExchangeFacts
    readonly #request: IncomingMessage
    readonly #response: ServerResponse
    readonly #side: ClientSide
    #upstream: ResponseSide
    #body: RequestBody | null = null
    #inspection: Inspection | null = null
    #findings: readonly Finding[] = []
    #status = 0
    #outcome: Outcome = "completed"
    #forwarded = false
    #retried = false
    #closed = false
    readonly #onOver: () => void

    constructor(parts: GateParts, facts: ExchangeFacts, messages: ExchangeMessages, onOver: () => void) {
        this.#parts = parts
        this.#facts = facts
        this.#request = messages.request
        this.#response = messages.response
        this.#onOver = onOver
        const events = {
            pause: () => this.#upstream.pauseForClient(),
            resume: () => this.#upstream.resumeForClient(),
            headInvalid: () => this.#refuse(502, "SEKISHO_GATE_UPSTREAM_INVALID", "upstream-failed"),
        }
        this.#side = new ClientSide(this.#response, events, parts.config.limits.bodyIdleTimeoutMs)
        this.#upstream = this.#newUpstream()
        this.#response.on("close", () => this.#close())
        this.#response.on("error", () => this.#response.destroy())
    }

    start(control: ControlState, expectsContinue: boolean): void {
        if (control.draining) this.#response.shouldKeepAlive = false
        const refusal = refusalOfForm(this.#request, this.#parts.config.limits.headerCount)
        if (refusal !== null) return this.#refuse(refusal.status, refusal.code)
        if (this.#isOutOfService(control)) return this.#refuse(503, "SEKISHO_GATE_STOPPED")
        if (!this.#facts.bypass && !this.#judgeHead()) return
        if (expectsContinue) this.#response.writeContinue()
        if (hasBody(this.#request)) this.#receiveBody()
        else if (this.#concludeJudgement()) this.#forward(null)
    }

    /** A stop came while this exchange was under way: what has not left stays here. */
    onControlChange(control: ControlState): void {
        if (control.draining && !this.#response.headersSent) this.#response.shouldKeepAlive = false
        if (!this.#closed && this.#isOutOfService(control)) this.#refuse(503, "SEKISHO_GATE_STOPPED")
    }

    /** The time for draining is over. */
    giveUp(): void {
        this.#refuse(503, "SEKISHO_GATE_DRAINING")
    }

    get socket(): Socket {
        return this.#request.socket
    }

    #isOutOfService(control: ControlState): boolean {
        return isStopped(control.stops, this.#facts.route)
    }

    #judgeHead(): boolean {
        const { mode, limits } = this.#parts.config
        return this.#judge(() => {
            const options = { mode, bodyInspectBytes: limits.bodyInspectBytes, witness: this.#witness }
            this.#inspection = this.#parts.createInspection(headOf(this.#request), options)
            return this.#inspection.head()
        })
    }

    /** What an injected query plants in the answer, the meter must know, or it would take it for a part of an address. */
    readonly #witness = (finding: Finding, _: string, text: string): void => {
        const { planted } = this.#facts
        if (finding.detector !== "sql" || planted.length >= PLANTED_LIMIT) return
        planted.push(...plantedLiterals(text).slice(0, PLANTED_LIMIT - planted.length))
    }

    #concludeJudgement(): boolean {
        return this.#judge(() => this.#inspection?.end() ?? null)
    }

    /** @returns false when the exchange ends here */
    #judge(work: () => Decision | null): boolean {
        try {
            return this.#accept(work())
        } catch (error) {
            this.#inspection = null
            if (mayGoOnAfterFault(this.#parts, "inbound", error, placeOf(this.#facts))) return true
            this.#refuse(500, "SEKISHO_GATE_JUDGEMENT_FAULT", "fault")
            return false
        }
    }

    #accept(decision: Decision | null): boolean {
        if (decision === null) return true
        this.#findings = decision.findings
        if (decision.kind !== "block") return true
        this.#refuse(decision.status, decision.code ?? "SEKISHO_GATE_ATTACK_REFUSED")
        return false
    }

    #receiveBody(): void {
        const { bodyHoldBytes, bodyIdleTimeoutMs } = this.#parts.config.limits
        const options = { holdBytes: bodyHoldBytes, idleTimeoutMs: bodyIdleTimeoutMs }
        this.#body = receiveBody(this.#request, options, {
            judge: (chunk) => this.#judge(() => this.#inspection?.push(chunk) ?? null),
            conclude: () => this.#concludeJudgement(),
            forward: (body) => this.#forward(body),
            idle: () => this.#refuse(408, "SEKISHO_GATE_CLIENT_TIMEOUT"),
        })
    }

    #forward(body: Buffer | Readable | null): void {
        if (!this.#forwarded) this.#tellFindings()
        this.#forwarded = true
        dispatchRequest(this.#parts.pool, this.#request, this.#facts, body, this.#upstream)
    }

    #tellFindings(): void {
        if (this.#findings.length === 0) return
        this.#parts.watchInference(placeOf(this.#facts), this.#findings)
    }

    #newUpstream(): ResponseSide {
        return new ResponseSide(this.#parts, this.#facts, this.#side, {
            head: (status) => {
                this.#status = status
            },
            cut: (status, code) => this.#refuse(status, code),
            failed: (failure, headArrived) => this.#onUpstreamFailure(failure, headArrived),
        })
    }

    #onUpstreamFailure(failure: UpstreamFailure, headArrived: boolean): void {
        if (!headArrived && failure.stale && !this.#retried && this.#isRepeatable()) {
            this.#retried = true
            this.#upstream = this.#newUpstream()
            this.#forward(null)
            return
        }
        this.#parts.counters.add("upstreamFailed", 1)
        this.#refuse(failure.status, failure.code, "upstream-failed")
    }

    /** Safe and without a body: asking again changes nothing (RFC 9110 part 9.2.1). */
    #isRepeatable(): boolean {
        const { method } = this.#facts
        return (method === "GET" || method === "HEAD" || method === "OPTIONS") && !hasBody(this.#request)
    }

    /** The one way an exchange ends before its answer is complete. */
    #refuse(status: number, code: ErrorCode, outcome: Outcome = "refused"): void {
        if (this.#closed || this.#side.ended) return
        this.#upstream.abort()
        this.#body?.close()
        const cut = this.#side.headSent
        this.#outcome = cut && outcome === "refused" ? "cut" : outcome
        this.#parts.counters.add(cut ? "cut" : "refused", 1)
        if (cut) return this.#side.cut()
        this.#status = status
        this.#side.abandon()
        const { contact } = this.#parts.config
        const retryAfterSeconds = retryAfterOf(status, code)
        sendOwnAnswer(this.#request, this.#response, {
            status,
            code,
            id: this.#facts.transaction,
            contact,
            retryAfterSeconds,
        })
    }

    #close(): void {
        if (this.#closed) return
        this.#closed = true
        this.#side.close()
        if (!this.#response.writableFinished && this.#outcome === "completed") this.#outcome = "client-aborted"
        this.#upstream.abort()
        this.#body?.close()
        const passage = this.#upstream.passage
        const record = recordOf(this.#facts, {
            status: this.#status,
            outcome: this.#outcome,
            forwarded: this.#forwarded,
            rawHeaders: this.#request.rawHeaders,
            findings: this.#findings,
            responseBytes: this.#side.bytes,
            passage,
            delivered: this.#side.delivered,
            nowMs: this.#parts.now(),
        })
        try {
            this.#parts.spool.defer(record)
        } catch (error) {
            this.#parts.log.fault("spool", error)
            this.#parts.events.spoolFull(placeOf(this.#facts))
        }
        this.#onOver()
    }
}

function retryAfterOf(status: number, code: ErrorCode): number | null {
    if (code === "SEKISHO_GATE_STOPPED") return STOPPED_RETRY_SECONDS
    if (status === 429) return CAPPED_RETRY_SECONDS
    return status === 502 || status === 503 || status === 504 ? FAILED_RETRY_SECONDS : null
}
