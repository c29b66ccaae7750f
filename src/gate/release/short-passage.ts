// A short body that came at once: where it shows nobody it passes, without what is built to hold, count and part a longer one;
// and when the same one comes again and again it is not even read. Whatever else it is goes the usual way, from its first byte on.
// Safety: it is read by the same reader and in the same charset as in the usual way, and passes only when that would let it pass
// untouched: nobody in it, all of it read, no fault.
import { documentKindOf } from "../../outbound/documents/document-kind.ts"
import type { BodyReading } from "../judgement.ts"
import { type Flow, FULL_COVERAGE, type Passage } from "./flow.ts"
import { type NobodysBodies, SHORT_BODY_BYTES } from "./nobodys-bodies.ts"

export interface ShortPassageOptions {
    readonly bodies: BodyReading
    readonly known: NobodysBodies
    readonly type: string
    /** Of the whole body. */
    readonly bytes: number
    readonly flow: Flow
    /** The usual way. */
    readonly read: () => Passage
}

export function isShort(bytes: number | null): bytes is number {
    return bytes !== null && bytes <= SHORT_BODY_BYTES
}

export class ShortPassage implements Passage {
    readonly #options: ShortPassageOptions
    /** The whole body, which shows nobody. */
    #nobodys: Buffer | null = null
    #usual: Passage | null = null

    constructor(options: ShortPassageOptions) {
        this.#options = options
    }

    push(chunk: Buffer): void {
        const before = this.#nobodys
        if (before === null && this.#usual === null && chunk.length === this.#options.bytes && this.#isNobodys(chunk)) {
            this.#nobodys = chunk
            return
        }
        // More than was announced: not what was looked at.
        this.#nobodys = null
        this.#usual ??= this.#options.read()
        if (before !== null) this.#usual.push(before)
        this.#usual.push(chunk)
    }

    end(): void {
        const { flow, read } = this.#options
        if (this.#nobodys === null) {
            this.#usual ??= read()
            return this.#usual.end()
        }
        flow.write([this.#nobodys], 0)
        flow.end()
    }

    close(): void {
        this.#usual?.close()
    }

    coverage(): ReturnType<Passage["coverage"]> {
        return this.#usual?.coverage() ?? FULL_COVERAGE
    }

    offered(): number {
        return this.#usual?.offered() ?? 0
    }

    #isNobodys(body: Buffer): boolean {
        const { bodies, known, type } = this.#options
        const text = body.toString("latin1")
        if (known.has(type, text)) return true
        if (!showsNobody(bodies, type, body)) return false
        known.note(type, text)
        return true
    }
}

/** Errs towards no: then the body is read once more, in the usual way, and what came of it here is told there. */
function showsNobody(bodies: BodyReading, type: string, body: Buffer): boolean {
    if (documentKindOf(body) !== null) return false
    const meter = bodies.createMeter(type, [])
    if (meter === null) return false
    try {
        const source = bodies.openText(type, body)
        for (const { text, malformedBytes } of [source.push(body), source.end()]) {
            if (malformedBytes > 0 || (text !== "" && meter.push(text).records.length > 0)) return false
        }
        return meter.end().records.length === 0 && meter.coverage().kind === "full"
    } catch {
        return false
    }
}
