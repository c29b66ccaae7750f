import { describe, expect, test } from "vitest"
import { charsetOf } from "./charset.ts"

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Buffer.from(text, "utf16le")
/** 山田太郎 in three charsets; bytes worked out from JIS X 0208 rows 27-33, 37-36, 34-32, 47-26. */
const SHIFT_JIS = Uint8Array.of(0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59)
const EUC_JP = Uint8Array.of(0xbb, 0xb3, 0xc5, 0xc4, 0xc2, 0xc0, 0xcf, 0xba)
const JIS = Uint8Array.of(0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42)

const CASES = [
    { type: "text/html; charset=Shift_JIS", bytes: ascii("a"), want: "shift_jis", why: "header" },
    { type: 'text/html;charset="EUC-JP"', bytes: ascii("a"), want: "euc-jp", why: "quoted header" },
    { type: "text/html; charset=x-sjis", bytes: ascii("a"), want: "shift_jis", why: "an old label of the same" },
    { type: "text/html; charset=windows-31j", bytes: ascii("a"), want: "shift_jis", why: "another one" },
    { type: "text/html; charset=utf8mb4", bytes: SHIFT_JIS, want: "shift_jis", why: "an unknown label is passed over" },
    {
        type: "text/html; charset=Shift_JIS",
        bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x61),
        want: "utf-8",
        why: "a byte order mark goes before the header",
    },
    { type: "text/csv", bytes: Uint8Array.of(0xff, 0xfe, 0x61, 0), want: "utf-16le", why: "Excel's Unicode text" },
    { type: "text/html", bytes: ascii('<meta charset="euc-jp">'), want: "euc-jp", why: "meta" },
    {
        type: "text/html",
        bytes: ascii('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'),
        want: "shift_jis",
        why: "old meta",
    },
    { type: "text/html", bytes: ascii('<meta charset="utf-16">'), want: "utf-8", why: "read byte by byte: not UTF-16" },
    { type: "text/xml", bytes: ascii('<?xml version="1.0" encoding="EUC-JP"?>'), want: "euc-jp", why: "XML" },
    {
        type: "text/html",
        bytes: ascii(`${" ".repeat(1_024)}<meta charset="euc-jp">`),
        want: "utf-8",
        why: "too late to count",
    },
    { type: "text/plain", bytes: ascii("plain"), want: "utf-8", why: "ASCII" },
    { type: "text/plain", bytes: ascii("山田太郎"), want: "utf-8", why: "UTF-8 by its bytes" },
    { type: "text/plain", bytes: ascii("山田太郎").subarray(0, 11), want: "utf-8", why: "cut within a character" },
    { type: "text/plain", bytes: SHIFT_JIS, want: "shift_jis", why: "no valid UTF-8 or EUC-JP" },
    { type: "text/plain", bytes: EUC_JP, want: "euc-jp", why: "half-width kana in Shift_JIS" },
    { type: "text/plain", bytes: JIS, want: "iso-2022-jp", why: "escape sequences" },
    { type: "text/plain", bytes: Uint8Array.of(0x80, 0xff, 0xff), want: "utf-8", why: "no text at all" },
    { type: "text/csv", bytes: utf16("id,mail\n1,a@example.jp"), want: "utf-16le", why: "a zero in every other place" },
    { type: "text/csv", bytes: utf16("1,山田太郎,東京都架空区中央\n"), want: "utf-16le", why: "in some of them" },
    { type: "text/csv", bytes: utf16("id,mail\n1,a@example.jp").subarray(1), want: "utf-16be", why: "the other place" },
    { type: "text/plain", bytes: ascii("a\0b\0\0c plain text all the same"), want: "utf-8", why: "stray zeros" },
    {
        type: "application/json; charset=utf-16",
        bytes: ascii('{"mail":"a@example.jp"}'),
        want: "utf-8",
        why: "said to be UTF-16, and is not: who reads JSON takes no notice",
    },
    { type: "text/csv; charset=utf-16", bytes: utf16("山田太郎,東京都\n"), want: "utf-16le", why: "and here it is" },
    { type: "", bytes: new Uint8Array(0), want: "utf-8", why: "nothing known" },
] as const

describe("charsetOf", () => {
    test.each(CASES)("$type → $want: $why", ({ type, bytes, want }) => {
        expect(charsetOf(type, bytes)).toBe(want)
        expect(() => new TextDecoder(want)).not.toThrow()
    })
})
