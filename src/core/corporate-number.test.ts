import fc from "fast-check"
import { expect, test } from "vitest"
import { isCorporateNumber } from "./corporate-number.ts"

// Check digits worked out by hand from the ordinance's formula; no such body exists.
test.each([
    { text: "7123456789012", want: true, why: "worked by hand: the sum is 74, 74 mod 9 is 2, 9 - 2 is 7" },
    { text: "8123456789012", want: false, why: "check digit off by one" },
    { text: "9000000000000", want: true, why: "sum 0 gives 9, never 0" },
    { text: "0123456789012", want: false, why: "the check digit is never 0" },
    { text: "123456789018", want: false, why: "twelve digits: a My Number is none" },
    { text: "T7123456789012", want: false, why: "the T of an invoice number belongs to the caller" },
    { text: "７123456789012", want: false, why: "full-width digit: normalisation belongs to the caller" },
])("isCorporateNumber $text: $why", ({ text, want }) => {
    expect(isCorporateNumber(text)).toBe(want)
})

test("exactly one check digit fits", () => {
    fc.assert(
        fc.property(fc.stringMatching(/^[0-9]{12}$/), (base) => {
            const fitting = Array.from({ length: 10 }, (_, digit) => String(digit)).filter((digit) =>
                isCorporateNumber(digit + base),
            )
            expect(fitting).toHaveLength(1)
        }),
    )
})
