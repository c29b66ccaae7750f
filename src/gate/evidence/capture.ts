// What one exchange would leave as evidence, held while it is open: two lists of chunks by reference, and a head. Nearly
// every exchange ends without a reason to keep it, and then nothing was copied. One that stays open with a reason (a WebSocket, a
// stream of events, a long answer) is handed over as it is by then, and once more at its end: it may live for days, and its gate may not.
import type { EvidenceReason, KeptAnswer, KeptTransaction } from "../../evidence/contract.ts"
import type { EvidenceSink } from "./evidence-sink.ts"
import { KeptMessages, type NotedMessage } from "./kept-messages.ts"
import { KeptBytes, type TakenBody } from "./kept-bytes.ts"

type OwnFacts = "part" | "body" | "answer" | "reasons" | "messages" | "messagesNotKept"

/** All of a kept transaction but what the capture itself has. */
export type KeptFacts = Omit<KeptTransaction, OwnFacts>

/** From a reason to the moment an open exchange is handed over: its segment is closed within five seconds (seal/sealer.ts). */
export const PART_AFTER_MS = 250
/** The same where chance alone chose it: nothing has happened in it, and a slow page need not be kept twice. */
export const SAMPLE_PART_AFTER_MS = 10_000

export class EvidenceCapture {
    readonly #sink: EvidenceSink
    readonly #factsNow: () => KeptFacts
    readonly #body: KeptBytes
    readonly #answerBody: KeptBytes
    #answer: Omit<KeptAnswer, "body"> | null = null
    readonly #messages: KeptMessages
    #reasons: readonly EvidenceReason[]
    /** Handed over so far. */
    #parts = 0
    #due: NodeJS.Timeout | null = null
    #dueIsSample = false

    /** @param factsNow what is known of the exchange while it is open */
    constructor(sink: EvidenceSink, factsNow: () => KeptFacts) {
        const { memory, requestBytes, responseBytes, copies } = sink
        this.#sink = sink
        this.#factsNow = factsNow
        this.#body = new KeptBytes(memory, requestBytes, copies)
        this.#answerBody = new KeptBytes(memory, responseBytes, copies)
        this.#messages = new KeptMessages(sink)
        this.#reasons = sink.isSampled() ? ["sample"] : []
        if (this.#reasons.length > 0) this.#handOverSoon("sample")
    }

    keepFor(reason: EvidenceReason): void {
        if (this.#reasons.includes(reason)) return
        this.#reasons = [...this.#reasons, reason]
        this.#handOverSoon(reason)
    }

    requestChunk(bytes: Uint8Array): void {
        this.#body.add(bytes, this.#isSuspicious)
    }

    requestEnd(): void {
        this.#body.ended = true
    }

    /**
     * A second head, of a request that was asked again, takes the place of the first.
     *
     * @param bodyBytes that follow; null: not known beforehand
     */
    answerHead(head: Omit<KeptAnswer, "body">, bodyBytes: number | null): void {
        this.#answer = head
        this.#answerBody.drop()
        this.#answerBody.expectedBytes = bodyBytes
    }

    answerChunk(bytes: Uint8Array): void {
        this.#answerBody.add(bytes, this.#isSuspicious)
    }

    answerEnd(): void {
        this.#answerBody.ended = true
    }

    /** Of a WebSocket, that gave a reason to keep it. */
    message(message: NotedMessage, reasons: readonly EvidenceReason[]): void {
        this.#messages.add(message, reasons)
        for (const reason of reasons) this.#handOverSoon(reason)
    }

    /** The gate's own answer, where the application has given none. */
    ownAnswer(head: Omit<KeptAnswer, "body" | "by">, body: Uint8Array): void {
        if (this.#answer !== null) return
        this.answerHead({ ...head, by: "gate" }, body.length)
        this.answerChunk(body)
    }

    /** Once, at the end. Without a reason nothing is kept. */
    end(facts: () => KeptFacts): void {
        if (this.#due !== null) clearTimeout(this.#due)
        this.#due = null
        if (this.#reasons.length === 0) {
            this.#body.drop()
            this.#answerBody.drop()
            return
        }
        const known = facts()
        // What was not taken in because of a verdict or a cap was not lost on its way.
        const unended = known.outcome === "refused" || known.outcome === "cut" ? "unspecified" : "disconnect"
        const part = this.#parts === 0 ? null : this.#parts + 1
        this.#handOver(known, part, this.#body.take(unended), this.#answerBody.take(unended))
    }

    /** Something was found: there is room for it that others do not get. */
    get #isSuspicious(): boolean {
        return this.#reasons.some((reason) => reason !== "sample")
    }

    #handOverSoon(reason: EvidenceReason): void {
        const isSample = reason === "sample"
        if (this.#due !== null) {
            if (isSample || !this.#dueIsSample) return
            clearTimeout(this.#due)
        }
        this.#dueIsSample = isSample
        this.#due = setTimeout(() => this.#handOverOpen(), isSample ? SAMPLE_PART_AFTER_MS : PART_AFTER_MS)
        this.#due.unref()
    }

    #handOverOpen(): void {
        this.#due = null
        this.#parts += 1
        this.#handOver(this.#factsNow(), this.#parts, this.#body.copy(), this.#answerBody.copy())
    }

    #handOver(facts: KeptFacts, part: number | null, ofRequest: TakenBody, ofAnswer: TakenBody): void {
        const { bookedBytes, isShort: isShortOfBody, ...body } = ofRequest
        const { bookedBytes: answerBytes, isShort: isShortOfAnswer, ...answerBody } = ofAnswer
        const answer = this.#answer === null ? null : { ...this.#answer, body: answerBody }
        const { bookedBytes: messageBytes, isShort, ...messages } = this.#messages.take()
        const kept = { ...facts, ...messages, part, reasons: this.#reasons, body, answer }
        const lacks = isShortOfBody || isShortOfAnswer || isShort
        this.#sink.keep(kept, bookedBytes + answerBytes + messageBytes, lacks)
    }
}
