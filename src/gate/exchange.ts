// One exchange, from the request's head to the last byte of the answer. The order: out of service? → judge the head →
// judge the body as it comes → forward → release. Whatever happens, `#close` runs once and writes the record.
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
import { type BodySink, RequestBody } from "./forward/request-body.ts"
import { ResponseSide } from "./forward/response-side.ts"
import type { GateParts } from "./gate-parts.ts"
import { requestHeaders } from "./head/request-headers.ts"
import type { Fields } from "./http1/head.ts"
import type { ReasonName } from "./http1/reasons.data.ts"
import { originForm } from "./http1/request-head.ts"
import { judgedHead } from "./judged-head.ts"
import { placeOf } from "./release/exchange-reserve.ts"
import type { BodyFault, ClientStream } from "./transport/client-stream.ts"
import type { UpstreamBody, UpstreamCall, UpstreamFailure } from "./upstream/contract.ts"

const STOPPED_RETRY_SECONDS = 600
const CAPPED_RETRY_SECONDS = 3_600
const FAILED_RETRY_SECONDS = 30
/** Planted texts the meter looks for in one answer. */
const PLANTED_LIMIT = 32

export class Exchange {
    readonly #parts: GateParts
    readonly #facts: ExchangeFacts
    readonly #stream: ClientStream
    readonly #side: ClientSide
    readonly #onOver: () => void
    #upstream: ResponseSide
    #body: RequestBody | null = null
    #inspection: Inspection | null = null
    #findings: readonly Finding[] = []
    #status = 0
    #outcome: Outcome = "completed"
    #forwarded = false
    #retried = false
    #closed = false

    constructor(parts: GateParts, facts: ExchangeFacts, stream: ClientStream, onOver: () => void) {
        this.#parts = parts
        this.#facts = facts
        this.#stream = stream
        this.#onOver = onOver
        this.#side = new ClientSide(stream, () => this.#upstream.pauseForClient())
        this.#upstream = this.#newUpstream()
        stream.listen({
            drain: () => this.#upstream.resumeForClient(),
            close: () => this.#close(),
            bodyInvalid: (fault) => this.#refuseBody(fault),
            late: () => this.#refuse(408, "SEKISHO_GATE_CLIENT_TIMEOUT"),
        })
    }

    start(control: ControlState): void {
        if (control.draining) this.#stream.closeAfter()
        if (this.#isOutOfService(control)) return this.#refuse(503, "SEKISHO_GATE_STOPPED")
        if (isWebSocket(this.#stream.request.fields)) return this.#refuse(501, "SEKISHO_GATE_UPGRADE_UNSUPPORTED")
        if (!this.#facts.bypass && !this.#judgeHead()) return
        if (this.#stream.request.body.kind !== "none") this.#receiveBody()
        else if (this.#concludeJudgement()) this.#forward(NO_BODY)
    }

    /** A stop came while this exchange was under way: what has not left stays here. */
    onControlChange(control: ControlState): void {
        if (control.draining && !this.#stream.headSent) this.#stream.closeAfter()
        if (!this.#closed && this.#isOutOfService(control)) this.#refuse(503, "SEKISHO_GATE_STOPPED")
    }

    /** The time for draining is over. */
    giveUp(): void {
        this.#refuse(503, "SEKISHO_GATE_DRAINING")
    }

    #isOutOfService(control: ControlState): boolean {
        return isStopped(control.stops, this.#facts.route)
    }

    #judgeHead(): boolean {
        const { mode, limits } = this.#parts.config
        return this.#judge(() => {
            const options = { mode, bodyInspectBytes: limits.bodyInspectBytes, witness: this.#witness }
            this.#inspection = this.#parts.createInspection(judgedHead(this.#stream.request), options)
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
            this.#refuse(500, "SEKISHO_GATE_JUDGEMENT_FAULT", { outcome: "fault" })
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
        const { fields, body } = this.#stream.request
        // The application is not asked whether it wants the body: the gate reads it first anyway (RFC 9110 part 10.1.1).
        if (fields.get("expect")?.toLowerCase() === "100-continue") this.#stream.interim(100, [])
        this.#body = new RequestBody(this.#stream, this.#parts.config.limits.bodyHoldBytes, {
            judge: (chunk) => this.#judge(() => this.#inspection?.push(chunk) ?? null),
            conclude: () => this.#concludeJudgement(),
            forward: (bytes, trailers) => {
                this.#forward({ kind: "whole", bytes, framing: body.kind === "bytes" ? "length" : "chunked", trailers })
            },
            open: () => sinkOf(this.#forward({ kind: "stream", length: body.kind === "bytes" ? body.bytes : null })),
        })
        this.#body.start()
    }

    #forward(body: UpstreamBody): UpstreamCall {
        if (!this.#forwarded) this.#tellFindings()
        this.#forwarded = true
        const { method, target, fields } = this.#stream.request
        const headers = requestHeaders(fields, target, this.#facts)
        // An empty body that was announced stays announced: some applications insist on it.
        if (body.kind === "none" && fields.times("content-length") > 0) headers.push("Content-Length", "0")
        const upstream = this.#upstream
        const call = this.#parts.upstream.request({ method, path: originForm(target), fields: headers, body }, upstream)
        upstream.started(call)
        return call
    }

    #tellFindings(): void {
        if (this.#findings.length === 0) return
        this.#parts.watchInference(placeOf(this.#facts), this.#findings)
    }

    #newUpstream(): ResponseSide {
        return new ResponseSide(this.#parts, this.#facts, this.#stream, this.#side, {
            head: (status) => {
                this.#status = status
            },
            cut: (status, code) => this.#refuse(status, code),
            failed: (failure, headArrived) => this.#onUpstreamFailure(failure, headArrived),
            drain: () => this.#body?.drain(),
        })
    }

    #onUpstreamFailure(failure: UpstreamFailure, headArrived: boolean): void {
        if (!headArrived && failure.retry !== "never" && !this.#retried && this.#isRepeatable()) {
            this.#retried = true
            this.#upstream = this.#newUpstream()
            this.#forward(NO_BODY)
            return
        }
        this.#parts.counters.add("upstreamFailed", 1)
        this.#refuse(failure.status, failure.code, { outcome: "upstream-failed" })
    }

    /** Safe and without a body: asking again changes nothing (RFC 9110 part 9.2.1). */
    #isRepeatable(): boolean {
        const { method, body } = this.#stream.request
        return (method === "GET" || method === "HEAD" || method === "OPTIONS") && body.kind === "none"
    }

    #refuseBody({ status, code, reason }: BodyFault): void {
        this.#refuse(status, code, { reason })
    }

    /** The one way an exchange ends before its answer is complete. */
    #refuse(
        status: number,
        code: ErrorCode,
        { outcome = "refused", reason = null }: { outcome?: Outcome; reason?: ReasonName | null } = {},
    ): void {
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
        const id = this.#facts.transaction
        sendOwnAnswer(this.#stream, { status, code, id, reason, contact, retryAfterSeconds })
    }

    #close(): void {
        if (this.#closed) return
        this.#closed = true
        if (!this.#stream.complete && this.#outcome === "completed") this.#outcome = "client-aborted"
        this.#upstream.abort()
        this.#body?.close()
        const record = recordOf(this.#facts, {
            status: this.#status,
            outcome: this.#outcome,
            forwarded: this.#forwarded,
            rawHeaders: this.#stream.request.fields.raw,
            findings: this.#findings,
            responseBytes: this.#side.bytes,
            passage: this.#upstream.passage,
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

const NO_BODY: UpstreamBody = { kind: "none" }

function sinkOf(call: UpstreamCall): BodySink {
    return { write: (bytes) => call.write(bytes), end: (trailers) => call.end(trailers) }
}

function isWebSocket(fields: Fields): boolean {
    return fields.get("upgrade")?.toLowerCase().includes("websocket") === true
}

function retryAfterOf(status: number, code: ErrorCode): number | null {
    if (code === "SEKISHO_GATE_STOPPED") return STOPPED_RETRY_SECONDS
    if (status === 429) return CAPPED_RETRY_SECONDS
    return status === 502 || status === 503 || status === 504 ? FAILED_RETRY_SECONDS : null
}
