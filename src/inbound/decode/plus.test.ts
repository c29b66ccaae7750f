import fc from "fast-check"
import { expect, test } from "vitest"
import { PLUS_DECODER } from "./plus.ts"

test("law: every plus is a space, in a text of any length and of any signs", () => {
    const piece = fc.constantFrom(
        "+",
        "++",
        "a",
        "é",
        "\u00ff",
        "字",
        "\ud83d\ude00",
        "%2B",
        "-".repeat(40),
        "+x".repeat(30),
    )
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
            const text = pieces.join("")
            expect(PLUS_DECODER.decode(text)).toEqual([text.replaceAll("+", " ")])
        }),
        { numRuns: 500 },
    )
})

test("a text that is longer than all before it is read whole", () => {
    const text = "a+".repeat(50_000)
    expect(PLUS_DECODER.decode(text)).toEqual(["a ".repeat(50_000)])
})
