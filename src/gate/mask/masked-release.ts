// A body on a route of `mask`: held whole, masked, counted as it is then, and handed over under a head of its own. Nothing of it
// leaves before, and nothing at all where any of it could not be masked: here a fault closes, whatever `onFault` says.
import type { Coverage, Sighting, UnreadReason } from "../../core/person.ts"
import type { Meter } from "../../outbound/contract.ts"
import type { BodyMemory } from "../body-memory.ts"
import { FULL_COVERAGE, type Flow } from "../release/flow.ts"
import type { Release } from "../release/release.ts"
import type { Reserve } from "../release/reserve.ts"
import { type MaskTurns, turn } from "./mask-turns.ts"
import { maskBytes, type MaskBytesOptions } from "./mask-bytes.ts"

export interface MaskedReleaseOptions extends Omit<MaskBytesOptions, "contentType"> {
    /** What a body is read as; null: as nothing that can be masked. */
    readonly typeOf: (body: Buffer) => string | null
    readonly meterOf: (contentType: string) => Meter | null
    readonly memory: BodyMemory
    readonly holdBytes: number
    readonly turns: MaskTurns
    readonly reserve: Reserve
    readonly flow: Flow
    /** Before the first byte: so many will follow, and so many values are masked in them. */
    readonly announce: (bytes: number, values: number) => void
    /** Told before the exchange is cut for it. */
    readonly refused: (why: UnreadReason) => void
    /** The bytes as they will leave. */
    readonly look: (bytes: Buffer) => void
}

/** Sightings that are put into the spool in one go, so that a long list does not hold the worker. */
const EXPOSE_AT_ONCE = 250
/** Sightings of one body, some half a kilobyte each: one with more counts as too large. */
const SIGHTINGS_LIMIT = 200_000
/** Shorter bodies need not wait for a long one. */
const LONG_BYTES = 1_048_576
const STEP_UNITS = 65_536

export class MaskedRelease implements Release {
    readonly #options: MaskedReleaseOptions
    #held: Buffer[] = []
    #taken = 0
    #state: "holding" | "masking" | "over" = "holding"
    #exposed = 0
    #coverage: Coverage = FULL_COVERAGE

    constructor(options: MaskedReleaseOptions) {
        this.#options = options
    }

    get offered(): number {
        return this.#exposed
    }

    get isOver(): boolean {
        return this.#state === "over"
    }

    push(bytes: Buffer): void {
        if (this.#state !== "holding") return
        const { memory, holdBytes } = this.#options
        if (this.#taken + bytes.length > holdBytes || !memory.take(bytes.length)) return this.#refuse("limit")
        this.#taken += bytes.length
        this.#held.push(bytes)
    }

    pushDecoded(bytes: Buffer): void {
        this.push(bytes)
    }

    seal(): void {
        // It leaves without the coding.
    }

    giveUp(why: UnreadReason): void {
        this.#refuse(why)
    }

    end(): void {
        if (this.#state !== "holding") return
        this.#state = "masking"
        this.#inTurn(Buffer.concat(this.#held.splice(0))).catch((error: unknown) => this.#fault(error))
    }

    close(): void {
        this.#state = "over"
        this.#held = []
        this.#options.memory.give(this.#taken)
        this.#taken = 0
    }

    coverage(): Coverage {
        return this.#coverage
    }

    async #inTurn(body: Buffer): Promise<void> {
        if (body.length < LONG_BYTES) return this.#mask(body)
        const over = await this.#options.turns.take()
        try {
            if (this.#state === "masking") await this.#mask(body)
        } finally {
            over()
        }
    }

    async #mask(body: Buffer): Promise<void> {
        if (body.length === 0) return this.#leave(body, 0)
        const contentType = this.#options.typeOf(body)
        if (contentType === null) return this.#refuse("media-type")
        const steps = maskBytes(body, { ...this.#options, contentType })
        let step = steps.next()
        while (step.done !== true) {
            await turn()
            if (this.#state !== "masking") return
            step = steps.next()
        }
        const masked = step.value
        if (masked.kind === "refused") return this.#refuse(masked.why)
        this.#options.look(masked.bytes)
        if (await this.#count(contentType, masked.text)) this.#leave(masked.bytes, masked.values)
    }

    /** @returns false: the exchange is over */
    async #count(contentType: string, text: string): Promise<boolean> {
        const meter = this.#options.meterOf(contentType)
        if (meter === null) {
            this.#refuse("media-type")
            return false
        }
        for (let at = 0; at < text.length; at += STEP_UNITS) {
            if (!this.#grant(meter.push(text.slice(at, at + STEP_UNITS)).records)) return false
            await turn()
            if (this.#state !== "masking") return false
        }
        if (!this.#grant(meter.end().records)) return false
        this.#coverage = meter.coverage()
        return this.#expose()
    }

    readonly #sightings: Sighting[] = []

    #grant(records: readonly { readonly sightings: readonly Sighting[] }[]): boolean {
        const shown = records.map(({ sightings }) => sightings)
        const { reserve, mask } = this.#options
        if (shown.some((sightings) => sightings.some(({ fields }) => (fields & mask.bits) !== 0))) {
            this.#refuse("malformed")
            return false
        }
        if (reserve.persons(shown) < shown.length) {
            this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
            return false
        }
        for (const sightings of shown) this.#sightings.push(...sightings)
        if (this.#sightings.length > SIGHTINGS_LIMIT) this.#refuse("limit")
        return this.#state === "masking"
    }

    async #expose(): Promise<boolean> {
        for (let at = 0; at < this.#sightings.length; at += EXPOSE_AT_ONCE) {
            if (at > 0) await turn()
            if (this.#state !== "masking") return false
            const some = this.#sightings.slice(at, at + EXPOSE_AT_ONCE)
            if (!this.#options.reserve.expose(some, at)) {
                this.#cut(503, "SEKISHO_GATE_SPOOL_FULL")
                return false
            }
            this.#exposed += some.length
        }
        return true
    }

    #leave(bytes: Buffer, values: number): void {
        if (this.#state !== "masking") return
        this.#state = "over"
        const { announce, flow } = this.#options
        announce(bytes.length, values)
        if (bytes.length > 0) flow.write([bytes], this.#exposed)
        flow.end()
    }

    #fault(error: unknown): void {
        if (this.#state === "over") return
        this.#options.reserve.fault(error)
        this.#refuse("fault")
    }

    #refuse(why: UnreadReason): void {
        if (this.#state === "over") return
        this.#options.refused(why)
        this.#cut(500, "SEKISHO_GATE_NOT_MASKED")
    }

    #cut(
        status: 429 | 500 | 503,
        code: "SEKISHO_GATE_CAP_REACHED" | "SEKISHO_GATE_SPOOL_FULL" | "SEKISHO_GATE_NOT_MASKED",
    ): void {
        this.#state = "over"
        this.#options.flow.cut(status, code)
    }
}
