import { describe, expect, test } from "vitest"
import { affectedBy } from "./affected.ts"
import type { KevEntry, OsvEvent } from "./contract.ts"
import { findAdvisories, isCovered } from "./find-advisories.ts"
import { readKev } from "./read-kev.ts"
import { readOsv } from "./read-osv.ts"

const CONTENT = {
    id: "GHSA-0000-0000-0001",
    modified: "2024-01-04T22:53:28Z",
    published: "2018-10-18T19:24:26Z",
    aliases: ["CVE-2000-0001"],
    affected: [
        {
            package: { ecosystem: "Maven", name: "example.org:thing-core" },
            ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "2.3.0" }, { fixed: "2.3.32" }] }],
        },
    ],
    database_specific: { nvd_published_at: "2017-03-11T02:59:00Z" },
}
const RECORD = readOsv(CONTENT)
const RECORDS = RECORD === null ? [] : [RECORD]
const KEV = new Map<string, KevEntry>([
    ["CVE-2000-0001", { cve: "CVE-2000-0001", added: "2021-11-03", due: "2022-05-03", ransomware: "known" }],
])
const FROM: OsvEvent = { kind: "introduced", version: "0" }

describe("affectedBy", () => {
    test.each<[string, string, OsvEvent[], string, string]>([
        ["Maven", "2.3.31", [FROM, { kind: "fixed", version: "2.3.32" }], "affected", "before the repair"],
        ["Maven", "2.3.32", [FROM, { kind: "fixed", version: "2.3.32" }], "not-affected", "the repair itself"],
        ["Maven", "2.3.9", [{ kind: "fixed", version: "2.3.10" }, FROM], "affected", "events in any order, by number"],
        ["Maven", "1.0", [FROM, { kind: "last-affected", version: "1.0" }], "affected", "the last one counts"],
        ["Maven", "1.1", [FROM, { kind: "last-affected", version: "1.0" }], "not-affected", "after the last one"],
        ["Maven", "0-alpha", [FROM], "affected", "0 lies before every version"],
        ["Maven", "${version}", [FROM], "not-checked", "no version"],
        ["npm", "1.0.0-rc.1", [FROM, { kind: "fixed", version: "1.0.0" }], "affected", "a candidate comes before"],
        ["npm", "1.10.0", [FROM, { kind: "fixed", version: "1.9.0" }], "not-affected", "by number, not by letter"],
        ["npm", "1.0", [FROM], "not-checked", "not a whole semantic version"],
        ["npm", "1.0.0", [FROM, { kind: "fixed", version: "soon" }], "not-checked", "a bound that is no version"],
        ["npm", "1.0.0", [], "not-checked", "a range without events"],
        ["npm", "1.0.0", [{ kind: "fixed", version: "2.0.0" }], "not-checked", "a range without a beginning"],
        [
            "npm",
            "1.5.0",
            [
                { kind: "introduced", version: "2.0.0" },
                { kind: "fixed", version: "1.0.0" },
            ],
            "not-affected",
            "ends before it begins",
        ],
        ["npm", "1.5.0", [FROM, { kind: "limit", version: "1.0.0" }], "not-affected", "behind the limit of a branch"],
        ["npm", "1.5.0", [FROM, { kind: "limit", version: "*" }], "affected", "a limit that is none"],
        ["PyPI", "1.0rc1", [FROM, { kind: "fixed", version: "1.0" }], "affected", "the order of PyPI"],
        ["Packagist:https://example.org", "1.0", [FROM], "affected", "a repository of one's own"],
        ["Hex", "1.0", [FROM], "not-checked", "an order that is not known"],
        ["toString", "1.0", [FROM], "not-checked", "a name that objects inherit"],
    ])("%s %s %j: %s, %s", (ecosystem, version, events, expected) => {
        const affected = { ecosystem, name: "x", versions: [], ranges: [{ type: "ECOSYSTEM", events }] }
        expect(affectedBy(version, affected).affected).toBe(expected)
    })

    test("a listed version needs no order", () => {
        const listed = { ecosystem: "Hex", name: "x", versions: ["1.0"], ranges: [] }
        expect(["1.0", "1.1"].map((version) => affectedBy(version, listed).affected)).toEqual([
            "affected",
            "not-affected",
        ])
    })
})

describe("findAdvisories", () => {
    test.each<[string, string | null, number, string]>([
        ["thing-core", null, 1, "the artifact's name alone"],
        ["example.org:thing-core", "Maven", 1, "the whole name"],
        ["thing-core", "npm", 0, "another ecosystem"],
        ["thing", null, 0, "a part of the name"],
    ])("%s of %s: %d, %s", (name, ecosystem, count) => {
        const component = { name, ecosystem, version: "2.3.31" }
        expect(findAdvisories(component, RECORDS, KEV)).toHaveLength(count)
        expect(isCovered(component, RECORDS)).toBe(count > 0)
    })

    test("records that share a name are one weakness, told with all names and dates", () => {
        const [first, second, unrelated] = [
            { id: "CVE-2000-0001", aliases: [], published: "2010-01-01T00:00:00Z" },
            { id: "PYSEC-1", aliases: ["GHSA-0000-0000-0001"], published: "2011-01-01T00:00:00Z" },
            { id: "CVE-2000-0002", aliases: [] },
        ].map((own) => RECORDS.map((record) => ({ ...record, ...own })))
        const all = [first, unrelated, second, RECORDS].flatMap((records) => records ?? [])
        const found = findAdvisories({ name: "thing-core", ecosystem: "Maven", version: "2.3.31" }, all, KEV)
        expect(found.map(({ ids }) => ids)).toEqual([
            ["CVE-2000-0001", "PYSEC-1", "GHSA-0000-0000-0001"],
            ["CVE-2000-0002"],
        ])
        expect(found[0]).toMatchObject({ knownSince: "2010-01-01", kev: { due: "2022-05-03" }, fixedIn: ["2.3.32"] })
    })

    test("known since the earliest date, and exploited as the catalogue says", () => {
        const [found] = findAdvisories({ name: "thing-core", ecosystem: null, version: "2.3.31" }, RECORDS, KEV)
        expect(found).toMatchObject({ affected: "affected", knownSince: "2017-03-11", kev: { due: "2022-05-03" } })
    })

    test("a withdrawn record says nothing", () => {
        const withdrawn = RECORDS.map((one) => ({ ...one, withdrawn: true }))
        expect(findAdvisories({ name: "thing-core", ecosystem: null, version: "2.3.31" }, withdrawn, KEV)).toEqual([])
    })
})

test.each([[null], [[]], [{}], [{ id: "" }], ["text"], [{ id: "X", modified: 1 }]])(
    "%j is no record and no catalogue",
    (content) => {
        expect([readOsv(content), readKev(content)]).toEqual([null, null])
    },
)
