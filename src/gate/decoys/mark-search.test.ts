import { Buffer } from "node:buffer"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import type { DecoySigns } from "./decoy.ts"
import { compileMarks, MarkSearch } from "./mark-search.ts"

const FRAGMENT = "zunomabe"
const signs = (id: string, own: string, side: DecoySigns["side"]): DecoySigns => ({
    id,
    own,
    side,
    telling: [],
    names: [],
})
const MARKS = compileMarks(FRAGMENT, [signs("d1", "mi84", "behind"), signs("d2", "ko07", "before")])

function found(...pieces: readonly Uint8Array[]): string[] {
    const search = new MarkSearch(MARKS)
    return [...new Set(pieces.flatMap((piece) => search.push(Buffer.from(piece))))].toSorted()
}

const rows = [
    { text: "sato.zunomabemi84@example.jp", want: ["d1"], why: "its own part behind" },
    { text: "h-ko07zunomabe@example.jp", want: ["d2"], why: "its own part before" },
    { text: "ko07zunomabe, zunomabemi84", want: ["d1", "d2"], why: "two of them" },
    { text: "SATO.ZUNOMABEMI84@EXAMPLE.JP", want: ["d1"], why: "capital letters" },
    { text: "zunomabe@example.jp", want: [], why: "the fragment alone" },
    { text: "zunomabemi85 mi84zunomabe", want: [], why: "another's part, and on the wrong side" },
    { text: "Zunomabemi84", want: [], why: "mixed case: not looked for" },
    { text: "zunomabezunomabemi84", want: ["d1"], why: "the fragment twice" },
    { text: "zunomabemi8", want: [], why: "the end of the text" },
    { text: "zunomabemi84", want: ["d1"], why: "nothing but the mark" },
    { text: '{"mail":"sato.zunomabemi84\\u0040example.jp"}', want: ["d1"], why: "a sign written as an escape" },
    { text: "", want: [], why: "nothing" },
]

test.each(rows)("$text: $want ($why)", ({ text, want }) => {
    expect(found(Buffer.from(text))).toEqual(want)
})

test.each(["utf16le", "utf16-be", "Shift_JIS", "EUC-JP"])("in %s", (charset) => {
    expect(found(iconv.encode("氏名,浅野 恵美,asano.zunomabemi84@example.jp\r\n", charset))).toEqual(["d1"])
})

describe("pieces", () => {
    test("cut in two at every place, in bytes and in UTF-16", () => {
        const text = "<td>h-ko07zunomabe@example.jp</td><td>sato.zunomabemi84@example.jp</td>"
        for (const bytes of [Buffer.from(text), Buffer.from(text, "utf16le")]) {
            for (let at = 0; at <= bytes.length; at++)
                expect([at, found(bytes.subarray(0, at), bytes.subarray(at))]).toEqual([at, ["d1", "d2"]])
        }
    })

    test("byte by byte", () => {
        const bytes = Buffer.from("x".repeat(100) + "ko07zunomabe" + "y".repeat(100))
        expect(found(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(["d2"])
    })

    test("any cutting finds what the whole has", () => {
        const word = fc.constantFrom("zunomabe", "mi84", "ko07", "zuno", "mabe", "Z", ".", "名", "\0")
        fc.assert(
            fc.property(fc.array(word, { maxLength: 12 }), fc.array(fc.nat(60), { maxLength: 8 }), (words, cuts) => {
                const bytes = Buffer.from(words.join(""))
                const places = [...cuts, 0, bytes.length].filter((cut) => cut <= bytes.length).toSorted((a, b) => a - b)
                const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
                const text = words.join("")
                const want = [
                    ...(text.includes("zunomabemi84") ? ["d1"] : []),
                    ...(text.includes("ko07zunomabe") ? ["d2"] : []),
                ]
                expect(found(...pieces)).toEqual(want)
            }),
        )
    })

    test("a body that is full of the fragment costs no more than its length", () => {
        const bytes = Buffer.from(FRAGMENT.repeat(200_000))
        const search = new MarkSearch(MARKS)
        expect(search.push(bytes)).toEqual([])
    })
})
