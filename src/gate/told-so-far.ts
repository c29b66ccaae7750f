// What an exchange that stays open (a WebSocket, a stream of events, a long download) has released and found, told before it ends: a
// scope confirms what left a second ago, asks by what was found, and a gate that is killed has told it. Each telling is the
// exchange's record as it stands by then, marked `open`, under its one transaction; the ledger goes by the furthest (docs/rationale.md).
// Who was offered and not accepted waits for a later telling: no part of it is told as more than it is.
import type { Finding } from "../core/finding.ts"
import type { RequestRecord } from "../core/observation.ts"

/**
 * From the beginning to the first telling, and from each to the next: with the time to the sweep (deadlines.ts) one a second, so that a
 * page, which is over by then, is told at its end alone.
 */
export const TELL_EVERY_MS = 900

/** The exchange that is told. */
export interface ToldExchange {
    /** Sightings that the client's socket accepted. */
    readonly delivered: () => number
    /** What was found so far: the same list as before where nothing was added. */
    readonly found: () => readonly Finding[]
    /** Its record, as if it ended now. */
    readonly whole: () => RequestRecord
    /** Unix milliseconds. */
    readonly now: () => number
    /** @returns false: not written, to be tried again */
    readonly write: (record: RequestRecord) => boolean
}

export class ToldSoFar {
    readonly #exchange: ToldExchange
    readonly #toldFindings = new Set<string>()
    #toldDelivered = 0
    #hasTold = false
    /** The last list in which nothing was untold. */
    #seen: readonly Finding[] = NOTHING_FOUND
    /** Of the beginning or the last telling, on the steady clock. */
    #lastMs: number
    /** The sweep before has seen what is untold: an answer that shows somebody late is mostly over by now. */
    #isSeen = false

    /** @param beganMs on the steady clock */
    constructor(exchange: ToldExchange, beganMs: number) {
        this.#exchange = exchange
        this.#lastMs = beganMs
    }

    /** At every sweep. @param nowMs on the steady clock */
    look(nowMs: number): void {
        if (!this.#hasNews()) return
        const wasSeen = this.#isSeen
        this.#isSeen = true
        if (!wasSeen || nowMs - this.#lastMs < TELL_EVERY_MS) return
        this.#isSeen = false
        this.#lastMs = nowMs
        this.#tell()
    }

    /** Of the exchange, which is over: without the findings that were told, so that each is told once. */
    lastOf(whole: RequestRecord): RequestRecord {
        return { ...whole, findings: this.#untold(whole.findings) }
    }

    #hasNews(): boolean {
        if (this.#exchange.delivered() > this.#toldDelivered) return true
        const found = this.#exchange.found()
        if (found === this.#seen) return false
        if (this.#untold(found).length > 0) return true
        this.#seen = found
        return false
    }

    #tell(): void {
        const whole = this.#exchange.whole()
        // Its moment is the telling, and from there back goes its duration: it belongs to the day of what it tells.
        const told = { ...this.lastOf(whole), open: true as const, atMs: this.#exchange.now() }
        // Headers are the same every time.
        if (!this.#exchange.write(this.#hasTold ? { ...told, headers: NO_HEADERS } : told)) return
        this.#hasTold = true
        this.#toldDelivered = whole.delivered
        for (const finding of whole.findings) this.#toldFindings.add(keyOf(finding))
    }

    #untold(findings: readonly Finding[]): readonly Finding[] {
        if (this.#toldFindings.size === 0) return findings
        return findings.filter((finding) => !this.#toldFindings.has(keyOf(finding)))
    }
}

const NOTHING_FOUND: readonly Finding[] = []
const NO_HEADERS: RequestRecord["headers"] = []

/** What is found in one message is found in the next: of one exchange it is told once. */
function keyOf({ detector, technique, path, reason }: Finding): string {
    return JSON.stringify([detector, technique, path, reason.en])
}
