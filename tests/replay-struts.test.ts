// The wave of March 2017 against a real Struts 2.3.31: without the gate code runs; a fresh installation refuses it and the
// ledger's redacted headers show it; only observed, the maximum is not determinable. Then each later attack of the family:
// what is refused today, and what is not. Skipped where there is no Java or Maven, or where the artifacts cannot be had.
import { beforeAll, describe, expect, test } from "vitest"
import type { MarkerRow } from "../replays/scenario.ts"
import { buildVictim, javaIsInstalled, mavenIsInstalled } from "../replays/struts/build.ts"
import scenario from "../replays/struts/scenario.ts"
import { VARIANTS } from "../replays/struts/variants.data.ts"

/** What Maven says where it has no network, or the registry does not have it: anything else is a fault of ours. */
const NOT_TO_BE_HAD = /Could not (?:transfer|resolve|find|be resolved)|No plugin found|Unknown host|cannot be resolved/i

/** Without the hole on the victim, only the gate's answer is asked: what it is today, with the reason. */
const today: readonly { readonly id: string; readonly finding: string; readonly why: string }[] = [
    { id: "S2-046 (length)", finding: "expression/", why: "the expression is read before the claimed 10 GB come" },
    { id: "S2-048", finding: "expression/", why: "an OGNL static call in a form field" },
    { id: "S2-052", finding: "expression/", why: "names of Java classes in an XML attribute" },
    { id: "S2-053", finding: "expression/", why: "an OGNL static call in a form field" },
    { id: "S2-057", finding: "expression/", why: "an OGNL static call in the path" },
    { id: "S2-061", finding: "expression/", why: "OGNL sets its own context in a multipart field" },
    { id: "S2-066", finding: "path-traversal/", why: "by the path it climbs, not by the field's name" },
    { id: "S2-067", finding: "path-traversal/", why: "by the path it climbs, not by the field's name" },
    {
        id: "S2-067 (name)",
        finding: "patch/",
        why: "by a shipped virtual patch: nothing climbs, and the name is no call",
    },
]

const canRun = javaIsInstalled() && mavenIsInstalled() && (await victimCanBeBuilt())

async function victimCanBeBuilt(): Promise<boolean> {
    return await buildVictim().then(
        () => true,
        (error: unknown) => {
            if (NOT_TO_BE_HAD.test(String(error))) return false
            throw error
        },
    )
}

describe.skipIf(!canRun)("Struts 2.3.31 (Java, Maven and its artifacts are needed)", () => {
    let rows: readonly MarkerRow[] = []
    const rowOf = (attack: string, setting: MarkerRow["setting"]): MarkerRow | undefined =>
        rows.find((row) => row.attack === attack && row.setting === setting)

    beforeAll(async () => {
        const all = await scenario.run({ limitSeconds: 30, attacks: null, hex: false, onRow: () => undefined })
        rows = all.filter((row) => row.kind === "marker")
    }, 300_000)

    test("every variant was played, in every setting it has", () => {
        const staged = VARIANTS.filter((variant) => variant.onVictim).length
        expect(rows).toHaveLength(3 * staged + (VARIANTS.length - staged))
        expect(staged).toBe(2)
    })

    test.each(["S2-045", "S2-046"])("%s: without the gate code runs", (attack) => {
        expect(rowOf(attack, "without")).toMatchObject({ marker: "appeared" })
    })

    test.each(["S2-045", "S2-046"])("%s: a fresh installation refuses it, and nothing can have left", (attack) => {
        const row = rowOf(attack, "gate")
        expect(row).toMatchObject({ marker: "absent", status: 403, scope: { confirmed: 0, maximum: 0 } })
        expect(row?.findings.join()).toContain("expression/")
    })

    test.each(["S2-045", "S2-046"])("%s only observed: code runs, and the maximum is not determinable", (attack) => {
        const row = rowOf(attack, "observe")
        expect(row).toMatchObject({ marker: "appeared", scope: { confirmed: 0, maximum: null } })
        expect(row?.scope?.notes).toContain("not-determinable")
    })

    test("S2-045: the redacted headers show the expression, the route does not", () => {
        const row = rowOf("S2-045", "gate")
        expect(row?.findings).toEqual(["expression/ognl-static-call header.content-type"])
        expect(row?.shownIn).toEqual({ headers: true, route: false })
    })

    test("every variant has its row", () => {
        const others = VARIANTS.filter((variant) => !variant.onVictim).map((variant) => variant.id)
        expect(today.map((row) => row.id)).toEqual(others)
    })

    test.each(today)("$id today: $why", ({ id, finding }) => {
        const row = rowOf(id, "gate")
        expect(row?.status).toBe(403)
        expect(row?.findings.some((found) => found.startsWith(finding))).toBe(true)
    })
})
