// Texts in the encodings that mail and address books wrap them in: base64 and quoted-printable (RFC 2045 part 6), encoded
// words (RFC 2047). Errs towards the text as it stands: what cannot be decoded is left.

export type TransferEncoding = "base64" | "quoted-printable"

export function bytesOfBase64(text: string): Uint8Array {
    return Buffer.from(text, "base64")
}

/** @param text without soft line breaks, or with them */
export function bytesOfQuotedPrintable(text: string): Uint8Array {
    const joined = text.replaceAll(/=[ \t]*\r?\n/g, "")
    const bytes: number[] = []
    for (let at = 0; at < joined.length; at++) {
        const hex = joined.charAt(at) === "=" ? /^[0-9A-Fa-f]{2}/.exec(joined.slice(at + 1, at + 3))?.[0] : undefined
        if (hex !== undefined) {
            bytes.push(Number.parseInt(hex, 16))
            at += 2
        } else if (joined.charCodeAt(at) < 0x80) bytes.push(joined.charCodeAt(at))
        else bytes.push(...Buffer.from(joined.charAt(at)))
    }
    return Uint8Array.from(bytes)
}

/** @returns the text, or null where the bytes are none in this charset or the charset is unknown */
export function textInCharset(bytes: Uint8Array, charset: string): string | null {
    try {
        return new TextDecoder(charset === "" ? "utf-8" : charset, { fatal: true }).decode(bytes)
    } catch {
        return null
    }
}

const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]*)?\?([BbQq])\?([^?\s]{0,1000})\?=/g
const BETWEEN_WORDS = /(\?=)\s+(?==\?[\w-]{1,40}(?:\*[\w-]*)?\?[BbQq]\?)/g

/** `=?UTF-8?B?5bGx55Sw?=` → `山田` */
export function decodeEncodedWords(text: string): string {
    if (!text.includes("=?")) return text
    return text
        .replaceAll(BETWEEN_WORDS, "$1")
        .replaceAll(ENCODED_WORD, (word, charset: string, kind: string, data: string) => {
            const isBase64 = kind.toLowerCase() === "b"
            const bytes = isBase64 ? bytesOfBase64(data) : bytesOfQuotedPrintable(data.replaceAll("_", " "))
            return textInCharset(bytes, charset) ?? word
        })
}
