// Messages of a WebSocket that are to be kept, copied while the exchange is open: few, since each was found to be something.
// Bounded in number, in bytes a side, and by what the worker holds in all; what does not fit is counted.
import type { EvidenceReason, KeptMessage } from "../../evidence/contract.ts"
import type { EvidenceSink } from "./evidence-sink.ts"

/** Of one exchange. The last place is for the message that ends it. */
export const MESSAGES_LIMIT = 64

export interface NotedMessage extends Omit<KeptMessage, "body" | "reasons"> {
    readonly bytes: Uint8Array
}

export class KeptMessages {
    readonly #sink: Pick<EvidenceSink, "memory" | "requestBytes" | "responseBytes">
    readonly #messages: KeptMessage[] = []
    readonly #held: Record<KeptMessage["by"], number> = { client: 0, application: 0 }
    notKept = 0
    /** There was no room in memory. */
    isShort = false

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
            this.notKept++
            this.isShort ||= !isFull
            return
        }
        this.#held[message.by] += taken
        const truncated = taken < bytes.length ? "length" : null
        // Of its own: it is handed to another thread.
        const body = { bytes: new Uint8Array(bytes.subarray(0, taken)), totalBytes: bytes.length, truncated } as const
        this.#messages.push({ ...message, reasons, body })
    }

    drop(): void {
        this.#sink.memory.give(this.#bookedBytes())
        this.#messages.length = 0
    }

    /** What it takes stays booked. */
    take(): {
        readonly messages: readonly KeptMessage[]
        readonly messagesNotKept: number
        readonly bookedBytes: number
    } {
        return { messages: this.#messages, messagesNotKept: this.notKept, bookedBytes: this.#bookedBytes() }
    }

    #bookedBytes(): number {
        return this.#held.client + this.#held.application
    }
}
