// The ledger's answer as figures of an incident: what is not certain must not read as confirmed.
import { describe, expect, test } from "vitest"
import { figuresOf, figuresOfScope } from "./figures-of-scope.ts"

const SCOPE = {
    persons: { confirmed: 110, likely: 112, maximum: null },
    records: 120,
    byFields: [{ fields: ["name", "email"] as const, persons: 110, records: 120 }],
}

describe("figures of a scope", () => {
    test("one key: as it was counted; a maximum that nobody can name is unknown", () => {
        expect(figuresOf(SCOPE)).toMatchObject({
            persons: { confirmed: 110, likely: 112, maximum: "unknown" },
            records: { confirmed: "unknown", maximum: 120 },
            byFields: [{ persons: 110, approximate: false }],
        })
    })

    test("two keys may count one person twice: only the greater of their counts is confirmed", () => {
        const byKey = [
            { keyId: "a", confirmed: 60, likely: 61 },
            { keyId: "b", confirmed: 50, likely: 51 },
        ]
        const figures = {
            persons: { confirmed: 60, likely: 112, maximum: "unknown" },
            byFields: [{ persons: 110, approximate: true }],
        }
        expect(figuresOf({ ...SCOPE, byKey })).toMatchObject(figures)
        expect(figuresOfScope(JSON.stringify({ ...SCOPE, byKey }))).toMatchObject(figures)
    })

    test("two keys that could not be counted apart confirm nobody", () => {
        const notes = [{ code: "two-keys", text: { ja: "…", en: "…" } }]
        expect(figuresOf({ ...SCOPE, notes })).toMatchObject({
            persons: { confirmed: "unknown", likely: 112 },
            byFields: [{ approximate: true }],
        })
    })
})
