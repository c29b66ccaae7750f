import { expect, test } from "vitest"
import { createRests } from "./rests.ts"

/** Time passes where a test says so, and while a question rests. */
function clock(): { nowMs: number; restedMs: number; now: () => number; sleep: (ms: number) => Promise<void> } {
    return {
        nowMs: 50_000,
        restedMs: 0,
        now(): number {
            return this.nowMs
        },
        async sleep(ms): Promise<void> {
            this.nowMs += ms
            this.restedMs += ms
            return Promise.resolve()
        },
    }
}

/** Works for a while in stretches of a tenth of a millisecond. @returns milliseconds that were rested */
async function restedIn(
    workMs: number,
    visits: readonly { readonly agoMs: number; readonly records: number }[],
): Promise<number> {
    const time = clock()
    const rests = createRests(time)
    const nowMs = time.nowMs
    for (const { agoMs, records } of visits) {
        time.nowMs = nowMs - agoMs
        rests.took(records)
    }
    time.nowMs = nowMs
    for (let step = 0; step < workMs * 10; step++) {
        time.nowMs += 0.1
        await rests.rest()
    }
    return time.restedMs
}

test.each([
    { name: "nobody visits", visits: [], share: 0 },
    { name: "few visit", visits: [{ agoMs: 300, records: 5 }], share: 0 },
    { name: "many visit", visits: [{ agoMs: 100, records: 200 }], share: 2 },
    {
        name: "many visit, a few at a time",
        visits: [700, 500, 300, 100].map((agoMs) => ({ agoMs, records: 6 })),
        share: 2,
    },
    {
        name: "a new second has just begun",
        visits: [
            { agoMs: 1_050, records: 200 },
            { agoMs: 1, records: 1 },
        ],
        share: 2,
    },
    { name: "many visited, some seconds ago", visits: [{ agoMs: 4_000, records: 200 }], share: 0 },
])("a question rests while the ledger takes in records: $name", async ({ visits, share }) => {
    const restedMs = await restedIn(100, visits)
    expect(restedMs / 100).toBeCloseTo(share, 0)
})

test("a stretch that was long is rested from for longer, up to the most", async () => {
    const time = clock()
    const rests = createRests(time)
    rests.took(1_000)
    await rests.rest()
    const rested = []
    for (const workMs of [0.3, 0.2, 2, 3, 500]) {
        const before = time.restedMs
        time.nowMs += workMs
        await rests.rest()
        rested.push(time.restedMs - before)
    }
    expect(rested).toEqual([0, 1, 4, 6, 8])
})

test("once nobody visits any more, a question goes through", async () => {
    const rested = await restedIn(10_000, [{ agoMs: 0, records: 500 }])
    expect(rested).toBeGreaterThan(1_000)
    expect(rested).toBeLessThan(2_000)
})

test("a rest that a batch of records made long is made up for", async () => {
    const time = clock()
    const rests = createRests({
        now: () => time.now(),
        sleep: async () => {
            rests.took(1_000)
            return time.sleep(60)
        },
    })
    rests.took(1_000)
    for (let step = 0; step < 10_000; step++) {
        time.nowMs += 0.1
        await rests.rest()
    }
    expect(time.restedMs).toBeGreaterThan(800)
    expect(time.restedMs).toBeLessThan(1_100)
})
