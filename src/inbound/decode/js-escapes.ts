// Escapes of JavaScript, Java and C strings: `\x27` `\u0027` `\u{27}` `\47`. A backslash before anything else stays, so
// that a Windows path is not rewritten. Source: ECMA-262 12.9.4 and annex B; Java allows several `u`.
import { BACKSLASH } from "../profile.ts"
import type { Steps } from "../steps.ts"
import type { Decoder } from "./decoder.ts"
import { replacedSteps } from "./in-stretches.ts"

const ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|u{1,8}([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|([0-3]?[0-7]{2}))/g
const LAST_CODE_POINT = 0x10_ffff

export const JS_ESCAPE_DECODER: Decoder = {
    name: "js-escape",
    wants: (profile) => (profile & BACKSLASH) !== 0,
    decode: (text) => {
        const decoded = text.replace(ESCAPE, characterOf)
        return decoded === text ? [] : [decoded]
    },
    decodeSteps: decodeEscapes,
}

function* decodeEscapes(text: string): Steps<readonly string[]> {
    const decoded = yield* replacedSteps(text, ESCAPE, "\\", characterOf)
    return decoded === text ? [] : [decoded]
}

function characterOf(whole: string, hex?: string, unit?: string, point?: string, octal?: string): string {
    const code = octal === undefined ? Number.parseInt(hex ?? unit ?? point ?? "", 16) : Number.parseInt(octal, 8)
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole
}
