// Text that an injected query wrote as hexadecimal digits (`HEX(email)`), so that no character of it can be mistaken.
// Must not match: digests, ids and colours, which are no text. Errs towards leaving a run as it is.
import { CUT_BYTES, isControl, textOfBytes } from "./text-of-bytes.ts"

/** `a@b.jp` has six characters: no identifier is shorter. */
const HEX_RUN = /(?:[0-9A-Fa-f]{2}){6,}/g
export const SHORTEST_RUN = 12

/** Whether a run that may be text stands in the text at all, or in a part of it: every twelfth unit tells where one is. */
export function hasHexRun(text: string, from: number = 0, to: number = text.length): boolean {
    for (let at = from + SHORTEST_RUN - 1; at < to; at += SHORTEST_RUN) {
        if (!isHex(text.charCodeAt(at))) continue
        let start = at
        while (start > from && isHex(text.charCodeAt(start - 1))) start--
        while (at < to && isHex(text.charCodeAt(at))) at++
        if (at - start >= SHORTEST_RUN && mayBeText(text, start, at)) return true
    }
    return false
}

/** Most runs are numbers and ids, and most of those hold a byte that no text has: nothing needs decoding. */
function mayBeText(text: string, start: number, end: number): boolean {
    const whole = (end - start) >> 1
    for (let index = 0; index < whole - CUT_BYTES; index++) {
        const at = start + index * 2
        if (isControl((hexValue(text.charCodeAt(at)) << 4) | hexValue(text.charCodeAt(at + 1)))) return false
    }
    return true
}

function hexValue(unit: number): number {
    return unit <= 0x39 ? unit - 0x30 : (unit | 0x20) - 0x57
}

function isHex(unit: number): boolean {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66)
}

/** The text with every run of hexadecimal digits that is text put in its place, spaces around it. */
export function decodeHexRuns(text: string): string {
    return text.replaceAll(HEX_RUN, (run) => {
        const decoded = textOfBytes(Buffer.from(run, "hex"))
        return decoded === null ? run : ` ${decoded} `
    })
}
