import fc from "fast-check"
import { expect, test } from "vitest"
import { Work } from "../work.ts"
import { breakoutsOf } from "./breakouts.ts"
import { factsOf, secondWordAt } from "./facts.ts"
import { isNothing, techniquesOf } from "./techniques-of.ts"
import { walk } from "./walk.ts"

const PIECES = [
    "'",
    '"',
    "`",
    ";",
    ")",
    "(",
    " ",
    "--",
    "/*",
    "*/",
    "#",
    "1",
    "x",
    "or",
    "=",
    "1.e(",
    ",",
    "}",
    ":",
    "\\",
]

test("law: a reading that is nothing has no weight by any technique", () => {
    let nothing = 0
    const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 })
    fc.assert(
        fc.property(texts, (pieces) => {
            const text = pieces.join("")
            for (const breakout of breakoutsOf(text)) {
                const run = walk(text, breakout, new Work(Infinity))
                if (!isNothing(run)) continue
                nothing++
                const facts = factsOf(text, run, secondWordAt(text, run.start))
                expect(techniquesOf(run.marks).map(({ weigh }) => weigh(facts))).toEqual(
                    techniquesOf(run.marks).map(() => 0),
                )
            }
        }),
        { numRuns: 3_000 },
    )
    expect(nothing).toBeGreaterThan(1_000)
})
