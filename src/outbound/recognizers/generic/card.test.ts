import fc from "fast-check"
import { expect, test } from "vitest"
import { createColumnMemory, recognizeRecord } from "../../recognize-record.ts"
import { recordOf, valuesIn } from "../../testing/record-of.ts"
import { isCardNumber } from "./card.ts"

// The card brands' published test numbers.
const cases = [
    { label: null, text: "4111 1111 1111 1111", want: ["4111111111111111"], why: "printed grouping" },
    { label: null, text: "5555-5555-5555-4444", want: ["5555555555554444"], why: "hyphens" },
    { label: null, text: "3782 822463 10005", want: ["378282246310005"], why: "4-6-5" },
    { label: null, text: "3056 930902 5904", want: ["30569309025904"], why: "4-6-4" },
    { label: null, text: "４１１１－１１１１－１１１１－１１１１", want: ["4111111111111111"], why: "full-width" },
    { label: null, text: "4111 1111 1111 1111 123", want: ["4111111111111111"], why: "a security code behind it" },
    { label: "カード番号", text: "3530111333300000", want: ["3530111333300000"], why: "label" },
    { label: "card_number", text: "4111111111111111", want: ["4111111111111111"], why: "key" },
    { label: null, text: "クレジットカード 4111111111111111", want: ["4111111111111111"], why: "a word before" },
    { label: null, text: "4111111111111111", want: [], why: "bare and unnamed: one number in ten passes Luhn" },
    { label: null, text: "4111 1111 1111 1112", want: [], why: "check digit" },
    { label: "JANコード", text: "4901234567894", want: [], why: "JAN" },
    { label: null, text: "1700000000000", want: [], why: "milliseconds" },
    { label: "カード番号", text: "9111111111111111", want: [], why: "no issuer" },
    { label: "伝票番号", text: "4111-1111-1111-1111", want: [], why: "a tracking number" },
    { label: null, text: "41111 1111 1111 1111", want: [], why: "another grouping" },
    { label: null, text: "****-****-****-1111", want: [], why: "masked" },
]

test.each(cases)("card $label $text: $why", ({ label, text, want }) => {
    expect(valuesIn("card", text, label)).toEqual(want)
})

test("a column of bare numbers that all pass is a column of cards", () => {
    const columns = createColumnMemory()
    const numbers = Array.from({ length: 9 }, (_, n) => withCheckDigit(`41111111111${1000 + n * 7}`))
    const hits = numbers.map((number) => recognizeRecord(recordOf([[null, number]]), columns).length)
    expect(hits).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1])
})

test("one number of fifteen digits has exactly one check digit", () => {
    fc.assert(
        fc.property(fc.stringMatching(/^4[0-9]{14}$/), (head) => {
            const valid = Array.from("0123456789").filter((digit) => isCardNumber(head + digit))
            expect(valid).toHaveLength(1)
        }),
    )
})

function withCheckDigit(head: string): string {
    return Array.from("0123456789", (digit) => head + digit).find(isCardNumber) ?? ""
}
