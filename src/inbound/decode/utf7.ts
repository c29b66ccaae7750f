// UTF-7: `+ADw-script+AD4-`. Browsers have given it up; a page that names the charset, and old mail software, still read
// it. Source: RFC 2152. Only runs that decode to ASCII signs count: base64 has such letters by chance.
import { DASH, PLUS } from "../profile.ts"
import type { Steps } from "../steps.ts"
import type { Decoder } from "./decoder.ts"

const SHIFTED = /\+([A-Za-z0-9+/]{3,400})-?/g
const RUNS_PER_STEP = 256
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
    decodeSteps: decodeUtf7,
}

/** A run may hold the sign that another one begins with: none is cut, and one is found behind the other. */
function* decodeUtf7(text: string): Steps<readonly string[]> {
    if (!BEGINS.test(text)) return []
    const pieces: string[] = []
    let start = 0
    for (let met = 1; ; met++) {
        const match = nextRun(text, start)
        if (match === null) break
        const [whole, run = ""] = match
        pieces.push(text.slice(start, match.index), asciiOf(run) ?? whole)
        start = match.index + whole.length
        if (met % RUNS_PER_STEP === 0) yield
    }
    const decoded = pieces.join("") + text.slice(start)
    return decoded === text ? [] : [decoded]
}

function nextRun(text: string, start: number): RegExpExecArray | null {
    SHIFTED.lastIndex = start
    const match = SHIFTED.exec(text)
    SHIFTED.lastIndex = 0
    return match
}

function asciiOf(run: string): string | null {
    if (!run.startsWith("A")) return null
    const bytes = Buffer.from(run, "base64")
    const even = bytes.subarray(0, bytes.length & ~1)
    const text = Buffer.from(even).swap16().toString("utf16le")
    return SIGN.test(text) ? text : null
}
