import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createCpuBudget } from "./cpu-budget.ts"

const OPTIONS = { msPerSecond: 100, burstMs: 500 }

test("a burst is free, more is not, and time makes it good", () => {
    const budget = createCpuBudget(OPTIONS)
    for (let n = 0; n < 5; n++) budget.spend("a", 100, 0)
    expect(budget.isSpent("a", 0)).toBe(false)
    budget.spend("a", 100, 0)
    expect(budget.isSpent("a", 0)).toBe(true)
    expect(budget.isSpent("b", 0)).toBe(false)
    expect(budget.isSpent("a", 1_000)).toBe(false)
})

test("nobody waits longer than the burst takes to empty, however much it was", () => {
    const budget = createCpuBudget(OPTIONS)
    budget.spend("a", 1_000_000, 0)
    expect(budget.isSpent("a", 4_900)).toBe(true)
    expect(budget.isSpent("a", 5_000)).toBe(false)
})

test("a clock that is set back neither frees nor blames", () => {
    const budget = createCpuBudget(OPTIONS)
    budget.spend("a", 600, 10_000)
    expect(budget.isSpent("a", 0)).toBe(true)
})

test("the quietest address is forgotten", () => {
    const budget = createCpuBudget({ ...OPTIONS, addresses: 2 })
    for (const address of ["a", "b", "c"]) budget.spend(address, 600, 0)
    expect([budget.isSpent("a", 0), budget.isSpent("b", 0), budget.isSpent("c", 0)]).toEqual([false, true, true])
})

describe("laws", () => {
    test("who stays within the share is never spent", () => {
        const steps = fc.array(
            fc.record({ waitMs: fc.integer({ min: 0, max: 5_000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
        )
        fc.assert(
            fc.property(steps, (moves) => {
                const budget = createCpuBudget(OPTIONS)
                let nowMs = 0
                for (const { waitMs, part } of moves) {
                    nowMs += waitMs
                    budget.spend("a", (waitMs * part * OPTIONS.msPerSecond) / 1_000, nowMs)
                    expect(budget.isSpent("a", nowMs)).toBe(false)
                }
            }),
        )
    })
})
