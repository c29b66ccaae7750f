import { expect, test } from "vitest"
import { nestedIn } from "./nested.ts"

const ENCODED = Buffer.from("1' OR 1=1-- ").toString("base64")

const CASES = [
    { text: '{"a":1}', want: { kind: "json" }, why: "JSON" },
    { text: "<order><id>1</id></order>", want: { kind: "xml" }, why: "XML for a program" },
    { text: "<p>本文</p>", want: null, why: "formatted text of a visitor" },
    { text: `"${ENCODED}"`, want: { kind: "quoted", text: ENCODED }, why: "base64 in quotes" },
    { text: `'${ENCODED}'`, want: { kind: "quoted", text: ENCODED }, why: "in single ones" },
    { text: '"{\\"a\\":1}" ', want: { kind: "quoted", text: '{"a":1}' }, why: "a JSON string that holds JSON" },
    { text: '"吾輩は猫である"', want: null, why: "a title in quotes" },
    { text: '"a" or "b"', want: null, why: "two quoted words: the quotes are no pair" },
    { text: '"', want: null, why: "a quote alone" },
    { text: "", want: null, why: "nothing" },
] as const

test.each(CASES)("$text: $why", ({ text, want }) => {
    expect(nestedIn(text)).toEqual(want)
})
