import fc from "fast-check"
import { expect, test } from "vitest"
import { collect } from "./readings.case.ts"
import { looksLikeXml, readXml } from "./xml.ts"

const CASES = [
    { text: "<a><b>x</b><c>y</c></a>", want: ["xml.b=x", "xml.c=y"], why: "elements" },
    {
        text: "<a id=\"x\" b='y' c=z/>",
        want: ["xml.a@id=x", "xml.a@b=y", "xml.a@c=z/"],
        why: "attributes in any quotes",
    },
    { text: "<a><![CDATA[<x'>]]></a>", want: ["xml.a=<x'>"], why: "CDATA" },
    { text: '<?xml version="1.0"?><a>x</a>', want: ["xml.a=x"], why: "a declaration is no value" },
    { text: "<a>x", want: ["xml.a=x"], why: "never closed" },
    { text: '<a b="x', want: [], why: "cut inside a tag: the whole text is read besides" },
] as const

test.each(CASES)("$text: $why", ({ text, want }) => {
    expect(looksLikeXml(text)).toBe(true)
    expect(collect((take) => readXml(text, take))).toEqual(want)
})

test("JSON, forms and prose are not XML", () => {
    expect(['{"a":"<b>"}', "a=<b>", "3 < 4", "< 4", ""].map(looksLikeXml)).toEqual([false, false, false, false, false])
})

test("ends on any text", () => {
    const pieces = fc.array(fc.constantFrom("<", ">", "<a", "='", '"', "]]>", "<![CDATA[", "x"), { maxLength: 40 })
    const end = fc.property(pieces, (parts) => {
        expect(() => readXml(parts.join(""), () => undefined)).not.toThrow()
    })
    fc.assert(end)
})
