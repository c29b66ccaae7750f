import { describe, expect, test } from "vitest"
import type { Caps, Scope } from "../contract.ts"
import { breakerUsage, createBreakerMemory, openBreaker, type BreakerMemory } from "./breaker.ts"
import { ADDRESS, DAY, HOUR, MINUTE, persons, scope, SITE, T0 } from "./breaker.case.ts"
import { faultsOf } from "./tables.case.ts"

const CAPS: Caps = { persons: { address: { hour: 40, month: 100 } }, unreadableBytes: {}, enforce: true }

function memory(scopeCapacity = 16, personCapacity = 256): BreakerMemory {
    return createBreakerMemory({ scopeCapacity, personCapacity, seed: "reclaim" })
}

function open(
    shared: BreakerMemory,
    onFull: "open" | "closed" = "closed",
    caps = CAPS,
): ReturnType<typeof openBreaker> {
    return openBreaker(shared, { caps, onFull, workerId: 0 })
}

function client(n: number): Scope {
    return scope("address", `198.51.100.${n}`)
}

describe("the table of scopes is full", () => {
    test("scopes that counted nobody for 30 days make room", () => {
        const shared = memory()
        const breaker = open(shared)
        for (let n = 0; n < 16; n++) breaker.reserve([client(n)], persons(n * 10, n * 10 + 5), T0)
        expect(breaker.reserve([client(99)], persons(0, 1), T0 + 10 * MINUTE).full).toBe(true)
        const later = breaker.reserve([client(99)], persons(0, 1), T0 + 32 * DAY)
        expect(later).toMatchObject({ granted: 1, full: false })
        expect(breakerUsage(shared)).toMatchObject({ scopes: 1, entries: 1, forgotten: 0 })
        expect(faultsOf(shared)).toEqual([])
    })

    test("then quiet scopes with few persons are forgotten, fewest first; the site and busy ones never", () => {
        const shared = memory()
        const breaker = open(shared)
        breaker.reserve([ADDRESS, SITE], persons(0, 30), T0)
        for (let n = 0; n < 14; n++) breaker.reserve([client(n)], persons(100 + n, 101 + n + (n % 4)), T0)
        const fresh = breaker.reserve([client(99)], persons(0, 1), T0 + 2 * HOUR)
        expect(fresh).toMatchObject({ granted: 1, full: false })
        expect(breakerUsage(shared).forgotten).toBeGreaterThan(0)
        expect(breaker.count(ADDRESS, "month", T0 + 2 * HOUR)).toBe(30)
        expect(breaker.count(SITE, "month", T0 + 2 * HOUR)).toBe(30)
        expect(breaker.count(client(3), "month", T0 + 2 * HOUR)).toBe(4)
        expect(faultsOf(shared)).toEqual([])
    })

    test("one that counted somebody within the hour is not forgotten: the newcomer is refused", () => {
        const shared = memory()
        const breaker = open(shared)
        for (let n = 0; n < 16; n++) breaker.reserve([client(n)], persons(n, n + 1), T0)
        expect(breaker.reserve([client(99)], persons(0, 1), T0 + 30 * MINUTE)).toEqual({
            granted: 0,
            reached: null,
            near: null,
            full: true,
        })
        expect(breakerUsage(shared)).toMatchObject({ scopes: 16, forgotten: 0 })
    })

    test.each([
        { onFull: "open", enforce: true, why: "open lets it pass uncounted" },
        { onFull: "closed", enforce: false, why: "without enforcement it passes" },
    ] as const)("$why", ({ onFull, enforce }) => {
        const shared = memory()
        const breaker = open(shared, onFull, { ...CAPS, enforce })
        for (let n = 0; n < 16; n++) breaker.reserve([client(n)], persons(n, n + 1), T0)
        expect(breaker.reserve([client(99), client(3)], persons(50, 52), T0)).toMatchObject({ granted: 2, full: true })
        expect(breaker.count(client(99), "hour", T0)).toBe(0)
        expect(breaker.count(client(3), "hour", T0)).toBe(3)
        expect(breaker.reserveUnreadable([client(98)], 1, T0)).toMatchObject({ granted: 1, full: true })
    })

    test("open still holds the caps of the scopes that have a place", () => {
        const shared = memory()
        const breaker = open(shared, "open")
        for (let n = 0; n < 16; n++) breaker.reserve([client(n)], persons(0, 5), T0)
        expect(breaker.reserve([client(99), client(3)], persons(50, 100), T0).granted).toBe(35)
    })
})

describe("the table of persons is full", () => {
    test("closed refuses whom it cannot count, and still grants whom it knows", () => {
        const shared = memory(16, 64)
        const breaker = open(shared, "closed", { ...CAPS, persons: {} })
        const first = breaker.reserve([ADDRESS], persons(0, 100), T0)
        expect(first).toMatchObject({ granted: 54, full: true, reached: null })
        expect(breaker.reserve([ADDRESS], persons(0, 54), T0 + MINUTE)).toMatchObject({ granted: 54 })
        expect(breaker.reserve([ADDRESS], persons(60, 61), T0 + MINUTE)).toMatchObject({ granted: 0, full: true })
        expect(faultsOf(shared)).toEqual([])
    })

    test("open lets them pass uncounted", () => {
        const shared = memory(16, 64)
        const breaker = open(shared, "open", { ...CAPS, persons: {} })
        expect(breaker.reserve([ADDRESS], persons(0, 100), T0)).toMatchObject({ granted: 100, full: true })
        expect(breaker.count(ADDRESS, "hour", T0)).toBe(54)
        expect(faultsOf(shared)).toEqual([])
    })

    test("a full cap refuses before a full table lets pass", () => {
        const breaker = open(memory(16, 64), "open", { ...CAPS, persons: { address: { hour: 54 } } })
        expect(breaker.reserve([ADDRESS], persons(0, 100), T0)).toMatchObject({ granted: 54, reached: { cap: 54 } })
    })

    test("old entries and forgotten scopes make room", () => {
        const shared = memory(64, 256)
        const breaker = open(shared, "closed", { ...CAPS, persons: { address: { month: 100 } } })
        let refused = 0
        for (let n = 0; n < 2_000; n++) {
            const reservation = breaker.reserve(
                [client(n % 250)],
                persons((n % 250) * 3, (n % 250) * 3 + 3),
                T0 + n * 5 * MINUTE,
            )
            if (reservation.granted < 3) refused++
        }
        expect(refused).toBe(0)
        expect(faultsOf(shared)).toEqual([])
        expect(breakerUsage(shared).forgotten).toBeGreaterThan(0)
    })

    test("an attempt in vain is not repeated within its minute", () => {
        const shared = memory(16, 2 ** 16)
        const breaker = open(shared, "closed", { ...CAPS, persons: {} })
        breaker.reserve([ADDRESS], persons(0, 55_705), T0)
        const elapsed = (count: number, at: number): number => {
            const newcomers = persons(100_000, 100_000 + count)
            const start = performance.now()
            for (const newcomer of newcomers) breaker.reserve([ADDRESS], [newcomer], at)
            return performance.now() - start
        }
        const firstAttempt = elapsed(1, T0 + MINUTE)
        expect(elapsed(1_000, T0 + MINUTE)).toBeLessThan(100 * firstAttempt)
    })
})
