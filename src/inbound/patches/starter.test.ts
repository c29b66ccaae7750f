// Every shipped patch proves itself: its attacks are met and its honest requests pass, with all the detectors at work.
import { describe, expect, test } from "vitest"
import { BLOCK_SCORE, OBSERVE_SCORE } from "../../core/finding.ts"
import { judgeWithPatches, provePatch } from "./prove-patch.ts"
import { compileRules } from "../rules.ts"
import { needsOf } from "./needs.ts"
import { STARTER_PATCHES } from "./starter.data.ts"

const all = compileRules(STARTER_PATCHES, [], null)

describe.each(STARTER_PATCHES.map((patch) => ({ id: patch.id, patch })))("$id", ({ patch }) => {
    const results = provePatch(patch)

    test("meets its attacks and nothing of its honest requests", () => {
        expect(results.filter(({ passed }) => !passed)).toEqual([])
        expect(results.length).toBe(patch.tests.attacks.length + patch.tests.benign.length)
        expect(Math.min(patch.tests.attacks.length, patch.tests.benign.length)).toBeGreaterThan(0)
    })

    test("its honest requests pass among all the others", () => {
        const refused = patch.tests.benign.filter(
            (raw) => judgeWithPatches(Buffer.from(raw), all).decision.kind === "block",
        )
        expect(refused).toEqual([])
    })

    test("says its source, the weakness and its mode in both languages", () => {
        const { advisories, cwe, explanation, modeReason, product } = patch
        expect(advisories.length).toBeGreaterThan(0)
        for (const { id, url } of advisories) {
            expect(id).not.toBe("")
            expect(url).toMatch(/^https:\/\//)
        }
        expect(cwe.length).toBeGreaterThan(0)
        expect(product).not.toBe("")
        for (const words of [explanation, modeReason]) {
            expect(words.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
            expect(words.en).toMatch(/[a-z]/)
        }
    })
})

test("nearly all are needed: the detectors alone would let an attack pass", () => {
    const needed = STARTER_PATCHES.filter((patch) =>
        provePatch(patch).some(({ kind, withoutPatch }) => kind === "attack" && withoutPatch !== "block"),
    )
    expect(needed.length / STARTER_PATCHES.length).toBeGreaterThan(0.7)
})

test("ids are unique", () => {
    expect(new Set(STARTER_PATCHES.map(({ id }) => id)).size).toBe(STARTER_PATCHES.length)
})

test("a refusal names the advisory in both languages; what is only told weighs less", () => {
    const told = STARTER_PATCHES.map((patch) => {
        const raw = Buffer.from(patch.tests.attacks[0] ?? "")
        const set = compileRules([patch], [], null)
        const finding = judgeWithPatches(raw, set).decision.findings.find(({ detector }) => detector === "patch")
        return { patch, finding }
    })
    for (const { patch, finding } of told) {
        const advisory = patch.advisories[0]?.id ?? "?"
        expect(finding?.reason.ja).toContain(advisory)
        expect(finding?.reason.en).toContain(advisory)
        expect(finding?.technique).toBe(patch.id)
        expect(finding?.score).toBe(patch.mode === "block" ? BLOCK_SCORE : OBSERVE_SCORE)
    }
})

test("a patch for every route asks for what few requests have: one that any query could hold would cost each of them", () => {
    const wide = STARTER_PATCHES.filter(({ routes }) => routes.some((route) => !/[a-z]/i.test(route)))
    expect(wide.length).toBeGreaterThan(0)
    for (const { id, condition } of wide) {
        const needs = condition === null ? null : needsOf(condition)
        const isNarrow = needs?.every((need) => need.kind !== "query" || need.mention.text !== "") ?? false
        expect({ id, isNarrow }).toEqual({ id, isNarrow: true })
    }
})
