import { expect, test } from "vitest"
import { createProcessorShare } from "./processor-share.ts"

/** Readings of a thread, one a second. */
function sharesOf(readings: readonly (readonly [processorMs: number, busyMs: number])[]): readonly number[] {
    let second = 0
    const read = (): { processorMs: number; busyMs: number } => {
        const [processorMs, busyMs] = readings[second] ?? [0, 0]
        return { processorMs, busyMs }
    }
    const share = createProcessorShare(read, () => second * 1_000)
    return readings.slice(1).map(() => {
        second++
        return share()
    })
}

test.each([
    {
        name: "a thread that has the processor to itself",
        readings: [
            [0, 0],
            [800, 800],
        ],
        want: [1],
    },
    {
        name: "one that shares it with three others",
        readings: [
            [0, 0],
            [200, 800],
        ],
        want: [0.25],
    },
    {
        name: "the last time counts, not the whole life",
        readings: [
            [0, 0],
            [200, 800],
            [600, 1_000],
        ],
        want: [0.25, 1],
    },
    {
        name: "nothing is learnt from an idle time",
        readings: [
            [0, 0],
            [200, 800],
            [201, 801],
        ],
        want: [0.25, 0.25],
    },
    {
        name: "work in the kernel beside it does not make more than one of it",
        readings: [
            [0, 0],
            [900, 800],
        ],
        want: [1],
    },
    {
        name: "never nothing",
        readings: [
            [0, 0],
            [0, 800],
        ],
        want: [0.02],
    },
] as const)("$name", ({ readings, want }) => {
    expect(sharesOf(readings)).toEqual(want)
})

test("between two looks the share stands", () => {
    let nowMs = 0
    let reads = 0
    const share = createProcessorShare(
        () => ({ processorMs: 0, busyMs: reads++ }),
        () => nowMs,
    )
    nowMs = 9
    share()
    expect(reads).toBe(1)
    nowMs = 10
    share()
    expect(reads).toBe(2)
})

test("of this very thread it is a share", () => {
    const share = createProcessorShare()()
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThanOrEqual(1)
})
