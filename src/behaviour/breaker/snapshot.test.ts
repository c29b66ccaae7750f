import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { WINDOWS, type Caps } from "../contract.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import { createBreakerMemory, openBreaker, restore, snapshot, type BreakerMemory } from "./breaker.ts"
import { ADDRESS, ALL_SCOPES, DAY, HOUR, MINUTE, OTHER, person, persons, SITE, T0 } from "./breaker.case.ts"
import { faultsOf } from "./tables.case.ts"

const CAPS: Caps = {
    persons: { address: { hour: 100, month: 1_000 } },
    unreadableBytes: { address: { hour: 10_000 } },
    enforce: true,
}

function memory(seed = "snapshot", personCapacity = 4_096): BreakerMemory {
    return createBreakerMemory({ scopeCapacity: 64, personCapacity, seed })
}

function open(shared: BreakerMemory): ReturnType<typeof openBreaker> {
    return openBreaker(shared, { caps: CAPS, onFull: "closed", workerId: 0 })
}

function filled(): BreakerMemory {
    const shared = memory()
    const breaker = open(shared)
    breaker.reserve([ADDRESS, SITE], persons(0, 30), T0)
    breaker.reserve([ADDRESS, SITE], [[person(1, 1, 2)], [person(1, 2)]], T0 + 20 * MINUTE)
    breaker.reserve([OTHER, SITE], persons(20, 60), T0 + 3 * HOUR)
    breaker.reserveUnreadable([ADDRESS], 700, T0)
    breaker.reserveUnreadable([ADDRESS], 4_000, T0 + 2 * HOUR)
    return shared
}

const SAVED_AT = T0 + 3 * HOUR

function counts(shared: BreakerMemory, nowMs: number): number[] {
    const breaker = open(shared)
    return [ADDRESS, OTHER, SITE].flatMap((scope) => WINDOWS.map((window) => breaker.count(scope, window, nowMs)))
}

describe("what was counted counts after a restart", () => {
    test.each([0, 30 * MINUTE, 5 * HOUR, 2 * DAY, 29 * DAY, 40 * DAY])("%d ms later", (later) => {
        const before = filled()
        const after = memory()
        restore(after, snapshot(before, SAVED_AT), SAVED_AT + later)
        expect(faultsOf(after)).toEqual([])
        expect(counts(after, SAVED_AT + later)).toEqual(counts(before, SAVED_AT + later))
    })

    test("caps go on where they stood, for persons and bytes", () => {
        const after = memory()
        restore(after, snapshot(filled(), SAVED_AT), SAVED_AT)
        const breaker = open(after)
        expect(breaker.reserve([ADDRESS], persons(0, 30), SAVED_AT).granted).toBe(30)
        expect(breaker.reserve([ADDRESS], persons(500, 600), SAVED_AT).granted).toBe(70)
        expect(breaker.reserveUnreadable([ADDRESS], 6_001, SAVED_AT - HOUR).granted).toBe(0)
        expect(breaker.reserveUnreadable([ADDRESS], 6_000, SAVED_AT - HOUR).granted).toBe(1)
    })

    test("names and birth dates that became known are still known", () => {
        const after = memory()
        restore(after, snapshot(filled(), SAVED_AT), SAVED_AT)
        const breaker = open(after)
        const before = breaker.count(ADDRESS, "day", SAVED_AT)
        breaker.reserve([ADDRESS], [[person(1, 1, 2)], [person(1, 2)]], SAVED_AT)
        expect(breaker.count(ADDRESS, "day", SAVED_AT)).toBe(before)
        breaker.reserve([ADDRESS], [[person(1, 3)]], SAVED_AT)
        expect(breaker.count(ADDRESS, "day", SAVED_AT)).toBe(before + 1)
    })

    test("restoring on top of live counts loses neither", () => {
        const after = memory()
        const breaker = open(after)
        breaker.reserve([ADDRESS], persons(25, 40), SAVED_AT)
        restore(after, snapshot(filled(), SAVED_AT), SAVED_AT)
        expect(faultsOf(after)).toEqual([])
        expect(breaker.count(ADDRESS, "day", SAVED_AT)).toBe(41)
        restore(after, snapshot(after, SAVED_AT), SAVED_AT)
        expect(breaker.count(ADDRESS, "day", SAVED_AT)).toBe(41)
    })

    test("a clock that was ahead when it was saved does not freeze the counts", () => {
        const after = memory()
        restore(after, snapshot(filled(), SAVED_AT), T0 - 365 * DAY)
        const breaker = open(after)
        const now = T0 - 365 * DAY
        expect(breaker.count(ADDRESS, "hour", now)).toBe(31)
        expect(breaker.count(ADDRESS, "hour", now + 2 * HOUR)).toBe(0)
        expect(faultsOf(after)).toEqual([])
    })

    test("of nothing is nothing", () => {
        const after = memory()
        restore(after, snapshot(memory(), T0), T0)
        expect(faultsOf(after)).toEqual([])
    })
})

function checkOf(shared: BreakerMemory, bytes: Uint8Array): unknown {
    try {
        restore(shared, bytes, SAVED_AT)
        return null
    } catch (error) {
        return isSekishoError(error) ? [error.code, error.detail["check"]] : error
    }
}

describe("a snapshot that cannot be used is refused, and changes nothing", () => {
    const good = snapshot(filled(), SAVED_AT)
    test.each([
        { bytes: new Uint8Array(), check: 1, why: "empty" },
        { bytes: good.slice(0, 31), check: 1, why: "cut in its head" },
        { bytes: good.slice(0, -4), check: 5, why: "cut by a word" },
        { bytes: good.slice(0, -3), check: 1, why: "cut within a word" },
        { bytes: Uint8Array.of(...good, 0, 0, 0, 0), check: 5, why: "longer" },
        { bytes: good.with(0, 1), check: 2, why: "something else" },
        { bytes: good.with(4, 9), check: 3, why: "of another version" },
        { bytes: good.with(200, 0xa5), check: 6, why: "damaged" },
    ])("$why", ({ bytes, check }) => {
        const shared = memory()
        expect(checkOf(shared, bytes)).toEqual(["SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID", check])
        expect(faultsOf(shared)).toEqual([])
        expect(counts(shared, SAVED_AT)).toEqual(Array.from({ length: 9 }, () => 0))
    })

    test("under another seed", () => {
        expect(checkOf(memory("other"), good)).toEqual(["SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID", 4])
    })

    test("that does not fit", () => {
        const small = memory("snapshot", 64)
        expect(checkOf(small, good)).toEqual(["SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID", 12])
        expect(faultsOf(small)).toEqual([])
    })

    test("no bytes whatever do anything else than that", () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
                expect(checkOf(memory(), bytes)).toEqual(["SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID", expect.any(Number)])
            }),
            { numRuns: 30 },
        )
    })
})

test("any history survives", () => {
    const step = fc.record({
        minutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 20_000 })),
        scopes: fc.subarray([...ALL_SCOPES, OTHER], { minLength: 1 }),
        from: fc.integer({ min: 0, max: 40 }),
        count: fc.integer({ min: 0, max: 12 }),
        bytes: fc.integer({ min: 0, max: 3_000 }),
    })
    fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 0, max: 50_000 }), (steps, later) => {
            const before = memory()
            const breaker = open(before)
            let now = T0
            for (const { minutes, scopes, from, count, bytes } of steps) {
                now += minutes * MINUTE
                breaker.reserve(scopes, persons(from, from + count), now)
                breaker.reserveUnreadable(scopes, bytes, now)
            }
            const after = memory()
            restore(after, snapshot(before, now), now + later * MINUTE)
            expect(faultsOf(after)).toEqual([])
            expect(counts(after, now + later * MINUTE)).toEqual(counts(before, now + later * MINUTE))
        }),
        { numRuns: 60 },
    )
})
