// The charset of a body, in the order browsers take (Encoding Standard; HTML Standard 13.2.3.2): byte order mark, header,
// `meta` or XML declaration within the first 1,024 bytes, then the bytes themselves. A label nobody knows is passed
// over, as browsers do. Errs towards UTF-8: bytes that are no text in the charset are declared by whoever decodes.

import { isAscii } from "node:buffer"

/** Browsers look for `meta` in this many bytes (HTML Standard 13.2.3.2). */
const PRESCAN_BYTES = 1_024
/** Fewer bytes than these prove nothing about UTF-16. */
const FEWEST_BYTES = 16
/** One unit of Japanese text in eight is a line end, a digit or a Latin letter; a CSV file has far more. */
const ZEROS_OF_TEXT = 16
/** Enough Japanese to tell Shift_JIS from EUC-JP. */
const SNIFF_BYTES = 16_384
const ESCAPE = 0x1b

/**
 * @param contentType the value of Content-Type, e.g. `text/html; charset=Shift_JIS`; may be ""
 * @param firstBytes the body's first bytes, as many as are there
 * @returns a label that TextDecoder knows, lower-case
 */
export function charsetOf(contentType: string, firstBytes: Uint8Array): string {
    const marked = byteOrderMark(firstBytes)
    if (marked !== null) return marked
    const declared = declaredIn(contentType)
    if (declared !== null) return isFalseUtf16(declared, firstBytes) ? "utf-8" : declared
    return zeroPattern(firstBytes) ?? declaredInside(firstBytes) ?? sniff(firstBytes)
}

function byteOrderMark(bytes: Uint8Array): string | null {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
    return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null
}

/** Bytes without any zero that are well-formed UTF-8: no Latin letter, digit, comma or line end stands in it as UTF-16. */
function isFalseUtf16(declared: string, bytes: Uint8Array): boolean {
    if (!declared.startsWith("utf-16") || bytes.length < FEWEST_BYTES) return false
    return !bytes.includes(0) && decoded(bytes, "utf-8") !== null
}

/** UTF-16 that nobody declared: Latin letters, digits, commas and line ends have a zero on one side, no other text has any. */
function zeroPattern(all: Uint8Array): "utf-16le" | "utf-16be" | null {
    const bytes = all.subarray(0, PRESCAN_BYTES)
    if (bytes.length < FEWEST_BYTES || !bytes.includes(0)) return null
    let [even, odd] = [0, 0]
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] !== 0) continue
        if (at % 2 === 0) even++
        else odd++
    }
    const few = bytes.length / ZEROS_OF_TEXT
    if (Math.max(even, odd) < few || Math.min(even, odd) * ZEROS_OF_TEXT > Math.max(even, odd)) return null
    return even > odd ? "utf-16be" : "utf-16le"
}

function declaredIn(contentType: string): string | null {
    const label = /;\s*charset\s*=\s*["']?([^\s"';,]{1,64})/i.exec(contentType)?.[1]
    return label === undefined ? null : known(label)
}

const META_CHARSET = /<meta\s[^>]{0,256}?charset\s*=\s*["']?\s*([^\s"'/>;]{1,64})/i
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,256}?encoding\s*=\s*["']([^"']{1,64})/i

function declaredInside(bytes: Uint8Array): string | null {
    const start = latin1(bytes.subarray(0, PRESCAN_BYTES))
    const label = XML_ENCODING.exec(start)?.[1] ?? META_CHARSET.exec(start)?.[1]
    const charset = label === undefined ? null : known(label)
    // Who reads the declaration byte by byte cannot be in UTF-16 (HTML Standard 13.2.3.2, step on UTF-16).
    return charset === "utf-16le" || charset === "utf-16be" ? "utf-8" : charset
}

function latin1(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
}

/** Labels are some hundred; the bound is for whoever invents them. */
const REMEMBERED_LABELS = 256
const names = new Map<string, string | null>()

/** @returns the canonical name in lower case, null for a label this system does not know */
function known(label: string): string | null {
    const remembered = names.get(label)
    if (remembered !== undefined) return remembered
    if (names.size >= REMEMBERED_LABELS) names.clear()
    const name = nameOf(label)
    // A label is cut from a head or a page, which would be kept with it; it is latin1 in both.
    names.set(latin1(Buffer.from(label, "latin1")), name)
    return name
}

/** To make a decoder takes longer than most short bodies take to be read. */
function nameOf(label: string): string | null {
    try {
        return new TextDecoder(label).encoding
    } catch {
        return null
    }
}

function sniff(all: Uint8Array): string {
    const bytes = all.subarray(0, SNIFF_BYTES)
    if (isAscii(bytes)) return hasJisEscape(bytes) ? "iso-2022-jp" : "utf-8"
    if (decoded(bytes, "utf-8") !== null) return "utf-8"
    const shiftJis = decoded(bytes, "shift_jis")
    const eucJp = decoded(bytes, "euc-jp")
    if (shiftJis === null || eucJp === null)
        return shiftJis === null ? (eucJp === null ? "utf-8" : "euc-jp") : "shift_jis"
    // EUC-JP read as Shift_JIS is a row of half-width katakana, which nobody writes at that length.
    return halfWidthKana(shiftJis) > halfWidthKana(eucJp) ? "euc-jp" : "shift_jis"
}

/** ESC $ @, ESC $ B, ESC ( J, ESC ( I: RFC 1468 and JIS X 0201. */
function hasJisEscape(bytes: Uint8Array): boolean {
    return bytes.includes(ESCAPE) && /\u001B(?:\$[@B]|\([JI])/.test(latin1(bytes))
}

/** @returns null when the bytes are not text in this charset; a character cut off at the end is none's fault */
function decoded(bytes: Uint8Array, charset: string): string | null {
    try {
        return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
    } catch {
        return null
    }
}

function halfWidthKana(text: string): number {
    let count = 0
    for (const character of text) if (character >= "\uFF61" && character <= "\uFF9F") count++
    return count
}
