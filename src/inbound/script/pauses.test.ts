import { expect, test } from "vitest"
import { PAUSE_STEPS } from "../limits.data.ts"
import { pausedReading } from "../testing/pauses.case.ts"
import { SCRIPT_DETECTOR } from "./detector.ts"

/** More steps than what is entered into the books at once. */
const PLACE_STEPS = 1_024

test("between two pauses no more is done than counted, and the findings are those of one go", () => {
    const text = '\';alert(1);a[b](self) /x/ "c" '.repeat(3_000)
    const { longest, pauses, outcome, inOneGo } = pausedReading(SCRIPT_DETECTOR, text)
    expect(longest).toBeLessThan(PAUSE_STEPS + PLACE_STEPS)
    expect(pauses).toBeGreaterThan(10)
    expect(outcome).toEqual(inOneGo)
})
