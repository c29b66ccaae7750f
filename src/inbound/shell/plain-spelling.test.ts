import fc from "fast-check"
import { expect, test } from "vitest"
import { plainSpelling } from "./plain-spelling.ts"

test.each([
    { text: "i\\\nd", want: "id", why: "a line that goes on" },
    { text: "cat${IFS}a", want: "cat a", why: "the variable that separates words" },
    { text: "c''a\"\"t", want: "cat", why: "empty quotes" },
    { text: "i$@d$x", want: "id", why: "variables nobody set" },
    { text: "C:\\Users", want: "C:Users", why: "a backslash before a letter, as a shell reads it" },
    { text: "it's", want: undefined, why: "nothing is spelled apart" },
    { text: "$HOME", want: undefined, why: "a variable that is set" },
])("$text: $why", ({ text, want }) => {
    expect(plainSpelling(text)?.text).toBe(want)
})

const texts = fc
    .array(fc.constantFrom("a", "id", ";", "''", '""', "\\\n", "\\", "$x", "$@", "${IFS}", "$IFS", " ", "あ"), {
        maxLength: 16,
    })
    .map((pieces) => pieces.join(""))

test("law: spans are in bounds and in order, and what was not spelled apart stands where they say", () => {
    fc.assert(
        fc.property(texts, fc.nat(40), fc.nat(8), (text, start, units) => {
            const plain = plainSpelling(text)
            fc.pre(plain !== null && start + units <= plain.text.length)
            const span = plain?.spanOf({ start, end: start + units }) ?? { start: -1, end: -1 }
            expect(span.start).toBeGreaterThanOrEqual(start)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            const sign = plain?.text.slice(start, start + 1) ?? ""
            expect(sign === " " || units === 0 || text.startsWith(sign, span.start)).toBe(true)
        }),
    )
})
