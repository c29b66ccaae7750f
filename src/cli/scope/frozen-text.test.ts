// A question that is asked again must not look changed where nothing was.
import { expect, test } from "vitest"
import type { ScopeJson } from "../../server/api/scope-json.ts"
import { figuresOf } from "../incident/figures-of-scope.ts"
import { compareFrozen } from "./frozen-text.ts"

const SCOPE: ScopeJson = {
    from: null,
    to: null,
    first: "2026-11-28T01:12:52.741Z",
    last: "2026-11-28T01:16:25.409Z",
    persons: { confirmed: 110, likely: 110, maximum: 110 },
    records: 120,
    byFields: [],
    clients: [],
    routes: [],
    coverage: { full: 3, partly: 0, none: 0, unreadBytes: 0 },
    masked: { answers: 0, values: 0 },
    notes: [],
    mapVersion: 0,
    byKey: [
        { keyId: "ee46a210", confirmed: 60, likely: 60 },
        { keyId: "fa95eaf8", confirmed: 50, likely: 50 },
    ],
}
const ASKED = { fromMs: null, toMs: null, client: null, route: null, finding: null, indicator: null }

test("figures over two keys that were frozen a moment ago are the same now", () => {
    const frozen = { id: "2026-001", asked: ASKED, version: 1, frozenAtMs: 0, figures: figuresOf(SCOPE), mapVersion: 0 }
    expect(compareFrozen(frozen, SCOPE)).toMatchObject({ changed: false, frozen: { confirmed: 60, records: 120 } })
    const more = { ...SCOPE, records: 121 }
    expect(compareFrozen(frozen, more)).toMatchObject({ changed: true })
})
