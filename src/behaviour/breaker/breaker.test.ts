import { describe, expect, test } from "vitest"
import type { Sighting } from "../../core/person.ts"
import type { Caps, Reservation } from "../contract.ts"
import { createBreakerMemory, openBreaker, type BreakerMemory } from "./breaker.ts"
import {
    ADDRESS,
    addressCap,
    ALL_SCOPES,
    DAY,
    digest,
    HOUR,
    MINUTE,
    NO_CAPS,
    OTHER,
    person,
    persons,
    ROUTE,
    SITE,
    T0,
} from "./breaker.case.ts"

function memory(): BreakerMemory {
    return createBreakerMemory({ scopeCapacity: 64, personCapacity: 4_096, seed: "test" })
}

function open(caps: Caps, shared: BreakerMemory = memory(), workerId = 0): ReturnType<typeof openBreaker> {
    return openBreaker(shared, { caps, onFull: "closed", workerId })
}

function withDigest(text: string): Sighting {
    return { ...person(0), identifiers: [{ kind: "email", digest: text }] }
}

describe("a cap", () => {
    test("is exact, and says what was reached", () => {
        const breaker = open(addressCap(5))
        const reservation = breaker.reserve([ADDRESS, SITE], persons(0, 8), T0)
        expect(reservation).toEqual({
            granted: 5,
            reached: { scope: ADDRESS, window: "hour", unit: "persons", count: 5, cap: 5, first: true },
            near: null,
            full: false,
        })
        expect(breaker.count(SITE, "month", T0)).toBe(5)
    })

    test("refuses again and again, but is told once", () => {
        const breaker = open(addressCap(1))
        breaker.reserve([ADDRESS], persons(0, 1), T0)
        expect(breaker.reserve([ADDRESS], persons(1, 2), T0).reached?.first).toBe(true)
        expect(breaker.reserve([ADDRESS], persons(1, 2), T0).reached?.first).toBe(false)
    })

    test("never refuses who already counts", () => {
        const breaker = open(addressCap(3))
        breaker.reserve([ADDRESS], persons(0, 3), T0)
        expect(breaker.reserve([ADDRESS], persons(0, 3), T0 + MINUTE).granted).toBe(3)
    })

    test("of a scope that is named twice counts once", () => {
        const breaker = open(addressCap(2))
        expect(breaker.reserve([ADDRESS, SITE, ADDRESS], persons(0, 3), T0)).toMatchObject({ granted: 2, full: false })
        expect(breaker.count(ADDRESS, "hour", T0)).toBe(2)
    })

    test("of 0 refuses the first person", () => {
        expect(open(addressCap(0)).reserve([ADDRESS], persons(0, 1), T0).granted).toBe(0)
    })

    test("of one client does not touch another", () => {
        const breaker = open(addressCap(2))
        breaker.reserve([ADDRESS], persons(0, 2), T0)
        expect(breaker.reserve([OTHER], persons(5, 7), T0).granted).toBe(2)
    })

    test("holds per window: the day's is reached with hours in between", () => {
        const breaker = open({ ...NO_CAPS, persons: { address: { hour: 10, day: 15 } } })
        expect(breaker.reserve([ADDRESS], persons(0, 10), T0).granted).toBe(10)
        const later = breaker.reserve([ADDRESS], persons(10, 20), T0 + 2 * HOUR)
        expect(later.granted).toBe(5)
        expect(later.reached?.window).toBe("day")
    })

    test("of a route counts all clients together", () => {
        const breaker = open({ ...NO_CAPS, persons: { route: { hour: 3 } } })
        breaker.reserve([ADDRESS, ROUTE], persons(0, 2), T0)
        const other = breaker.reserve([OTHER, ROUTE], persons(2, 4), T0)
        expect(other.granted).toBe(1)
        expect(other.reached?.scope).toEqual(ROUTE)
    })
})

describe("windows cover at least their length", () => {
    test.each([
        { window: "hour", inside: HOUR, outside: HOUR + 5 * MINUTE },
        { window: "day", inside: DAY, outside: DAY + HOUR },
        { window: "month", inside: 30 * DAY, outside: 31 * DAY },
    ] as const)("$window", ({ window, inside, outside }) => {
        for (const start of [T0, T0 + 4 * MINUTE, T0 + 59 * MINUTE, T0 + 23 * HOUR]) {
            const breaker = open(NO_CAPS)
            breaker.reserve([ADDRESS], persons(0, 1), start)
            expect(breaker.count(ADDRESS, window, start + inside)).toBe(1)
            expect(breaker.count(ADDRESS, window, start + outside)).toBe(0)
        }
    })
})

describe("records are granted whole", () => {
    test("a record whose second person would pass the cap counts nobody", () => {
        const breaker = open(addressCap(2))
        const records = [[person(0)], [person(1), person(2)], [person(3)]]
        expect(breaker.reserve([ADDRESS, SITE], records, T0).granted).toBe(1)
        expect(breaker.count(ADDRESS, "hour", T0)).toBe(1)
        expect(breaker.count(SITE, "hour", T0)).toBe(1)
        expect(breaker.reserve([ADDRESS, SITE], [[person(3)]], T0).granted).toBe(1)
    })

    test("taking back leaves somebody who was known as they were", () => {
        const breaker = open(addressCap(2))
        breaker.reserve([ADDRESS], persons(0, 2), T0)
        breaker.reserve([ADDRESS], [[person(0), person(7)]], T0 + 50 * MINUTE)
        expect(breaker.count(ADDRESS, "hour", T0 + HOUR + 10 * MINUTE)).toBe(0)
    })

    test("a record without persons is granted", () => {
        expect(open(addressCap(0)).reserve([ADDRESS], [[], []], T0).granted).toBe(2)
    })

    test("the same person twice in a record counts once", () => {
        const breaker = open(addressCap(1))
        expect(breaker.reserve([ADDRESS], [[person(0), person(0)]], T0).granted).toBe(1)
    })
})

describe("one identifier, several persons", () => {
    const cases = [
        { shown: [person(1, 1), person(1, 1)], want: 1, why: "the same name" },
        { shown: [person(1, 1), person(1, 2)], want: 2, why: "a family behind one identifier" },
        { shown: [person(1), person(1, 1)], want: 1, why: "a name that becomes known is no other person" },
        { shown: [person(1), person(1, 1), person(1, 2)], want: 2, why: "and is remembered then" },
        { shown: [person(1, 1), person(1)], want: 1, why: "a name that is missing is no conflict" },
        { shown: [person(1, 1, 1), person(1, 1, 2)], want: 2, why: "namesakes with two birth dates" },
        { shown: [person(1, 1), person(1, 2), person(1, 2), person(1, 1)], want: 2, why: "seen again, both" },
        { shown: [person(1, null, 1), person(1, 1, null), person(1, 2, 1)], want: 2, why: "birth first, name later" },
        {
            shown: [person(1, 1, null, 1), person(1, 1, null, 2), person(1, 1, null, 3)],
            want: 3,
            why: "one address planted beside everybody's number is nobody's",
        },
        { shown: [person(1, 1, null, 1), person(1, 1), person(1)], want: 1, why: "a number that is missing" },
        { shown: [person(1), person(1, null, null, 1)], want: 1, why: "a number that becomes known" },
        { shown: [person(1), person(1, 1, null, 1), person(1, 1, null, 2)], want: 2, why: "and is remembered then" },
    ]
    test.each(cases)("$why: $want", ({ shown, want }) => {
        const breaker = open(NO_CAPS)
        for (const sighting of shown) breaker.reserve([ADDRESS], [[sighting]], T0)
        expect(breaker.count(ADDRESS, "hour", T0)).toBe(want)
    })

    test("a digest of another form is still one person each", () => {
        const breaker = open(NO_CAPS)
        breaker.reserve(
            [ADDRESS],
            [[withDigest("A")], [withDigest("B")], [withDigest("")], [withDigest(digest("x").toUpperCase())]],
            T0,
        )
        expect(breaker.count(ADDRESS, "hour", T0)).toBe(4)
    })
})

describe("not enforced", () => {
    test("everything passes, and a crossing is told once", () => {
        const breaker = open(addressCap(5, false))
        const told: (Reservation["reached"] | null)[] = []
        for (let n = 0; n < 20; n++) {
            const reservation = breaker.reserve([ADDRESS], persons(n, n + 1), T0)
            expect(reservation.granted).toBe(1)
            if (reservation.reached !== null) told.push(reservation.reached)
        }
        expect(told).toEqual([{ scope: ADDRESS, window: "hour", unit: "persons", count: 6, cap: 5, first: true }])
    })

    test("is told again after the window has passed", () => {
        const breaker = open(addressCap(2, false))
        expect(breaker.reserve([ADDRESS], persons(0, 3), T0).reached).not.toBeNull()
        expect(breaker.reserve([ADDRESS], persons(0, 1), T0 + 2 * HOUR).reached).toBeNull()
        expect(breaker.reserve([ADDRESS], persons(4, 7), T0 + 2 * HOUR).reached).not.toBeNull()
    })
})

describe("near", () => {
    test("is told once, at 80 percent", () => {
        const breaker = open(addressCap(10))
        const near = Array.from({ length: 10 }, (_, n) => breaker.reserve([ADDRESS], persons(n, n + 1), T0).near)
        expect(near.map((told) => told?.count ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 8, 0, 0])
    })

    test("of several scopes is told one by one", () => {
        const breaker = open({ ...NO_CAPS, persons: { address: { hour: 10 }, site: { day: 10 } } })
        expect(breaker.reserve([ADDRESS, SITE], persons(0, 8), T0).near?.scope).toEqual(ADDRESS)
        expect(breaker.reserve([ADDRESS, SITE], persons(0, 1), T0).near?.scope).toEqual(SITE)
        expect(breaker.reserve([ADDRESS, SITE], persons(0, 1), T0).near).toBeNull()
    })

    test("a count that swings around it stays quiet", () => {
        const breaker = open({ ...NO_CAPS, persons: { address: { hour: 10 } } })
        let told = 0
        for (let step = 0; step < 60; step++) {
            const from = step % 12 === 11 ? 100 + step : 0
            const at = T0 + step * 5 * MINUTE
            if (breaker.reserve([ADDRESS], [...persons(0, 7), ...persons(from, from + 1)], at).near !== null) told++
        }
        expect(told).toBe(1)
    })
})

describe("unreadable bytes", () => {
    const caps: Caps = { persons: {}, unreadableBytes: { address: { hour: 1_000 } }, enforce: true }

    test("pass whole or not at all", () => {
        const breaker = open(caps)
        expect(breaker.reserveUnreadable([ADDRESS, SITE], 600, T0).granted).toBe(1)
        const refused = breaker.reserveUnreadable([ADDRESS, SITE], 401, T0)
        expect(refused.granted).toBe(0)
        expect(refused.reached).toMatchObject({ unit: "unreadableBytes", count: 600, cap: 1_000, first: true })
        const last = breaker.reserveUnreadable([ADDRESS, SITE], 400, T0)
        expect(last).toMatchObject({ granted: 1, near: null })
        expect(breaker.reserveUnreadable([ADDRESS], 0, T0).granted).toBe(1)
    })

    test("near is told by itself, apart from persons", () => {
        const breaker = open({ ...caps, persons: { address: { hour: 10 } } })
        expect(breaker.reserveUnreadable([ADDRESS], 800, T0).near?.unit).toBe("unreadableBytes")
        expect(breaker.reserve([ADDRESS], persons(0, 8), T0).near?.unit).toBe("persons")
    })

    test("without enforcement pass and are told", () => {
        const breaker = open({ ...caps, enforce: false })
        expect(breaker.reserveUnreadable([ADDRESS], 5_000_000_000, T0)).toMatchObject({
            granted: 1,
            reached: { count: 5_000_000_000 },
        })
        expect(breaker.reserveUnreadable([ADDRESS], 1, T0).reached).toBeNull()
    })

    test("leave the window", () => {
        const breaker = open(caps)
        breaker.reserveUnreadable([ADDRESS], 1_000, T0)
        expect(breaker.reserveUnreadable([ADDRESS], 1_000, T0 + HOUR).granted).toBe(0)
        expect(breaker.reserveUnreadable([ADDRESS], 1_000, T0 + HOUR + 5 * MINUTE).granted).toBe(1)
    })

    test.each([[-1], [Number.NaN]])("%d bytes are a mistake", (bytes) => {
        expect(() => open(caps).reserveUnreadable([ADDRESS], bytes, T0)).toThrow(RangeError)
    })
})

describe("a wrong clock", () => {
    test("that is set back neither crashes nor un-counts", () => {
        const breaker = open(addressCap(3))
        breaker.reserve([ADDRESS], persons(0, 2), T0)
        expect(breaker.reserve([ADDRESS], persons(2, 9), T0 - 40 * DAY).granted).toBe(1)
        expect(breaker.count(ADDRESS, "hour", 0)).toBe(3)
    })

    test("before 1970 or far ahead is clamped", () => {
        const breaker = open(NO_CAPS)
        breaker.reserve([ADDRESS], persons(0, 1), -5)
        expect(breaker.count(ADDRESS, "month", 0)).toBe(1)
        breaker.reserve([ADDRESS], persons(1, 2), 9e15)
        expect(breaker.count(ADDRESS, "month", 9e15)).toBe(1)
    })

    test("that is no number is a mistake", () => {
        expect(() => open(NO_CAPS).reserve([ADDRESS], persons(0, 1), Number.NaN)).toThrow(RangeError)
    })
})

describe("memory", () => {
    test("is shared: what one worker counts, another refuses", () => {
        const shared = memory()
        open(addressCap(3), shared, 0).reserve([ADDRESS], persons(0, 2), T0)
        expect(open(addressCap(3), structuredClone(shared), 1).reserve([ADDRESS], persons(2, 9), T0).granted).toBe(1)
    })

    test("of another layout is refused", () => {
        const shared = memory()
        new Int32Array(shared.control)[0] = 7
        expect(() => open(NO_CAPS, shared)).toThrow(
            expect.objectContaining({ code: "SEKISHO_BEHAVIOUR_SHARED_MEMORY" }),
        )
    })

    test.each([
        { options: { scopeCapacity: 65_537 }, why: "no power of two" },
        { options: { scopeCapacity: 131_072 }, why: "more than 16 bits can name" },
        { options: { personCapacity: 0 }, why: "nothing" },
        { options: { personCapacity: 1_000_000 }, why: "no power of two, either" },
    ])("$why is no capacity", ({ options }) => {
        expect(() => createBreakerMemory(options)).toThrow(RangeError)
    })

    test("all five scopes are counted each by itself", () => {
        const breaker = open(NO_CAPS)
        breaker.reserve(ALL_SCOPES, persons(0, 4), T0)
        expect(ALL_SCOPES.map((scope) => breaker.count(scope, "day", T0))).toEqual([4, 4, 4, 4, 4])
    })
})
