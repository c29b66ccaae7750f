// Which messages of a WebSocket are kept as evidence: those that gave a reason to keep their exchange, with what became of them.
import type { KeptMessage } from "../../evidence/contract.ts"
import type { NotedMessage } from "../evidence/kept-messages.ts"
import type { ExchangeCourse } from "../exchange-course.ts"
import type { Message } from "./direction.ts"
import { contentTypesOf } from "./message-type.ts"

export class MessageNotes {
    readonly #course: Pick<ExchangeCourse, "evidence" | "facts" | "parts" | "reasonsOf">
    readonly #count: Record<KeptMessage["by"], number> = { client: 0, application: 0 }

    constructor(course: Pick<ExchangeCourse, "evidence" | "facts" | "parts" | "reasonsOf">) {
        this.#course = course
    }

    /** @param clear whether the message goes on @returns what it says */
    passing(by: KeptMessage["by"], message: Message, clear: () => boolean): boolean {
        const { evidence, facts, parts } = this.#course
        // Of others nothing is held.
        if (evidence === null || (message.kind !== "text" && message.kind !== "binary")) return clear()
        const n = (this.#count[by] += 1)
        let passedOn = false
        const reasons = this.#course.reasonsOf(() => (passedOn = clear()))
        if (reasons.length > 0) {
            const atMs = facts.atMs + Math.round(parts.steadyNow() - facts.beganMs)
            evidence.message({ by, n, atMs, passedOn, ...contentOf(message) }, reasons)
        }
        return passedOn
    }
}

function contentOf(
    message: Extract<Message, { readonly kind: "text" | "binary" }>,
): Pick<NotedMessage, "kind" | "jsonFrom" | "bytes"> {
    if (message.kind === "binary") return { kind: "binary", jsonFrom: null, bytes: message.bytes }
    const [reading] = contentTypesOf(message.text)
    const jsonFrom = reading?.type === "application/json" ? reading.textFrom : null
    return { kind: "text", jsonFrom, bytes: Buffer.from(message.text) }
}
