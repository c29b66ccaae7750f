// A body that is there as a whole, in every way an application may read it.
import { SekishoError, isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { Charset } from "../charset/charset.ts"
import { type Texts, textsOfBytes } from "../charset/texts-of-bytes.ts"
import { beginsWide } from "../charset/wide-bytes.ts"
import { ByteWindows } from "./byte-windows.ts"
import { CONTROLS_OF_FILES, CONTROLS_OF_TEXTS, isBinary, readContentWindow } from "./content-window.ts"
import { bytesLookLikeJson, looksLikeJson, readJson } from "./json.ts"
import { MultipartReader } from "./multipart.ts"
import type { Take } from "./take.ts"
import { readUrlencoded } from "./urlencoded.ts"
import { namesForeignEncoding } from "./xml-encoding.ts"
import { looksLikeXml, readXml } from "./xml.ts"

/** What the Content-Type says a body is; `other`: text, XML, nothing, something unknown. */
export type DeclaredKind = "json" | "form" | "binary" | "other"

const FORM_LIKE = /^[^\x00-\x20=&<{]{1,1024}=/
/** Nothing but what a browser leaves unencoded in a form: such a body is a form and no other text. */
const STRICT_FORM = /^[\w.[\]%+~*=&-]*$/
/** A string, or a comment before the rest. */
const LONE_JSON = /^[\uFEFF\s]{0,64}["/]/
const SNIFFED_BOUNDARY = /^--([^\r\n]{1,200})\r?\n[^]{0,2000}?content-disposition/i

export function readWholeBody(
    kind: DeclaredKind,
    bytes: Uint8Array,
    charset: Charset | null,
    limitBytes: number,
    take: Take,
): void {
    if (kind !== "binary" && beginsWide(bytes)) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
    const most = kind === "binary" ? CONTROLS_OF_FILES : CONTROLS_OF_TEXTS
    if (kind !== "form" && !bytesLookLikeJson(bytes) && isBinary(bytes, most)) return readBinary(bytes, charset, take)
    const texts = textsOfBytes(bytes, charset)
    if (kind === "form") return readForm(bytes, texts, charset, take)
    const isJson = kind === "json" ? readDeclaredJson(texts, take) : readAsJson(texts, take)
    if (isJson) return
    readAsXml(texts, take)
    if (kind !== "json" && readSniffed(bytes, charset, limitBytes, take)) return
    take("body", texts)
}

function readForm(bytes: Uint8Array, texts: Texts, charset: Charset | null, take: Take): void {
    readUrlencoded("form", latin1(bytes), charset, take)
    readAsJson(texts, take)
}

/** A value alone, or what begins with a comment, is JSON too where it was called so. */
function readDeclaredJson(texts: Texts, take: Take): boolean {
    const all = typeof texts === "string" ? [texts] : texts.map(({ text }) => text)
    return all
        .map((text) => (looksLikeJson(text) || LONE_JSON.test(text)) && readJson("json", text, take))
        .every(Boolean)
}

/** @returns true when every text the bytes may stand for is strict JSON */
function readAsJson(texts: Texts, take: Take): boolean {
    if (typeof texts === "string") return looksLikeJson(texts) && readJson("json", texts, take)
    const strict = texts.map(({ text }) => looksLikeJson(text) && readJson("json", text, take))
    return strict.every(Boolean)
}

function readAsXml(texts: Texts, take: Take): void {
    const all = typeof texts === "string" ? [texts] : texts.map(({ text }) => text)
    for (const text of all) {
        if (!looksLikeXml(text)) continue
        if (namesForeignEncoding(text)) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
        readXml("xml", text, take)
    }
}

/** @returns true when the body was read as what it looks like, and is no other text */
function readSniffed(bytes: Uint8Array, charset: Charset | null, limitBytes: number, take: Take): boolean {
    const raw = latin1(bytes)
    const boundary = raw.startsWith("--") ? SNIFFED_BOUNDARY.exec(raw)?.[1] : undefined
    if (boundary !== undefined) readUndeclaredMultipart(boundary, bytes, charset, limitBytes, take)
    if (!FORM_LIKE.test(raw)) return false
    readUrlencoded("form", raw, charset, take)
    return STRICT_FORM.test(raw)
}

/** Ambiguity is no fault where nobody declared a multipart body: the text is read as a whole besides. */
function readUndeclaredMultipart(
    boundary: string,
    bytes: Uint8Array,
    charset: Charset | null,
    limitBytes: number,
    take: Take,
): void {
    const reader = new MultipartReader({ boundary: boundary.trimEnd(), charset, fieldBytes: limitBytes }, take)
    try {
        reader.push(bytes)
        reader.end()
    } catch (error) {
        if (!isSekishoError(error) || error.code !== "SEKISHO_INBOUND_AMBIGUOUS") throw error
    }
}

function readBinary(bytes: Uint8Array, charset: Charset | null, take: Take): void {
    const windows = new ByteWindows((window) => readContentWindow("body", window, charset, take, 1))
    windows.push(bytes)
    windows.end()
}

function latin1(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
}
