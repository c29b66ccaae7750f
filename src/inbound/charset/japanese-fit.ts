// How well bytes fit an encoding of Japanese. Both Shift_JIS and EUC-JP accept many byte strings of the other; real text
// is kana, punctuation and the kanji of JIS level 1, wrong readings are half-width kana and rare kanji.
// Source: JIS X 0208 (rows 16-47 are level 1, 48-84 level 2), the lead byte ranges of both encodings.

const COMMON = 1
const LEVEL_1 = 0.9
const RARE = 0.2
const IMPLAUSIBLE = -1

/** Mean plausibility of the characters outside ASCII, -1..1, of bytes that are valid Shift_JIS. */
export function shiftJisFit(bytes: Uint8Array): number {
    let sum = 0
    let characters = 0
    for (let index = 0; index < bytes.length; index++) {
        const lead = bytes[index] ?? 0
        if (lead < 0x80) continue
        characters++
        if (lead >= 0xa1 && lead <= 0xdf) {
            sum += RARE
            continue
        }
        sum += shiftJisLead(lead)
        index++
    }
    return characters === 0 ? 0 : sum / characters
}

/** The same for EUC-JP. */
export function eucJpFit(bytes: Uint8Array): number {
    let sum = 0
    let characters = 0
    for (let index = 0; index < bytes.length; index++) {
        const lead = bytes[index] ?? 0
        if (lead < 0x80) continue
        characters++
        sum += eucJpLead(lead)
        index += lead === 0x8f ? 2 : 1
    }
    return characters === 0 ? 0 : sum / characters
}

function shiftJisLead(lead: number): number {
    if (lead >= 0x81 && lead <= 0x83) return COMMON
    if (lead >= 0x88 && lead <= 0x97) return LEVEL_1
    if ((lead >= 0x98 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xea) || lead === 0x84) return RARE
    // NEC and IBM extensions (㈱, ①, 髙).
    if (lead === 0x87 || (lead >= 0xfa && lead <= 0xfc)) return RARE
    return IMPLAUSIBLE
}

function eucJpLead(lead: number): number {
    if (lead >= 0xa1 && lead <= 0xa5) return COMMON
    if (lead >= 0xb0 && lead <= 0xcf) return LEVEL_1
    if ((lead >= 0xd0 && lead <= 0xf4) || (lead >= 0xa6 && lead <= 0xad) || lead === 0x8e) return RARE
    return IMPLAUSIBLE
}
