import { describe, expect, test } from "vitest"
import { PROOFS } from "../../watch/proofs.data.ts"
import { judgeAsShipped, proofFor } from "./judge-proof.ts"

const RECORD = { id: "GHSA-0", aliases: [], published: null, nvdPublished: null, withdrawn: false, affected: [] }

describe("proofs", () => {
    test.each([
        ["struts-content-type", "refused", "an expression in a header"],
        ["log4shell-header", "refused", "a lookup in a header"],
        ["spring4shell-form", "refused", "a name that walks to the class loader"],
        ["text4shell-query", "refused", "a script lookup in the query"],
        ["next-middleware-header", "refused", "a virtual patch"],
    ])("%s: the attack is %s, %s; the honest request passes", (id, kind) => {
        const proof = PROOFS.find((one) => one.id === id)
        expect(judgeAsShipped(Buffer.from(proof?.attack ?? "")).kind).toBe(kind)
        expect(judgeAsShipped(Buffer.from(proof?.benign ?? "")).kind).toBe("passed")
    })

    test("found by an alias; without one nothing is claimed", () => {
        expect(proofFor({ ...RECORD, aliases: ["CVE-2017-5638"] })?.id).toBe("struts-content-type")
        expect(proofFor(RECORD)).toBeNull()
    })
})
