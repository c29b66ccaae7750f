import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BRACKET, profileOf } from "../profile.ts"
import { letterlessIn } from "./letterless.ts"

/** The runs as a pattern finds them, sign by sign. */
const RUN = /[[\](){}!+~\-\s$_]{12,}/g
const BLOCK = /[!+~-]\s*\[\s*\]|\[\s*\]\s*\[|[+~-]\s*!|\{\s*\}\s*\+/g

function byPattern(text: string): { start: number; end: number } | null {
    if ((profileOf(text) & BRACKET) === 0 || !(text.includes("[]") || /\[\s+\]/.test(text))) return null
    for (const { 0: run, index } of text.matchAll(RUN))
        if ((run.match(BLOCK)?.length ?? 0) >= 3) return { start: index, end: index + run.length }
    return null
}

describe("programs without letters", () => {
    it("are found where they begin, whatever stands before and behind", () => {
        const program = "(![]+[])[+[]]+(![]+[])[+!![]]"
        for (let before = 0; before < 30; before++) {
            const start = before
            expect(letterlessIn(`${"a".repeat(before)}${program}b`, BRACKET)).toEqual({
                start,
                end: start + program.length,
            })
        }
    })

    it("are found where a pattern finds them", () => {
        const sign = fc.constantFrom(
            ...Array.from("[](){}!+~-$_ \t\u00a0\u3000"),
            "[]",
            "![]",
            "+[]",
            "{}+",
            "[ ]",
            "a",
            ",",
            "字",
            "\u200b",
        )
        fc.assert(
            fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
                const text = signs.join("")
                expect(letterlessIn(text, profileOf(text))).toEqual(byPattern(text))
            }),
            { numRuns: 2_000 },
        )
    })

    it("knows the signs of a run, each unit there is", () => {
        const known = "![]+![]+![]"
        const wrong = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
            (unit) => (letterlessIn(known + unit, BRACKET) !== null) !== /[[\](){}!+~\-\s$_]/.test(unit),
        )
        expect(wrong).toEqual([])
    })
})
