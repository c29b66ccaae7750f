import { describe, expect, test, vi } from "vitest"
import { createMeeting } from "./meeting.ts"

/** Says how often it was asked; all are met with every third time. */
function counting(): { readonly meet: () => Promise<boolean>; readonly times: () => number } {
    let times = 0
    return {
        meet: async () => {
            times++
            return Promise.resolve(times % 3 === 0)
        },
        times: () => times,
    }
}

describe("meeting", () => {
    test("goes on until all are met", async () => {
        const { meet, times } = counting()
        const meeting = createMeeting(meet, () => 0)
        meeting.begin()
        await new Promise((resolve) => setTimeout(resolve, 1))
        expect(times()).toBe(3)
        await meeting.end()
    })

    test.each([
        { met: 0, taken: [2_047], begins: "never", why: "few wait for the next question" },
        { met: 0, taken: [2_047, 1], begins: "once it is quiet", why: "together they would be felt" },
        { met: 640_000, taken: [9_999], begins: "never", why: "looking at all that were met costs more" },
        { met: 640_000, taken: [9_999, 1], begins: "once it is quiet", why: "one in sixty-four of them" },
        { met: 0, taken: [262_143], begins: "once it is quiet", why: "more come right behind" },
        { met: 0, taken: [262_143, 1], begins: "at once", why: "a question would take long, though more come" },
        { met: 2_000_000, taken: [499_999], begins: "once it is quiet", why: "a few of those that were met" },
        { met: 2_000_000, taken: [499_999, 1], begins: "at once", why: "a quarter of those that were met" },
    ])("$taken more after $met: $why", async ({ met, taken, begins }) => {
        vi.useFakeTimers()
        try {
            const { meet, times } = counting()
            const meeting = createMeeting(meet, () => met)
            for (const sightings of taken) {
                // Batch follows batch.
                await vi.advanceTimersByTimeAsync(40)
                meeting.took(sightings)
            }
            await vi.advanceTimersByTimeAsync(40)
            const atOnce = times() > 0
            await vi.advanceTimersByTimeAsync(40)
            expect(times() === 0 ? "never" : atOnce ? "at once" : "once it is quiet").toBe(begins)
            await meeting.end()
        } finally {
            vi.useRealTimers()
        }
    })

    test("what fails is left to the question that asks for it, and the next one begins anew", async () => {
        let times = 0
        const meeting = createMeeting(
            async () => {
                times++
                return Promise.reject(new Error("no disk"))
            },
            () => 0,
        )
        meeting.begin()
        await new Promise((resolve) => setTimeout(resolve, 1))
        meeting.begin()
        await meeting.end()
        expect(times).toBe(2)
    })

    test("once ended, nothing begins", async () => {
        const { meet, times } = counting()
        const meeting = createMeeting(meet, () => 0)
        await meeting.end()
        meeting.begin()
        meeting.took(1_000_000)
        expect(times()).toBe(0)
    })

    test("at a start it begins in a moment, unless it ended before", async () => {
        vi.useFakeTimers()
        try {
            const [first, second] = [counting(), counting()]
            const meeting = createMeeting(first.meet, () => 0)
            meeting.beginSoon()
            const ended = createMeeting(second.meet, () => 0)
            ended.beginSoon()
            await ended.end()
            expect(first.times()).toBe(0)
            await vi.advanceTimersByTimeAsync(1_000)
            expect([first.times(), second.times()]).toEqual([3, 0])
            await meeting.end()
        } finally {
            vi.useRealTimers()
        }
    })
})
