import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DETECTORS } from "../detectors.ts"
import { gated, gatedPatterns } from "./gated.ts"
import { matchingTextsOf } from "./gated.case.ts"
import { reachOf } from "./reach.ts"
import { LONG_UNITS, REACH_LIMIT, shiftOf, STRETCHES_LIMIT } from "./stretches.ts"

/** Detectors register their patterns as they are loaded. */
const PATTERNS = DETECTORS.length > 0 ? gatedPatterns().filter(({ pattern }) => !pattern.global) : []

test("most of the detectors' patterns are read by stretches", () => {
    const near = PATTERNS.filter(({ pattern }) => reachOf(pattern) <= REACH_LIMIT)
    expect(near.length).toBeGreaterThan(PATTERNS.length * 0.9)
})

test.each([{ units: LONG_UNITS }, { units: 100_000 }, { units: 1_048_576 }, { units: 8_388_608 }])(
    "a text of $units units has no more stretches than there is room for",
    ({ units }) => {
        expect((units - 1) >> shiftOf(units)).toBeLessThan(STRETCHES_LIMIT)
    },
)

/** Of a pattern: there are hundreds of them. */
const RUNS = 12

/** Where a match stands, whatever it was run on. */
function placeOf(match: RegExpExecArray | null): unknown {
    return match === null ? null : { at: match.index, pieces: [...match] }
}

describe("a long text is matched as by the pattern alone", () => {
    test.each(PATTERNS.map((one) => ({ source: one.pattern.source.slice(0, 60), one })))("$source", ({ one }) => {
        const { pattern } = one
        const filler = fc.constantFrom("a", " ", "\n", "(", "; a", "あ", ".", "0", "=")
        const padding = fc.tuple(filler, fc.integer({ min: 0, max: 1_600 })).map(([sign, count]) => sign.repeat(count))
        // A match, and pieces of others, far apart and near.
        const piece = fc.oneof(
            padding,
            matchingTextsOf(pattern),
            matchingTextsOf(pattern).map((text) => text.slice(1)),
        )
        fc.assert(
            fc.property(fc.array(piece, { minLength: 3, maxLength: 8 }), fc.nat(LONG_UNITS), (pieces, before) => {
                const text = " ".repeat(before) + pieces.join("") + " ".repeat(LONG_UNITS)
                expect(placeOf(one.exec(text))).toEqual(placeOf(pattern.exec(text)))
            }),
            { numRuns: RUNS },
        )
    })
})

test.each([
    { pattern: /^ab/, text: `${"x".repeat(5_000)}ab`, why: "the start of a stretch is none of the text" },
    { pattern: /ab$/, text: `ab${"x".repeat(5_000)}`, why: "nor is its end" },
    { pattern: /(?<!x{9})ab/, text: `${"x".repeat(5_000)}ab`, why: "what stands before is seen" },
    { pattern: /ab.{0,600}cd/, text: `${"x".repeat(3_000)}ab${"y".repeat(600)}cd`, why: "literals in two stretches" },
    { pattern: /ab.{0,600}cd/, text: `${"x".repeat(3_000)}ab${"y".repeat(2_000)}cd`, why: "too far apart" },
    { pattern: /ab|\bcd/, text: `${"x".repeat(6_000)} cd ab`, why: "the first of two" },
])("$pattern in a long text: $why", ({ pattern, text }) => {
    expect(placeOf(gated(pattern).exec(text))).toEqual(placeOf(pattern.exec(text)))
})
