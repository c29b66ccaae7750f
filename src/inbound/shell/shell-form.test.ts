// The tail of a form must stand in each of its matches: it is asked first.
import fc from "fast-check"
import { expect, test } from "vitest"
import { SHELL_FORMS } from "./forms.ts"

const TAILED = SHELL_FORMS.filter(([, , , tail]) => tail !== undefined)
/** What the generator does not make. */
const LOOKED_AT = /\\b|\(\?<?[!=](?:[^()\\[\]]|\\.|\[(?:[^\]\\]|\\.)*\])*\)/g

test("some forms have a tail", () => {
    expect(TAILED.length).toBeGreaterThan(2)
})

test.each(TAILED.map(([, , pattern, tail]) => ({ pattern, tail })))("$pattern holds its tail", ({ pattern, tail }) => {
    const matches = fc.stringMatching(new RegExp(pattern.source.replaceAll(LOOKED_AT, "")), { size: "medium" })
    let matched = 0
    fc.assert(
        fc.property(matches, (text) => {
            if (!pattern.test(text)) return
            matched++
            expect(tail?.test(text)).toBe(true)
        }),
        { numRuns: 300 },
    )
    expect(matched).toBeGreaterThan(0)
})
