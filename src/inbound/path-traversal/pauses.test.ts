import { expect, test } from "vitest"
import type { DerivedText } from "../contract.ts"
import { PAUSE_STEPS } from "../limits.data.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./detector.ts"

/** Steps of the longest of one run's below. */
const RUN_STEPS = 64

test("between two pauses no more is done than counted, and the findings are those of one go", () => {
    const text = "../../etc/passwd ..\\a\\b /WEB-INF/x ".repeat(3_000)
    const derived: DerivedText = { path: "query.q", text, decoding: [], profile: profileOf(text) }
    const work = new Work(Infinity)
    const steps = PATH_TRAVERSAL_DETECTOR.detectSteps?.(derived, work)
    let longest = 0
    let pauses = 0
    let before = 0
    let step = steps?.next()
    for (; step?.done === false; step = steps?.next()) {
        longest = Math.max(longest, work.spent - before)
        before = work.spent
        pauses++
    }
    expect(longest).toBeLessThan(PAUSE_STEPS + RUN_STEPS)
    expect(work.spent - before).toBeLessThan(PAUSE_STEPS + RUN_STEPS)
    expect(pauses).toBeGreaterThan(10)
    expect(step?.value).toEqual(PATH_TRAVERSAL_DETECTOR.detect(derived, new Work(Infinity)))
})
