// One scope's rolling windows: for each window a ring of buckets that holds how many of the scope's persons were last
// seen in that bucket, and the sum. A person who is seen again moves from its old bucket to the newest, so the sum of the
// live buckets is the number of distinct persons. Rounded outward: a ring has one bucket more than its window, so a
// window covers at least its full length, however far into the newest bucket it is.
// Time never runs back within a scope: an older time counts as the newest one seen. A clock set back can so only make
// persons count longer.
import { WINDOWS, type ScopeKind, type Window } from "../contract.ts"

interface Ring {
    readonly bucketMinutes: number
    readonly buckets: number
    /** Of the first bucket, behind the totals. */
    readonly start: number
}

const FIVE_MINUTES = 5
const HOUR = 60
const DAY = 1_440

/** In the order of WINDOWS: 12 × 5 minutes, 24 hours, 30 days, and the one bucket more. */
export const RINGS: readonly Ring[] = [
    { bucketMinutes: FIVE_MINUTES, buckets: 13, start: 0 },
    { bucketMinutes: HOUR, buckets: 25, start: 13 },
    { bucketMinutes: DAY, buckets: 31, start: 38 },
]
export const WINDOW_COUNT = 3

/** Words of a record in `scopes`. */
export const SCOPE = {
    /** 0: free; else 1 + number of its kind. */
    state: 0,
    fpLo: 1,
    fpHi: 2,
    /** Newest minute since 1970 that this scope has seen. */
    newest: 3,
    /** Which crossings were told already (crossing.ts). */
    flags: 4,
    totals: 5,
    rings: 8,
} as const
/** 8 + 69 words, rounded up to cache lines: 320 bytes. */
export const SCOPE_STRIDE = 80
/** Float64: three totals and the rings. */
export const BYTES_STRIDE = 72

export const SCOPE_KINDS: readonly ScopeKind[] = ["address", "session", "account", "route", "site"]

export function windowNumber(window: Window): number {
    return WINDOWS.indexOf(window)
}

/** An array of `scopes` or `bytes` with where a record's totals and rings stand in it. */
export interface RingArray {
    [index: number]: number
}

/**
 * Lets time pass in one record's rings: buckets that fell out of a window are emptied and taken off its total.
 *
 * @param totals index of the three totals
 * @param rings index of the first bucket
 */
export function advanceRings(cells: RingArray, totals: number, rings: number, from: number, to: number): void {
    for (let w = 0; w < WINDOW_COUNT; w++) {
        const ring = RINGS[w]
        if (ring === undefined) continue
        const oldest = Math.floor(from / ring.bucketMinutes)
        const steps = Math.min(Math.floor(to / ring.bucketMinutes) - oldest, ring.buckets)
        for (let step = 1; step <= steps; step++) {
            const cell = rings + ring.start + ((oldest + step) % ring.buckets)
            cells[totals + w] = (cells[totals + w] ?? 0) - (cells[cell] ?? 0)
            cells[cell] = 0
        }
    }
}

/** Adds `amount` (may be negative) at `minute` to one window; the minute must be live in it. */
export function addToRing(
    cells: RingArray,
    totals: number,
    rings: number,
    w: number,
    minute: number,
    amount: number,
): void {
    const ring = RINGS[w]
    if (ring === undefined) return
    const cell = rings + ring.start + (Math.floor(minute / ring.bucketMinutes) % ring.buckets)
    cells[cell] = (cells[cell] ?? 0) + amount
    cells[totals + w] = (cells[totals + w] ?? 0) + amount
}

/** Whether something last seen at `minute` still counts in a window whose newest minute is `newest`. */
export function isLive(w: number, minute: number, newest: number): boolean {
    const ring = RINGS[w]
    if (ring === undefined) return false
    return Math.floor(minute / ring.bucketMinutes) > Math.floor(newest / ring.bucketMinutes) - ring.buckets
}

/** The oldest minute that counts in any window, the longest being the last. */
export function oldestLive(newest: number): number {
    const { bucketMinutes, buckets } = RINGS[WINDOW_COUNT - 1] ?? { bucketMinutes: 0, buckets: 0 }
    return Math.max(0, (Math.floor(newest / bucketMinutes) - buckets + 1) * bucketMinutes)
}
