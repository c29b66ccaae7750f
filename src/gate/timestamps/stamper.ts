// Has the journal stamped by an authority of time, once in a period and only when something was written. It stands beside the
// journal, never in its way: no entry and no decision waits for it, and what fails is told and tried again.
import type { TimestampConfig } from "../../config/config.ts"
import { failedWords, TIMESTAMP_MESSAGES } from "../../core/messages/timestamp.messages.data.ts"
import { type AskFault, STAMPED_KIND } from "../../journal/stamps/contract.ts"
import type { Stamped } from "../../journal/stamps/stamp-head.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { GateJournal } from "../events/gate-journal.ts"
import type { GateLog } from "../gate-log.ts"

export interface TimestampStatus {
    readonly on: boolean
    /** Up to which entry the journal is stamped; null: it is not, or not since this gate began to look. */
    readonly n: number | null
    /** Time of that stamp, by the authority. */
    readonly atMs: number | null
    /** Why the last attempt failed; null: it did not. */
    readonly failed: AskFault | null
    readonly failedAtMs: number | null
}

export interface Stamper {
    start(): void
    status(): TimestampStatus
    /** Looks whether a stamp is due, and has it made; a timer calls it. Never rejects. */
    look(): Promise<void>
    close(): void
}

export interface StamperOptions {
    /** null: off. */
    readonly config: () => TimestampConfig | null
    readonly journal: Pick<GateJournal, "dir" | "head" | "note">
    readonly events: EventRecorder
    readonly log: GateLog
    readonly now: () => number
}

const HOUR_MS = 3_600_000
/** After a failure. */
export const RETRY_MS: number = HOUR_MS
/** An authority that stays away is told of so often. */
const TELL_MS = 24 * HOUR_MS
const LOOK_MS = 60_000
/** The gate serves first. */
const FIRST_LOOK_MS = 1_000

interface Failure {
    readonly what: AskFault
    readonly atMs: number
    readonly settings: TimestampConfig
}

export function openStamper({ config, journal, events, log, now }: StamperOptions): Stamper {
    const closing = new AbortController()
    let timer: NodeJS.Timeout | undefined
    let isBusy = false
    /** undefined: the folder was not looked at yet. */
    let last: { readonly n: number; readonly atMs: number } | null | undefined
    let failure: Failure | null = null
    let toldMs: number | null = null
    /** Nothing was written since but the entry that tells of the stamp. */
    let restsAt = 0

    const isDue = (settings: TimestampConfig): boolean => {
        // An owner who corrected them wants to see that it helped.
        const isOther = failure !== null && failure.settings !== settings
        if (!isOther && !isOver(failure?.atMs, RETRY_MS, now())) return false
        return isOver(last?.atMs, settings.everyHours * HOUR_MS, now())
    }

    const fail = (what: AskFault, settings: TimestampConfig): void => {
        failure = { what, settings, atMs: now() }
        if (!isOver(toldMs ?? undefined, TELL_MS, now())) return
        toldMs = now()
        events.record({
            event: "timestamp-failed",
            atMs: now(),
            route: null,
            client: null,
            transaction: null,
            text: failedWords(TIMESTAMP_MESSAGES.failedEvent, what),
            numbers: {},
            dedupe: null,
        })
    }

    const take = (stamped: Stamped, settings: TimestampConfig): void => {
        if (closing.signal.aborted) return
        if (stamped.kind === "fault") return fail(stamped.what, settings)
        const { head, atMs } = stamped.stamp
        last = { n: head.n, atMs }
        failure = null
        toldMs = null
        const entry = journal.note(STAMPED_KIND, { n: head.n, hash: head.hash, sha256: stamped.sha256 })
        restsAt = entry?.n === head.n + 1 ? entry.n : head.n
    }

    const stampIfDue = async (settings: TimestampConfig): Promise<void> => {
        // Loaded by those alone who have it on: it reads certificates, which nobody else needs.
        const { newestStamp, stampHead } = await import("../../journal/stamps/stamp-head.ts")
        last ??= newestStamp(journal.dir)
        if (!isDue(settings)) return
        const head = journal.head()
        if (head === "altered") return fail("head", settings)
        if (head === null || head.n <= restsAt) return
        const { url, ca } = settings
        take(await stampHead({ head, dir: journal.dir, url, ca, now, signal: closing.signal }), settings)
    }

    const look = async (): Promise<void> => {
        const settings = config()
        if (settings === null || isBusy || closing.signal.aborted) return
        isBusy = true
        try {
            await stampIfDue(settings)
        } catch (error) {
            log.fault("time stamp", error)
            fail("not-stored", settings)
        } finally {
            isBusy = false
        }
    }

    const lookAfter = (ms: number): void => {
        timer = setTimeout(() => {
            void look()
            lookAfter(LOOK_MS)
        }, ms).unref()
    }

    return {
        start: () => lookAfter(FIRST_LOOK_MS),
        look,
        status: () => ({
            on: config() !== null,
            n: last?.n ?? null,
            atMs: last?.atMs ?? null,
            failed: failure?.what ?? null,
            failedAtMs: failure?.atMs ?? null,
        }),
        close: () => {
            clearTimeout(timer)
            closing.abort()
        },
    }
}

/** Also when the clock was put back: what lies far in the future tells nothing. An authority's clock may be a little ahead. */
function isOver(sinceMs: number | undefined, periodMs: number, nowMs: number): boolean {
    return sinceMs === undefined || nowMs < sinceMs - HOUR_MS || nowMs - sinceMs >= periodMs
}
