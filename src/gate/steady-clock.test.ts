import { afterEach, expect, test, vi } from "vitest"
import { openBreaker, createBreakerMemory } from "../behaviour/breaker/breaker.ts"
import type { Sighting } from "../core/person.ts"
import { anchorClock, createSteadyClock } from "./steady-clock.ts"

const HOUR_MS = 3_600_000
const YEAR_MS = 365 * 24 * HOUR_MS

afterEach(() => void vi.restoreAllMocks())

function setClock(offMs: number): void {
    const real = Date.now.bind(Date)
    vi.spyOn(Date, "now").mockImplementation(() => real() + offMs)
}

test("it begins with the wall clock and goes on", async () => {
    const now = createSteadyClock(anchorClock())
    expect(Math.abs(now() - Date.now())).toBeLessThan(100)
    const before = now()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(now() - before).toBeGreaterThan(15)
})

test("threads that start later with the same beginning read the same time", () => {
    const anchor = anchorClock()
    const first = createSteadyClock(anchor)
    setClock(YEAR_MS)
    expect(Math.abs(createSteadyClock(anchor)() - first())).toBeLessThan(100)
})

test.each([
    { offMs: YEAR_MS, why: "forward by a year" },
    { offMs: -HOUR_MS, why: "back by an hour" },
])("a clock that is set $why and set right again: the breaker neither forgets nor bans", ({ offMs }) => {
    const now = createSteadyClock(anchorClock())
    const breaker = openBreaker(createBreakerMemory({ personCapacity: 1_024, scopeCapacity: 64 }), {
        caps: { persons: { address: { hour: 3 } }, unreadableBytes: {}, enforce: true },
        onFull: "closed",
        workerId: 0,
    })
    const scope = { kind: "address", id: "192.0.2.1" } as const
    const granted = (n: number): number => breaker.reserve([scope], [[person(n)]], now()).granted
    expect([granted(1), granted(2)]).toEqual([1, 1])
    setClock(offMs)
    expect([granted(3), granted(4)]).toEqual([1, 0])
    vi.restoreAllMocks()
    expect(breaker.count(scope, "hour", now())).toBe(3)
    // An hour and a bucket later the window is empty again, whatever the clock had said.
    expect(breaker.reserve([scope], [[person(5)]], now() + 2 * HOUR_MS).granted).toBe(1)
})

function person(n: number): Sighting {
    return {
        identifiers: [{ kind: "email", digest: String(n).repeat(32) }],
        fields: 1,
        name: null,
        birth: null,
    }
}
