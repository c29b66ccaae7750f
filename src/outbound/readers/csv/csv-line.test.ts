// A line that is taken apart in one pass must have the fields that the two searches give it.
import fc from "fast-check"
import { expect, test } from "vitest"
import { UnitArray } from "../units.ts"
import { fieldsOfLine, lineEnd, plainLine } from "./csv-line.ts"

const PIECES = [",", ",", "a", "山田", " ", "\t", "\r", "\n", '"', "\uFEFF", "1234", "x".repeat(1_100)]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""))

test("plainLine agrees with lineEnd and fieldsOfLine wherever it answers", () => {
    const array = new UnitArray()
    fc.assert(
        fc.property(texts, fc.constantFrom(",", "\t", ";"), fc.nat(9), (text, delimiter, base) => {
            const plain = plainLine(text, array.of(text), 0, base, delimiter)
            fc.pre(plain !== null)
            const end = lineEnd(text, 0, delimiter)
            const skip = text.startsWith("\uFEFF") ? 1 : 0
            const line = text.slice(skip, end).replace(/\r$/, "")
            expect(plain).toEqual({ fields: fieldsOfLine(line, base + skip, delimiter), next: end + 1 })
        }),
        { numRuns: 2_000 },
    )
})

const others = [
    { text: "a,b", why: "it has not ended" },
    { text: 'a,"b\n', why: "a quote stands in it" },
    { text: `${"a".repeat(5_000)}\n`, why: "it is long" },
] as const
test.each(others)("plainLine leaves a line to the searches: $why", ({ text }) => {
    expect(plainLine(text, new UnitArray().of(text), 0, 0, ",")).toBeNull()
})
