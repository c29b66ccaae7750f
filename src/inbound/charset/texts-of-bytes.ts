// Bytes into text, in every charset the application may plausibly read them in. UTF-8 that is valid is UTF-8. Bytes that
// are not, with no charset declared, are Japanese (Shift_JIS, EUC-JP, ISO-2022-JP) or single bytes: the readings that fit
// are all given. An attack is spelled in ASCII, and Shift_JIS can hide an ASCII byte inside a character from us that an
// application which reads bytes sees (E9 7B is one kanji, or a letter and a brace): what the visitor declared does not bind
// the application, so the single-byte reading always stands beside. Measured: it makes no false positive on Japanese text.
import { isUtf8 } from "node:buffer"
import { TextDecoder } from "node:util"
import type { Charset } from "./charset.ts"
import { eucJpFit, shiftJisFit } from "./japanese-fit.ts"
import { isEucJpForm, isShiftJisForm } from "./japanese-form.ts"
import { isOverlong, overlongText } from "../decode/overlong.ts"

/** A text some bytes may stand for, and how it came about. */
export interface PlausibleText {
    readonly text: string
    readonly decoding: readonly string[]
}
/** One text nearly always; several where readers may differ. */
export type Texts = string | readonly PlausibleText[]

const ESCAPE = 0x1b
/** Up to this length it costs less to look at each byte than to ask others twice. */
const SHORT_BYTES = 256
/** What decoders put for bytes that are no text; no character of the Japanese charsets is decoded to it. */
const REPLACEMENT = "\ufffd"
/** A reading this much worse than the best is a wrong one: measured on Japanese forms in both encodings. */
const FIT_MARGIN = 0.25

const decoders = new Map<Charset, TextDecoder>()

/** @param charset null where none was declared */
export function textsOfBytes(bytes: Uint8Array, charset: Charset | null): Texts {
    if (bytes.length <= SHORT_BYTES && isAsciiOfOneKind(bytes)) return asBuffer(bytes).toString("latin1")
    if (isUtf8(bytes) && !bytes.includes(ESCAPE)) {
        const text = utf8(bytes)
        if (charset === null || charset === "utf-8" || text.length === bytes.length) return text
        return distinct([plausible(text, "utf-8"), plausible(decode(charset, bytes), charset)])
    }
    if (charset === null) return undeclared(bytes)
    return distinct([plausible(decode(charset, bytes), charset), singleBytes(bytes), ...overlong(bytes)])
}

/** ASCII in every charset that is read. */
function isAsciiOfOneKind(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0
        if (byte >= 0x80 || byte === ESCAPE) return false
    }
    return true
}

/** As textsOfBytes, for text that was carried as latin1. */
export function textsOfLatin1(raw: string, charset: Charset | null): Texts {
    return isAsciiText(raw) ? raw : textsOfBytes(Buffer.from(raw, "latin1"), charset)
}

export function isAsciiText(text: string): boolean {
    // ESC announces ISO-2022-JP, which is spelled in ASCII bytes.
    return !/[^\x00-\x1a\x1c-\x7f]/.test(text)
}

function undeclared(bytes: Uint8Array): Texts {
    const valid = isUtf8(bytes)
    const readings = valid ? [plausible(utf8(bytes), "utf-8")] : [...japanese(bytes), ...overlong(bytes)]
    if (bytes.includes(ESCAPE)) readings.push(...strict("iso-2022-jp", bytes))
    if (!valid) readings.push(singleBytes(bytes))
    return distinct(readings)
}

function japanese(bytes: Uint8Array): PlausibleText[] {
    const candidates = [
        ...(isShiftJisForm(bytes) ? strict("shift_jis", bytes) : []).map((reading) => ({
            reading,
            fit: shiftJisFit(bytes),
        })),
        ...(isEucJpForm(bytes) ? strict("euc-jp", bytes) : []).map((reading) => ({ reading, fit: eucJpFit(bytes) })),
    ]
    const best = Math.max(-1, ...candidates.map(({ fit }) => fit))
    return candidates.filter(({ fit }) => fit >= best - FIT_MARGIN).map(({ reading }) => reading)
}

/** latin1 differs from windows-1252 in 0x80 to 0x9F only, which spell nothing an attack is made of, and costs a tenth. */
function singleBytes(bytes: Uint8Array): PlausibleText {
    return plausible(asBuffer(bytes).toString("latin1"), "windows-1252")
}

/** Nothing for bytes that are no text in the charset. A decoder that throws would cost twenty times as much. */
function strict(charset: Charset, bytes: Uint8Array): PlausibleText[] {
    const text = decode(charset, bytes)
    return text.includes(REPLACEMENT) ? [] : [plausible(text, charset)]
}

function overlong(bytes: Uint8Array): PlausibleText[] {
    return isOverlong(bytes) ? [plausible(overlongText(bytes), "overlong-utf-8")] : []
}

function decode(charset: Charset, bytes: Uint8Array): string {
    return decoderOf(charset).decode(bytes)
}

function decoderOf(charset: Charset): TextDecoder {
    const known = decoders.get(charset)
    if (known !== undefined) return known
    const made = new TextDecoder(charset, { ignoreBOM: true })
    decoders.set(charset, made)
    return made
}

function utf8(bytes: Uint8Array): string {
    return asBuffer(bytes).toString("utf8")
}

function asBuffer(bytes: Uint8Array): Buffer {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

function plausible(text: string, how: string): PlausibleText {
    return { text, decoding: how === "utf-8" ? [] : [how] }
}

function distinct(readings: readonly PlausibleText[]): Texts {
    const seen = new Set<string>()
    const kept = readings.filter(({ text }) => !seen.has(text) && seen.add(text).size > 0)
    const [only] = kept
    return kept.length === 1 && only !== undefined && only.decoding.length === 0 ? only.text : kept
}
