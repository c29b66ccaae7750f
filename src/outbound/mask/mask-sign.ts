// What a masked value is replaced by, in the charset of its body.

/** U+25CF, three of them: as long whatever stood there, so that the length tells nothing. */
const CIRCLES = "●●●"
/** In ASCII, and so in every charset of the web. */
const ASTERISKS = "***"

/** `●` in the charsets that are not Unicode and can spell it (WHATWG Encoding Standard; a test decodes each). */
const CIRCLE_BYTES: Readonly<Record<string, readonly [number, number]>> = {
    shift_jis: [0x81, 0x9c],
    "euc-jp": [0xa1, 0xfc],
    "iso-2022-jp": [0x21, 0x7c],
    "euc-kr": [0xa1, 0xdc],
    gbk: [0xa1, 0xf1],
    gb18030: [0xa1, 0xf1],
    big5: [0xa1, 0xb4],
}
const UNICODE: ReadonlySet<string> = new Set(["utf-8", "utf-16le", "utf-16be"])

/** @param charset as charset.ts names it */
export function maskSign(charset: string): string {
    return UNICODE.has(charset) || charset in CIRCLE_BYTES ? CIRCLES : ASTERISKS
}

/** @returns the two bytes of `●`; null: in this charset it is none of two */
export function circleBytes(charset: string): readonly [number, number] | null {
    return CIRCLE_BYTES[charset] ?? null
}
