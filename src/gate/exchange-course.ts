// What every exchange goes through, whatever it carries: the judgement, the one way it is refused, and the record at its
// end. Kept apart so that a page and a WebSocket cannot be judged or written down differently.
import type { Decision } from "../core/decision.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import type { Finding } from "../core/finding.ts"
import type { Outcome, RequestRecord } from "../core/observation.ts"
import type { Inspection, RequestHead } from "../inbound/contract.ts"
import { PatchIndex } from "../inbound/patches/patch-index.ts"
import type { RequestRules } from "../inbound/rules.ts"
import { isStaticLooking } from "../inbound/request-level/cache-deception.ts"
import { plantedLiterals } from "../inbound/sql/planted-literals.ts"
import { sendOwnAnswer } from "./answer/own-answer.ts"
import { answerFindings } from "./answer-findings.ts"
import { circumstancesOf } from "./circumstances.ts"
import type { CoursedExchange, RefusalWords, Released } from "./coursed-exchange.ts"
import { EvidenceCapture, type KeptFacts } from "./evidence/capture.ts"
import { keptFacts } from "./evidence/kept-facts.ts"
import type { EvidenceReason } from "../evidence/contract.ts"
import { decoyFinding } from "./decoys/decoy-finding.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import { recordOf } from "./exchange-record.ts"
import { mayGoOnAfterFault } from "./fault-policy.ts"
import { httpsAddress } from "./hardening/https-address.ts"
import type { GateParts } from "./gate-parts.ts"
import type { ReasonName } from "./http1/reasons.data.ts"
import { judgedHead } from "./judged-head.ts"
import { JudgementSlices } from "./judgement-slices.ts"
import { tellShown } from "./public-persons/tell-shown.ts"
import { placeOf } from "./release/exchange-reserve.ts"
import { ToldSoFar } from "./told-so-far.ts"
import type { ClientStream } from "./transport/client-stream.ts"

const STOPPED_RETRY_SECONDS = 600
const CAPPED_RETRY_SECONDS = 3_600
const FAILED_RETRY_SECONDS = 30
const BUSY_RETRY_SECONDS = 10
const MS_PER_SECOND = 1_000
/** What judging an honest request takes is not booked: so much for its head, and so much for a byte of its body. */
const HONEST_HEAD_MS = 0.25
const HONEST_BYTE_MS = 25e-6
const NO_PATCHES = new PatchIndex([], null)
/** Planted texts the meter looks for in one answer. */
const PLANTED_LIMIT = 32

export class ExchangeCourse {
    readonly parts: GateParts
    readonly facts: ExchangeFacts
    readonly stream: ClientStream
    readonly #refuse: (refusal: RefusalWords) => void
    inspection: Inspection | null = null
    findings: readonly Finding[] = []
    status = 0
    outcome: Outcome = "completed"
    forwarded = false
    /** null: evidence is off. */
    readonly evidence: EvidenceCapture | null
    readonly #released: () => Released
    readonly #delivered: () => number
    /** null: it is told at its end, as nearly always. */
    #told: ToldSoFar | null = null
    /** While something is asked for its own reasons. */
    #reasonsNow: EvidenceReason[] | null = null
    /** Each is measured, and booked on the client, as it ends. */
    readonly #slices: JudgementSlices = new JudgementSlices(
        (slice) => this.judge(slice),
        (error) => this.#failLater(error),
    )
    /** Bytes of the body memory that are ours. */
    #bookedBytes = 0
    #judgedMs = 0
    #judgedBytes = 0
    /** Of `judgedMs`: what the client's budget was charged with. */
    #chargedMs = 0

    constructor(
        parts: GateParts,
        facts: ExchangeFacts,
        stream: ClientStream,
        { refuse, released, delivered }: CoursedExchange,
    ) {
        this.parts = parts
        this.facts = facts
        this.stream = stream
        this.#refuse = refuse
        this.#released = released
        this.#delivered = delivered
        this.evidence = parts.evidence === null ? null : new EvidenceCapture(parts.evidence, () => this.#keptNow())
        if (this.evidence !== null) facts.shown.onDecoy = () => this.keepFor("decoy")
        if (stream.request.body.kind === "none") this.evidence?.requestEnd()
    }

    /** The transaction is to be kept as evidence. */
    keepFor(reason: EvidenceReason): void {
        this.#reasonsNow?.push(reason)
        this.evidence?.keepFor(reason)
    }

    /** @returns what `work` gave to keep the transaction for, whether it was to be kept before or not */
    reasonsOf(work: () => void): readonly EvidenceReason[] {
        const reasons: EvidenceReason[] = []
        this.#reasonsNow = reasons
        try {
            work()
        } finally {
            this.#reasonsNow = null
        }
        return [...new Set(reasons)]
    }

    /** @returns false when the exchange ends here */
    judgeHead(): boolean {
        const { mode, limits } = this.parts.config
        return this.judge(() => {
            const options = {
                mode,
                bodyInspectBytes: limits.bodyInspectBytes,
                circumstances: circumstancesOf(this.parts, this.facts),
                witness: this.witness,
                rules: this.rules(),
            }
            this.inspection = this.parts.createInspection(judgedHead(this.stream.request), options)
            return this.inspection.head()
        })
    }

    /** What the owner adds to the detectors, for this request. */
    rules(): RequestRules {
        const { parts, facts } = this
        const route = parts.site === null ? facts.route : facts.route.slice(parts.site.length + 1)
        return { set: parts.rules(parts.control().rules), route, nowMs: facts.atMs, onHit: parts.onRuleHit }
    }

    /** For a message of a WebSocket: patches are about requests, and its handshake was held against them. */
    messageRules(): RequestRules {
        const rules = this.rules()
        return { ...rules, set: { ...rules.set, patches: NO_PATCHES } }
    }

    /**
     * In slices, with room for others between them; a chunk that needs one slice is judged before this returns.
     *
     * @param then given whether the exchange goes on; never called once it is over
     */
    judgeChunk(chunk: Buffer, then: (goesOn: boolean) => void): void {
        this.#judgedBytes += chunk.length
        this.evidence?.requestChunk(chunk)
        const { inspection } = this
        if (inspection === null) return then(true)
        this.#slices.run(inspection.pushSteps(chunk, this.#slices.isOver), then)
    }

    /** The verdict on a request without a body. @returns false when the exchange ends here */
    judgeEnd(): boolean {
        const goesOn = this.judge(() => this.inspection?.end() ?? null)
        this.inspection = null
        return goesOn
    }

    /** The verdict on the whole, in slices as well. @param behind fields behind the body */
    conclude(behind: RequestHead["headers"], then: (goesOn: boolean) => void): void {
        this.evidence?.requestEnd()
        const { inspection } = this
        if (inspection === null) return then(true)
        this.#slices.run(inspection.endSteps(behind, this.#slices.isOver), then)
    }

    /** The exchange is over, or refused: what is still to be judged of it is not. */
    stopJudging(): void {
        this.#slices.stop()
    }

    /** @returns true when the client was sent to HTTPS instead */
    redirectToHttps(): boolean {
        const { config, counters } = this.parts
        if (config.hardening.https === "off") return false
        const address = httpsAddress(this.facts, config, this.stream.request.fields.get("host"))
        if (address === null) return false
        counters.add("plainRequests", 1)
        if (config.hardening.https === "propose") return false
        this.status = 308
        this.outcome = "redirected"
        const fields = ["Location", address, "Content-Length", "0", "sekisho-id", this.facts.transaction]
        this.stream.respond({ status: 308, reason: "Permanent Redirect", fields, bodyBytes: 0 }, [], true, null)
        return true
    }

    /** Whether this client may have more computed; refused when not. */
    mayCompute(): boolean {
        const { cpu, steadyNow } = this.parts
        if (cpu === null || !cpu.isSpent(this.facts.client.address, steadyNow())) return true
        this.#refuse({ status: 429, code: "SEKISHO_GATE_CLIENT_CPU" })
        return false
    }

    /** Books what is held of the body, beside what the judgement holds; refused when there is no room. */
    mayHold(heldBytes: number): boolean {
        const wanted = heldBytes + (this.inspection?.heldBytes() ?? 0)
        const more = wanted - this.#bookedBytes
        if (more <= 0) return true
        if (this.parts.bodyMemory.take(more)) {
            this.#bookedBytes = wanted
            return true
        }
        this.#refuse({ status: 503, code: "SEKISHO_GATE_BUSY" })
        return false
    }

    /** The body is judged, or the exchange over: nothing of it is held for long. */
    letGo(): void {
        this.parts.bodyMemory.give(this.#bookedBytes)
        this.#bookedBytes = 0
        // Nor is what judged it: kept until the answer has left, it would be copied by every collection of garbage.
        this.inspection = null
    }

    /** @returns false when the exchange ends here */
    judge(work: () => Decision | null): boolean {
        try {
            return this.#accept(this.#measured(work))
        } catch (error) {
            this.inspection = null
            this.keepFor("fault")
            if (mayGoOnAfterFault(this.parts, "inbound", error, placeOf(this.facts))) return true
            this.#refuse({ status: 500, code: "SEKISHO_GATE_JUDGEMENT_FAULT", outcome: "fault" })
            return false
        }
    }

    /** What an injected query plants in the answer, the meter must know, or it would take it for a part of an address. */
    readonly witness = (finding: Finding, _: string, text: string): void => {
        const { planted } = this.facts
        if (finding.detector !== "sql" || planted.length >= PLANTED_LIMIT) return
        planted.push(...plantedLiterals(text).slice(0, PLANTED_LIMIT - planted.length))
    }

    /** The request reaches the application now. */
    goesOn(): void {
        if (!this.forwarded && this.findings.length > 0) this.parts.watchInference(placeOf(this.facts), this.findings)
        this.forwarded = true
    }

    /** The gate's own answer in the place of the application's. */
    answer({ status, code, reason = null }: { status: number; code: ErrorCode; reason?: ReasonName | null }): void {
        this.status = status
        const { contact } = this.parts.config
        const retryAfterSeconds = retryAfterOf(status, code)
        const id = this.facts.transaction
        const { body, ...head } = sendOwnAnswer(this.stream, { status, code, id, reason, contact, retryAfterSeconds })
        this.evidence?.ownAnswer(head, body)
    }

    /** Once, when nothing passes any more. */
    record(): void {
        this.facts.shown.onDecoy = null
        const released = this.#released()
        this.letGo()
        if (!this.stream.complete && this.outcome === "completed") this.outcome = "client-aborted"
        if (released.offered > 0 && isStaticLooking(this.facts.target)) this.keepFor("finding")
        if (released.sharesPersons) this.parts.counters.add("sharedPersons", 1)
        const { decoys, masked, maskProposed } = this.facts.shown
        if (masked > 0) this.parts.counters.add("masked", 1)
        if (maskProposed) this.parts.counters.add("maskProposed", 1)
        if (decoys !== null) this.keepFor("decoy")
        const record = this.#wholeNow(released)
        const { histograms, telemetry } = this.parts
        histograms.observe("exchange", record.durationMs / MS_PER_SECOND)
        histograms.observe("judgement", this.#judgedMs / MS_PER_SECOND)
        telemetry?.exchange(record, (name) => this.stream.request.fields.get(name))
        this.#write(this.#told?.lastOf(record) ?? record)
        this.#teach(record)
        this.evidence?.end(() => keptFacts(this.facts, this.stream.request, record))
    }

    /** At every sweep: nothing is made for an exchange that is over by then, or has shown and found nothing. */
    tellSoFar(nowMs: number): void {
        // Before it is forwarded nothing is released, and what is found may still refuse it.
        if (!this.forwarded) return
        if (this.#told === null && this.#delivered() === 0 && this.#found().length === 0) return
        this.#told ??= new ToldSoFar(
            {
                delivered: this.#delivered,
                found: () => this.#found(),
                whole: () => this.#wholeNow(this.#released()),
                now: this.parts.now,
                write: (record) => this.#write(record),
            },
            this.facts.beganMs,
        )
        try {
            this.#told.look(nowMs)
        } catch (error) {
            this.parts.log.fault("record of an open exchange", error)
        }
    }

    #found(): readonly Finding[] {
        const { decoys } = this.facts.shown
        return decoys === null ? this.findings : [...this.findings, decoyFinding(decoys)]
    }

    /** @returns false: the spool does not take it */
    #write(record: RequestRecord): boolean {
        try {
            this.parts.spool.defer(record)
            return true
        } catch (error) {
            this.parts.log.fault("spool", error)
            this.parts.events.spoolFull(placeOf(this.facts))
            return false
        }
    }

    /** With what its answer alone shows. */
    #wholeNow(released: Released): RequestRecord {
        const more = answerFindings(this.facts, released, this.parts.config.hardening.caches)
        const record = this.#recordNow(released)
        return more.length === 0 ? record : { ...record, findings: [...record.findings, ...more] }
    }

    /** Of an exchange that is still open. */
    #keptNow(): KeptFacts {
        const { decoys } = this.facts.shown
        const record = this.#recordNow(this.#released())
        const findings = decoys === null ? record.findings : [...record.findings, decoyFinding(decoys)]
        return keptFacts(this.facts, this.stream.request, { ...record, findings }, "open")
    }

    #recordNow({ bytes, coverage, offered, delivered }: Released): RequestRecord {
        return recordOf(this.facts, {
            status: this.status,
            outcome: this.outcome,
            forwarded: this.forwarded,
            rawHeaders: this.stream.request.fields.raw,
            findings: this.findings,
            responseBytes: bytes,
            coverage,
            offered,
            delivered,
            tookMs: Math.round(this.parts.steadyNow() - this.facts.beganMs),
        })
    }

    #teach(record: RequestRecord): void {
        const authorized = this.stream.request.fields.get("authorization") !== undefined
        try {
            tellShown(this.parts, this.facts, { record, authorized })
        } catch (error) {
            this.parts.log.fault("public persons", error)
        }
    }

    #failLater(error: unknown): void {
        this.parts.log.fault("request body", error)
        this.#refuse({ status: 500, code: "SEKISHO_GATE_JUDGEMENT_FAULT", outcome: "fault" })
    }

    #measured(work: () => Decision | null): Decision | null {
        const { cpu, steadyNow, processorShare } = this.parts
        if (cpu === null) return work()
        const began = performance.now()
        try {
            return work()
        } finally {
            this.#judgedMs += performance.now() - began
            const dueMs = this.#judgedMs - HONEST_HEAD_MS - this.#judgedBytes * HONEST_BYTE_MS - this.#chargedMs
            if (dueMs > 0) cpu.spend(this.facts.client.address, dueMs * processorShare(), steadyNow())
            this.#chargedMs += Math.max(0, dueMs)
        }
    }

    #accept(decision: Decision | null): boolean {
        if (decision === null) return true
        this.findings = decision.findings
        if (decision.kind !== "allow" || decision.findings.length > 0) this.facts.shown.suspect = true
        if (decision.kind !== "allow") this.keepFor("finding")
        if (decision.kind !== "block") return true
        this.#refuse({ status: decision.status, code: decision.code ?? "SEKISHO_GATE_ATTACK_REFUSED" })
        return false
    }
}

function retryAfterOf(status: number, code: ErrorCode): number | null {
    if (code === "SEKISHO_GATE_STOPPED") return STOPPED_RETRY_SECONDS
    if (code === "SEKISHO_GATE_CLIENT_CPU" || code === "SEKISHO_GATE_BUSY") return BUSY_RETRY_SECONDS
    if (status === 429) return CAPPED_RETRY_SECONDS
    return status === 502 || status === 503 || status === 504 ? FAILED_RETRY_SECONDS : null
}
