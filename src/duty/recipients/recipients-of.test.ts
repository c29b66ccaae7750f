import { describe, expect, test } from "vitest"
import { benign } from "../benign.case.ts"
import type { CalendarDate, SomeFacts } from "../contract.ts"
import { recipientsOf } from "./recipients-of.ts"

const NOW: CalendarDate = "2026-11-25"

describe("who takes the report of a private business", () => {
    const cases: readonly { facts: SomeFacts; to: readonly string[]; why: string }[] = [
        { facts: { sectors: [] }, to: ["ppc"], why: "no sector of its own" },
        {
            facts: { sectors: ["finance"], subjects: ["customers"] },
            to: ["financial-authority"],
            why: "finance is delegated",
        },
        { facts: { sectors: ["telecom"], subjects: ["customers"] }, to: ["telecom-bureau"], why: "so is telecom" },
        {
            facts: { sectors: ["credit-purchase"], subjects: ["customers"] },
            to: ["ppc"],
            why: "credit purchase is not",
        },
        {
            facts: { sectors: ["credit-information"], subjects: ["customers"] },
            to: ["meti-trade"],
            why: "credit information goes to METI",
        },
        { facts: { sectors: ["medical"], subjects: ["customers"] }, to: ["ppc"], why: "medical is not delegated" },
        {
            facts: { sectors: ["finance"], subjects: ["employees"] },
            to: ["ppc"],
            why: "a bank's own employees stay with the PPC",
        },
        {
            facts: { sectors: ["finance"], subjects: ["customers", "shareholders"] },
            to: ["financial-authority", "ppc"],
            why: "both kinds of persons: both recipients",
        },
        {
            facts: { sectors: ["finance"], subjects: "unknown" },
            to: ["financial-authority", "ppc"],
            why: "kind of persons unknown",
        },
        { facts: { sectors: "unknown" }, to: ["ppc"], why: "sector unknown: the PPC, and the sector is asked for" },
    ]
    test.each(cases)("$why", ({ facts, to }) => {
        expect(recipientsOf("regulator", benign(facts), NOW).to.map(({ id }) => id)).toEqual(to)
    })
})

test("an unknown sector is named as unknown, and what is not official is cited as such", () => {
    expect(recipientsOf("regulator", benign({ sectors: "unknown" }), NOW).unknown).toEqual(["sectors"])
    const finance = recipientsOf("regulator", benign({ sectors: ["finance"], subjects: ["customers"] }), NOW)
    expect(finance.cites.map(({ tag }) => tag)).toEqual(["V", "G", "S"])
})

test("a delegation is dated: before its first day the PPC takes the report", () => {
    const facts = benign({ sectors: ["finance"], subjects: ["customers"] })
    expect(recipientsOf("regulator", facts, "2022-03-31").to.map(({ id }) => id)).toEqual(["ppc"])
})

test("a duty towards one named authority is not delegated", () => {
    const facts = benign({ sectors: ["finance"], subjects: ["customers"] })
    expect(recipientsOf("ppc", facts, NOW).to.map(({ id }) => id)).toEqual(["ppc"])
})
