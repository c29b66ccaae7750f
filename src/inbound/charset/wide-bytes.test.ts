import { expect, test } from "vitest"
import { beginsWide, withoutNuls } from "./wide-bytes.ts"

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le")
const swapped = (text: string): Buffer => utf16(text).swap16()
const utf32 = (text: string): Buffer =>
    Buffer.concat(Array.from(text, (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])))

const CASES = [
    { bytes: utf16('{"a":1}'), want: true, why: "UTF-16, little end first" },
    { bytes: swapped('{"a":1}'), want: true, why: "UTF-16, big end first" },
    { bytes: utf16(' {"a":1}'), want: true, why: "behind a space" },
    { bytes: utf32("[1]"), want: true, why: "UTF-32, little end first" },
    { bytes: utf32("[1]").swap32(), want: true, why: "UTF-32, big end first" },
    { bytes: utf16("1"), want: true, why: "one character" },
    { bytes: Buffer.from([0xff, 0xfe, 0x42, 0x30]), want: true, why: "a mark before Japanese" },
    { bytes: Buffer.from([0x4c, 0x6f, 0xa7, 0x94]), want: true, why: "XML in EBCDIC" },
    { bytes: Buffer.from('{"a":1}'), want: false, why: "UTF-8" },
    { bytes: Buffer.from("名前=表"), want: false, why: "Japanese in UTF-8" },
    { bytes: Buffer.from([0, 3, 0, 0, 0, 1]), want: false, why: "a binary message (AMF): numbers, no letters" },
    { bytes: Buffer.alloc(0), want: false, why: "nothing" },
] as const

test.each(CASES)("begins wide, $want: $why", ({ bytes, want }) => {
    expect(beginsWide(bytes)).toBe(want)
})

test.each([
    { bytes: utf16("ab"), want: "ab", why: "UTF-16" },
    { bytes: utf32("ab"), want: "ab", why: "UTF-32" },
    { bytes: Buffer.concat([Buffer.from([7]), utf16("abcd")]), want: "\u0007abcd", why: "from an odd place on" },
])("without NULs: $why", ({ bytes, want }) => {
    expect(Buffer.from(withoutNuls(bytes) ?? []).toString("latin1")).toBe(want)
})

test("a text with a NUL or two is none of them", () => {
    expect(withoutNuls(Buffer.from("a\0bcdefgh"))).toBeNull()
})
