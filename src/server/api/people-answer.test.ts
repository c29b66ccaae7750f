import { expect, test } from "vitest"
import { streamToReader } from "./people-answer.ts"

const PATIENT = { idleMs: 60_000, wholeMs: 60_000 }

function answering(): {
    readonly made: () => number
    readonly released: Promise<void>
    readonly hungUp: () => boolean
    readonly stream: (limits: { idleMs: number; wholeMs: number }) => ReadableStream<Uint8Array>
} {
    let made = 0
    let hasHungUp = false
    const { promise: released, resolve } = Promise.withResolvers<void>()
    async function* frames(): AsyncGenerator<Uint8Array, void> {
        for (; made < 3; made++) yield new Uint8Array([made])
    }
    const release = async (): Promise<void> => Promise.resolve(resolve())
    const hangUp = (): void => void (hasHungUp = true)
    return {
        made: () => made,
        released,
        hungUp: () => hasHungUp,
        stream: (limits) => streamToReader({ frames: frames(), release, hangUp }, limits),
    }
}

test("each frame is made when it is read, and what they are made of is let go of at the end", async () => {
    const { stream, made, released, hungUp } = answering()
    const reader = stream(PATIENT).getReader()
    expect((await reader.read()).value).toEqual(new Uint8Array([0]))
    await new Promise((turn) => setTimeout(turn, 20))
    expect(made()).toBe(0)
    for (const value of [1, 2]) expect((await reader.read()).value).toEqual(new Uint8Array([value]))
    expect((await reader.read()).done).toBe(true)
    await released
    expect(hungUp()).toBe(false)
})

test("a reader that breaks off, before the first frame or later", async () => {
    const early = answering()
    await early.stream(PATIENT).cancel()
    await early.released
    const late = answering()
    const reader = late.stream(PATIENT).getReader()
    await reader.read()
    await reader.cancel()
    await late.released
    expect([early.hungUp(), late.hungUp()]).toEqual([false, false])
})

test.each([
    { reads: 0, limits: { idleMs: 20, wholeMs: 60_000 }, why: "takes nothing" },
    { reads: 1, limits: { idleMs: 20, wholeMs: 60_000 }, why: "stops taking" },
    { reads: 1, limits: { idleMs: 60_000, wholeMs: 20 }, why: "takes too long over all" },
])("a reader that $why is hung up on", async ({ reads, limits }) => {
    const { stream, released, hungUp } = answering()
    const reader = stream(limits).getReader()
    for (let n = 0; n < reads; n++) await reader.read()
    await released
    expect(hungUp()).toBe(true)
})
