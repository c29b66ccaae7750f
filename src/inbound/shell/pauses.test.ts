import { expect, test } from "vitest"
import { PAUSE_STEPS } from "../limits.data.ts"
import { pausedReading } from "../testing/pauses.case.ts"
import { SHELL_DETECTOR } from "./detector.ts"

/** More steps than one place's below. */
const PLACE_STEPS = 64

test("between two pauses no more is done than counted, and the findings are those of one go", () => {
    const text = "; cat /etc/passwd | a & b\n$(id) ".repeat(3_000)
    const { longest, pauses, outcome, inOneGo } = pausedReading(SHELL_DETECTOR, text)
    expect(longest).toBeLessThan(PAUSE_STEPS + PLACE_STEPS)
    expect(pauses).toBeGreaterThan(10)
    expect(outcome).toEqual(inOneGo)
})
