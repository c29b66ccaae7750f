import fc from "fast-check"
import { expect, test } from "vitest"
import { percentBytes, textsOfValue } from "./form-value.ts"

const LONG = "x".repeat(100)

test.each([
    { raw: "a%20b+c", plus: true, want: "a b c", why: "both spellings of a space" },
    { raw: "a%20b+c", plus: false, want: "a b+c", why: "a path, where a plus is one" },
    { raw: "%", plus: false, want: "%", why: "a percent sign alone" },
    { raw: "%4", plus: false, want: "%4", why: "one digit" },
    { raw: "%4g%g4", plus: false, want: "%4g%g4", why: "no digits of hexadecimal" },
    { raw: "%%41", plus: false, want: "%A", why: "a percent sign before an encoding" },
    { raw: "%2541", plus: false, want: "%41", why: "decoded once" },
    { raw: `${LONG}%e3%81%82%4`, plus: false, want: `${LONG}あ%4`, why: "a long value" },
])("$raw: $why", ({ raw, plus, want }) => {
    expect(textsOfValue(raw, plus, null)).toBe(want)
})

test("nothing of a value is in the next one", () => {
    percentBytes("%41%42%43", false)
    expect(textsOfValue("x%", false, null)).toBe("x%")
})

test("law: bytes come out as they were put in, and the rest as it stands", () => {
    const piece = fc.oneof(
        fc.nat({ max: 255 }).map((byte) => ({ raw: `%${byte.toString(16).padStart(2, "0")}`, bytes: [byte] })),
        fc
            .nat({ max: 255 })
            .map((byte) => ({ raw: `%${byte.toString(16).toUpperCase().padStart(2, "0")}`, bytes: [byte] })),
        fc
            .constantFrom("a", "zz", "\u00e9", " ", "%zz", "%.", "%%")
            .map((raw) => ({ raw, bytes: [...Buffer.from(raw, "latin1")] })),
        fc.constant({ raw: "+", bytes: [0x20] }),
    )
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
            const bytes = percentBytes(pieces.map(({ raw }) => raw).join(""), true)
            // A sign in front of what looks like two digits is one with them.
            fc.pre(!/%%[0-9a-f]{2}/i.test(pieces.map(({ raw }) => raw).join("")))
            expect([...bytes]).toEqual(pieces.flatMap((one) => one.bytes))
        }),
        { numRuns: 1_000 },
    )
})
