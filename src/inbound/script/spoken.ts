// A call that somebody speaks of: `alert(1) とは`. No program has a name directly behind a call, on the same line, so that none of
// it would run (ECMA-262 chapter 12, automatic semicolon insertion: only before a line end). Errs towards reading: only the
// first call of a text, and only Japanese behind it.
import type { Token } from "./lexer.ts"

const BEHIND = /^[ \u3000]{0,2}[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const BEHIND_UNITS = 4
/** Tokens within the brackets of such a call. */
const CALL_TOKENS = 32
/** Of what is called, with its members: `window.open`. */
const MEMBER_TOKENS = 9

/** @param tokens of the text from its start */
export function isSpokenOf(text: string, tokens: readonly Token[]): boolean {
    if (tokens[0]?.kind !== "name") return false
    let opens = 1
    while (opens < MEMBER_TOKENS && tokens[opens]?.text === "." && tokens[opens + 1]?.kind === "name") opens += 2
    if (tokens[opens]?.text !== "(") return false
    let depth = 0
    for (let at = opens; at <= opens + CALL_TOKENS; at++) {
        const sign = tokens[at]
        if (sign === undefined) return false
        if (sign.text === "(") depth++
        if (sign.text === ")" && --depth === 0) return BEHIND.test(text.slice(sign.end, sign.end + BEHIND_UNITS))
    }
    return false
}
