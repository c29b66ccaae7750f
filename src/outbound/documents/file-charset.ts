import { charsetOf } from "../charset.ts"

/** Text has no NUL; whether the bytes are text is told by this many. */
const SAMPLE_BYTES = 65_536

/**
 * The charset of a file by its first piece (outbound/charset.ts), or null where the bytes are no text. A long file may
 * begin with pages of ASCII: then the first byte that is none decides.
 */
export function charsetOfFile(first: Uint8Array): string | null {
    const charset = charsetOf("", first)
    if (charset.startsWith("utf-16")) return charset
    if (first.subarray(0, SAMPLE_BYTES).includes(0)) return null
    if (charset !== "utf-8") return charset
    const firstHigh = first.findIndex((byte) => byte >= 0x80)
    return firstHigh < 0 ? charset : charsetOf("", first.subarray(firstHigh))
}
