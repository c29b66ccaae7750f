import fc from "fast-check"
import { expect, test } from "vitest"
import type { Sighting } from "../../core/person.ts"
import { WINDOWS, type Caps, type Scope } from "../contract.ts"
import { BreakerModel } from "./breaker-model.case.ts"
import { createBreakerMemory, openBreaker } from "./breaker.ts"
import { ALL_SCOPES, MINUTE, OTHER, person, T0 } from "./breaker.case.ts"

const RUNS = process.env["SEKISHO_SLOW"] === "1" ? 5_000 : 300
const POOL: readonly Scope[] = [...ALL_SCOPES, OTHER]

const sightings: fc.Arbitrary<Sighting> = fc
    .tuple(
        fc.integer({ min: 0, max: 14 }),
        fc.option(fc.integer({ min: 1, max: 3 })),
        fc.option(fc.integer({ min: 1, max: 3 }), { freq: 1 }),
        fc.option(fc.integer({ min: 1, max: 3 }), { freq: 1 }),
    )
    .map(([n, name, birth, phone]) => person(n, name, birth, phone))

const steps = fc.record({
    /** Mostly forward, by minutes to weeks; sometimes back. */
    minutes: fc.oneof(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 1_500 }),
        fc.integer({ min: -3_000, max: 50_000 }),
    ),
    scopes: fc.subarray([...POOL], { minLength: 1 }),
    records: fc.array(fc.array(sightings, { maxLength: 4 }), { maxLength: 6 }),
})

const windowCaps = fc.record(
    {
        hour: fc.integer({ min: 0, max: 8 }),
        day: fc.integer({ min: 0, max: 12 }),
        month: fc.integer({ min: 0, max: 16 }),
    },
    { requiredKeys: [] },
)

const allCaps: fc.Arbitrary<Caps> = fc.record({
    persons: fc.record(
        { address: windowCaps, session: windowCaps, account: windowCaps, route: windowCaps, site: windowCaps },
        { requiredKeys: [] },
    ),
    unreadableBytes: fc.constant({}),
    enforce: fc.boolean(),
})

test("grants and counts exactly what a naive implementation does", () => {
    fc.assert(
        fc.property(allCaps, fc.array(steps, { maxLength: 25 }), (caps, run) => {
            const breaker = openBreaker(
                createBreakerMemory({ scopeCapacity: 8, personCapacity: 2_048, seed: "model" }),
                {
                    caps,
                    onFull: "closed",
                    workerId: 0,
                },
            )
            const model = new BreakerModel(caps)
            let now = T0
            for (const { minutes, scopes, records } of run) {
                now += minutes * MINUTE
                const reservation = breaker.reserve(scopes, records, now)
                expect(reservation.full).toBe(false)
                expect(reservation.granted).toBe(model.reserve(scopes, records, now))
                for (const scope of POOL) {
                    for (const window of WINDOWS) {
                        expect(breaker.count(scope, window, now)).toBe(model.count(scope, window, now))
                    }
                }
            }
        }),
        { numRuns: RUNS },
    )
})
