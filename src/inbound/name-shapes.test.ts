import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { NameShapes } from "./name-shapes.ts"

const SHAPES = new NameShapes(["host", "x-forwarded-host"])

test.each([
    { text: "host", want: true, why: "added" },
    { text: "HoSt", want: true, why: "the case of letters is not told" },
    { text: "X-Forwarded-Host", want: true, why: "as browsers and proxies write it" },
    { text: "hart", want: true, why: "the same shape: errs towards looking" },
    { text: "accept", want: false, why: "another length" },
    { text: "date", want: false, why: "another first sign" },
    { text: "hose", want: false, why: "another last sign" },
    { text: "", want: false, why: "nothing" },
])("$text: $why", ({ text, want }) => {
    expect(SHAPES.mayHold(text)).toBe(want)
})

describe("laws", () => {
    test("a name that was added is held, in any case of its letters, within any text", () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[!-~]{1,80}$/), fc.string(), fc.string(), (name, before, after) => {
                const shapes = new NameShapes([name.toLowerCase()])
                const text = before + name.toUpperCase() + after
                expect(shapes.mayHold(name)).toBe(true)
                expect(shapes.mayHold(text, before.length, before.length + name.length)).toBe(true)
            }),
        )
    })
})
