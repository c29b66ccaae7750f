// A file that can only be read whole: nothing of it leaves before it was read, its persons are granted by the breaker and
// stand in the spool. What cannot be held or read leaves counted as unreadable bytes. All of its persons count as delivered
// with its first bytes: which of them a broken-off file still shows is not known, and fewer must not be said.
import type { Coverage, Sighting, UnreadReason } from "../../core/person.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { BodyMemory } from "../body-memory.ts"
import type { DocumentReader } from "../documents/document-reader.ts"
import type { Flow } from "./flow.ts"
import type { Release } from "./release.ts"
import type { Reserve } from "./reserve.ts"

export interface DocumentReleaseOptions {
    readonly reader: DocumentReader
    readonly memory: BodyMemory
    readonly holdBytes: number
    readonly holdTimeMs: number
    readonly name: string
    readonly planted: readonly string[]
    /** What of the persons that were found counts: decoys do not. */
    readonly counted: (records: readonly (readonly Sighting[])[]) => readonly (readonly Sighting[])[]
    readonly reserve: Reserve
    readonly flow: Flow
}

/** Sightings that are put into the spool in one go, so that a long list does not hold the worker. */
const EXPOSE_AT_ONCE = 250
/** Sightings of one file, some half a kilobyte each: a file with more counts as too large. */
const SIGHTINGS_LIMIT = 200_000

type State = "holding" | "reading" | "leaving" | "unread" | "over"

export class DocumentRelease implements Release {
    readonly #options: DocumentReleaseOptions
    /** What the client gets, and what is read: the same but for a content coding. */
    #held: Buffer[] = []
    #decoded: Buffer[] = []
    #decodedBytes = 0
    #taken = 0
    #state: State = "holding"
    #cancel: (() => void) | null = null
    #sightings: Sighting[] = []
    #exposed = 0
    #why: UnreadReason = "limit"
    #factor = 1
    #unreadBytes = 0
    #coverage: Coverage = { kind: "full" }

    constructor(options: DocumentReleaseOptions) {
        this.#options = options
    }

    get offered(): number {
        return this.#exposed
    }

    get isOver(): boolean {
        return this.#state === "over"
    }

    push(bytes: Buffer): void {
        if (this.#state === "unread") this.#passUnread(bytes)
        if (this.#state !== "holding") return
        this.#held.push(bytes)
        this.#decoded.push(bytes)
        this.#decodedBytes += bytes.length
        this.#book(bytes.length)
    }

    pushDecoded(bytes: Buffer): void {
        if (this.#state !== "holding") return
        this.#decoded.push(bytes)
        this.#decodedBytes += bytes.length
        this.#book(bytes.length)
    }

    seal(coded: Buffer): void {
        if (this.#state === "unread") this.#passUnread(coded)
        if (this.#state !== "holding") return
        this.#held.push(coded)
        this.#book(coded.length)
    }

    giveUp(why: UnreadReason, factor: number): void {
        if (this.#state !== "holding" && this.#state !== "reading") return
        this.#state = "unread"
        this.#why = why
        this.#factor = factor
        this.#decoded = []
        this.#stop()
        for (const bytes of this.#held.splice(0)) this.#passUnread(bytes)
    }

    end(): void {
        if (this.#state === "unread") this.#finish()
        if (this.#state !== "holding") return
        this.#state = "reading"
        const { reader, name, planted, holdTimeMs } = this.#options
        const chunks = this.#decoded
        this.#decoded = []
        this.#cancel = reader.read({
            chunks,
            name,
            planted,
            timeLimitMs: holdTimeMs,
            onPersons: (records) => this.#grant(records),
            onDone: (coverage) => void this.#leave(coverage),
            onFailed: (why, error) => this.#failed(why, error),
        })
    }

    close(): void {
        this.#state = "over"
        this.#stop()
        this.#held = []
        this.#decoded = []
        this.#sightings = []
        this.#options.memory.give(this.#taken)
        this.#taken = 0
    }

    coverage(): Coverage {
        if (this.#unreadBytes === 0) return this.#coverage
        const kind = this.#coverage.kind === "full" ? "none" : this.#coverage.kind
        return { kind, why: this.#why, unreadBytes: this.#unreadBytes }
    }

    #book(bytes: number): void {
        const { memory, holdBytes } = this.#options
        if (this.#decodedBytes <= holdBytes && memory.take(bytes)) this.#taken += bytes
        else this.giveUp("limit", 1)
    }

    #grant(found: readonly (readonly Sighting[])[]): void {
        if (this.#state !== "reading") return
        const records = this.#options.counted(found)
        if (this.#options.reserve.persons(records) < records.length) {
            this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
            return
        }
        for (const record of records) this.#sightings.push(...record)
        if (this.#sightings.length > SIGHTINGS_LIMIT) this.#failed("limit", null)
    }

    /** Persons that were found before are told all the same; all of the file is unread beside them. */
    #failed(why: "limit" | "fault", error: unknown): void {
        if (this.#state !== "reading") return
        const cause = error ?? new SekishoError("SEKISHO_OUTBOUND_READER_FAILED", { heldBytes: this.#taken })
        if (why === "fault" && !this.#options.reserve.fault(cause)) {
            this.#cut(500, "SEKISHO_GATE_JUDGEMENT_FAULT")
            return
        }
        this.#stop()
        const unreadBytes = this.#held.reduce((sum, { length }) => sum + length, 0)
        void this.#leave({ kind: this.#sightings.length > 0 ? "partly" : "none", why, unreadBytes })
    }

    async #leave(coverage: Coverage): Promise<void> {
        if (this.#state !== "reading") return
        this.#state = "leaving"
        this.#cancel = null
        if (coverage.kind !== "full" && !this.#reserveUnread(coverage)) return
        this.#coverage = coverage
        if (!(await this.#expose())) return
        this.#options.flow.write(this.#held.splice(0), this.#exposed)
        this.#finish()
    }

    #reserveUnread({ why, unreadBytes }: Exclude<Coverage, { readonly kind: "full" }>): boolean {
        this.#why = why
        if (!this.#options.reserve.unreadable(unreadBytes)) {
            this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
            return false
        }
        this.#unreadBytes = unreadBytes
        return true
    }

    /** @returns false: the exchange is over */
    async #expose(): Promise<boolean> {
        for (let at = 0; at < this.#sightings.length; at += EXPOSE_AT_ONCE) {
            if (at > 0) await turn()
            if (this.#state !== "leaving") return false
            const some = this.#sightings.slice(at, at + EXPOSE_AT_ONCE)
            if (!this.#options.reserve.expose(some, at)) {
                this.#cut(503, "SEKISHO_GATE_SPOOL_FULL")
                return false
            }
            this.#exposed += some.length
        }
        return true
    }

    #passUnread(bytes: Buffer): void {
        if (this.#state !== "unread" || bytes.length === 0) return
        const counted = bytes.length * this.#factor
        if (!this.#options.reserve.unreadable(counted)) {
            this.#cut(429, "SEKISHO_GATE_CAP_REACHED")
            return
        }
        this.#unreadBytes += counted
        this.#options.flow.write([bytes], 0)
    }

    #finish(): void {
        this.#state = "over"
        this.#options.flow.end()
    }

    #cut(
        status: 429 | 500 | 503,
        code: "SEKISHO_GATE_CAP_REACHED" | "SEKISHO_GATE_SPOOL_FULL" | "SEKISHO_GATE_JUDGEMENT_FAULT",
    ): void {
        this.#state = "over"
        this.#stop()
        this.#options.flow.cut(status, code)
    }

    #stop(): void {
        this.#cancel?.()
        this.#cancel = null
    }
}

async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
}
