import { expect, test } from "vitest"
import { createBodyReader } from "./body.ts"
import { collect, JAPANESE_BYTES } from "./readings.case.ts"
import { inOneGo } from "../steps.ts"

function readBody(type: string | null, body: string | Uint8Array): string[] {
    const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body
    return collect((take) => {
        const reader = createBodyReader(type, 1_000_000, take)
        reader.push(bytes)
        inOneGo(reader.end())
    })
}

const FORM = "application/x-www-form-urlencoded"
const CASES = [
    { type: FORM, body: "a=x%27&b=y", want: ["form.a=x'", "form.b=y"], why: "a form" },
    {
        type: `${FORM};boundary="application/json"`,
        body: "a=x",
        want: ["form.a=x"],
        why: "a parameter does not choose the reader",
    },
    { type: "application/json", body: '{"a":"x"}', want: ["json.a=x"], why: "JSON" },
    { type: "application/vnd.api+json; charset=utf-8", body: '{"a":"x"}', want: ["json.a=x"], why: "a kind of JSON" },
    { type: "text/plain", body: '{"a":"x"}', want: ["json.a=x"], why: "JSON sent as text" },
    { type: null, body: '{"a":"x"}', want: ["json.a=x"], why: "JSON sent as nothing" },
    { type: null, body: "a=x%27", want: ["form.a=x'"], why: "a form sent as nothing" },
    {
        type: "text/plain",
        body: "a=x y",
        want: ["form.a=x y", "body=a=x y"],
        why: "a form perhaps, a text perhaps: both",
    },
    {
        type: FORM,
        body: '{"a":"x&id=y"}',
        want: ['form[0]={"a":"x', 'form.id=y"}', "json.a=x&id=y"],
        why: "JSON sent as a form: both",
    },
    {
        type: FORM,
        body: '\ufeff {"a":"x"}',
        want: ['form[0]=\ufeff {"a":"x"}', "json.a=x"],
        why: "the same behind a mark of UTF-8",
    },
    {
        type: "application/json",
        body: '{"a":"x',
        want: ["json.a=x", 'body={"a":"x'],
        why: "cut JSON: what can be read, and the whole",
    },
    {
        type: "application/octet-stream",
        body: '{"a":"x"}',
        want: ["json.a=x"],
        why: "the declared type is not believed",
    },
    {
        type: "application/xml",
        body: "<a>x</a>",
        want: ["xml.a=x", "body=<a>x</a>"],
        why: "XML: by its values, and the whole",
    },
    {
        type: "application/json",
        body: '"\\u0031\'"',
        want: ["json=1'"],
        why: "a string alone is JSON where it is called so",
    },
    {
        type: "application/json",
        body: '/*c*/{"a":"x\'"}',
        want: ["json=/*c*/", "json.a=x'", 'body=/*c*/{"a":"x\'"}'],
        why: "a comment before JSON",
    },
    { type: "application/json-seq", body: '\u001e{"a":"x"}\n', want: ["json.a=x"], why: "RFC 7464" },
    {
        type: "application/x-ndjson",
        body: '{"a":"x"}\n{"a":"y"}\n',
        want: ["json.a=x", "json.a=y"],
        why: "a line each",
    },
    {
        type: "text/xml",
        body: '<?xml version="1.0" encoding="utf-16"?><a>x</a>',
        want: ["xml.a=x", 'body=<?xml version="1.0" encoding="utf-16"?><a>x</a>'],
        why: "what .NET writes at the head of UTF-8",
    },
    { type: "multipart/form-data; boundary=B", body: "--B--\r\n", want: [], why: "a form without fields" },
    { type: "multipart/form-data; boundary=B", body: "", want: [], why: "nothing to divide" },
    { type: "multipart/form-data", body: "x'", want: ["body=x'"], why: "no boundary: a text" },
    {
        type: "text/plain",
        body: '--Z\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--Z--',
        want: ["multipart.a.content=x", 'body=--Z\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--Z--'],
        why: "an undeclared multipart body",
    },
    {
        type: `${FORM}; charset=Shift_JIS`,
        body: "a=%95%5C%27",
        want: ["form.a=表' ⇄ \u0095\\'"],
        why: "a declared charset, and the bytes: the application may not heed it",
    },
    {
        type: FORM,
        body: "a=%95%5C%8E%A6",
        want: ["form.a=表示 ⇄ \u0095\\\u008e¦"],
        why: "Shift_JIS undeclared: 5C is no backslash in the first reading",
    },
    {
        type: FORM,
        body: "_charset_=shift_jis&a=%95%5C",
        want: ["form._charset_=shift_jis", "form.a=表 ⇄ \u0095\\"],
        why: "named within",
    },
    { type: FORM, body: "a=%C9%BD%BC%A8", want: ["form.a=表示 ⇄ É½¼¨"], why: "EUC-JP undeclared" },
    { type: FORM, body: "a=%E8%A1%A8", want: ["form.a=表"], why: "UTF-8" },
    {
        type: FORM,
        body: "a=%C0%AE%C0%AE%2F",
        want: ["form.a=成成/ ⇄ ../ ⇄ À®À®/"],
        why: "overlong: read as bytes and as the lenient do",
    },
    {
        type: "text/plain",
        body: JAPANESE_BYTES.iso2022Jp,
        want: ["body=\u001b$BI=<(\u001b(B ⇄ 表示"],
        why: "ISO-2022-JP: both",
    },
    { type: "image/png", body: Uint8Array.of(0x89, 0x50, 0, 1, 2, 3), want: [], why: "pixels are no text" },
    {
        type: "image/png",
        body: `\0\0<?php system($_GET['c']); ?>\0`,
        want: ["body=<?php system($_GET['c']); ?>"],
        why: "a script between them is",
    },
] as const

test.each(CASES)("$type: $body: $why", ({ type, body, want }) => {
    expect(readBody(type, body)).toEqual(want)
})

const REFUSED = [
    { type: "text/plain; charset=utf-7", body: "x", code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED", why: "UTF-7" },
    { type: "text/plain; charset=IBM037", body: "x", code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED", why: "EBCDIC" },
    {
        type: "text/plain; charset=utf-16",
        body: "x",
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-16 declared",
    },
    {
        type: "application/json",
        body: "\0{\0}",
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-16 by its zeros",
    },
    {
        type: "text/plain; charset=utf-8; charset=shift_jis",
        body: "x",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "two charsets",
    },
    {
        type: "multipart/form-data; boundary=a; boundary=b",
        body: "x",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "two boundaries",
    },
    {
        type: "application/json",
        body: " \0{\0",
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-16 behind a space",
    },
    {
        type: "text/xml",
        body: '<?xml version="1.0" encoding="utf-7"?><a/>',
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-7 by the declaration of an XML",
    },
    {
        type: "text/xml",
        body: Buffer.from([0x4c, 0x6f, 0xa7, 0x94, 0x40]),
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "XML in EBCDIC by its first bytes",
    },
    {
        type: FORM,
        body: "_charset_=utf-7&a=x",
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "UTF-7 named within a form",
    },
    {
        type: FORM,
        body: "_charset_=utf-8&_charset_=shift_jis",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "two named within a form",
    },
    {
        type: 'multipart/form-data; boundary="a,b"',
        body: "x",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "a boundary that PHP ends at a comma",
    },
    {
        type: "multipart/form-data; xboundary=a; boundary=b",
        body: "--b--",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "a parameter that PHP takes for the boundary",
    },
    {
        type: "multipart/form-data; boundary*0=a; boundary*1=b",
        body: "--ab--",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "a boundary in pieces",
    },
    {
        type: "multipart/form-data; boundary=a",
        body: "--b\r\n\r\nx",
        code: "SEKISHO_INBOUND_AMBIGUOUS",
        why: "divided by another boundary",
    },
    {
        type: "text/plain",
        body: "x".repeat(1_000_001),
        code: "SEKISHO_INBOUND_BODY_TOO_LARGE",
        why: "too long for one text",
    },
] as const

test.each(REFUSED)("refused: $why", ({ type, body, code }) => {
    expect(() => readBody(type, body)).toThrow(expect.objectContaining({ code }))
})

test("an upload beyond the limit streams by in windows", () => {
    const head = '--B\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n'
    const seen: number[] = []
    const reader = createBodyReader(
        "multipart/form-data; boundary=B",
        1_000_000,
        (_, text) => void seen.push(text.length),
    )
    reader.push(Buffer.from(head))
    for (let chunk = 0; chunk < 40; chunk++) reader.push(Buffer.alloc(65_536, "x"))
    reader.push(Buffer.from("\r\n--B--"))
    inOneGo(reader.end())
    expect(seen.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(40 * 65_536)
    expect(Math.max(...seen)).toBeLessThanOrEqual(262_144)
})
