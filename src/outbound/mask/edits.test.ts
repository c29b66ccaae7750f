import fc from "fast-check"
import { describe, expect, test } from "vitest"
import "../../../tests/property-seed.ts"
import { composed, type Edit, edited, settled } from "./edits.ts"

const SIGN = "●●●"

describe("edits", () => {
    const rows = [
        {
            edits: [
                [2, 4],
                [0, 1],
            ],
            want: "●●●b●●●e",
            why: "in order, whatever order they come in",
        },
        {
            edits: [
                [0, 3],
                [1, 2],
            ],
            want: "●●●de",
            why: "one within another",
        },
        {
            edits: [
                [0, 2],
                [1, 4],
            ],
            want: "●●●e",
            why: "two that overlap are one",
        },
        {
            edits: [
                [0, 2],
                [2, 4],
            ],
            want: "●●●●●●e",
            why: "two that touch stay two",
        },
        { edits: [], want: "abcde", why: "none" },
    ] as const
    test.each(rows)("$why", ({ edits, want }) => {
        expect(edited("abcde", settled(edits.map(([start, end]) => ({ start, end, by: SIGN }))))).toBe(want)
    })

    test("of two that overlap the wider says what is written", () => {
        const number: Edit = { start: 0, end: 5, by: `"${SIGN}"` }
        expect(settled([{ start: 1, end: 4, by: SIGN }, number])).toEqual([number])
    })
})

describe("edits one after the other", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 6 })

    test("leave what none of them touched, and nothing else but signs", () => {
        fc.assert(
            fc.property(spans, spans, (one, two) => {
                const text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"
                const first = editsOf(one, text.length)
                const between = edited(text, first)
                const second = editsOf(two, between.length)
                const after = edited(between, second)
                const all = edited(text, composed(first, second))
                expect(letters(all)).toBe(letters(after))
            }),
        )
    })
})

function editsOf(pairs: readonly (readonly [number, number])[], length: number): readonly Edit[] {
    const edits = pairs.map(([start, units]) => ({
        start: Math.min(start, length),
        end: Math.min(start + units, length),
        by: SIGN,
    }))
    return settled(edits.filter(({ start, end }) => end > start))
}

function letters(masked: string): string {
    return masked.replaceAll("●", "")
}
