import fc from "fast-check"
import { expect, test } from "vitest"
import { createColumnMemory, recognizeRecord } from "../../recognize-record.ts"
import { found, recordOf } from "../../testing/record-of.ts"
import { isMyNumber } from "./my-number.ts"

// Check digits worked out by hand from the ordinance's formula; nobody's numbers.
const cases = [
    { label: "マイナンバー", text: "123456789018", want: 1, why: "label" },
    { label: "個人番号", text: "1234-5678-9018", want: 1, why: "grouped" },
    { label: "my_number", text: "１２３４　５６７８　９０１８", want: 1, why: "key, full-width" },
    { label: null, text: "マイナンバーは 1234 5678 9018 です", want: 1, why: "a word before" },
    { label: null, text: "123456789018", want: 0, why: "one number in eleven passes: nothing speaks for it" },
    { label: "個人番号", text: "123456789019", want: 0, why: "check digit" },
    { label: "個人番号", text: "1234567890181", want: 0, why: "thirteen digits: a corporate number" },
    { label: "お問い合わせ番号", text: "1234-5678-9018", want: 0, why: "a tracking number" },
    { label: "マイナンバー", text: "000000000000", want: 0, why: "a placeholder" },
]

test.each(cases)("My Number $label $text: $why", ({ label, text, want }) => {
    const hits = found(recordOf([[label, text]])).filter((field) => field.field === "my_number")
    expect(hits).toHaveLength(want)
})

test("the value never leaves the recognizer", () => {
    const hits = found(recordOf([["マイナンバー", "123456789018"]]))
    expect(JSON.stringify(hits)).not.toContain("123456789018")
    expect(hits).toMatchObject([{ field: "my_number", value: null }])
})

test("a column of twelve digits that all pass is proven after six rows", () => {
    const columns = createColumnMemory()
    const numbers = Array.from({ length: 8 }, (_, n) => withCheckDigit(`1000000000${n}`))
    const hits = numbers.map((number) => recognizeRecord(recordOf([["x", number]]), columns).length)
    expect(hits).toEqual([0, 0, 0, 0, 0, 1, 1, 1])
})

test("a column that repeats one number proves nothing", () => {
    const columns = createColumnMemory()
    for (let row = 0; row < 20; row++) {
        expect(recognizeRecord(recordOf([["x", "123456789018"]]), columns)).toEqual([])
    }
})

test("changing the check digit always invalidates", () => {
    fc.assert(
        fc.property(fc.stringMatching(/^[1-9][0-9]{10}$/), (head) => {
            const valid = Array.from("0123456789").filter((digit) => isMyNumber(head + digit))
            expect(valid.length).toBe(/^(\d)\1*$/.test(head + (valid[0] ?? "")) ? 0 : 1)
        }),
    )
})

function withCheckDigit(head: string): string {
    return Array.from("0123456789", (digit) => head + digit).find(isMyNumber) ?? ""
}
