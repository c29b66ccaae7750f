import { hash } from "node:crypto"

/**
 * Keyed digests of identifiers: HMAC-SHA-256 (RFC 2104) under the installation's person key, truncated to 128 bits.
 * The padded keys are prepared once and hashed with one-shot calls, since `createHmac` costs several times as much on
 * the short values that identifiers are. A bare hash would be reversible by search (a phone number has ten digits).
 */
export interface Keyer {
    /** Names the key, so that digests of two keys are never compared: 8 hex digits derived from the key. */
    readonly keyId: string
    /** Digest of `domain` + NUL + `value`: 32 lower-case hex digits. The domain keeps kinds of values apart. */
    digest(domain: string, value: string): string
}

const BLOCK_BYTES = 64 // SHA-256 block, RFC 2104 part 2
/** At most: UTF-8 takes three bytes for a unit of UTF-16, and four for two of them. */
const UTF8_BYTES_OF_UNIT = 3
const INNER_PAD = 0x36
const OUTER_PAD = 0x5c
export const PERSON_KEY_BYTES = 32
export const DIGEST_HEX_LENGTH = 32

/**
 * @param key exactly 32 random bytes
 * @throws RangeError when the key has another length
 */
export function createKeyer(key: Uint8Array): Keyer {
    if (key.length !== PERSON_KEY_BYTES) throw new RangeError("key: the person key has 32 bytes")
    const inner = paddedKey(key, INNER_PAD)
    const outer = Buffer.concat([paddedKey(key, OUTER_PAD), Buffer.alloc(32)])
    const scratch: Scratch = { message: Buffer.alloc(512), views: [] }
    inner.copy(scratch.message)
    /** Of a text, or of a domain, NUL and a value. */
    const hmacHex = (first: string, value: string | null): string => {
        const most = BLOCK_BYTES + (first.length + 1 + (value?.length ?? 0)) * UTF8_BYTES_OF_UNIT
        if (most > scratch.message.length) {
            scratch.message = Buffer.alloc(most * 2)
            scratch.views = []
            inner.copy(scratch.message)
        }
        const { message } = scratch
        let length = writeUtf8(message, BLOCK_BYTES, first)
        if (value !== null) {
            message[length] = 0
            length = writeUtf8(message, length + 1, value)
        }
        // As a string of bytes: a buffer for each would cost as much as the digest itself.
        outer.write(hash("sha256", viewOf(scratch, length), "binary"), BLOCK_BYTES, "latin1")
        return hash("sha256", outer, "hex")
    }
    return {
        keyId: hmacHex("sekisho key id", null).slice(0, 8),
        digest: (domain, value) => hmacHex(domain, value).slice(0, DIGEST_HEX_LENGTH),
    }
}

/**
 * As `buffer.write(text, from)`, which costs as much as a third of a digest on texts as short as these.
 *
 * @returns index behind what was written
 */
function writeUtf8(buffer: Buffer, from: number, text: string): number {
    let to = from
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x80) buffer[to++] = unit
        else if (unit < 0x8_00) {
            buffer[to++] = 0xc0 | (unit >> 6)
            buffer[to++] = 0x80 | (unit & 0x3f)
        } else if (unit >= 0xd8_00 && unit <= 0xdf_ff) return from + buffer.write(text, from)
        else {
            buffer[to++] = 0xe0 | (unit >> 12)
            buffer[to++] = 0x80 | ((unit >> 6) & 0x3f)
            buffer[to++] = 0x80 | (unit & 0x3f)
        }
    }
    return to
}

interface Scratch {
    /** The padded key, then the text. */
    message: Buffer
    /** Its beginnings, by their length. */
    views: Buffer[]
}

/** Identifiers are short: beginnings of so many bytes are made once, since making one costs a tenth of a digest. */
const KEPT_VIEW_BYTES = 512

function viewOf({ message, views }: Scratch, length: number): Buffer {
    if (length > KEPT_VIEW_BYTES) return message.subarray(0, length)
    return (views[length] ??= message.subarray(0, length))
}

function paddedKey(key: Uint8Array, pad: number): Buffer {
    const block = Buffer.alloc(BLOCK_BYTES, pad)
    for (const [index, byte] of key.entries()) block[index] = byte ^ pad
    return block
}
