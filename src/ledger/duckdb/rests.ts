// Rests while a question is answered. A ledger that takes in records meanwhile stands beside a gate with visitors, on the same cores:
// the question works for a moment and leaves the processor for a moment, so that what a visitor sends finds one. A lower priority alone
// does not do it: a scheduler lets a long computation finish its slice of some milliseconds. Without visitors nothing rests.
import { setTimeout as sleep } from "node:timers/promises"

/** Called between stretches of work, of a millisecond where that can be had; ends when the work may go on. */
export type Rest = () => Promise<void>

/** Where nobody is to be left room for. */
export const goOn: Rest = async () => Promise.resolve()

export interface Rests {
    /** Records were taken in: somebody visits. */
    readonly took: (records: number) => void
    /** Whether somebody visits, so that `rest` rests. */
    readonly isBusy: () => boolean
    readonly rest: Rest
}

/** What a rest needs of time; a test has its own. */
export interface RestClock {
    /** Milliseconds that only grow. */
    readonly now: () => number
    readonly sleep: (ms: number) => Promise<unknown>
}

const WORK_MS = 0.4
/** A stretch that could not be shorter is rested from for longer, and that up to the most. */
const REST_SHARE = 2
const REST_MS = 1
const LONGEST_REST_MS = 8
/** A rest that lasted this much longer than it was to was one for the ledger, too: it took in records on the same thread. */
const BATCH_MS = 2
/** Fewer records in a second: whoever comes meets a free processor as a rule, and the answer is wanted soon. */
const BUSY_RECORDS = 20
const WINDOW_MS = 1_000

const REAL_CLOCK: RestClock = { now: () => performance.now(), sleep: async (ms) => sleep(ms) }

export function createRests(clock: RestClock = REAL_CLOCK): Rests {
    let window = { fromMs: Number.NEGATIVE_INFINITY, records: 0 }
    let before = window
    let workingFromMs = Number.NEGATIVE_INFINITY
    let restAfterMs = WORK_MS

    function isBusy(nowMs: number = clock.now()): boolean {
        return [window, before].some(({ fromMs, records }) => records >= BUSY_RECORDS && nowMs - fromMs < 2 * WINDOW_MS)
    }

    return {
        took: (records) => {
            const nowMs = clock.now()
            if (nowMs - window.fromMs >= WINDOW_MS) {
                before = window
                window = { fromMs: nowMs, records: 0 }
            }
            window.records += records
        },
        isBusy: () => isBusy(),
        rest: async () => {
            const nowMs = clock.now()
            const workedMs = nowMs - workingFromMs
            if (workedMs < restAfterMs || !isBusy(nowMs)) return
            const restMs = Math.min(LONGEST_REST_MS, Math.max(REST_MS, Math.round(REST_SHARE * workedMs)))
            await clock.sleep(restMs)
            workingFromMs = clock.now()
            const restedMs = workingFromMs - nowMs
            // Where a backlog is taken in, each rest lasts as long as a batch: the question gets as much as it gave.
            restAfterMs = restedMs > restMs + BATCH_MS ? restedMs : WORK_MS
        },
    }
}
