// Digests and signatures as four 32-bit words, most significant first, and as DuckDB keeps a UUID in memory. The words of
// a UUID column are copied into a chunk as they lie here: a value object for each would cost more than all the rest.
import { hash } from "node:crypto"
import { SHOWN_DIGEST_WORDS } from "../../people-block.ts"

/** 32-bit words of a digest. */
export const DIGEST_WORDS = 4

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT
const HEX_LENGTH = 32
const NO_DIGIT = 255
/** Value of a hex digit by its character code; NO_DIGIT for everything else. */
const DIGIT = new Uint8Array(256).fill(NO_DIGIT)
for (let value = 0; value < 16; value++) DIGIT[value.toString(16).charCodeAt(0)] = value

/**
 * Writes a digest as words. One that is none of 32 lower-case hex digits (of another version, say) is hashed: equal texts
 * stay equal, and nothing but 128 bits is stored.
 */
export function writeDigest(digest: string, target: Uint32Array, at: number): void {
    if (digest.length !== HEX_LENGTH || !writeHex(digest, target, at)) {
        writeHex(hash("sha256", digest, "hex").slice(0, HEX_LENGTH), target, at)
    }
}

function writeHex(hex: string, target: Uint32Array, at: number): boolean {
    let seen = 0
    for (let word = 0; word < DIGEST_WORDS; word++) {
        let value = 0
        for (let n = word * 8; n < word * 8 + 8; n++) {
            // Beyond the table there is no entry, and with it no digit.
            const digit = DIGIT[hex.charCodeAt(n)] ?? NO_DIGIT
            seen |= digit
            value = (value << 4) | digit
        }
        target[at + word] = value
    }
    // A digit is below 16: any higher bit came from something else.
    return seen < 16
}

/** The layout of a UUID in a DuckDB vector: a signed 128-bit integer, little-endian, its highest bit flipped. */
export function copyAsUuid(words: Uint32Array, from: number, uuids: Uint32Array, row: number): void {
    const to = row * DIGEST_WORDS
    uuids[to] = words[from + 3] ?? 0
    uuids[to + 1] = words[from + 2] ?? 0
    uuids[to + 2] = words[from + 1] ?? 0
    uuids[to + 3] = (words[from] ?? 0) ^ 0x80000000
}

/** A UUID column as digests, 32 hex digits each: in one go, since a text put together for each costs ten times as much. */
export function digestsOf(uuids: Uint32Array): string[] {
    const rows = uuids.length / DIGEST_WORDS
    const bytes = Buffer.allocUnsafe(uuids.byteLength)
    for (let row = 0; row < rows; row++) {
        const from = row * DIGEST_WORDS
        for (let word = 0; word < DIGEST_WORDS; word++) {
            const value = uuids[from + DIGEST_WORDS - 1 - word] ?? 0
            bytes.writeUInt32BE(word === 0 ? (value ^ 0x80000000) >>> 0 : value, (from + word) * WORD_BYTES)
        }
    }
    const hex = bytes.toString("hex")
    return Array.from({ length: rows }, (_, row) => hex.slice(row * HEX_LENGTH, (row + 1) * HEX_LENGTH))
}

/** The words of a digest that a block of people has, as `copyShownDigest` gives them, so that both can be compared. */
export function writeShownDigest(digest: string, target: Uint32Array, at: number): void {
    writeDigest(digest, WHOLE, 0)
    for (let word = 0; word < SHOWN_DIGEST_WORDS; word++) target[at + word] = WHOLE[DIGEST_WORDS - 1 - word] ?? 0
}

const WHOLE = new Uint32Array(DIGEST_WORDS)

/** @param uuids a UUID column as it lies in a DuckDB vector */
export function copyShownDigest(uuids: Uint32Array, row: number, target: Uint32Array, at: number): void {
    const from = row * DIGEST_WORDS
    for (let word = 0; word < SHOWN_DIGEST_WORDS; word++) target[at + word] = uuids[from + word] ?? 0
}
