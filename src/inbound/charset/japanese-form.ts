// Whether bytes can be Shift_JIS or EUC-JP at all, by lead and trail bytes (Encoding Standard, 12.3.1 and 12.1.1). Cheaper
// than a decoder that throws. Errs towards yes: a pair of the right form may still stand for no character.

/** A lead byte 81–9F, E0–FC with a trail byte 40–7E, 80–FC; single bytes 00–80, A1–DF. */
export function isShiftJisForm(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0
        if (byte <= 0x80 || (byte >= 0xa1 && byte <= 0xdf)) continue
        if (byte === 0xa0 || byte > 0xfc) return false
        const trail = bytes[++at] ?? 0
        if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false
    }
    return true
}

/** A1–FE twice; 8E before A1–DF (half-width kana); 8F before a pair (JIS X 0212). */
export function isEucJpForm(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0
        if (byte < 0x80) continue
        const trails = trailsOfEucJp(byte)
        if (trails === 0) return false
        for (let n = 0; n < trails; n++) {
            const trail = bytes[++at] ?? 0
            if (trail < 0xa1 || trail === 0xff) return false
        }
    }
    return true
}

function trailsOfEucJp(lead: number): number {
    if (lead === 0x8f) return 2
    return lead === 0x8e || (lead >= 0xa1 && lead <= 0xfe) ? 1 : 0
}
