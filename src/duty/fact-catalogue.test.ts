import { describe, expect, test } from "vitest"
import { benign, exactly, upTo } from "./benign.case.ts"
import type { FactRef } from "./contract.ts"
import { FACT_CATALOGUE, FACT_NAMES } from "./fact-catalogue.data.ts"
import { gravestOf } from "./gravity.ts"
import { NOTHING_KNOWN } from "./nothing-known.ts"
import { factLabel, factValue } from "./say-fact.ts"
import { NAMES_OF } from "./value-names.data.ts"

describe("the catalogue", () => {
    test("has every value of every fact, ordered ones included, and a name for each", () => {
        const named: Readonly<Record<string, Readonly<Record<string, unknown>>>> = NAMES_OF
        for (const name of FACT_NAMES) {
            const { is } = FACT_CATALOGUE[name]
            if (is.kind !== "choice" && is.kind !== "set") continue
            expect([name, is.values.toSorted()]).toEqual([name, Object.keys(named[name] ?? {}).toSorted()])
        }
    })

    test("asks a question in both languages for every fact", () => {
        const silent = FACT_NAMES.filter((name) => {
            const { label, ask } = FACT_CATALOGUE[name]
            return [label.ja, label.en, ask.ja, ask.en].some((text) => text === "")
        })
        expect(silent).toEqual([])
    })
})

describe("gravity", () => {
    const cases: readonly { fact: FactRef; values: readonly string[]; want: string | null; why: string }[] = [
        {
            fact: "leak",
            values: ["suspected", "confirmed"],
            want: "confirmed",
            why: "what happened is graver than what is feared",
        },
        {
            fact: "fields.card",
            values: ["ruled-out", "suspected"],
            want: "suspected",
            why: "fields are ordered like events",
        },
        { fact: "recoveredUnseen", values: ["yes", "no"], want: "no", why: "not recovered is graver" },
        { fact: "privacyMark", values: ["yes", "no"], want: "yes", why: "holding the mark is graver" },
        { fact: "cipher", values: ["listed", "none"], want: "none", why: "no encryption is graver" },
        { fact: "cause", values: ["lost", "mis-sent"], want: null, why: "two mistakes of one rank" },
        { fact: "body", values: ["private-business", "local-government"], want: null, why: "bodies are not ordered" },
    ]
    test.each(cases)("$why", ({ fact, values, want }) => {
        expect(gravestOf(fact, values)).toBe(want)
        expect(gravestOf(fact, values.toReversed())).toBe(want)
    })
})

describe("a fact in words", () => {
    const facts = benign({
        leak: "suspected",
        sectors: ["finance", "medical"],
        persons: upTo(4_335),
        cardPersons: exactly(0),
        myNumberPersons: { confirmed: 5, likely: "unknown", maximum: "unknown" },
        knowing: [{ by: "department", on: "2026-11-20", at: "09:30" }],
        fields: { card: "confirmed" },
    })
    const cases: readonly { fact: FactRef; ja: string; en: string }[] = [
        { fact: "leak", ja: "おそれがある", en: "suspected" },
        { fact: "fields.card", ja: "確認された", en: "confirmed" },
        { fact: "sectors", ja: "金融、医療", en: "finance, medical" },
        { fact: "persons", ja: "最大4,335人", en: "at most 4,335" },
        { fact: "cardPersons", ja: "0人", en: "0" },
        { fact: "myNumberPersons", ja: "確認済み5人、最大は不明", en: "5 confirmed, maximum unknown" },
        { fact: "records", ja: "のべ1件", en: "1 records" },
        {
            fact: "knowing",
            ja: "2026-11-20 09:30（部署・職員）",
            en: "2026-11-20 09:30 (a department or member of staff)",
        },
        { fact: "occurredOn", ja: "2026-11-19", en: "2026-11-19" },
    ]
    test.each(cases)("$fact: $ja", ({ fact, ja, en }) => {
        expect(factValue(facts, fact)).toEqual({ ja, en })
    })

    test("an empty list, and what is not known", () => {
        expect(factValue(benign(), "sectors").ja).toBe("該当なし")
        for (const fact of ["leak", "persons", "knowing", "sectors"] as const) {
            expect(factValue(NOTHING_KNOWN, fact).ja).toBe("不明")
        }
        expect(factLabel("fields.card").ja).toBe("クレジットカード番号")
    })
})
