// What one exchange would leave as evidence, held while it is open: two lists of chunks by reference, and a head. Nearly
// every exchange ends without a reason to keep it, and then nothing was copied.
import type { EvidenceReason, KeptAnswer, KeptTransaction } from "../../evidence/contract.ts"
import type { EvidenceSink } from "./evidence-sink.ts"
import { KeptMessages, type NotedMessage } from "./kept-messages.ts"
import { KeptBytes } from "./kept-bytes.ts"

/** All of a kept transaction but what the capture itself has. */
export type KeptFacts = Omit<KeptTransaction, "body" | "answer" | "reasons" | "messages" | "messagesNotKept">

export class EvidenceCapture {
    readonly #sink: EvidenceSink
    readonly #body: KeptBytes
    readonly #answerBody: KeptBytes
    #answer: Omit<KeptAnswer, "body"> | null = null
    readonly #messages: KeptMessages
    /** Something was found: there is room for it that others do not get. */
    isSuspicious = false

    constructor(sink: EvidenceSink) {
        const { memory, requestBytes, responseBytes, copies } = sink
        this.#sink = sink
        this.#body = new KeptBytes(memory, requestBytes, copies)
        this.#answerBody = new KeptBytes(memory, responseBytes, copies)
        this.#messages = new KeptMessages(sink)
    }

    requestChunk(bytes: Uint8Array): void {
        this.#body.add(bytes, this.isSuspicious)
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
        this.#answerBody.add(bytes, this.isSuspicious)
    }

    answerEnd(): void {
        this.#answerBody.ended = true
    }

    /** Of a WebSocket, that gave a reason to keep it. */
    message(message: NotedMessage, reasons: readonly EvidenceReason[]): void {
        this.#messages.add(message, reasons)
    }

    /** The gate's own answer, where the application has given none. */
    ownAnswer(head: Omit<KeptAnswer, "body" | "by">, body: Uint8Array): void {
        if (this.#answer !== null) return
        this.answerHead({ ...head, by: "gate" }, body.length)
        this.answerChunk(body)
    }

    /** Once, at the end. @param reasons none: nothing is kept */
    end(reasons: readonly EvidenceReason[], facts: () => KeptFacts): void {
        const all = this.#sink.isSampled() ? [...reasons, "sample" as const] : reasons
        if (all.length === 0) {
            this.#body.drop()
            this.#answerBody.drop()
            this.#messages.drop()
            return
        }
        const isShort = this.#body.isShort || this.#answerBody.isShort || this.#messages.isShort
        const known = facts()
        // What was not taken in because of a verdict or a cap was not lost on its way.
        const unended = known.outcome === "refused" || known.outcome === "cut" ? "unspecified" : "disconnect"
        const { bookedBytes, ...body } = this.#body.take(unended)
        const { bookedBytes: answerBytes, ...answerBody } = this.#answerBody.take(unended)
        const answer = this.#answer === null ? null : { ...this.#answer, body: answerBody }
        const { bookedBytes: messageBytes, ...messages } = this.#messages.take()
        const kept = { ...known, ...messages, reasons: all, body, answer }
        this.#sink.keep(kept, bookedBytes + answerBytes + messageBytes, isShort)
    }
}
