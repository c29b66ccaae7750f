// Bytes in which ASCII is not spelled as ASCII: UTF-16 and UTF-32 (a NUL beside every letter), and EBCDIC. An application may
// find that out by itself from the first bytes, as JSON and XML parsers do, whatever the header says. Source: RFC 4627 3 (zeros
// in the first four bytes), XML 1.0 appendix F. What is met here is refused where a text was expected; in a file it is read.

/** EBCDIC's `<?xm` (IBM037 and its kin). */
const EBCDIC_XML: readonly number[] = [0x4c, 0x6f, 0xa7, 0x94]
/** Share of NULs from which bytes may be a wide text. */
const NULS_OF_WIDE: number = 1 / 4

function pair(nul: number, letter: number): boolean {
    return nul === 0 && isAsciiText(letter)
}

/** Whether a text begins so that a parser takes it for UTF-16, UTF-32 or EBCDIC. */
export function beginsWide(bytes: Uint8Array): boolean {
    const [a = 1, b = 1, c = 1, d = 1] = bytes
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
    if (EBCDIC_XML.every((byte, index) => bytes[index] === byte)) return true
    if (bytes.length < 4) return pair(a, b) || pair(b, a)
    const wide16 = (pair(a, b) && pair(c, d)) || (pair(b, a) && pair(d, c))
    return wide16 || (a === 0 && b === 0 && pair(c, d)) || (b === 0 && c === 0 && pair(d, a))
}

/**
 * The ASCII of UTF-16 and UTF-32 of either order, wherever it begins: what stands between NULs, without them. Characters
 * beyond come out as the bytes they are.
 *
 * @returns null where there are too few NULs for such a text
 */
export function withoutNuls(bytes: Uint8Array): Uint8Array | null {
    let nuls = 0
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls++
    return nuls < NULS_OF_WIDE * bytes.length ? null : bytes.filter((byte) => byte !== 0)
}

function isAsciiText(byte: number): boolean {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}
