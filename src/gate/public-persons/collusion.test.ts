// A thousand colluding addresses and one dump: as many people with the rule of public persons as without it. And the same
// measurement sees a gain where there is one.
import { describe, expect, test } from "vitest"
import { PUBLIC_A_ROUTE } from "../../behaviour/public-persons/rule.ts"
import { COLLUSIONS, LONG_DAYS, patient, stage } from "./collusion.case.ts"
import { CAP } from "./station.case.ts"

describe("a thousand addresses get as many people with the rule as without", () => {
    test.each(COLLUSIONS)("$name; $proposed are proposed", { timeout: 180_000 }, async ({ days, visit, proposed }) => {
        const without = await stage({ rule: "without", days, visit })
        const rule = await stage({ rule: "with", days, visit })
        expect([without.people, rule.people, rule.proposed > 0]).toEqual([CAP, CAP, proposed === "some"])
    })
})

test(
    "an owner who approves without looking gives away what a route may have, and no more",
    { timeout: 180_000 },
    async () => {
        const without = await stage({ rule: "without", days: LONG_DAYS, visit: patient })
        const careless = await stage({ rule: "with", days: LONG_DAYS, visit: patient, careless: true })
        // So the measurement sees a gain where there is one.
        expect(careless.people).toBeGreaterThan(without.people)
        expect(careless.people).toBeLessThanOrEqual(without.people + PUBLIC_A_ROUTE)
    },
)
