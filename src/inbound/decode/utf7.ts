// UTF-7: `+ADw-script+AD4-`. Browsers have given it up; a page that names the charset, and old mail software, still read
// it. Source: RFC 2152. Only runs that decode to ASCII signs count: base64 has such letters by chance.
import { DASH, PLUS } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

const SHIFTED = /\+([A-Za-z0-9+/]{3,400})-?/g
const SIGN = /^[\u0000-\u007f]+$/
/** The first nine bits of an ASCII sign are 0: words of base64 hold one such beginning in tens of thousands of letters. */
const BEGINS = /\+A[A-H]/

export const UTF7_DECODER: Decoder = {
    name: "utf-7",
    wants: (profile) => (profile & PLUS) !== 0 && (profile & DASH) !== 0,
    decode: (text) => {
        if (!BEGINS.test(text)) return []
        const decoded = text.replaceAll(SHIFTED, (whole, run: string) => asciiOf(run) ?? whole)
        return decoded === text ? [] : [decoded]
    },
}

function asciiOf(run: string): string | null {
    if (!run.startsWith("A")) return null
    const bytes = Buffer.from(run, "base64")
    const even = bytes.subarray(0, bytes.length & ~1)
    const text = Buffer.from(even).swap16().toString("utf16le")
    return SIGN.test(text) ? text : null
}
