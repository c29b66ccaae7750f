import fc from "fast-check"
import { expect, test } from "vitest"
import { plantedLiterals } from "./planted-literals.ts"

const cases = [
    {
        text: "x' UNION ALL SELECT CHAR(113,107,118,118,113)||COALESCE(CAST(email AS TEXT),CHAR(32))||CHAR(106,120,119)-- ",
        want: ["qkvvq", "jxw"],
        why: "SQLite; the space of CHAR(32) separates nothing",
    },
    { text: "CHR(113)||CHR(107)||CHR(118)||email", want: ["qkv"], why: "Oracle: a code at a time, joined" },
    { text: "CHAR(113)+CHAR(107)+CHAR(118)+name", want: ["qkv"], why: "SQL Server joins with a plus" },
    { text: "CONCAT(0x716b767671,email,0x7162)", want: ["qkvvq"], why: "MySQL's hex; two letters are no mark" },
    { text: "X'716b7676'||email", want: ["qkvv"], why: "a blob literal" },
    { text: "'<td>'||email||'</td>'", want: ["<td>", "</td>"], why: "plain strings" },
    { text: "SELECT email FROM entries", want: [], why: "nothing is planted" },
] as const
test.each(cases)("plantedLiterals: $why", ({ text, want }) => {
    expect(plantedLiterals(text)).toEqual(want)
})

test("is bounded and never throws", () => {
    fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 500 }), fc.array(fc.string()), (text, parts) => {
            const literals = plantedLiterals(text + parts.map((part) => `'${part}'`).join(","))
            expect(literals.length).toBeLessThanOrEqual(16)
            expect(literals.every((literal) => literal.length >= 3 && literal.length <= 64)).toBe(true)
        }),
    )
})
