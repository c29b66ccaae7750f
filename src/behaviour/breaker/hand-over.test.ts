// Two sets of tables, as two processes have them around an upgrade: together they never grant more than one would.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Breaker, BreakerSuccessor, Caps } from "../contract.ts"
import { answerQuestion } from "./answer-question.ts"
import {
    createBreakerMemory,
    handOver,
    openBreaker,
    restore,
    snapshot,
    takeBack,
    type BreakerMemory,
} from "./breaker.ts"
import { ADDRESS, addressCap, ALL_SCOPES, persons, SITE, T0 } from "./breaker.case.ts"

const CAP = 10
const SILENT: BreakerSuccessor = { ask: () => null }

function memory(): BreakerMemory {
    return createBreakerMemory({ scopeCapacity: 64, personCapacity: 4_096, seed: "test" })
}

interface Pair {
    readonly old: Breaker
    readonly next: Breaker
    readonly oldMemory: BreakerMemory
    readonly nextMemory: BreakerMemory
}

/** @param answers false: the successor never answers */
function openPair(caps: Caps, answers = true): Pair {
    const [oldMemory, nextMemory] = [memory(), memory()]
    const asking: BreakerSuccessor = { ask: (question) => answerQuestion(nextMemory, question) }
    const of = { caps, onFull: "closed" as const }
    return {
        old: openBreaker(oldMemory, { ...of, workerId: 0, successor: answers ? asking : SILENT }),
        next: openBreaker(nextMemory, { ...of, workerId: 0 }),
        oldMemory,
        nextMemory,
    }
}

function pass({ oldMemory, nextMemory }: Pair): void {
    handOver(oldMemory)
    restore(nextMemory, snapshot(oldMemory, T0), T0)
}

describe("after a hand-over", () => {
    test("a client near its cap has no fresh budget, on either side", () => {
        const pair = openPair(addressCap(CAP))
        pair.old.reserve([ADDRESS], persons(0, 8), T0)
        pass(pair)
        expect(pair.next.reserve([ADDRESS], persons(8, 9), T0).granted).toBe(1)
        expect(pair.old.reserve([ADDRESS], persons(9, 12), T0).granted).toBe(1)
        expect(pair.next.reserve([ADDRESS], persons(12, 14), T0).granted).toBe(0)
        expect(pair.old.reserve([ADDRESS], persons(14, 16), T0).granted).toBe(0)
    })

    test("nobody is counted twice", () => {
        const pair = openPair(addressCap(CAP))
        pair.old.reserve(ALL_SCOPES, persons(0, 6), T0)
        pass(pair)
        pair.old.reserve(ALL_SCOPES, persons(0, 8), T0)
        expect(pair.next.count(ADDRESS, "hour", T0)).toBe(8)
        expect(pair.next.count(SITE, "month", T0)).toBe(8)
    })

    test("unreadable bytes are one budget too", () => {
        const caps: Caps = { persons: {}, unreadableBytes: { address: { hour: 100 } }, enforce: true }
        const pair = openPair(caps)
        pair.old.reserveUnreadable([ADDRESS], 60, T0)
        pass(pair)
        expect(pair.old.reserveUnreadable([ADDRESS], 30, T0).granted).toBe(1)
        expect(pair.next.reserveUnreadable([ADDRESS], 20, T0).granted).toBe(0)
        expect(pair.next.reserveUnreadable([ADDRESS], 10, T0).granted).toBe(1)
    })

    test("an exchange is decided under the caps it began with", () => {
        const pair = openPair(addressCap(CAP))
        pass(pair)
        const generous = openBreaker(pair.nextMemory, { caps: addressCap(50), onFull: "closed", workerId: 1 })
        expect(generous.reserve([ADDRESS], persons(0, 20), T0).granted).toBe(20)
        expect(pair.old.reserve([ADDRESS], persons(20, 21), T0).granted).toBe(0)
    })

    test("taken back, the old tables know what the successor granted them", () => {
        const pair = openPair(addressCap(CAP))
        pair.old.reserve([ADDRESS], persons(0, 4), T0)
        pass(pair)
        pair.old.reserve([ADDRESS], persons(4, 9), T0)
        takeBack(pair.oldMemory)
        expect(pair.old.count(ADDRESS, "hour", T0)).toBe(9)
        expect(pair.old.reserve([ADDRESS], persons(9, 12), T0).granted).toBe(1)
    })

    test("a successor that does not answer: the old tables decide by what they know", () => {
        const pair = openPair(addressCap(CAP), false)
        pair.old.reserve([ADDRESS], persons(0, 8), T0)
        pass(pair)
        expect(pair.old.reserve([ADDRESS], persons(8, 12), T0).granted).toBe(2)
    })
})

test("whoever is asked in whatever order, before and after: never more than the cap", () => {
    const step = fc.record({ side: fc.boolean(), from: fc.nat(30), count: fc.integer({ min: 1, max: 6 }) })
    fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (before, after) => {
            const pair = openPair(addressCap(CAP))
            const granted = new Set<number>()
            const take = (breaker: Breaker, from: number, count: number): void => {
                const reservation = breaker.reserve([ADDRESS], persons(from, from + count), T0)
                for (let n = from; n < from + reservation.granted; n++) granted.add(n)
            }
            for (const { from, count } of before) take(pair.old, from, count)
            pass(pair)
            for (const { side, from, count } of after) take(side ? pair.old : pair.next, from, count)
            expect(granted.size).toBeLessThanOrEqual(CAP)
            expect(pair.next.count(ADDRESS, "hour", T0)).toBe(granted.size)
        }),
    )
})
