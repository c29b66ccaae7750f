// Overlong UTF-8: ASCII spelled in two to four bytes, `%c0%ae` for a full stop. RFC 3629 forbids it and most decoders
// replace it; old Java, PHP and IIS decoded it. Only read where the bytes are not valid UTF-8 anyway.

/** True when a sequence begins that can only be overlong: C0, C1, E0 80-9F, F0 80-8F. */
export function hasOverlong(bytes: Uint8Array): boolean {
    for (let index = 0; index + 1 < bytes.length; index++) {
        const lead = bytes[index] ?? 0
        if (lead < 0xc0) continue
        const next = bytes[index + 1] ?? 0
        if (lead <= 0xc1) return true
        if (next >= 0x80 && ((lead === 0xe0 && next < 0xa0) || (lead === 0xf0 && next < 0x90))) return true
    }
    return false
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
