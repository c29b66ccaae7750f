// The time in which a gate measures: windows of the breaker, what a client may have computed, how long an exchange took. It
// begins at the wall clock's reading and goes on by the machine's own count, so that a clock that is set, back by an hour or
// forward by a year, neither empties a window nor keeps it full for a year. What is written down (when something left)
// keeps the wall clock's word. Main thread, workers and their successors share one beginning, and so do the gates of one run of
// the machine (kept-clock.ts). Errs towards counting longer: it stands still while the machine sleeps.

export interface ClockAnchor {
    /** Unix milliseconds when it began. */
    readonly wallMs: number
    /** Of the machine's count, ms; the same in all threads and processes since its start. */
    readonly countedMs: number
}

export function anchorClock(): ClockAnchor {
    return { wallMs: Date.now(), countedMs: countedMs() }
}

/** @returns Unix milliseconds as they would be if nobody had set the clock since */
export function createSteadyClock({ wallMs, countedMs: began }: ClockAnchor): () => number {
    return () => wallMs + (countedMs() - began)
}

function countedMs(): number {
    const [seconds, nanos] = process.hrtime()
    return seconds * 1_000 + nanos / 1_000_000
}
