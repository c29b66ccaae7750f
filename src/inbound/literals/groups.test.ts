// A detector that is passed over by its group must find nothing: every pattern in use, against texts made to match it.
import fc from "fast-check"
import { expect, test } from "vitest"
import { DETECTORS } from "../detectors.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"
import { matchingTextsOf } from "./gated.case.ts"
import { gatedPatterns, groupsIn } from "./gated.ts"

const GROUPED = DETECTORS.filter(({ group }) => group !== undefined)
const PATTERNS = DETECTORS.length > 0 ? gatedPatterns().map(({ pattern }) => pattern) : []

test("each has a bit of its own, and most detectors of forms have one", () => {
    expect(GROUPED.length).toBeGreaterThan(8)
    expect(new Set(GROUPED.map(({ group }) => group)).size).toBe(GROUPED.length)
})

test("law: a detector whose bit is missing finds nothing in the text, wherever it stands", () => {
    const texts = fc.constantFrom(...PATTERNS).chain((pattern) => matchingTextsOf(pattern))
    let passedOver = 0
    fc.assert(
        fc.property(texts, fc.constantFrom("query.q", "json.a#key", "multipart.f.filename"), (text, path) => {
            const groups = groupsIn(text)
            for (const detector of GROUPED) {
                if ((groups & (detector.group ?? 0)) !== 0) continue
                passedOver++
                const derived = { path, text, profile: profileOf(text), decoding: [] }
                expect(detector.detect(derived, new Work(Infinity))).toEqual([])
            }
        }),
        { numRuns: 500 },
    )
    expect(passedOver).toBeGreaterThan(1_000)
})
