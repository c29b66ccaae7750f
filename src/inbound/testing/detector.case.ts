// What every detector is held to: a table of texts with what they are and why, and two laws. A row is judged as the text
// alone, without the lattice: what is decoded on the way to a detector is tested with the decoders.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { BLOCK_SCORE, type Finding, OBSERVE_SCORE } from "../../core/finding.ts"
import type { Detector } from "../contract.ts"
import { anchorsOf } from "../anchors.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"

export interface DetectorCase {
    readonly text: string
    readonly want: "block" | "observe" | "pass"
    readonly why: string
    /** The reading's path; `query.q` unless given. */
    readonly path?: string
    /** Which one, where the row is about it. */
    readonly technique?: string
}

export function judgeAlone(detector: Detector, text: string, path = "query.q"): readonly Finding[] {
    const profile = profileOf(text)
    return detector.wants(profile, anchorsOf(text))
        ? detector.detect({ path, text, decoding: [], profile }, new Work(Infinity))
        : []
}

function outcomeOf(findings: readonly Finding[]): DetectorCase["want"] {
    const score = findings.reduce((most, finding) => Math.max(most, finding.score), 0)
    return score >= BLOCK_SCORE ? "block" : score >= OBSERVE_SCORE ? "observe" : "pass"
}

/** @param pieces what texts of this language are made of, for the laws */
export function testDetector(detector: Detector, cases: readonly DetectorCase[], pieces: readonly string[]): void {
    test.each(cases)("$want $text: $why", ({ text, want, path, technique }) => {
        const findings = judgeAlone(detector, text, path)
        expect(outcomeOf(findings)).toBe(want)
        const told = findings.map((finding) => finding.technique)
        expect(told).toEqual(expect.arrayContaining(technique === undefined ? [] : [technique]))
    })

    describe("laws", () => {
        const alike = fc.array(fc.constantFrom(...pieces, " ", "あ"), { maxLength: 24 }).map((parts) => parts.join(""))
        const any = fc.oneof(alike, fc.string({ unit: "binary", maxLength: 80 }))

        test("never throws, and evidence lies in the text", () => {
            fc.assert(
                fc.property(any, (text) => {
                    for (const { evidence } of judgeAlone(detector, text)) {
                        expect(evidence.start).toBeGreaterThanOrEqual(0)
                        expect(evidence.end).toBeGreaterThan(evidence.start)
                        expect(evidence.end).toBeLessThanOrEqual(text.length)
                    }
                }),
            )
        })

        test("what is only reported never adds up: one finding at most", () => {
            fc.assert(
                fc.property(any, (text) => {
                    const light = judgeAlone(detector, text).filter(({ score }) => score < BLOCK_SCORE)
                    expect(light.length).toBeLessThanOrEqual(1)
                }),
            )
        })
    })
}
