import { describe, expect, test } from "vitest"
import { exactly, upTo } from "../benign.case.ts"
import type { Statement } from "../contract.ts"
import { NOTHING_KNOWN } from "../nothing-known.ts"
import { foldStatements } from "./fold-statements.ts"

test("nothing said: nothing known", () => {
    expect(foldStatements([])).toEqual(NOTHING_KNOWN)
})

test("the latest statement holds, fact by fact, and later ones are unheard of on an earlier day", () => {
    const card: readonly Statement[] = [
        { on: "2017-05-29", facts: { fields: { card: "ruled-out" }, leak: "confirmed" } },
        { on: "2017-03-24", facts: { fields: { card: "suspected", email: "suspected" } } },
    ]
    expect(foldStatements(card).fields).toMatchObject({ card: "ruled-out", email: "suspected" })
    const first = foldStatements(card, "2017-05-28")
    expect(first.fields.card).toBe("suspected")
    expect(first.leak).toBe("unknown")
})

test("a time of day is later than the day alone", () => {
    const said: readonly Statement[] = [
        { on: "2026-11-20T09:00", facts: { cause: "stolen" } },
        { on: "2026-11-20", facts: { cause: "lost" } },
    ]
    expect(foldStatements(said).cause).toBe("stolen")
})

test("unknown may be said later: it was thought to be known, and is not", () => {
    const said: readonly Statement[] = [
        { on: "2026-11-20", facts: { leak: "confirmed" } },
        { on: "2026-11-21", facts: { leak: "unknown" } },
    ]
    expect(foldStatements(said).leak).toBe("unknown")
})

describe("of the same moment", () => {
    const on = "2026-11-20"
    const cases: readonly { a: Statement["facts"]; b: Statement["facts"]; want: object; why: string }[] = [
        {
            a: { leak: "confirmed" },
            b: { leak: "suspected" },
            want: { leak: "confirmed" },
            why: "the graver likelihood holds",
        },
        { a: { copyKept: "yes" }, b: { copyKept: "no" }, want: { copyKept: "no" }, why: "no copy is graver" },
        {
            a: { leak: "unknown" },
            b: { leak: "ruled-out" },
            want: { leak: "ruled-out" },
            why: "what one knows, the other need not",
        },
        {
            a: { body: "private-business" },
            b: { body: "local-government" },
            want: { body: "unknown" },
            why: "two that the law does not order: it has to be asked",
        },
        { a: { cause: "lost" }, b: { cause: "mis-sent" }, want: { cause: "unknown" }, why: "two of the same rank" },
        { a: { cause: "lost" }, b: { cause: "stolen" }, want: { cause: "stolen" }, why: "a crime is graver" },
        {
            a: { sectors: ["medical"] },
            b: { sectors: ["finance"] },
            want: { sectors: ["finance", "medical"] },
            why: "lists are joined",
        },
        {
            a: { persons: exactly(5) },
            b: { persons: upTo(900) },
            want: { persons: { confirmed: 5, likely: 5, maximum: 900 } },
            why: "the higher figures",
        },
        {
            a: { knowing: [{ by: "organisation", on: "2026-11-20", at: "unknown" }] },
            b: {
                knowing: [
                    { on: "2026-11-18", at: "unknown", by: "contractor" },
                    { at: "unknown", by: "organisation", on: "2026-11-20" },
                ],
            },
            want: {
                knowing: [
                    { by: "contractor", on: "2026-11-18", at: "unknown" },
                    { by: "organisation", on: "2026-11-20", at: "unknown" },
                ],
            },
            why: "every knowing, each once",
        },
    ]
    test.each(cases)("$why", ({ a, b, want }) => {
        expect(
            foldStatements([
                { on, facts: a },
                { on, facts: b },
            ]),
        ).toMatchObject(want)
        expect(
            foldStatements([
                { on, facts: b },
                { on, facts: a },
            ]),
        ).toMatchObject(want)
    })
})
