// Bytes as text, whatever their type says: attacks are sent under types that are none, and lists as files.
import { hash } from "node:crypto"
import type { Keyer } from "../../core/keyer.ts"
import { charsetOf } from "../../outbound/charset.ts"

export type NotText = "not-text"

/** Of bytes that are no text, this share or more shows as characters that are none. */
const BROKEN_SHARE = 1 / 16

export function textOf(bytes: Buffer, contentType: string): { text: string; charset: string } | { why: NotText } {
    const charset = charsetOf(contentType, bytes)
    const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
    let broken = 0
    for (let at = 0; at < text.length; at++) if (isNoText(text.charCodeAt(at))) broken++
    return broken > text.length * BROKEN_SHARE ? { why: "not-text" } : { text, charset }
}

/** U+FFFD, and controls that no text has. */
function isNoText(unit: number): boolean {
    return unit === 0xfffd || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x1b)
}

export function digestOf(bytes: Uint8Array, keyer: Keyer): string {
    return keyer.digest("evidence", hash("sha256", bytes, "hex"))
}
