import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Finding } from "../core/finding.ts"
import { FINDINGS_LIMIT } from "./limits.data.ts"
import { decide, scoreOf } from "./verdict.ts"

function finding(score: number, path = "query.a", technique = `t${score}`): Finding {
    const reason = { ja: "理由", en: "reason" }
    return {
        detector: "d",
        technique,
        path,
        decoding: [],
        evidence: { start: 0, end: 1 },
        score,
        reason,
        cwe: [],
        capec: [],
        attack: [],
    }
}

const CASES = [
    { findings: [], kind: "allow", why: "nothing" },
    { findings: [finding(39)], kind: "allow", why: "too weak to tell" },
    { findings: [finding(40)], kind: "observe", why: "worth telling" },
    { findings: [finding(99)], kind: "observe", why: "just below" },
    { findings: [finding(100)], kind: "block", why: "enough alone" },
    { findings: [finding(90), finding(60)], kind: "block", why: "two signs in one reading: 90 + 15" },
    { findings: [finding(60), finding(60, "query.a", "other")], kind: "observe", why: "two weaker signs: 75" },
    { findings: [finding(90), finding(60, "query.b")], kind: "block", why: "spread over two readings" },
    {
        findings: [finding(90), finding(90)],
        kind: "observe",
        why: "the same sign in a text and its decoding is one sign",
    },
    {
        findings: Array.from({ length: 500 }, (_, n) => finding(40, `query.p${n}`)),
        kind: "observe",
        why: "no number of weak signs is a block",
    },
] as const

test.each(CASES)("$kind: $why", ({ findings, kind }) => {
    expect(decide(findings, null, "block").kind).toBe(kind)
})

test("mode observe passes what would have been refused, and says so", () => {
    expect(decide([finding(100)], null, "observe")).toMatchObject({ kind: "observe", wouldBlock: true, score: 100 })
    expect(decide([finding(50)], null, "observe")).toMatchObject({ kind: "observe", wouldBlock: false })
    const fault = { code: "SEKISHO_INBOUND_LIMIT", status: 400 } as const
    expect(decide([], fault, "observe")).toMatchObject({ kind: "observe", wouldBlock: true })
    expect(decide([], fault, "block")).toMatchObject({ kind: "block", status: 400, code: "SEKISHO_INBOUND_LIMIT" })
})

test("a decision carries the strongest findings only", () => {
    const { findings } = decide(
        Array.from({ length: 200 }, (_, n) => finding(n % 100)),
        null,
        "block",
    )
    expect(findings).toHaveLength(FINDINGS_LIMIT)
    expect(findings[0]?.score).toBe(99)
})

describe("laws", () => {
    const findings = fc.array(
        fc
            .tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom("a", "b", "c"))
            .map(([score, path]) => finding(score, path)),
    )

    test("further evidence never lowers the score, and order does not matter", () => {
        fc.assert(
            fc.property(findings, findings, (some, more) => {
                expect(scoreOf([...some, ...more])).toBeGreaterThanOrEqual(scoreOf(some))
                expect(scoreOf([...more, ...some])).toBe(scoreOf([...some, ...more]))
            }),
        )
    })
})
