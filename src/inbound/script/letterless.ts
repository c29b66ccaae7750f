// Programs of `[]()!+` alone: every value of JavaScript can be spelled with them. Found by a run of such signs that no
// emoticon and no regular expression has: long, with empty brackets that a sign turns into a number or a word.
import type { Span } from "../../core/span.ts"
import { BRACKET } from "../profile.ts"

const RUN = /[[\](){}!+~\-\s$_]{12,}/g
/** `![]`, `+[]`, `+!`, `[][`: the building blocks of numbers and words. */
const BLOCK = /[!+~-]\s*\[\s*\]|\[\s*\]\s*\[|[+~-]\s*!|\{\s*\}\s*\+/g
const BLOCKS_NEEDED = 3

export function letterlessIn(text: string, profile: number): Span | null {
    if ((profile & BRACKET) === 0 || !text.includes("[]")) {
        if ((profile & BRACKET) === 0 || !/\[\s+\]/.test(text)) return null
    }
    for (const match of text.matchAll(RUN)) {
        const blocks = match[0].match(BLOCK)?.length ?? 0
        if (blocks >= BLOCKS_NEEDED) return { start: match.index, end: match.index + match[0].length }
    }
    return null
}
