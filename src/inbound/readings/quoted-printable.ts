import { hexPair } from "./form-value.ts"

/** Quoted-printable (RFC 2045 6.7), leniently: `=` that no hex pair or line end follows stays. */
export function decodeQuotedPrintable(bytes: Buffer): Uint8Array {
    const text = bytes.toString("latin1").replaceAll(/=[ \t]*\r?\n/g, "")
    const decoded = new Uint8Array(text.length)
    let written = 0
    for (let index = 0; index < text.length; index++) {
        const pair = text.charCodeAt(index) === 0x3d ? hexPair(text, index + 1) : -1
        decoded[written++] = pair < 0 ? text.charCodeAt(index) : pair
        if (pair >= 0) index += 2
    }
    return decoded.subarray(0, written)
}
