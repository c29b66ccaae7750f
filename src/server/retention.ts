// Deletion by age goes by the wall clock, which may be wrong: what it deletes in a wrong minute does not come back. So the
// clock is believed only after it went for an hour without being set, by the machine's own count. One that is wrong for
// longer, from the start on or for good, is believed (docs/limits.md).
import type { Ledger } from "../ledger/contract.ts"
import type { ServerLog } from "./server-log.ts"

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Between two looks an hour apart: more than a clock drifts or is slewed, less than somebody sets it by. */
const SET_MS = 60_000

export interface RetentionClocks {
    /** Unix milliseconds. */
    readonly wall: () => number
    /** Milliseconds since any moment; nobody can set it. */
    readonly counted: () => number
}

const CLOCKS: RetentionClocks = { wall: () => Date.now(), counted: () => performance.now() }

/** Hourly: headers older than `requestsDays` are deleted. Returns what stops it. */
export function startRetention(
    ledger: Pick<Ledger, "forgetRequests">,
    requestsDays: number,
    log: ServerLog,
    clocks: RetentionClocks = CLOCKS,
): () => void {
    const difference = (): number => clocks.wall() - clocks.counted()
    let before = difference()
    const look = (): void => {
        const now = difference()
        const set = Math.abs(now - before) > SET_MS
        before = now
        if (set) {
            log.info("the clock was set: nothing is deleted for an hour")
            return
        }
        ledger
            .forgetRequests(clocks.wall() - requestsDays * DAY_MS)
            .catch((error: unknown) => log.fault("retention", error))
    }
    const timer = setInterval(look, HOUR_MS)
    timer.unref()
    return () => clearInterval(timer)
}
