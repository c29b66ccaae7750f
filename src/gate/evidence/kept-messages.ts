// Messages of a WebSocket that are to be kept, copied until the next part of its evidence is handed over: few, since each was found to
// be something. Bounded in number, in bytes a side, and by what the worker holds in all; what does not fit is counted.
import type { EvidenceReason, KeptMessage } from "../../evidence/contract.ts"
import type { EvidenceSink } from "./evidence-sink.ts"

/** Of one part. The last place is for the message that ends the exchange. */
export const MESSAGES_LIMIT = 64

export interface NotedMessage extends Omit<KeptMessage, "body" | "reasons"> {
    readonly bytes: Uint8Array
}

export class KeptMessages {
    readonly #sink: Pick<EvidenceSink, "memory" | "requestBytes" | "responseBytes">
    #messages: KeptMessage[] = []
    #held: Record<KeptMessage["by"], number> = { client: 0, application: 0 }
    #notKept = 0
    #isShort = false

    constructor(sink: Pick<EvidenceSink, "memory" | "requestBytes" | "responseBytes">) {
        this.#sink = sink
    }

    add({ bytes, ...message }: NotedMessage, reasons: readonly EvidenceReason[]): void {
        const { memory, requestBytes, responseBytes } = this.#sink
        const limitBytes = message.by === "client" ? requestBytes : responseBytes
        const taken = Math.min(bytes.length, limitBytes - this.#held[message.by])
        const places = message.passedOn ? MESSAGES_LIMIT - 1 : MESSAGES_LIMIT
        const isFull = this.#messages.length >= places || (taken === 0 && bytes.length > 0)
        if (isFull || !memory.take(taken, true)) {
            this.#notKept++
            this.#isShort ||= !isFull
            return
        }
        this.#held[message.by] += taken
        const truncated = taken < bytes.length ? "length" : null
        // Of its own: it is handed to another thread.
        const body = { bytes: new Uint8Array(bytes.subarray(0, taken)), totalBytes: bytes.length, truncated } as const
        this.#messages.push({ ...message, reasons, body })
    }

    /** What it takes stays booked; there is room for as many again. */
    take(): {
        readonly messages: readonly KeptMessage[]
        readonly messagesNotKept: number
        /** There was no room in memory for some. */
        readonly isShort: boolean
        readonly bookedBytes: number
    } {
        const { client, application } = this.#held
        const taken = {
            messages: this.#messages,
            messagesNotKept: this.#notKept,
            isShort: this.#isShort,
            bookedBytes: client + application,
        }
        this.#messages = []
        this.#held = { client: 0, application: 0 }
        this.#notKept = 0
        this.#isShort = false
        return taken
    }
}
