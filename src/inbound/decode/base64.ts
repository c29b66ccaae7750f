// A value that is base64 as a whole, or a JSON Web Token, when it decodes to printable text that holds more than words.
// Identifiers and digests are base64 by their letters too: the first bytes decide, three of which are printable by chance
// once in twenty, and the whole then is not. Source: RFC 4648 4 and 5, RFC 7515 (three segments joined with dots).
import { isUtf8 } from "node:buffer"
import {
    ASCII_LETTER,
    DASH,
    DASH_DASH,
    DIGIT,
    DOT_DOT,
    EQUALS,
    isPlain,
    PLUS,
    profileOf,
    SLASH,
    SPACE,
} from "../profile.ts"
import type { Steps } from "../steps.ts"
import type { Decoder } from "./decoder.ts"
import { STRETCH_UNITS } from "./in-stretches.ts"

const ALPHABET = ASCII_LETTER | DIGIT | PLUS | SLASH | EQUALS | DASH | DASH_DASH | SPACE | DOT_DOT
/** Nine decoded bytes: shorter ones are no attack. */
const SHORTEST = 12
const TOKEN = /^(?:[Bb]earer )?([A-Za-z0-9+/_.-]+={0,2})$/
const WEB_TOKEN = "eyJ"
/** `Bearer `. */
const SCHEME_UNITS = 7
/** Letters that are looked at before the whole is decoded: of identifiers most end within the first dozen. */
const HEAD_UNITS = 32
const PADDING_UNITS = 2

export const BASE64_DECODER: Decoder = {
    name: "base64",
    wants: (profile) => (profile & ~ALPHABET) === 0 && (profile & ASCII_LETTER) !== 0,
    decode: (text) => {
        if (text.length < SHORTEST) return []
        const token = TOKEN.exec(text)?.[1]
        if (token === undefined) return []
        const segments = token.startsWith(WEB_TOKEN) ? token.split(".", 2) : [token]
        return segments.flatMap(printableText)
    },
    decodeSteps: decodeBase64,
}

function* decodeBase64(text: string): Steps<readonly string[]> {
    if (text.length < SHORTEST) return []
    const token = yield* tokenOf(text)
    if (token === null) return []
    const segments = token.startsWith(WEB_TOKEN) ? token.split(".", 2) : [token]
    const texts: string[] = []
    for (const segment of segments) {
        const decoded = yield* printableTextSteps(segment)
        if (decoded !== null) texts.push(decoded)
    }
    return texts
}

/** As TOKEN has it. */
function* tokenOf(text: string): Steps<string | null> {
    const token = text.replace(/^[Bb]earer /, "")
    const end = token.length - (token.endsWith("==") ? 2 : token.endsWith("=") ? 1 : 0)
    for (let at = 0; at < end; at += STRETCH_UNITS) {
        if (!/^[A-Za-z0-9+/_.-]*$/.test(token.slice(at, Math.min(end, at + STRETCH_UNITS)))) return null
        yield
    }
    return end === 0 ? null : token
}

/** As printableText: four letters of either alphabet are three bytes, whatever stands before them. */
function* printableTextSteps(token: string): Steps<string | null> {
    if (token.includes(".") || !beginsPrintable(token)) return null
    const pieces: Buffer[] = []
    for (let at = 0; at < token.length; at += STRETCH_UNITS) {
        const piece = Buffer.from(token.slice(at, at + STRETCH_UNITS), "base64")
        if (!arePrintable(piece)) return null
        pieces.push(piece)
        yield
    }
    const bytes = Buffer.concat(pieces)
    if (!isUtf8(bytes)) return null
    yield
    const text = bytes.toString("utf8")
    yield
    return isPlain(profileOf(text)) ? null : text
}

function arePrintable(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) if (!isPrintable(bytes[at] ?? 0)) return false
    return true
}

/** Cheap: whether decode may find anything in a text that is plain otherwise. */
export function mayBeBase64(text: string, profile: number): boolean {
    if (text.length < SHORTEST || !BASE64_DECODER.wants(profile)) return false
    const start = hasScheme(text) ? SCHEME_UNITS : 0
    // A space stands in no token but behind its scheme: most phrases end here. Stops part web tokens and nothing else: hosts end here.
    if (start === 0 && (profile & SPACE) !== 0) return false
    return (text.startsWith(WEB_TOKEN, start) || !text.includes(".", start)) && beginsPrintable(text)
}

function printableText(token: string): readonly string[] {
    if (token.includes(".") || !beginsPrintable(token)) return []
    const bytes = Buffer.from(token, "base64")
    if (!isUtf8(bytes) || !arePrintable(bytes)) return []
    const text = bytes.toString("utf8")
    return isPlain(profileOf(text)) ? [] : [text]
}

function beginsPrintable(token: string): boolean {
    const start = hasScheme(token) ? SCHEME_UNITS : 0
    const stop = token.indexOf(".", start)
    // Of the first segment, without its end, where padding may stand.
    const end = (stop < 0 ? token.length : stop) - PADDING_UNITS
    const head = token.slice(start, Math.min(start + HEAD_UNITS, end))
    return firstBytesPrintable(head) ?? Buffer.from(head, "base64").every(isPrintable)
}

function hasScheme(token: string): boolean {
    return token.startsWith("earer ", 1) && (token.charCodeAt(0) | 0x20) === 0x62
}

const ALPHABET_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const PADDING = 0x3d
/** Six bits by code unit, and 0xff for what is no letter of either alphabet. */
const SIX_BITS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
    const found = (ALPHABET_SIGNS + "-_").indexOf(String.fromCharCode(code))
    return found < 0 ? 0xff : found < 64 ? found : found - 2
})

/**
 * What a buffer would say, which costs ten times as much: it passes over signs of neither alphabet, such as stops.
 *
 * @returns false: what these letters begin is no printable text in UTF-8; null where a buffer must be asked: padding within, letters
 *   outside of ASCII
 */
export function firstBytesPrintable(head: string): boolean | null {
    let bits = 0
    let count = 0
    /** Bytes that a character of UTF-8 still needs. */
    let missing = 0
    for (let at = 0; at < head.length; at++) {
        const code = head.charCodeAt(at)
        const six = code < 128 ? (SIX_BITS[code] ?? 0xff) : 0xff
        if (code === PADDING || code > 0x7f) return null
        if (six === 0xff) continue
        bits = ((bits << 6) | six) & 0x3fff
        count += 6
        if (count < 8) continue
        count -= 8
        missing = missingBehind((bits >> count) & 0xff, missing)
        if (missing < 0) return false
    }
    return true
}

/** @returns bytes that must follow; negative: no printable text in UTF-8 has this byte here */
function missingBehind(byte: number, missing: number): number {
    if (missing > 0) return (byte & 0xc0) === 0x80 ? missing - 1 : -1
    if (byte < 0x80) return isPrintable(byte) ? 0 : -1
    if (byte < 0xc2 || byte > 0xf4) return -1
    return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}

function isPrintable(byte: number): boolean {
    return (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}
