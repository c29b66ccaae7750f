import { expect, test } from "vitest"
import { readKnownLabel } from "./known-label.ts"
import { readLabel } from "./read-label.ts"

const cases = [
    { label: null, why: "nothing names the value" },
    { label: "", why: "an empty heading" },
    { label: "氏名", why: "a heading" },
    { label: "order.shipping_address.zip", why: "a path of keys" },
    { label: "氏名を全角でご記入のうえ、ふりがなもあわせてお書き添えください（必須）", why: "too long to be kept" },
] as const

test.each(cases)("says what readLabel says, the second time as well: $why", ({ label }) => {
    expect(readKnownLabel(label)).toEqual(readLabel(label))
    expect(readKnownLabel(label)).toEqual(readLabel(label))
})

test("more labels than are kept", () => {
    const labels = Array.from({ length: 5_000 }, (_, index) => `氏名${index}`)
    expect(labels.map(readKnownLabel)).toEqual(labels.map(readLabel))
    expect(readKnownLabel("氏名")).toEqual(readLabel("氏名"))
})
