// The numbers of the state, accounts, health and work; all invented.
import { describe, expect, test } from "vitest"
import type { Field } from "../../../core/fields.ts"
import { found, recordOf, valuesIn } from "../../testing/record-of.ts"

interface Row {
    readonly field: Field
    readonly label: string | null
    readonly text: string
    readonly want: readonly string[]
    readonly why: string
}

const ROWS: readonly Row[] = [
    { field: "license", label: "運転免許証番号", text: "301234567890", want: ["301234567890"], why: "label" },
    {
        field: "license",
        label: null,
        text: "免許証番号 第301234567890号",
        want: ["301234567890"],
        why: "its words before it",
    },
    { field: "license", label: null, text: "301234567890", want: [], why: "nothing speaks of it" },
    { field: "license", label: "注文番号", text: "301234567890", want: [], why: "another number's label" },
    { field: "license", label: "運転免許証番号", text: "30123456789", want: [], why: "eleven digits" },
    { field: "passport", label: "passportNumber", text: "TK1234567", want: ["tk1234567"], why: "key" },
    { field: "passport", label: null, text: "型番 TK1234567", want: [], why: "a product" },
    { field: "residence_card", label: "在留カード番号", text: "AB12345678CD", want: ["ab12345678cd"], why: "label" },
    { field: "residence_card", label: null, text: "EE123456789JP", want: [], why: "a parcel has nine digits" },
    { field: "resident_code", label: "住民票コード", text: "12345678901", want: ["12345678901"], why: "label" },
    {
        field: "phone",
        label: "住民票コード",
        text: "09012345678",
        want: [],
        why: "no telephone number under that label",
    },
    { field: "pension", label: "基礎年金番号", text: "1234-567890", want: ["1234567890"], why: "printed 4-6" },
    { field: "pension", label: "電話番号", text: "1234-567890", want: [], why: "under another label" },
    {
        field: "insurance",
        label: "被保険者証記号・番号",
        text: "1234・5678901",
        want: ["1234・5678901"],
        why: "symbol and number",
    },
    { field: "insurance", label: "保険会社名", text: "見本生命", want: [], why: "an insurer's name" },
]

test.each(ROWS)("$field $label $text: $why", ({ field, label, text, want }) => {
    expect(valuesIn(field, text, label)).toEqual(want)
})

function fieldsOf(cells: readonly (readonly [string, string])[]): readonly string[] {
    return found(recordOf(cells)).flatMap((one) => (one.score >= 0.5 ? [one.field] : []))
}

describe("somebody's only beside somebody", () => {
    const NAME = ["氏名", "山田 太郎"] as const
    const PAIRS = [
        { cell: ["口座番号", "1234567"], field: "account", why: "shops print their own" },
        { cell: ["病名", "2型糖尿病"], field: "health", why: "so do pages about diseases" },
        { cell: ["会社名", "株式会社見本商事"], field: "job", why: "and companies their name" },
    ] as const

    test.each(PAIRS)("$field: $why", ({ cell, field }) => {
        expect(fieldsOf([cell])).not.toContain(field)
        expect(fieldsOf([NAME, cell])).toContain(field)
    })

    test("nothing is no illness", () => {
        expect(found(recordOf([NAME, ["アレルギー", "特になし"]])).map((one) => one.field)).toEqual(["name"])
    })

    test("bank and branch tell accounts of one number apart, and are no fields", () => {
        const valueAt = (bank: string): string | null | undefined =>
            found(recordOf([NAME, ["銀行名", bank], ["支店名", "本店"], ["口座番号", "1234567"]])).find(
                (one) => one.field === "account",
            )?.value
        expect(valueAt("見本銀行")).not.toBe(valueAt("架空銀行"))
        expect(found(recordOf([NAME, ["銀行名", "見本銀行"], ["口座番号", "1234567"]]))).toHaveLength(2)
    })
})
