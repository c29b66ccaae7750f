// What the ledger does by the clock: days that ended are closed, and what has been kept long enough goes. Deletion goes by the
// wall clock, which may be wrong: what it deletes in a wrong minute does not come back. So the clock is believed only after it
// went for an hour without being set, by the machine's own count. One that is wrong for longer, from the start on or for good,
// is believed (docs/limits.md). A day that a wrong clock closes loses nothing: what comes late becomes a further part of it.
import type { LedgerRetention } from "../config/config.ts"
import type { Ledger } from "../ledger/contract.ts"
import type { ServerLog } from "./server-log.ts"

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** After midnight (UTC), what is still on its way has this long to become part of its day at the first closing. */
const GRACE_MS = HOUR_MS
/** Between two looks an hour apart: more than a clock drifts or is slewed, less than somebody sets it by. */
const SET_MS = 60_000

export interface RetentionClocks {
    /** Unix milliseconds. */
    readonly wall: () => number
    /** Milliseconds since any moment; nobody can set it. */
    readonly counted: () => number
}

const CLOCKS: RetentionClocks = { wall: () => Date.now(), counted: () => performance.now() }

/**
 * Days are closed hourly and at once, deletion begins after an hour.
 *
 * @param afterForgetting what is to go with what was deleted, by the same clock
 * @returns what stops it; the run at hand is finished by the ledger
 */
export function startRetention(
    ledger: Pick<Ledger, "closeDays" | "forget">,
    retention: LedgerRetention,
    log: ServerLog,
    clocks: RetentionClocks = CLOCKS,
    afterForgetting: (nowMs: number) => Promise<void> = async () => Promise.resolve(),
): () => void {
    const difference = (): number => clocks.wall() - clocks.counted()
    let before = difference()
    let isStopped = false

    async function forget(): Promise<void> {
        const nowMs = clocks.wall()
        const since = (days: number | null | undefined): number | null =>
            days === null || days === undefined ? null : nowMs - days * DAY_MS
        await ledger.forget({
            requestsBeforeMs: since(retention.requestsDays),
            exposuresBeforeMs: since(retention.exposuresDays),
            findingsBeforeMs: since(retention.findingsDays),
            eventsBeforeMs: since(retention.eventsDays),
        })
    }
    async function run(deletes: boolean): Promise<void> {
        await ledger.closeDays(clocks.wall() - GRACE_MS)
        if (!deletes || isStopped) return
        await forget()
        await afterForgetting(clocks.wall())
    }
    const begin = (deletes: boolean): void => void run(deletes).catch((error: unknown) => log.fault("retention", error))
    const look = (): void => {
        const now = difference()
        const isSet = Math.abs(now - before) > SET_MS
        before = now
        if (isSet) log.info("the clock was set: nothing is deleted for an hour")
        begin(!isSet)
    }
    begin(false)
    const timer = setInterval(look, HOUR_MS)
    timer.unref()
    return () => {
        isStopped = true
        clearInterval(timer)
    }
}
