// Has whom the open days show looked up among the closed ones in good time, so that a question finds nearly all of them looked up: at the
// start, after a day was closed, and each time so many more were taken in that a question would feel it.
import type { SpoolRecord } from "../../core/observation.ts"

export interface Meeting {
    /** Does so, unless it is under way. */
    readonly begin: () => void
    /** Does so in a moment: a question that a start was for is not kept waiting. */
    readonly beginSoon: () => void
    /** So many sightings were taken in. */
    readonly took: (sightings: number) => void
    /** Once what is under way has ended; no other follows. */
    readonly end: () => Promise<void>
}

/** So many are looked up within a question, in some ten milliseconds … */
const FEWEST = 2_048
/** … or a share of those that have been looked up: who is new is found by looking at all of them. One in so many. */
const SHARE = 64
/** While batch follows batch, what came is taken in first: it is all looked at a few times instead of many … */
const QUIET_MS = 50
/** … but for so many at the least, or a share of those that have been looked up, one in so many: a question would feel those for long. */
const MOST = 262_144
const MOST_SHARE = 4
const SOON_MS = 500

/**
 * @param meet looks some of them up. @returns whether that was all
 * @param met how many have been looked up
 */
export function createMeeting(meet: () => Promise<boolean>, met: () => number): Meeting {
    let waiting = 0
    let underWay: Promise<void> | null = null
    let hasEnded = false
    let start: NodeJS.Timeout | null = null
    let quiet: NodeJS.Timeout | null = null

    async function meetAll(): Promise<void> {
        waiting = 0
        // In turns: questions that do not need all of them come between.
        for (;;) if (hasEnded || (await meet())) return
    }

    function begin(): void {
        if (hasEnded) return
        // What fails here is met by the question that asks for it.
        underWay ??= meetAll()
            .catch(() => null)
            .then(() => {
                underWay = null
            })
    }

    return {
        begin,
        beginSoon: () => {
            start ??= setTimeout(begin, SOON_MS).unref()
        },
        took: (sightings) => {
            waiting += sightings
            if (hasEnded || waiting < Math.max(FEWEST, met() / SHARE)) return
            if (quiet !== null) clearTimeout(quiet)
            if (waiting >= Math.max(MOST, met() / MOST_SHARE)) begin()
            else quiet = setTimeout(begin, QUIET_MS).unref()
        },
        end: async () => {
            hasEnded = true
            for (const timer of [start, quiet]) if (timer !== null) clearTimeout(timer)
            await underWay
        },
    }
}

export function sightingsOf(records: readonly SpoolRecord[]): number {
    return records.reduce((sum, record) => sum + (record.kind === "exposure" ? record.sightings.length : 0), 0)
}
