// A long string is read by its units, a short one by its escapes: with the same outcome, wherever a stretch ends.
import fc from "fast-check"
import { expect, test } from "vitest"
import { inOneGo } from "../steps.ts"
import { endOfString, unescapeJson, unescapeJsonSteps } from "./json-string.ts"

const piece = fc.constantFrom(
    ...'\\ \\\\ \\" \\n \\r \\t \\b \\f \\0 \\/ \\u0027 \\u002 \\u \\u3042 \\ud83d\\ude00 \\x27 \\あ あ a é ✓ / 0 27'.split(
        " ",
    ),
)
const short = fc.array(piece, { maxLength: 40 }).map((all) => all.join(""))
const long = fc
    .array(fc.tuple(short, fc.integer({ min: 8_130, max: 8_200 })), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([text, units]) => text + "x".repeat(units)).join(""))

/** As a reader for escapes has it: one after another. */
function byEscapes(raw: string): { text: string; strict: boolean } {
    const known: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", 0: "\0" }
    let strict = true
    const text = raw.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]?))/g, (_, hex: string | undefined, one: string) => {
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
        if (!'"\\/bfnrt'.includes(one)) strict = false
        return known[one] ?? one
    })
    return { text, strict }
}

test("law: escapes are undone by units as by escapes", () => {
    fc.assert(
        fc.property(fc.oneof(short, long), (raw) => {
            expect(unescapeJson(raw)).toEqual(byEscapes(raw))
            expect(inOneGo(unescapeJsonSteps(raw))).toEqual(byEscapes(raw))
        }),
    )
})

test("law: a string ends at the first quote before which the backslashes are even in number", () => {
    fc.assert(
        fc.property(fc.array(fc.constantFrom("\\", '"', "a", "あ"), { maxLength: 40 }), fc.nat(5), (signs, start) => {
            const text = signs.join("")
            const end = /^(?:[^"\\]|\\[^])*"/.exec(text.slice(start))?.[0].length
            expect(endOfString(text, start)).toBe(end === undefined ? -1 : start + end - 1)
        }),
    )
})
