// Text that an injected query or a file that was read wrote in base64 (`TO_BASE64(email)`, `php://filter`; RFC 4648 part 4), and what
// stands in the claims of a token (RFC 7519). Databases break it into lines of 76 signs (RFC 2045 part 6.8).
// Must not match: words, ids, pictures and signatures, which are no text. Errs towards leaving a run as it is.
import { isControl, textOfBytes } from "./text-of-bytes.ts"

/** Of `a@b.co.jp`; shorter runs are words. */
export const SHORTEST_RUN = 12
const RUN = /(?:[A-Za-z0-9+/]{76}[ \r\n]{1,2})*[A-Za-z0-9+/]{12,}={0,2}/g
const BOTH_CASES = /[a-z][^a-z]*[A-Z]|[A-Z][^A-Z]*[a-z]/
const BREAKS = /[ \r\n]+/g
/** What is decoded of a run before the whole of it: most are no text from their first bytes on. */
const SAMPLE_SIGNS = 48

const UPPER = 1
const LOWER = 2
const OTHER = 4
const TABLE = new Uint8Array(128)
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") TABLE[sign.charCodeAt(0)] = UPPER
for (const sign of "abcdefghijklmnopqrstuvwxyz") TABLE[sign.charCodeAt(0)] = LOWER
for (const sign of "0123456789+/") TABLE[sign.charCodeAt(0)] = OTHER

/** 0: no sign of base64. */
function classOf(unit: number): number {
    return unit < 128 ? (TABLE[unit] ?? 0) : 0
}

/** Whether a run that may be text stands in the text at all: every twelfth unit tells where one is. */
export function hasBase64Run(text: string): boolean {
    for (let at = SHORTEST_RUN - 1; at < text.length; at += SHORTEST_RUN) {
        if (classOf(text.charCodeAt(at)) === 0) continue
        let start = at
        let classes = 0
        while (start > 0 && classOf(text.charCodeAt(start - 1)) !== 0) start--
        for (at = start; at < text.length; at++) {
            const found = classOf(text.charCodeAt(at))
            if (found === 0) break
            classes |= found
        }
        // Numbers and words have letters of one case, or none.
        if (at - start < SHORTEST_RUN || (classes & UPPER) === 0 || (classes & LOWER) === 0) continue
        if (mayBeText(text.slice(start, Math.min(at, start + SAMPLE_SIGNS)))) return true
    }
    return false
}

/** Words are of letters alone: what they decode to has a byte that no text has, nearly always within the first few. */
function mayBeText(sample: string): boolean {
    if (beginsWithControl(sample)) return false
    const bytes = Buffer.from(sample, "base64")
    for (const byte of bytes) if (isControl(byte)) return false
    return sample.length < SAMPLE_SIGNS ? textOfBytes(bytes) !== null : true
}

/** Told of the first signs without a buffer, whose making costs more than a short record. */
function beginsWithControl(sample: string): boolean {
    for (let at = 0; at + SIGNS_OF_BYTES <= sample.length; at += SIGNS_OF_BYTES) {
        let bits = 0
        for (let sign = 0; sign < SIGNS_OF_BYTES; sign++) {
            const value = VALUES[sample.charCodeAt(at + sign)] ?? NO_SIGN
            if (value === NO_SIGN) return false
            bits = (bits << 6) | value
        }
        if (isControl(bits >> 16) || isControl((bits >> 8) & 0xff) || isControl(bits & 0xff)) return true
    }
    return false
}

/** Four signs are three bytes. */
const SIGNS_OF_BYTES = 4
const NO_SIGN = 0xff
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const VALUES = new Uint8Array(128).fill(NO_SIGN)
for (let value = 0; value < SIGNS.length; value++) VALUES[SIGNS.charCodeAt(value)] = value

/** The text with every run of base64 that is text put in its place, spaces around it. */
export function decodeBase64Runs(text: string): string {
    return text.replaceAll(RUN, (run) => {
        if (!BOTH_CASES.test(run) || !mayBeText(run.slice(0, SAMPLE_SIGNS))) return run
        const decoded = textOfBytes(Buffer.from(run.replaceAll(BREAKS, ""), "base64"))
        return decoded === null ? run : ` ${decoded} `
    })
}
