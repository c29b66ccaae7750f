import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { BLOCK_SCORE, OBSERVE_SCORE, type Finding } from "../../core/finding.ts"
import { profileOf } from "../profile.ts"
import { EXPRESSION_CASES } from "./expression.case.data.ts"
import { EXPRESSION_DETECTOR } from "./detector.ts"
import { Work } from "../work.ts"
import { anchorsOf } from "../anchors.ts"

function judge(text: string, path = "query.name"): readonly Finding[] {
    const profile = profileOf(text)
    if (!EXPRESSION_DETECTOR.wants(profile, anchorsOf(text))) return []
    return EXPRESSION_DETECTOR.detect({ path, text, decoding: [], profile }, new Work(Infinity))
}

function outcomeOf(findings: readonly Finding[]): string {
    const score = findings.reduce((sum, finding) => Math.max(sum, finding.score), 0)
    return score >= BLOCK_SCORE ? "block" : score >= OBSERVE_SCORE ? "observe" : "pass"
}

test.each(EXPRESSION_CASES)("$want $text: $why", ({ text, path, want, technique }) => {
    const findings = judge(text, path)
    expect(outcomeOf(findings)).toBe(want)
    expect(findings.map((finding) => finding.technique)).toEqual(
        expect.arrayContaining(technique === undefined ? [] : [technique]),
    )
})

describe("laws", () => {
    const codeLike = fc.string({
        unit: fc.constantFrom(
            ..."${|%{|#{|{{|}}|}|{%|%}|<%|%>|<#x|#set(|(|)|[|]|.|@|#|=|'|\"|`|\\|:-|:|jndi|lower|T|new|java|Runtime|__class__|7|*|a|あ| ".split(
                "|",
            ),
            "|",
        ),
        maxLength: 60,
    })

    test("never throws, and evidence lies in the text", () => {
        fc.assert(
            fc.property(fc.oneof(codeLike, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
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
            fc.property(fc.array(codeLike, { maxLength: 8 }), (parts) => {
                const light = judge(parts.join(" ")).filter((finding) => finding.score < BLOCK_SCORE)
                expect(light.length).toBeLessThanOrEqual(1)
            }),
        )
    })

    test("a lookup is found however its letters are cut up", () => {
        const piece = fc.constantFrom(
            (x: string) => x,
            (x: string) => `\${lower:${x}}`,
            (x: string) => `\${::-${x}}`,
            (x: string) => `\${env:NOPE:-${x}}`,
            (x: string) => `\${a:b:c:-\${upper:${x}}}`,
        )
        fc.assert(
            fc.property(fc.array(piece, { minLength: 12, maxLength: 12 }), (pieces) => {
                const cut = "jndi:ldap://"
                    .split("")
                    .map((letter, i) => pieces[i]?.(letter) ?? letter)
                    .join("")
                expect(judge(`\${${cut}example.com/a}`).map((finding) => finding.technique)).toContain("jndi-lookup")
            }),
        )
    })
})
