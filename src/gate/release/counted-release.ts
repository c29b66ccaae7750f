// The heart: bytes leave only when every person in them is reserved with the breaker and written to the spool.
// Text goes through the meter; records come back with where they end; as many as the breaker grants are put into the
// spool; then the bytes before that place are handed over. What cannot be read is reserved as unreadable bytes first.
// Errs towards stopping early: what lies between the last granted record and the first refused one stays here.
import type { Meter, MeterStep } from "../../outbound/contract.ts"
import type { Coverage, Sighting, UnreadReason } from "../../core/person.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Flow } from "./flow.ts"
import { HeldBytes } from "./held-bytes.ts"
import type { Release } from "./release.ts"
import type { Reserve } from "./reserve.ts"
import type { TextSource, TextStep } from "./text-source.ts"

export interface CountedReleaseOptions {
    readonly meter: Meter
    /** Chooses the charset by the first bytes. */
    readonly openText: (first: Buffer) => TextSource
    readonly reserve: Reserve
    readonly flow: Flow
    /** Bytes held before the meter counts as stuck; well above what it holds back itself. */
    readonly holdLimitBytes: number
}

/** A record whose persons are granted and that is not in the spool yet. */
interface Granted {
    readonly end: number
    readonly sightings: readonly Sighting[]
}

type State = "counting" | "unread" | "over"

export class CountedRelease implements Release {
    readonly #options: CountedReleaseOptions
    readonly #held = new HeldBytes()
    readonly #granted: Granted[] = []
    #text: TextSource | null = null
    #state: State = "counting"
    #cleared = 0
    #exposed = 0
    /** Units decoded since the last sealed piece; only for coded bodies. */
    #openUnits = 0
    /** What is held is not the text's own bytes. */
    #coded = false
    #meterUnread = 0
    #ownUnread = 0
    #ownWhy: UnreadReason = "charset"
    #unreadFactor = 1

    constructor(options: CountedReleaseOptions) {
        this.#options = options
    }

    get offered(): number {
        return this.#exposed
    }

    get isOver(): boolean {
        return this.#state === "over"
    }

    close(): void {
        this.#state = "over"
    }

    /** Bytes of a body without a content coding. */
    push(bytes: Buffer): void {
        const text = this.#textSource(bytes)
        if (this.#state === "counting" && text !== null) {
            const step = text.push(bytes)
            this.#hold(step)
            this.#guarded(() => this.#meter(step))
            this.#release()
        } else this.#passUnread(bytes)
    }

    /** Decoded output of a coded body; its coded bytes follow with `seal`. */
    pushDecoded(bytes: Buffer): void {
        this.#coded = true
        const text = this.#textSource(bytes)
        if (this.#state !== "counting" || text === null) return
        const step = text.push(bytes)
        this.#openUnits += step.text.length
        this.#guarded(() => this.#meter(step))
    }

    /** Coded bytes all of whose output has been pushed: they leave when all of it is cleared. */
    seal(coded: Buffer): void {
        if (this.#state === "counting") {
            this.#held.add(coded, this.#openUnits, false)
            this.#openUnits = 0
            this.#release()
        } else this.#passUnread(coded)
    }

    /**
     * From here on nothing is read: what is held and what follows counts as unreadable.
     *
     * @param factor bytes to count for one byte of the body, where it is coded
     */
    giveUp(why: UnreadReason, factor: number): void {
        if (this.#state !== "counting") return
        this.#state = "unread"
        this.#ownWhy = why
        this.#unreadFactor = factor
        if (!this.#expose(this.#granted.splice(0))) return
        const rest = this.#coded ? null : (this.#text?.rest() ?? null)
        const slices = rest === null ? this.#held.takeAll() : [...this.#held.takeAll(), rest]
        for (const slice of slices) if (!this.#passUnread(slice)) return
    }

    end(): void {
        if (this.#state === "counting") {
            this.#guarded(() => {
                const step = this.#text?.end() ?? null
                if (step !== null) {
                    if (!this.#coded) this.#hold(step)
                    this.#meter(step)
                }
                if (this.#state === "counting") this.#take(this.#options.meter.end())
            })
            if (this.#state === "counting" && !this.#cutting) this.#cleared = this.#held.units
            this.#release()
        }
        if (this.#state === "over") return
        this.#state = "over"
        this.#options.flow.end()
    }

    coverage(): Coverage {
        // A meter that failed is not asked again.
        if (this.#ownWhy === "fault") return { kind: "none", why: "fault", unreadBytes: this.#ownUnread }
        const meter = this.#options.meter.coverage()
        if (this.#ownUnread === 0) return meter
        if (meter.kind === "full") return { kind: "partly", why: this.#ownWhy, unreadBytes: this.#ownUnread }
        return { ...meter, unreadBytes: meter.unreadBytes + this.#ownUnread }
    }

    #cutting = false

    /** null: nobody knows the charset; nothing is read any more. */
    #textSource(first: Buffer): TextSource | null {
        if (this.#text !== null || this.#state !== "counting") return this.#text
        try {
            this.#text = this.#options.openText(first)
        } catch (error) {
            if (!(error instanceof RangeError)) throw error
            this.giveUp("charset", 1)
        }
        return this.#text
    }

    #hold(step: TextStep): void {
        for (const piece of step.pieces) this.#held.add(piece.bytes, piece.units, piece.splittable)
    }

    #meter(step: TextStep): void {
        if (step.malformedBytes > 0 && !this.#reserveOwn(step.malformedBytes)) return
        if (step.text.length > 0) this.#take(this.#options.meter.push(step.text))
    }

    #take(step: MeterStep): void {
        if (this.#cutting) return
        if (!this.#reserveMeterUnread()) return
        if (step.records.length === 0) {
            this.#cleared = step.clearedTo
            return
        }
        const granted = this.#options.reserve.persons(step.records.map((record) => record.sightings))
        for (const record of step.records.slice(0, granted)) {
            this.#granted.push(record)
            this.#cleared = record.end
        }
        if (granted < step.records.length) this.#cutting = true
        else this.#cleared = step.clearedTo
    }

    /** Bytes the meter says it could not read, as far as they are new. */
    #reserveMeterUnread(): boolean {
        const coverage = this.#options.meter.coverage()
        if (coverage.kind === "full" || coverage.unreadBytes <= this.#meterUnread) return true
        const more = coverage.unreadBytes - this.#meterUnread
        this.#meterUnread = coverage.unreadBytes
        if (!this.#options.reserve.unreadable(more)) this.#cutting = true
        return !this.#cutting
    }

    #reserveOwn(bytes: number): boolean {
        if (this.#options.reserve.unreadable(bytes)) this.#ownUnread += bytes
        else this.#cutting = true
        return !this.#cutting
    }

    #release(): void {
        if (this.#state !== "counting") return
        const parting = this.#held.partingBefore(this.#cleared)
        const ready = this.#takeGranted(parting)
        if (!this.#expose(ready.records)) return
        const slices = this.#held.takeTo(parting)
        if (slices.length > 0) this.#options.flow.write(slices, this.#exposed - ready.begun)
        if (this.#cutting) this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
        else if (this.#held.bytes > this.#options.holdLimitBytes) this.#fault(stuck(this.#held.bytes))
    }

    /**
     * Granted records before the parting; and, where a piece of bytes could not be parted, the next one, since some of
     * it may leave with them.
     */
    #takeGranted(parting: number): { records: Granted[]; begun: number } {
        const next = this.#granted.findIndex((record) => record.end > parting)
        if (next < 0) return { records: this.#granted.splice(0), begun: 0 }
        const begun = parting > this.#held.releasedUnit ? (this.#granted[next]?.sightings.length ?? 0) : 0
        return { records: this.#granted.splice(0, begun > 0 ? next + 1 : next), begun }
    }

    #expose(records: readonly Granted[]): boolean {
        if (records.length === 0) return true
        const sightings = records.flatMap((record) => record.sightings)
        if (this.#options.reserve.expose(sightings, this.#exposed)) {
            this.#exposed += sightings.length
            return true
        }
        this.#cut(503, "SEKISHO_GATE_SPOOL_FULL")
        return false
    }

    #passUnread(bytes: Uint8Array): boolean {
        if (this.#state === "over") return false
        if (bytes.length === 0) return true
        const counted = bytes.length * this.#unreadFactor
        if (!this.#options.reserve.unreadable(counted)) {
            this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
            return false
        }
        this.#ownUnread += counted
        this.#options.flow.write([bytes], this.#exposed)
        return true
    }

    #guarded(work: () => void): void {
        try {
            work()
        } catch (error) {
            this.#fault(error)
        }
    }

    #fault(error: unknown): void {
        if (this.#options.reserve.fault(error)) this.giveUp("fault", 1)
        else this.#cut(500, "SEKISHO_GATE_JUDGEMENT_FAULT")
    }

    #cut(
        status: 429 | 500 | 503,
        code: "SEKISHO_GATE_CAP_REACHED" | "SEKISHO_GATE_SPOOL_FULL" | "SEKISHO_GATE_JUDGEMENT_FAULT",
    ): void {
        this.#state = "over"
        this.#options.flow.cut(status, code)
    }
}

function stuck(heldBytes: number): SekishoError {
    return new SekishoError("SEKISHO_OUTBOUND_READER_FAILED", { heldBytes })
}
