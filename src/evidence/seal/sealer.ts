// Fills and closes segments, one transaction after the other. Runs in a thread of its own (seal-thread.ts): redacting,
// compressing and encrypting take milliseconds that no visitor waits for. What it cannot do it says, and never stops for.
import type { KeptTransaction, SegmentFacts } from "../contract.ts"
import type { WarcRecord } from "../warc/warc-record.ts"
import type { DiskRoom } from "./disk-room.ts"
import { OpenSegment } from "./open-segment.ts"
import { segmentName } from "./segment-name.ts"

/** From the first transaction to the moment it begins to be closed; encrypting and syncing have the rest of five seconds. */
export const SEGMENT_OPEN_MS = 4_000

/** What became of a transaction: `full` and `failed` are lost, and told. */
export type SealOutcome = "sealed" | "full" | "failed"

export interface SealerOptions {
    readonly dir: string
    readonly writer: string
    readonly recipients: readonly string[]
    readonly segmentBytes: number
    readonly room: DiskRoom
    readonly records: (kept: KeptTransaction) => Promise<readonly WarcRecord[]>
    /** @throws what the journal throws: then the segment is none */
    readonly journaled: (facts: SegmentFacts) => void
    readonly onOutcome: (transactions: number, outcome: SealOutcome, error: unknown) => void
    readonly now: () => number
}

export class Sealer {
    readonly #options: SealerOptions
    #segment: OpenSegment | null = null
    #inSegment = 0
    #begunMs = 0
    #count = 0
    #timer: NodeJS.Timeout | null = null
    readonly #waiting: { readonly kept: KeptTransaction; readonly done: () => void }[] = []
    #work: Promise<void> = Promise.resolve()

    constructor(options: SealerOptions) {
        this.#options = options
    }

    /** @param done its bytes are needed no more */
    take(kept: KeptTransaction, done: () => void): void {
        this.#waiting.push({ kept, done })
        // At once, and so before anything that takes time: a list of what is lost is complete.
        this.#attempt(() => (this.#segment === null ? this.#begin() : this.#segment.taking([kept.transaction])))
        this.#work = this.#work.then(async () => this.#next())
    }

    /** Everything that was taken is in a segment, or told to be lost. */
    async close(): Promise<void> {
        this.#work = this.#work.then(async () => this.#closeSegment())
        await this.#work
    }

    async #next(): Promise<void> {
        const entry = this.#waiting[0]
        if (entry === undefined) return
        try {
            await this.#add(entry.kept)
        } catch (error) {
            this.#options.onOutcome(1, "failed", error)
        } finally {
            this.#waiting.shift()
            entry.done()
        }
    }

    async #add(kept: KeptTransaction): Promise<void> {
        const { segmentBytes, records, now } = this.#options
        if (this.#segment === null && !this.#begin()) return this.#options.onOutcome(1, "full", null)
        const made = await records(kept)
        this.#segment?.add(kept, made)
        this.#inSegment += 1
        const isFull = (this.#segment?.bytes ?? 0) >= segmentBytes
        // The timer's turn comes behind everything that waits; under an attack that is too late.
        if (isFull || now() - this.#begunMs >= SEGMENT_OPEN_MS) await this.#closeSegment(1)
    }

    /** @param added of those that wait, so many are in the segment before */
    #begin(added = 0): boolean {
        const { dir, writer, segmentBytes, room, now } = this.#options
        if (!room.hasRoom(segmentBytes, now())) return false
        this.#count += 1
        this.#begunMs = now()
        this.#segment = new OpenSegment(dir, segmentName(this.#begunMs, writer, this.#count), this.#begunMs)
        this.#segment.taking(this.#waiting.slice(added).map(({ kept }) => kept.transaction))
        this.#timer = setTimeout(() => {
            this.#work = this.#work.then(async () => this.#closeSegment())
        }, SEGMENT_OPEN_MS)
        return true
    }

    async #closeSegment(added = 0): Promise<void> {
        const segment = this.#segment
        if (segment === null) return
        const transactions = this.#inSegment
        this.#segment = null
        this.#inSegment = 0
        if (this.#timer !== null) clearTimeout(this.#timer)
        // Those that wait are in this segment's list, which goes: the next one has them before.
        if (this.#waiting.length > added) this.#attempt(() => this.#begin(added))
        const { recipients, journaled, room, onOutcome } = this.#options
        try {
            const facts = await segment.close(recipients, journaled)
            room.add(facts?.bytes ?? 0)
            onOutcome(transactions, "sealed", null)
        } catch (error) {
            this.#attempt(() => segment.abandon())
            onOutcome(transactions, "failed", error)
        }
    }

    /** What fails here fails again where it is told. */
    #attempt(work: () => unknown): void {
        try {
            work()
        } catch {
            return
        }
    }
}
