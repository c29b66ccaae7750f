import { setImmediate as turn } from "node:timers/promises"
import { expect, test } from "vitest"
import type { Decision } from "../core/decision.ts"
import type { Steps } from "../inbound/steps.ts"
import { JudgementSlices } from "./judgement-slices.ts"

const BLOCK: Decision = { kind: "block", score: 100, findings: [], status: 403, code: null }

/** So many slices, and then the decision. */
function* stepsOf(slices: number, decision: Decision | null, log: string[]): Steps<Decision | null> {
    for (let slice = 1; slice < slices; slice++) {
        log.push(`slice ${slice}`)
        yield
    }
    log.push("last slice")
    return decision
}

function* failingSteps(): Steps<Decision | null> {
    yield
    throw new RangeError("a fault of the test")
}

/** As the course of an exchange judges: a block ends it, and so does a fault. */
function slicesWith(log: string[]): JudgementSlices {
    const judge = (slice: () => Decision | null): boolean => {
        try {
            return slice()?.kind !== "block"
        } catch {
            log.push("fault")
            return false
        }
    }
    return new JudgementSlices(judge, () => log.push("later"))
}

test("what fits into one slice is done before the call returns", () => {
    const log: string[] = []
    slicesWith(log).run(stepsOf(1, null, log), (goesOn) => log.push(`then ${goesOn}`))
    expect(log).toEqual(["last slice", "then true"])
})

test("between two slices others have their turn, and the verdict comes once", async () => {
    const log: string[] = []
    slicesWith(log).run(stepsOf(3, null, log), (goesOn) => log.push(`then ${goesOn}`))
    setImmediate(() => log.push("others"))
    for (let round = 0; round < 5; round++) await turn()
    expect(log).toEqual(["slice 1", "slice 2", "others", "last slice", "then true"])
})

test("a block that comes in a later slice ends it", async () => {
    const log: string[] = []
    slicesWith(log).run(stepsOf(2, BLOCK, log), (goesOn) => log.push(`then ${goesOn}`))
    for (let round = 0; round < 3; round++) await turn()
    expect(log).toEqual(["slice 1", "last slice", "then false"])
})

test("a fault ends it, whichever slice it comes in", async () => {
    const log: string[] = []
    slicesWith(log).run(failingSteps(), (goesOn) => log.push(`then ${goesOn}`))
    for (let round = 0; round < 3; round++) await turn()
    expect(log).toEqual(["fault", "then false"])
})

test("once it is stopped nothing more is judged, and nobody is told", async () => {
    const log: string[] = []
    const slices = slicesWith(log)
    slices.run(stepsOf(9, null, log), (goesOn) => log.push(`then ${goesOn}`))
    slices.stop()
    for (let round = 0; round < 3; round++) await turn()
    expect(log).toEqual(["slice 1"])
})

test("whoever stops it within a slice is not told either", () => {
    const log: string[] = []
    const judge = (slice: () => Decision | null): boolean => {
        slice()
        slices.stop()
        return false
    }
    const slices = new JudgementSlices(judge, () => log.push("later"))
    slices.run(stepsOf(1, BLOCK, log), (goesOn) => log.push(`then ${goesOn}`))
    expect(log).toEqual(["last slice"])
})

test("what the exchange throws on going on later is told, and ends no process", async () => {
    const log: string[] = []
    slicesWith(log).run(stepsOf(2, null, log), () => {
        throw new RangeError("a fault of the test")
    })
    for (let round = 0; round < 3; round++) await turn()
    expect(log).toEqual(["slice 1", "last slice", "later"])
})
