// A multipart body part by part: a field by its name, a file by its type. Files that are no text are described in their
// place. Parsers may disagree about a hostile body; what lies outside the parts of this reading is looked at as text.
import type { Keyer } from "../../core/keyer.ts"
import { readerKindOf } from "../../outbound/media-type.ts"
import type { KnownSecrets } from "./known-secrets.ts"
import { type Redactions, sumOf } from "./marks.ts"
import { digestOf, textOf } from "./read-bytes.ts"
import { redactText } from "./redact-text.ts"
import { secretKindOf } from "./secret-names.ts"

/** As many as an inspected body may have, and then some. */
const PARTS_LIMIT = 2_000

export interface MultipartOptions {
    readonly keyer: Keyer
    readonly known: KnownSecrets
}

interface RedactedPart {
    readonly bytes: Buffer
    readonly redactions: Redactions
}

/** @returns null: without a boundary, without a part, or with too many */
export function redactMultipart(body: Buffer, boundary: string, options: MultipartOptions): RedactedPart | null {
    const delimiter = Buffer.from(`--${boundary}`, "latin1")
    const places = boundary === "" ? [] : placesOf(body, delimiter)
    const [first] = places
    if (first === undefined || places.length > PARTS_LIMIT) return null
    const outside = redactBytes(body.subarray(0, first), "text/plain", options)
    const parts = places.map((start, index) => {
        const content = body.subarray(start + delimiter.length, places[index + 1] ?? body.length)
        const { bytes, redactions } = redactPart(content, options)
        return { bytes: Buffer.concat([delimiter, bytes]), redactions }
    })
    const all = [outside, ...parts]
    return { bytes: Buffer.concat(all.map(({ bytes }) => bytes)), redactions: sumOf(all.map((one) => one.redactions)) }
}

function placesOf(body: Buffer, delimiter: Buffer): number[] {
    const places: number[] = []
    for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
        places.push(at)
        if (places.length > PARTS_LIMIT) return places
    }
    return places
}

/** From behind its delimiter: the line's end, the part's head, an empty line, the content. */
function redactPart(part: Buffer, options: MultipartOptions): RedactedPart {
    const end = headEnd(part)
    if (end < 0) return redactBytes(part, "text/plain", options)
    const head = part.subarray(0, end)
    const content = part.subarray(end)
    const text = head.toString("utf8")
    const name = /\bname\*?=(?:"((?:[^"\\]|\\.){0,400})"|([^\s;]{1,400}))/i.exec(text)
    const kind = secretKindOf(name?.[1] ?? name?.[2] ?? null)
    const headed = redactBytes(head, "text/plain", options)
    if (kind !== null) {
        options.known.add(content.toString("utf8"))
        const bytes = Buffer.concat([headed.bytes, Buffer.from(`[redacted:${kind}]\r\n`)])
        return { bytes, redactions: sumOf([headed.redactions, { [kind]: 1 }]) }
    }
    const type = /^content-type:\s*([^\r\n]{1,200})/im.exec(text)?.[1] ?? "text/plain"
    const redacted = redactBytes(content, type, options)
    return {
        bytes: Buffer.concat([headed.bytes, redacted.bytes]),
        redactions: sumOf([headed.redactions, redacted.redactions]),
    }
}

function headEnd(part: Buffer): number {
    const crlf = part.indexOf("\r\n\r\n")
    const lf = part.indexOf("\n\n")
    if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4
    return lf < 0 ? -1 : lf + 2
}

function redactBytes(bytes: Buffer, type: string, { keyer, known }: MultipartOptions): RedactedPart {
    if (bytes.length === 0) return { bytes, redactions: {} }
    const read = textOf(bytes, type)
    if ("why" in read) {
        const words = `[not kept: ${read.why}, ${bytes.length} bytes, ${digestOf(bytes, keyer)}]\r\n`
        return { bytes: Buffer.from(words), redactions: {} }
    }
    const { text, redactions } = redactText(read.text, readerKindOf(type) === null ? "text/plain" : type, known)
    return { bytes: Buffer.from(text), redactions }
}
