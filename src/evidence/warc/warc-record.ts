// One WARC/1.1 record (ISO 28500:2017): named fields, an empty line, the block, two line ends; each compressed as a gzip
// member of its own (annex D), so that any WARC tool reads a segment from any record on.
import { hash, randomUUID } from "node:crypto"
import { gzipSync } from "node:zlib"
import type { Truncation } from "../contract.ts"

/** `resource`: a message of a WebSocket, which is neither a request nor an answer (part 6.5.3). */
export type WarcType = "warcinfo" | "request" | "response" | "resource" | "metadata"

export interface WarcRecord {
    readonly type: WarcType
    readonly id: string
    readonly dateMs: number
    readonly contentType: string
    readonly block: Uint8Array
    /** null: of a warcinfo. */
    readonly targetUri: string | null
    readonly concurrentTo: readonly string[]
    readonly refersTo: string | null
    readonly truncated: Truncation | null
    /** Whose message it is, and which: `client 3`. */
    readonly message?: string
}

/** A field of our own, as part 5.1 of the standard allows. */
export const MESSAGE_FIELD = "X-Sekisho-Message"

export function newRecordId(): string {
    return `<urn:uuid:${randomUUID()}>`
}

/** @returns the record, compressed */
export function encodeRecord(record: WarcRecord): Buffer {
    const { type, id, dateMs, contentType, block, targetUri, concurrentTo, refersTo, truncated, message } = record
    const fields: readonly (readonly [string, string | null])[] = [
        ["WARC-Type", type],
        ["WARC-Record-ID", id],
        ["WARC-Date", new Date(dateMs).toISOString()],
        ["WARC-Target-URI", targetUri === null ? null : printable(targetUri)],
        ...concurrentTo.map((other) => ["WARC-Concurrent-To", other] as const),
        ["WARC-Refers-To", refersTo],
        ["WARC-Truncated", truncated],
        [MESSAGE_FIELD, message ?? null],
        ["WARC-Block-Digest", `sha256:${base32(hash("sha256", block, "buffer"))}`],
        ["Content-Type", contentType],
        ["Content-Length", String(block.length)],
    ]
    const head = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`])).join("")
    return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from("\r\n\r\n")]))
}

/** What a target had of bytes outside ASCII, and of white space, as an address is spelled (RFC 3986). */
function printable(uri: string): string {
    return uri.replaceAll(/[^\x21-\x7e]/g, (unit) => encodeURIComponent(unit.toWellFormed()))
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
const BITS = 5
/** Digits that stand for whole bytes. */
const GROUP = 8

/** RFC 4648 part 6, padded: as digests are written in WARC files. */
export function base32(bytes: Uint8Array): string {
    let [out, value, bits] = ["", 0, 0]
    for (const byte of bytes) {
        value = (value << 8) | byte
        bits += 8
        while (bits >= BITS) {
            bits -= BITS
            out += ALPHABET.charAt((value >>> bits) & 31)
        }
        value &= (1 << bits) - 1
    }
    const last = bits === 0 ? "" : ALPHABET.charAt((value << (BITS - bits)) & 31)
    const units = out.length + last.length
    return out + last + "=".repeat((GROUP - (units % GROUP)) % GROUP)
}
