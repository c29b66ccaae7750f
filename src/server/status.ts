import type { Ledger, LedgerTotals } from "../ledger/contract.ts"
import type { Alerts } from "./alerts/start-alerts.ts"
import type { Ingest } from "./ingest/ingest.ts"

export interface StatusOptions {
    readonly ledger: Ledger
    readonly ingest: Ingest
    /** Failures of the ingest in a row. */
    readonly failures: () => number
    readonly alerts: Alerts
}

const DAY_MS = 86_400_000
const EVENTS_SHOWN = 20
/** Totals are counted anew at most this often: a status line may ask many times a second. */
const TOTALS_AGE_MS = 500

/** The answer to GET /status. */
export function createStatus({
    ledger,
    ingest,
    failures,
    alerts,
}: StatusOptions): () => Promise<Record<string, unknown>> {
    const startedAt = new Date().toISOString()
    let counted: { readonly atMs: number; readonly totals: LedgerTotals } | null = null

    async function totals(): Promise<LedgerTotals> {
        if (counted !== null && performance.now() - counted.atMs < TOTALS_AGE_MS) return counted.totals
        counted = { atMs: performance.now(), totals: await ledger.totals() }
        return counted.totals
    }

    return async () => ({
        pid: process.pid,
        startedAt,
        ingest: { lagBytes: await ingest.lagBytes(), failures: failures() },
        totals: await totals(),
        alerts: alerts.state(),
        events: (await ledger.events(Date.now() - DAY_MS, EVENTS_SHOWN)).toReversed(),
    })
}
