import fc from "fast-check"
import { expect, test } from "vitest"
import { hasValidCharacters } from "./field-syntax.ts"

/** The rule as a pattern: no control but the tab; line ends as CR LF alone. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const INVALID = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n/

test("a head's characters are told as the pattern tells them", () => {
    const unit = fc.constantFrom("\r\n", "\r", "\n", "\t", "\0", "\x1f", "\x7f", "\x80", "\xff", " ", "a", ":")
    fc.assert(
        fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
            const head = units.join("")
            expect(hasValidCharacters(head)).toBe(!INVALID.test(head))
        }),
        { numRuns: 2_000 },
    )
})
