import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { startRetention } from "./retention.ts"
import { SILENT_LOG } from "./server-log.ts"

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS
const NOW_MS = 1_700_000_000_000

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }))
afterEach(() => void vi.useRealTimers())

/** @param offsets by how much the wall clock is off at the start and at each look after that, an hour apart, ms */
async function deletedAt(offsets: readonly number[]): Promise<(number | null)[]> {
    const [first = 0, ...looks] = offsets
    const clock = { counted: 5_000, off: first }
    let asked: number | null = null
    let closed = 0
    const ledger = {
        closeDays: async (): Promise<void> => {
            closed++
            return Promise.resolve()
        },
        forget: async ({ requestsBeforeMs }: { requestsBeforeMs: number | null }): Promise<void> => {
            asked = requestsBeforeMs
            return Promise.resolve()
        },
    }
    const clocks = { wall: () => NOW_MS + clock.counted + clock.off, counted: () => clock.counted }
    const stop = startRetention(ledger, { requestsDays: 90 }, SILENT_LOG, clocks)
    const found: (number | null)[] = []
    for (const off of looks) {
        asked = null
        clock.counted += HOUR_MS
        clock.off = off
        await vi.advanceTimersByTimeAsync(HOUR_MS)
        found.push(asked)
    }
    stop()
    // Days are closed whether or not the clock is believed: that loses nothing.
    expect(closed).toBe(looks.length + 1)
    return found.map((before, hour) =>
        before === null ? null : before - (NOW_MS + 5_000 + (hour + 1) * HOUR_MS - 90 * DAY_MS),
    )
}

test.each([
    { offsets: [0, 0, 0], want: [0, 0], why: "a clock that goes right: every hour, from the first on" },
    {
        offsets: [0, YEAR_MS, 0, 0],
        want: [null, null, 0],
        why: "a year ahead at one look: nothing, until it was right for an hour",
    },
    { offsets: [0, -HOUR_MS, 0, 0], want: [null, null, 0], why: "an hour back at one look" },
    { offsets: [YEAR_MS, 0, 0], want: [null, 0], why: "a year ahead at the start, set right within the hour" },
    { offsets: [0, 900, -700, 59_000], want: [900, -700, 59_000], why: "drift and slewing are no setting" },
    { offsets: [0, -DAY_MS, -DAY_MS], want: [null, -DAY_MS], why: "set for good: believed an hour later" },
])("what is deleted when: $why", async ({ offsets, want }) => {
    expect(await deletedAt(offsets)).toEqual(want)
})
