import type { Ledger } from "../ledger/contract.ts"
import type { ServerLog } from "./server-log.ts"

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Hourly, and once at the start: headers older than `requestsDays` are deleted. Returns what stops it. */
export function startRetention(ledger: Ledger, requestsDays: number, log: ServerLog): () => void {
    const forget = (): void => {
        ledger
            .forgetRequests(Date.now() - requestsDays * DAY_MS)
            .catch((error: unknown) => log.fault("retention", error))
    }
    forget()
    const timer = setInterval(forget, HOUR_MS)
    timer.unref()
    return () => clearInterval(timer)
}
