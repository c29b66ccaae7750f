import fc from "fast-check"
import { expect, test } from "vitest"
import { textPattern } from "./wildcard.ts"

const cases = [
    { pattern: "query.public", text: "query.public", want: true, why: "without a wildcard: the same" },
    { pattern: "query.public", text: "query.publics", want: false, why: "without a wildcard: all of it" },
    { pattern: "json.user.email[*]", text: "json.user.email[12]", want: true, why: "any position" },
    { pattern: "json.user.email[*]", text: "json.user.email", want: false, why: "the brackets are asked for" },
    { pattern: "multipart.*.filename", text: "multipart.a.b.filename", want: true, why: "a star takes dots too" },
    { pattern: "multipart.*.filename", text: "multipart.a.filename.b", want: false, why: "the end has to be there" },
    { pattern: "*a*b", text: "aab", want: true, why: "the last star takes more when the first try fails" },
    { pattern: "*", text: "", want: true, why: "a star takes nothing too" },
    { pattern: "a**b", text: "ab", want: true, why: "two stars are one" },
    { pattern: "[.]", text: "x", want: false, why: "no sign but the star means anything but itself" },
] as const

test.each(cases)("$pattern on $text: $why", ({ pattern, text, want }) => {
    expect(textPattern(pattern)(text)).toBe(want)
})

test("as a regular expression of the same meaning has it", () => {
    const few = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 8 }).map((list) => list.join(""))
    const text = fc.array(fc.constantFrom("a", "b"), { maxLength: 12 }).map((list) => list.join(""))
    fc.assert(
        fc.property(few, text, (pattern, read) => {
            const oracle = new RegExp(`^${pattern.replaceAll("*", ".*")}$`)
            expect(textPattern(pattern)(read)).toBe(oracle.test(read))
        }),
        { numRuns: 2_000 },
    )
})

test("many stars on a text that never matches cost no more than both lengths multiplied", () => {
    const test_ = textPattern(`${"*a".repeat(64)}b`)
    const began = process.cpuUsage()
    for (let round = 0; round < 20; round++) expect(test_("a".repeat(4_096))).toBe(false)
    // A backtracking matcher would need more time than there is; this one some 20 ms.
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000)
})
