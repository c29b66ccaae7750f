// Text that an injected query wrote as hexadecimal digits (`HEX(email)`), so that no character of it can be mistaken.
// Must not match: digests, ids and colours, which are no text. Errs towards leaving a run as it is.

/** `a@b.jp` has six characters: no identifier is shorter. */
const HEX_RUN = /(?:[0-9A-Fa-f]{2}){6,}/g
const decoder = new TextDecoder("utf-8", { fatal: true })
/** A run may be cut in the middle of a character, at most this many bytes from either end (UTF-8, RFC 3629). */
const CUT_BYTES = 3
/** Control characters other than white space: no text has them. */
const UNPRINTABLE = /[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/

/** The text with every run of hexadecimal digits that is text put in its place, spaces around it. */
export function decodeHexRuns(text: string): string {
    return text.replaceAll(HEX_RUN, (run) => {
        const decoded = textOf(Buffer.from(run, "hex"))
        return decoded === null ? run : ` ${decoded} `
    })
}

function textOf(bytes: Buffer): string | null {
    let start = 0
    while (start < CUT_BYTES && isContinuation(bytes[start])) start++
    for (let end = bytes.length; end >= bytes.length - CUT_BYTES; end--) {
        const text = tryDecode(bytes.subarray(start, end))
        if (text !== null) return UNPRINTABLE.test(text) ? null : text
    }
    return null
}

function isContinuation(byte: number | undefined): boolean {
    return byte !== undefined && byte >= 0x80 && byte < 0xc0
}

function tryDecode(bytes: Uint8Array): string | null {
    try {
        return decoder.decode(bytes)
    } catch {
        return null
    }
}
