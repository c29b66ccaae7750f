import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { BLOCK_SCORE, OBSERVE_SCORE, type Finding } from "../../core/finding.ts"
import { profileOf } from "../profile.ts"
import { PATH_CASES } from "./path-traversal.case.data.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./detector.ts"
import { Work } from "../work.ts"
import { anchorsOf } from "../anchors.ts"

function judge(text: string, path = "query.file"): readonly Finding[] {
    const profile = profileOf(text)
    if (!PATH_TRAVERSAL_DETECTOR.wants(profile, anchorsOf(text))) return []
    return PATH_TRAVERSAL_DETECTOR.detect({ path, text, decoding: [], profile }, new Work(Infinity))
}

function outcomeOf(findings: readonly Finding[]): string {
    const score = findings.reduce((sum, finding) => Math.max(sum, finding.score), 0)
    return score >= BLOCK_SCORE ? "block" : score >= OBSERVE_SCORE ? "observe" : "pass"
}

test.each(PATH_CASES)("$want $text: $why", ({ text, path, want, technique }) => {
    const findings = judge(text, path)
    expect(outcomeOf(findings)).toBe(want)
    expect(findings.map((finding) => finding.technique)).toEqual(
        expect.arrayContaining(technique === undefined ? [] : [technique]),
    )
})

describe("laws", () => {
    const pathLike = fc.string({
        unit: fc.constantFrom(
            "..",
            ".",
            "/",
            "\\",
            "\0",
            ";",
            "a",
            "etc",
            "passwd",
            "あ",
            " ",
            '"',
            "<",
            ":",
            "file",
            "%",
        ),
        maxLength: 60,
    })

    test("never throws, and evidence lies in the text", () => {
        fc.assert(
            fc.property(fc.oneof(pathLike, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
                for (const { evidence } of judge(text)) {
                    expect(evidence.start).toBeGreaterThanOrEqual(0)
                    expect(evidence.end).toBeGreaterThan(evidence.start)
                    expect(evidence.end).toBeLessThanOrEqual(text.length)
                }
            }),
        )
    })

    test("what is only reported never adds up: one finding at most", () => {
        fc.assert(
            fc.property(fc.array(pathLike, { maxLength: 8 }), (parts) => {
                const light = judge(parts.join(" ")).filter((finding) => finding.score < BLOCK_SCORE)
                expect(light.length).toBeLessThanOrEqual(1)
            }),
        )
    })

    test("more climbs never weigh less", () => {
        fc.assert(
            fc.property(fc.integer({ min: 2, max: 40 }), fc.constantFrom("/", "\\"), (climbs, separator) => {
                expect(outcomeOf(judge(`..${separator}`.repeat(climbs) + "x"))).toBe("block")
            }),
        )
    })
})
