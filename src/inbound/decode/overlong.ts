// Overlong UTF-8: ASCII spelled in two to four bytes, `%c0%ae` for a full stop. RFC 3629 forbids it and most decoders
// replace it; old Java, PHP and IIS decoded it. Only read where the bytes are not valid UTF-8 anyway.

/** Smallest code points that need two, three and four bytes. */
const SHORTEST = [0x80, 0x800, 0x1_0000] as const

/**
 * Whether bytes are overlong UTF-8 rather than another charset: more sequences that can only be overlong (C0, C1, E0 80-9F,
 * F0 80-8F with what must follow) than bytes that are no UTF-8 at all. C0 and C1 are common in EUC-JP and Shift_JIS.
 */
export function isOverlong(bytes: Uint8Array): boolean {
    let overlong = 0
    let stray = 0
    for (let index = 0; index < bytes.length;) {
        const lead = bytes[index] ?? 0
        const length = lead < 0x80 ? 1 : sequenceLength(lead)
        const code = length === 1 ? lead : sequenceCode(bytes, index, length)
        if (lead >= 0x80 && (length === 1 || code < 0)) stray++
        else if (length > 1 && code < (SHORTEST[length - 2] ?? 0)) overlong++
        index += code < 0 ? 1 : length
    }
    return overlong > stray
}

/**
 * Decodes as a lenient reader would: lengths by the lead byte, overlong forms allowed, and after C0 and C1 any byte (only
 * its low six bits count, so that `%c0%2e` is read too). What is no sequence becomes U+FFFD.
 */
export function overlongText(bytes: Uint8Array): string {
    const units: string[] = []
    for (let index = 0; index < bytes.length;) {
        const lead = bytes[index] ?? 0
        const length = sequenceLength(lead)
        const code = length === 1 ? lead : sequenceCode(bytes, index, length)
        units.push(code < 0 ? "\uFFFD" : String.fromCodePoint(code))
        index += code < 0 ? 1 : length
    }
    return units.join("")
}

function sequenceLength(lead: number): number {
    if (lead < 0xc0) return 1
    if (lead < 0xe0) return 2
    return lead < 0xf0 ? 3 : 4
}

function sequenceCode(bytes: Uint8Array, start: number, length: number): number {
    const lead = bytes[start] ?? 0
    if (lead > 0xf7 || start + length > bytes.length) return -1
    let code = lead & (0x7f >> length)
    for (let index = start + 1; index < start + length; index++) {
        const next = bytes[index] ?? 0
        if ((next & 0xc0) !== 0x80 && lead > 0xc1) return -1
        code = (code << 6) | (next & 0x3f)
    }
    return code <= 0x10_ffff ? code : -1
}
