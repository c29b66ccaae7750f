import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DECODING_DEPTH_LIMIT, DERIVED_TEXTS_LIMIT } from "../limits.data.ts"
import { profileOf } from "../profile.ts"
import { derive } from "./lattice.ts"
import { isOverlong, overlongText } from "./overlong.ts"

function derivedFrom(text: string): Record<string, string> {
    const { texts } = derive({ path: "p", text, decoding: [], profile: profileOf(text) })
    return Object.fromEntries(texts.slice(1).map(({ decoding, text }) => [decoding.join(">"), text]))
}

const CASES = [
    { text: "plain words", want: {}, why: "nothing to decode" },
    { text: "100%", want: {}, why: "a percent sign alone" },
    { text: "%27", want: { percent: "'" }, why: "one more round" },
    { text: "%2527", want: { percent: "%27", "percent>percent": "'" }, why: "two more rounds" },
    { text: "%u0027", want: { "percent-u": "'" }, why: "IIS" },
    { text: "&#39;&#x27&quot;", want: { "html-entity": `''"` }, why: "numeric with and without semicolon, and named" },
    {
        text: "&#000000000039;&#x0000000027;",
        want: { "html-entity": "''" },
        why: "zeros in front, as many as one likes",
    },
    { text: "&unknown; &#0;", want: {}, why: "no such characters" },
    { text: "\\x27\\u0027\\u{27}\\47", want: { "js-escape": "''''" }, why: "escapes of strings" },
    { text: "C:\\windows\\new", want: {}, why: "a Windows path is not rewritten" },
    { text: "＇ｏｒ＇１", want: { "full-width": "'or'1" }, why: "full-width quotes" },
    { text: "‥/‥/etc", want: { "full-width": "../../etc" }, why: "dot leaders before an ordinary slash" },
    { text: "․․/.﹒﹨etc", want: { "full-width": "../..\\etc" }, why: "one dot leaders, small signs" },
    { text: "／ｅｔｃ／ｈｏｓｔｓ", want: { "full-width": "/etc/hosts" }, why: "a path of full-width letters" },
    { text: "/ⓔⓣⓒ/𝐡𝐨𝐬𝐭𝐬", want: { "full-width": "/etc/hosts" }, why: "letters in circles and of formulas" },
    { text: "/eｔc/paˢˢwd", want: { "full-width": "/etc/passwd" }, why: "letters of other kinds among ASCII ones" },
    { text: "︰/．．/.ᵉnⅴ", want: { "full-width": "../../.env" }, why: "the dot leader of vertical text" },
    { text: "100ℓ・Ⅳ・Webサイト（続き）", want: {}, why: "units and numerals in Japanese" },
    { text: "続く‥と思う。Ａ／Ｂ", want: {}, why: "a two dot leader in prose, one letter a side" },
    { text: "会議（１０時）！", want: {}, why: "Japanese prose holds full-width brackets and digits" },
    { text: "fi\tle:///x", want: { "url-blanks": "file:///x" }, why: "a tab within a scheme" },
    { text: "../\n../x", want: { "url-blanks": "../../x" }, why: "a line end within a path" },
    { text: "see /a\nsee /b", want: {}, why: "two lines of prose" },
    { text: "a+b", want: { plus: "a b" }, why: "spaces of a form" },
    { text: "a + b", want: {}, why: "a sum: there are spaces already" },
    { text: "JyBvciAxPTEgLS0g", want: { base64: "' or 1=1 -- " }, why: "a value that is base64 as a whole" },
    { text: "4f1c9e0a7b2d4c6e8f00aa11bb22cc33", want: {}, why: "a session id is base64 by its letters only" },
    { text: "aGVsbG8gd29ybGQhaGVsbG8=", want: { base64: "hello world!hello" }, why: "prose of ASCII words may be SQL" },
    { text: "%26%2339%3B", want: { percent: "&#39;", "percent>html-entity": "'" }, why: "mixed" },
] as const

test.each(CASES)("$text: $why", ({ text, want }) => {
    expect(derivedFrom(text)).toEqual(want)
})

function segment(text: string): string {
    return Buffer.from(text).toString("base64url")
}

test("a JSON Web Token is read by its segments", () => {
    const token = `${segment('{"kid":"a\'b"}')}.${segment('{"sub":1}')}.${"x".repeat(30)}`
    expect(
        derive({ path: "p", text: `Bearer ${token}`, decoding: [], profile: profileOf(token) }).texts.slice(1),
    ).toMatchObject([
        { text: '{"kid":"a\'b"}', decoding: ["base64"] },
        { text: '{"sub":1}', decoding: ["base64"] },
    ])
})

test("percent-decoding that yields overlong bytes is read as the lenient do", () => {
    const texts = derive({ path: "p", text: "%c0%ae%c0%ae", decoding: [], profile: profileOf("%c0") }).texts
    expect(texts.map(({ text }) => text)).toContain("..")
})

const OVERLONG = [
    { bytes: [0xc0, 0xae], want: ".", why: "two bytes" },
    { bytes: [0xe0, 0x80, 0xae], want: ".", why: "three" },
    { bytes: [0xf0, 0x80, 0x80, 0xae], want: ".", why: "four" },
    { bytes: [0xc0, 0x2e], want: ".", why: "after C0 only six bits count" },
    { bytes: [0xe8, 0xa1, 0xa8, 0xff], want: "表\uFFFD", why: "what is no sequence is replaced" },
] as const

test.each(OVERLONG)("overlong: $why", ({ bytes, want }) => {
    expect(overlongText(Uint8Array.from(bytes))).toBe(want)
})

test("Japanese in EUC-JP and Shift_JIS is not overlong, though C0 and C1 are common in it", () => {
    // 粗品 and ﾀﾁﾂ
    expect(isOverlong(Uint8Array.of(0xc1, 0xc6, 0xa4, 0xce, 0xc9, 0xca))).toBe(false)
    expect(isOverlong(Uint8Array.of(0xc0, 0xc1, 0xc2))).toBe(false)
    expect(isOverlong(Uint8Array.of(0xc0, 0xae, 0x2f))).toBe(true)
})

test("UTF-8 proper is not overlong", () => {
    fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
            expect(isOverlong(new TextEncoder().encode(text))).toBe(false)
        }),
    )
})

describe("laws", () => {
    const piece = fc.constantFrom(
        "%25",
        "%27",
        "%u0027",
        "&amp;",
        "&#39;",
        "\\x5c",
        "\\u0025",
        "＇",
        "％",
        "+",
        "a",
        "%",
        "&",
        "\\",
        "表",
    )
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))

    test("bounded, without duplicates, and told when it was not enough", () => {
        fc.assert(
            fc.property(texts, (text) => {
                const { texts, exhausted } = derive({ path: "p", text, decoding: [], profile: profileOf(text) })
                expect(texts.length).toBeLessThanOrEqual(DERIVED_TEXTS_LIMIT)
                expect(new Set(texts.map((derived) => derived.text)).size).toBe(texts.length)
                expect(Math.max(...texts.map(({ decoding }) => decoding.length))).toBeLessThanOrEqual(
                    DECODING_DEPTH_LIMIT,
                )
                expect(exhausted || texts.every((derived) => isSettled(derived.text, texts))).toBe(true)
            }),
        )
    })

    test("encoding up to three times is always undone", () => {
        fc.assert(
            fc.property(
                fc.string({ unit: "grapheme", minLength: 1 }),
                fc.integer({ min: 1, max: 3 }),
                (text, times) => {
                    let encoded = text
                    for (let round = 0; round < times; round++) encoded = encodeURIComponent(encoded.toWellFormed())
                    const all = derive({ path: "p", text: encoded, decoding: [], profile: profileOf(encoded) }).texts
                    expect(all.map((derived) => derived.text)).toContain(text.toWellFormed())
                },
            ),
        )
    })
})

/** Whether nothing more can be decoded, or what would come out is there. */
function isSettled(text: string, all: readonly { readonly text: string }[]): boolean {
    const further = derive({ path: "p", text, decoding: [], profile: profileOf(text) }).texts[1]
    return further === undefined || all.some((derived) => derived.text === further.text)
}
