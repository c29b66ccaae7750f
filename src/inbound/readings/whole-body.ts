// A body that is there as a whole, in every way an application may read it.
import { SekishoError, isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { Charset } from "../charset/charset.ts"
import { type Texts, textsOfBytes } from "../charset/texts-of-bytes.ts"
import { beginsWide } from "../charset/wide-bytes.ts"
import { ByteWindows } from "./byte-windows.ts"
import { CONTROLS_OF_FILES, CONTROLS_OF_TEXTS, isBinary, readContentWindow } from "./content-window.ts"
import type { Steps } from "../steps.ts"
import { bytesLookLikeJson, jsonSteps, looksLikeJson } from "./json.ts"
import { MultipartReader } from "./multipart.ts"
import type { Take } from "./take.ts"
import { urlencodedSteps } from "./urlencoded.ts"
import { namesForeignEncoding } from "./xml-encoding.ts"
import { looksLikeXml, xmlSteps } from "./xml.ts"

/** What the Content-Type says a body is; `other`: text, XML, nothing, something unknown. */
export type DeclaredKind = "json" | "form" | "binary" | "other"

const FORM_LIKE = /^[^\x00-\x20=&<{]{1,1024}=/
/** Nothing but what a browser leaves unencoded in a form: such a body is a form and no other text. */
const STRICT_FORM = /^[\w.[\]%+~*=&-]*$/
/** A string, or a comment before the rest. */
const LONE_JSON = /^[\uFEFF\s]{0,64}["/]/
const SNIFFED_BOUNDARY = /^--([^\r\n]{1,200})\r?\n[^]{0,2000}?content-disposition/i

export function* wholeBodySteps(
    kind: DeclaredKind,
    bytes: Uint8Array,
    charset: Charset | null,
    limitBytes: number,
    take: Take,
): Steps {
    if (kind !== "binary" && beginsWide(bytes)) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
    const most = kind === "binary" ? CONTROLS_OF_FILES : CONTROLS_OF_TEXTS
    if (kind !== "form" && !bytesLookLikeJson(bytes) && isBinary(bytes, most)) {
        readBinary(bytes, charset, take)
        return
    }
    if (kind === "form") yield* readForm(bytes, charset, take)
    else if (kind === "json") yield* readJsonBody(textsOfBytes(bytes, charset), take)
    else yield* readOther(bytes, textsOfBytes(bytes, charset), charset, limitBytes, take)
}

function* readJsonBody(texts: Texts, take: Take): Steps {
    const isStrict = yield* readDeclaredJson(texts, take)
    if (isStrict) return
    yield* readAsXml(texts, take)
    take("body", texts)
}

function* readOther(bytes: Uint8Array, texts: Texts, charset: Charset | null, limitBytes: number, take: Take): Steps {
    const isStrict = yield* readAsJson(texts, take)
    if (isStrict) return
    yield* readAsXml(texts, take)
    const isForm = yield* readSniffed(bytes, charset, limitBytes, take)
    if (!isForm) take("body", texts)
}

function* readForm(bytes: Uint8Array, charset: Charset | null, take: Take): Steps {
    yield* urlencodedSteps("form", latin1(bytes), charset, take)
    // Nearly every form is no JSON by its first sign, and need not be made a text as a whole.
    if (!beginsWithWord(bytes)) yield* readAsJson(textsOfBytes(bytes, charset), take)
}

/** By a sign of ASCII, as it is one in every charset that is read, which opens nothing in JSON. */
function beginsWithWord(bytes: Uint8Array): boolean {
    const first = bytes[0] ?? 0
    return first > 0x20 && first < 0x7f && first !== 0x5b && first !== 0x7b
}

/** A value alone, or what begins with a comment, is JSON too where it was called so. */
function readDeclaredJson(texts: Texts, take: Take): Steps<boolean> {
    return readJsonOfAll(texts, (text) => looksLikeJson(text) || LONE_JSON.test(text), take)
}

function readAsJson(texts: Texts, take: Take): Steps<boolean> {
    return readJsonOfAll(texts, looksLikeJson, take)
}

/** @returns true when every text the bytes may stand for is strict JSON */
function* readJsonOfAll(texts: Texts, isWorthReading: (text: string) => boolean, take: Take): Steps<boolean> {
    let strict = true
    for (const text of textsOf(texts)) {
        const isStrict = isWorthReading(text) && (yield* jsonSteps("json", text, take))
        strict &&= isStrict
    }
    return strict
}

function* readAsXml(texts: Texts, take: Take): Steps {
    for (const text of textsOf(texts)) {
        if (!looksLikeXml(text)) continue
        if (namesForeignEncoding(text)) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
        yield* xmlSteps("xml", text, take)
    }
}

function textsOf(texts: Texts): readonly string[] {
    return typeof texts === "string" ? [texts] : texts.map(({ text }) => text)
}

/** @returns true when the body was read as what it looks like, and is no other text */
function* readSniffed(bytes: Uint8Array, charset: Charset | null, limitBytes: number, take: Take): Steps<boolean> {
    const raw = latin1(bytes)
    const boundary = raw.startsWith("--") ? SNIFFED_BOUNDARY.exec(raw)?.[1] : undefined
    if (boundary !== undefined) readUndeclaredMultipart(boundary, bytes, charset, limitBytes, take)
    if (!FORM_LIKE.test(raw)) return false
    yield* urlencodedSteps("form", raw, charset, take)
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
