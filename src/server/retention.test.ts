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
function deletedAt(offsets: readonly number[]): (number | null)[] {
    const [first = 0, ...looks] = offsets
    const clock = { counted: 5_000, off: first }
    let asked: number | null = null
    const forgetRequests = async (beforeMs: number): Promise<void> => {
        asked = beforeMs
        return Promise.resolve()
    }
    const clocks = { wall: () => NOW_MS + clock.counted + clock.off, counted: () => clock.counted }
    const stop = startRetention({ forgetRequests }, 90, SILENT_LOG, clocks)
    const found = looks.map((off) => {
        asked = null
        clock.counted += HOUR_MS
        clock.off = off
        vi.advanceTimersByTime(HOUR_MS)
        return asked
    })
    stop()
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
])("what is deleted when: $why", ({ offsets, want }) => {
    expect(deletedAt(offsets)).toEqual(want)
})
