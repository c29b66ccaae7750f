// A body without its secrets, or, where it cannot be read, what it was: type, length, and a keyed digest by which the owner
// can say whether a file he has is the same one. Bytes that nobody has read are not written.
import type { Keyer } from "../../core/keyer.ts"
import { essenceOf, isMedia } from "../../outbound/media-type.ts"
import type { KeptBody } from "../contract.ts"
import type { KnownSecrets } from "./known-secrets.ts"
import type { Redactions } from "./marks.ts"
import { digestOf, type NotText, textOf } from "./read-bytes.ts"
import { redactMultipart } from "./redact-multipart.ts"
import { redactText } from "./redact-text.ts"
import { undoCoding } from "./undo-coding.ts"

/** What a coded body may unfold to, bytes; the rest is cut. */
export const UNFOLDED_LIMIT_BYTES = 1_048_576

export type NotKept = NotText | "media" | "content-encoding" | "multipart-malformed"

export interface RedactedBody {
    /** UTF-8; empty where it is not kept. */
    readonly bytes: Buffer
    readonly redactions: Redactions
    /** What was undone: `gzip`, and a charset that is not UTF-8. */
    readonly codingUndone: string | null
    readonly charsetUndone: string | null
    readonly limited: boolean
    readonly notKept: Described | null
}

/** Instead of bytes. */
export interface Described {
    readonly why: NotKept
    readonly mediaType: string
    readonly bytes: number
    /** Of the bytes the gate held, which may be fewer (`ofBytes`). */
    readonly digest: string
    readonly ofBytes: number
}

export interface BodyOptions {
    readonly contentType: string
    /** Lower case, trimmed; empty: none. */
    readonly contentEncoding: string
    readonly keyer: Keyer
    readonly known: KnownSecrets
}

export async function redactBody(body: KeptBody, options: BodyOptions): Promise<RedactedBody> {
    const { contentEncoding, contentType } = options
    if (body.bytes.length === 0) return { ...NOTHING, bytes: Buffer.alloc(0) }
    const coded = contentEncoding !== "" && contentEncoding !== "identity"
    const undone = coded ? await undoCoding(contentEncoding, body.bytes, UNFOLDED_LIMIT_BYTES) : null
    if (coded && undone === null) return describedBody("content-encoding", body, options)
    const bytes = undone?.bytes ?? bufferOf(body.bytes)
    const base = { ...NOTHING, codingUndone: coded ? contentEncoding : null, limited: undone?.limited ?? false }
    if (isMedia(contentType)) return describedBody("media", body, options)
    const boundary = boundaryOf(contentType)
    if (boundary !== null) {
        const parts = redactMultipart(bytes, boundary, options)
        return parts === null ? describedBody("multipart-malformed", body, options) : { ...base, ...parts }
    }
    const read = textOf(bytes, contentType)
    if ("why" in read) return describedBody(read.why, body, options)
    const { text, redactions } = redactText(read.text, contentType, options.known)
    return {
        ...base,
        bytes: Buffer.from(text),
        redactions,
        charsetUndone: read.charset === "utf-8" ? null : read.charset,
    }
}

const NOTHING = { redactions: {}, codingUndone: null, charsetUndone: null, limited: false, notKept: null } as const

function describedBody(why: NotKept, body: KeptBody, { contentType, keyer }: BodyOptions): RedactedBody {
    const notKept = {
        why,
        mediaType: essenceOf(contentType),
        bytes: body.totalBytes,
        digest: digestOf(body.bytes, keyer),
        ofBytes: body.bytes.length,
    }
    return { ...NOTHING, bytes: Buffer.alloc(0), notKept }
}

function boundaryOf(contentType: string): string | null {
    if (!essenceOf(contentType).startsWith("multipart/")) return null
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;,]{1,200}))/i.exec(contentType)
    return match === null ? "" : (match[1] ?? match[2] ?? "")
}

function bufferOf(bytes: Uint8Array): Buffer {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
