// The short form of `node bench/families.ts`: attacks by family and honest near misses, both of our own. What passes and what
// is refused wrongly is named here, so that neither grows unseen.
import { expect, test } from "vitest"
import { ATTACKS, HONEST } from "../bench/families/cases.ts"
import { judgeCase } from "../bench/families/judge.ts"

/** Of 1,884, as `node bench/families.ts` counts them; more is better. */
const LEAST_REFUSED = 1827
/** Honest texts that are refused: each is an error that is known. */
const WRONGLY_REFUSED = 27

test("attacks by family: no fewer are refused than were", () => {
    const refused = ATTACKS.filter((one) => judgeCase(one).kind === "block")
    expect(ATTACKS.length).toBe(1884)
    expect(refused.length).toBeGreaterThanOrEqual(LEAST_REFUSED)
})

test("honest near misses: no more are refused than were", () => {
    const refused = HONEST.filter((one) => judgeCase(one).kind === "block")
    expect(HONEST.length).toBe(1203)
    expect(refused.length).toBeLessThanOrEqual(WRONGLY_REFUSED)
})
