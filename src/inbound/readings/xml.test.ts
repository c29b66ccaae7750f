import fc from "fast-check"
import { expect, test } from "vitest"
import { collect } from "./readings.case.ts"
import { isXmlForProgram, looksLikeXml, readXml } from "./xml.ts"

const CASES = [
    { text: "<a><b>x</b><c>y</c></a>", want: ["xml.b=x", "xml.c=y"], why: "elements" },
    {
        text: "<a id=\"x\" b='y' c=z/>",
        want: ["xml.a@id=x", "xml.a@b=y", "xml.a@c=z/"],
        why: "attributes in any quotes",
    },
    { text: "<a><![CDATA[<x'>]]></a>", want: ["xml.a=<x'>"], why: "CDATA" },
    { text: '<?xml version="1.0"?><a>x</a>', want: ["xml.a=x"], why: "a declaration is no value" },
    {
        text: "<a>UNI<!-- c -->ON SEL<![CDATA[ECT]]> 1</a>",
        want: ["xml.a=UNI", "xml.a=ON SEL", "xml.a=ECT", "xml.a=1", "xml.a=UNION SELECT 1"],
        why: "comments and CDATA split no text to the application: each piece, and the whole",
    },
    { text: '<a b="x>y">z</a>', want: ["xml.a@b=x>y", "xml.a=z"], why: "a bracket in quotes ends no tag" },
    { text: "<a b='>x</a>", want: ["xml.a=x"], why: "a quote that is never closed: the first bracket ends it" },
    { text: "<a>x", want: ["xml.a=x"], why: "never closed" },
    { text: '<a b="x', want: [], why: "cut inside a tag: the whole text is read besides" },
] as const

test.each(CASES)("$text: $why", ({ text, want }) => {
    expect(looksLikeXml(text)).toBe(true)
    expect(collect((take) => readXml("xml", text, take))).toEqual(want)
})

const FOR_PROGRAMS = [
    { text: '<?xml version="1.0"?><p>x</p>', want: true, why: "a declaration" },
    { text: " <!DOCTYPE x><x/>", want: true, why: "a document type" },
    { text: "<order id='1'/>", want: true, why: "an element HTML does not have" },
    { text: "<p>いつも<br>お世話に</p>", want: false, why: "formatted text" },
    { text: "<H1>x</H1>", want: false, why: "the same in capitals" },
    { text: "<taro@example.jp> wrote:", want: false, why: "not an element from end to end" },
    { text: "a <b>", want: false, why: "begins with a word" },
] as const

test.each(FOR_PROGRAMS)("XML for a program? $text: $why", ({ text, want }) => {
    expect(isXmlForProgram(text)).toBe(want)
})

test("JSON, forms and prose are not XML", () => {
    expect(['{"a":"<b>"}', "a=<b>", "3 < 4", "< 4", ""].map(looksLikeXml)).toEqual([false, false, false, false, false])
})

test("ends on any text", () => {
    const pieces = fc.array(fc.constantFrom("<", ">", "<a", "='", '"', "]]>", "<![CDATA[", "x"), { maxLength: 40 })
    const end = fc.property(pieces, (parts) => {
        expect(() => readXml("xml", parts.join(""), () => undefined)).not.toThrow()
    })
    fc.assert(end)
})
