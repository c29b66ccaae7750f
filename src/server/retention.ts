// What the ledger does by the clock: days that ended are closed, and what has been kept long enough goes.
import type { RetentionConfig } from "../config/config.ts"
import type { Ledger } from "../ledger/contract.ts"
import type { ServerLog } from "./server-log.ts"

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** After midnight (UTC), what is still on its way has this long to become part of its day at the first closing. */
const GRACE_MS = HOUR_MS

/** Hourly, and once at the start. Returns what stops it; the run at hand is finished by the ledger. */
export function startRetention(ledger: Ledger, retention: RetentionConfig, log: ServerLog): () => void {
    let stopped = false

    async function run(nowMs: number): Promise<void> {
        const before = (days: number | null): number | null => (days === null ? null : nowMs - days * DAY_MS)
        await ledger.closeDays(nowMs - GRACE_MS)
        if (stopped) return
        await ledger.forget({
            requestsBeforeMs: before(retention.requestsDays),
            exposuresBeforeMs: before(retention.exposuresDays ?? null),
            findingsBeforeMs: before(retention.findingsDays ?? null),
            eventsBeforeMs: before(retention.eventsDays ?? null),
        })
    }
    const start = (): void => void run(Date.now()).catch((error: unknown) => log.fault("retention", error))
    start()
    const timer = setInterval(start, HOUR_MS)
    timer.unref()
    return () => {
        stopped = true
        clearInterval(timer)
    }
}
