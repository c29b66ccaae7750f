import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Patch, PatchCondition } from "../../core/patch.ts"
import { compileRules } from "../rules.ts"
import { compilePatch } from "./compile-patch.ts"
import { judgeWithPatches } from "./prove-patch.ts"

const FORM = "POST /f HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
const JSON_POST = "POST /f HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n\r\n"

function patchOf(condition: PatchCondition | null, change: Partial<Patch> = {}): Patch {
    return {
        id: "p",
        advisories: [{ id: "CVE-2099-0001", url: "https://example.jp/" }],
        product: "x",
        explanation: { ja: "説明", en: "an explanation" },
        mode: "block",
        modeReason: { ja: "理由", en: "a reason" },
        expires: null,
        routes: ["/**"],
        methods: null,
        condition,
        cwe: [20],
        tests: { attacks: [], benign: [] },
        ...change,
    }
}

function isMet(patch: Patch, raw: string, nowMs = 0): boolean {
    return judgeWithPatches(Buffer.from(raw), compileRules([patch], [], null), nowMs).met.length > 0
}

const text = (
    kind: "equals" | "prefix" | "suffix" | "contains" | "matches",
    at: string,
    value: string,
): PatchCondition => ({
    kind,
    at,
    value,
    ignoreCase: false,
})
const get = (target: string, header = "X-A: b"): string => `GET ${target} HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`

const cases: readonly { condition: PatchCondition; raw: string; want: boolean; why: string }[] = [
    { condition: text("equals", "query.a", "x"), raw: get("/f?a=x"), want: true, why: "the same" },
    { condition: text("equals", "query.a", "x"), raw: get("/f?a=%78"), want: true, why: "decoded once" },
    { condition: text("equals", "query.a", "x"), raw: get("/f?%61=x"), want: true, why: "the name is decoded too" },
    { condition: text("equals", "query.a", "x"), raw: get("/f?a=xx"), want: false, why: "all of it" },
    { condition: text("equals", "query.a", "x"), raw: get("/f?b=x"), want: false, why: "another parameter" },
    { condition: text("prefix", "query.a", "x"), raw: get("/f?a=xy"), want: true, why: "its beginning" },
    { condition: text("suffix", "query.a", "y"), raw: get("/f?a=xy"), want: true, why: "its end" },
    {
        condition: text("contains", "query.*", "é"),
        raw: get("/f?a=b%C3%A9c"),
        want: true,
        why: "decoded in its charset",
    },
    { condition: text("matches", "query.a", "^[0-9]+$"), raw: get("/f?a=12"), want: true, why: "a pattern, anchored" },
    { condition: text("matches", "query.a", "[0-9]{2}"), raw: get("/f?a=x1y2"), want: false, why: "a pattern not met" },
    {
        condition: text("equals", "header.x-a", "b"),
        raw: get("/f"),
        want: true,
        why: "a header, its name in lower case",
    },
    { condition: text("equals", "cookie.s", "1"), raw: get("/f", "Cookie: r=2; s=1"), want: true, why: "a cookie" },
    { condition: text("equals", "path", "/f"), raw: get("/f"), want: true, why: "a path of words is read as well" },
    { condition: text("equals", "form.a", "1"), raw: `${FORM}a=1`, want: true, why: "a field of the body" },
    { condition: text("equals", "form.a", "1"), raw: `${FORM}b=1`, want: false, why: "another field" },
    {
        condition: text("equals", "json.u.n[*]", "k"),
        raw: `${JSON_POST}{"u":{"n":["j","k"]}}`,
        want: true,
        why: "any of a list",
    },
    { condition: { kind: "present", at: "query.a" }, raw: get("/f?a=1"), want: true, why: "it is there" },
    { condition: { kind: "present", at: "query.a" }, raw: get("/f?a="), want: false, why: "an empty one is not" },
    {
        condition: { kind: "longer-than", at: "query.a", units: 3 },
        raw: get("/f?a=abcd"),
        want: true,
        why: "four are more than three",
    },
    {
        condition: { kind: "longer-than", at: "query.a", units: 4 },
        raw: get("/f?a=abcd"),
        want: false,
        why: "four are not more than four",
    },
    {
        condition: { kind: "count-over", at: "form.a", count: 1 },
        raw: `${FORM}a=1`,
        want: false,
        why: "one is not more than one",
    },
    { condition: { kind: "count-over", at: "form.a", count: 1 }, raw: `${FORM}a=1&a=2`, want: true, why: "two are" },
    {
        condition: { kind: "count-over", at: "form.a", count: 2 },
        raw: `${FORM}a=1&a=2`,
        want: false,
        why: "their joined reading is none of its own",
    },
    {
        condition: { kind: "count-over", at: "form.*", count: 2 },
        raw: `${FORM}a=1&b=2&a=3`,
        want: true,
        why: "three of any name",
    },
    {
        condition: { kind: "count-over", at: "json.a[*]", count: 2 },
        raw: `${JSON_POST}{"a":["x","y"]}`,
        want: false,
        why: "two of a list",
    },
    {
        condition: { kind: "not", of: { kind: "present", at: "query.a" } },
        raw: get("/f"),
        want: true,
        why: "what is not there",
    },
    {
        condition: { kind: "not", of: { kind: "present", at: "form.a" } },
        raw: get("/f"),
        want: true,
        why: "no body, no field",
    },
    {
        condition: { kind: "not", of: { kind: "present", at: "form.a" } },
        raw: `${FORM}a=1`,
        want: false,
        why: "asked at the end",
    },
    {
        condition: { kind: "all-of", of: [text("equals", "query.a", "1"), text("equals", "form.b", "2")] },
        raw: `${FORM.replace("/f", "/f?a=1")}b=2`,
        want: true,
        why: "head and body together",
    },
    {
        condition: { kind: "all-of", of: [text("equals", "query.a", "1"), text("equals", "form.b", "2")] },
        raw: `${FORM}b=2`,
        want: false,
        why: "one of two",
    },
    {
        condition: { kind: "any-of", of: [text("equals", "query.a", "1"), text("equals", "form.b", "2")] },
        raw: get("/f?a=1"),
        want: true,
        why: "one of two is enough, without a body",
    },
]

test.each(cases)("$condition.kind $condition.at on $raw: $why", ({ condition, raw, want }) => {
    expect(isMet(patchOf(condition), raw)).toBe(want)
    // Found by the segment of its route, it is found as it is among all routes.
    expect(isMet(patchOf(condition, { routes: ["/f"] }), raw)).toBe(want)
})

describe("where a patch applies", () => {
    const raw = get("/shop/cart?a=1")
    test.each([
        { change: { routes: ["/shop/cart"] }, want: true, why: "its route" },
        { change: { routes: ["/shop"] }, want: false, why: "another route" },
        { change: { routes: ["/a", "/**/cart"] }, want: true, why: "any of its routes" },
        { change: { methods: ["GET"] }, want: true, why: "its method" },
        { change: { methods: ["POST"] }, want: false, why: "another method" },
        { change: { routes: ["shop:/shop/cart"] }, want: false, why: "of another site" },
        { change: { expires: "2026-03-01" }, want: false, why: "ended" },
        { change: { expires: "2026-03-02" }, want: true, why: "on its last day" },
    ])("$why", ({ change, want }) => {
        expect(isMet(patchOf(null, change), raw, Date.UTC(2026, 2, 1, 12))).toBe(want)
    })

    test("a site's own patch is in its rules only", () => {
        const patch = patchOf(null, { routes: ["shop:/cart"] })
        const judged = (site: string | null): readonly string[] =>
            judgeWithPatches(Buffer.from(get("/cart")), compileRules([patch], [], site)).met
        expect([judged("shop"), judged("news"), judged(null)]).toEqual([["p"], [], []])
    })
})

const invalid: readonly { condition: PatchCondition; why: string }[] = [
    { condition: text("matches", "query.a", "(?=x)"), why: "look-around is not linear" },
    { condition: text("matches", "query.a", String.raw`(a)\1`), why: "neither are back references" },
    { condition: text("matches", "query.a", "("), why: "no pattern" },
    { condition: text("matches", "query.a", "(?:a{50}){20}b{500}"), why: "a program too large" },
    { condition: text("equals", "query.a", "x".repeat(1_025)), why: "too long a value" },
    {
        condition: { kind: "any-of", of: Array.from({ length: 64 }, () => text("equals", "query.a", "x")) },
        why: "too many",
    },
    { condition: nested(9), why: "too deep" },
]

function nested(depth: number): PatchCondition {
    return depth === 0 ? { kind: "present", at: "query.a" } : { kind: "not", of: nested(depth - 1) }
}

test.each(invalid)("refuses to compile: $why", ({ condition }) => {
    expect(() => compilePatch(patchOf(condition))).toThrow(
        expect.objectContaining({ code: "SEKISHO_INBOUND_PATCH_INVALID" }),
    )
})

test("a finding lies within its reading, and any request is judged the same however its body is cut", () => {
    const condition: PatchCondition = { kind: "any-of", of: [text("contains", "*", "ab"), text("matches", "*", "b+c")] }
    const set = compileRules([patchOf(condition)], [], null)
    fc.assert(
        fc.property(fc.stringMatching(/^[abc=&%]{0,24}$/), (body) => {
            const { decision, met } = judgeWithPatches(Buffer.from(`${FORM}${body}`), set)
            const of = decision.findings.filter(({ detector }) => detector === "patch")
            expect(of.length).toBe(met.length)
            for (const { evidence } of of) expect(evidence.end).toBeGreaterThan(evidence.start)
        }),
    )
})
