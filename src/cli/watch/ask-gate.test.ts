import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { NO_RULES, patchesInForce } from "../../gate/rules/owner-rules.ts"
import { compileRules } from "../../inbound/rules.ts"
import { PROOFS } from "../../watch/proofs.data.ts"
import { judgeRaw } from "../judge-raw.ts"
import { askGate, type GateInForce, gateInForce, proofsFor } from "./ask-gate.ts"

let folder = ""
let shipped: GateInForce
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-gate-"))
    shipped = await gateInForce(folder)
})
afterAll(() => rm(folder, { recursive: true }))

describe("proofs", () => {
    test.each(PROOFS)("$id: a gate as shipped does what the row expects, and the honest request passes", (proof) => {
        const isRefused = judgeRaw(Buffer.from(proof.attack)).decision.kind === "block"
        expect(isRefused ? "refused" : "passed").toBe(proof.expected)
        expect(judgeRaw(Buffer.from(proof.benign)).decision.kind).toBe("allow")
    })

    test("every row names advisories and where the request is described, and no id stands twice", () => {
        expect(PROOFS.filter(({ source }) => !/^https:\/\/[\w./-]+$/.test(source))).toEqual([])
        expect(PROOFS.flatMap(({ advisories }) => advisories).filter((id) => !/^CVE-\d{4}-\d{4,}$/.test(id))).toEqual(
            [],
        )
        expect(new Set(PROOFS.map(({ id }) => id)).size).toBe(PROOFS.length)
    })

    test("found by any name of the weakness; without one nothing is claimed", () => {
        expect(proofsFor(["GHSA-0", "CVE-2017-5638"]).map(({ id }) => id)).toEqual(["struts-content-type"])
        expect(askGate(["CVE-2000-0001"], shipped)).toEqual({ state: "not-proved", outcomes: [], patches: [] })
    })
})

describe("the gate in force", () => {
    test("a patch that was taken out lets its own request pass, and is advised", () => {
        const patches = patchesInForce({ ...NO_RULES, patchesOff: ["joomla-public-parameter"] })
        const gate = { ...shipped, patches, set: compileRules(patches, [], null) }
        const without = askGate(["CVE-2023-23752"], gate)
        expect(without).toMatchObject({ state: "passed" })
        expect(without.patches).toEqual([{ id: "joomla-public-parameter", advice: "restore" }])
        expect(askGate(["CVE-2023-23752"], shipped)).toMatchObject({
            state: "refused",
            patches: [{ id: "joomla-public-parameter", advice: "in-force" }],
        })
    })

    test("a patch that only tells refuses nothing", () => {
        expect(askGate(["CVE-2017-5487"], shipped)).toMatchObject({
            state: "passed",
            patches: [{ advice: "only-told" }, { advice: "only-told" }],
        })
    })

    test("a gate that only observes refuses nothing", () => {
        expect(askGate(["CVE-2017-5638"], { ...shipped, onlyObserves: true }).state).toBe("passed")
    })
})
