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
    const scratch = { message: Buffer.alloc(512) }
    inner.copy(scratch.message)
    const hmacHex = (text: string): string => {
        const length = BLOCK_BYTES + Buffer.byteLength(text)
        if (length > scratch.message.length) {
            scratch.message = Buffer.alloc(length * 2)
            inner.copy(scratch.message)
        }
        scratch.message.write(text, BLOCK_BYTES)
        outer.write(hash("sha256", scratch.message.subarray(0, length), "hex"), BLOCK_BYTES, "hex")
        return hash("sha256", outer, "hex")
    }
    return {
        keyId: hmacHex("sekisho key id").slice(0, 8),
        digest: (domain, value) => hmacHex(`${domain}\0${value}`).slice(0, DIGEST_HEX_LENGTH),
    }
}

function paddedKey(key: Uint8Array, pad: number): Buffer {
    const block = Buffer.alloc(BLOCK_BYTES, pad)
    for (const [index, byte] of key.entries()) block[index] = byte ^ pad
    return block
}
