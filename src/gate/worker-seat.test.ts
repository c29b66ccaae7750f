import { afterEach, expect, test, vi } from "vitest"
import { openCounters } from "./worker-counters.ts"
import type { WorkerHandle } from "./worker-handle.ts"
import { emptySeat, isAnybodyListening, isStalled, type Seat } from "./worker-seat.ts"

afterEach(() => void vi.restoreAllMocks())

function listening(): Seat {
    const seat = emptySeat(0)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is asked of it
    seat.handle = { isListening: () => true } as WorkerHandle
    seat.beatMs = performance.now()
    return seat
}

test("a clock that is set forward makes no worker look dead", () => {
    const seat = listening()
    const real = Date.now.bind(Date)
    vi.spyOn(Date, "now").mockImplementation(() => real() + 31_536_000_000)
    expect(isStalled(seat)).toBe(false)
})

test("a worker that does not beat for longer than it may is stalled, and one beat saves it", () => {
    const seat = listening()
    const real = performance.now.bind(performance)
    vi.spyOn(performance, "now").mockImplementation(() => real() + 16_000)
    expect(isStalled(seat)).toBe(true)
    openCounters(seat.counters).add("heartbeat", 1)
    expect([isStalled(seat), isStalled(seat)]).toEqual([false, false])
})

test("one that listens is enough to serve visitors, and none is not", () => {
    expect(isAnybodyListening([emptySeat(0), listening()])).toBe(true)
    expect(isAnybodyListening([emptySeat(0), emptySeat(1)])).toBe(false)
})
