// Tags that no browser reads as they stand, and that a filter or an old charset makes into tags: letters set apart by white
// space (`<s c r i p t`), and brackets spelled with the eighth bit set, which a page of seven bits has for `<` and `>`.
// Neither is written for any other purpose. Linear.
import type { Span } from "../../core/span.ts"

const SPACED = /<[\s/]{0,8}([a-z](?:\s{1,4}[a-z]){2,20})(?![a-z])/gi
/** Elements that run, load, embed or ask something. */
const ELEMENTS =
    /^(?:script|form|iframe|frame|object|embed|applet|dialog|style|meta|base|body|input|button|textarea|select|video|audio|source|image|marquee|template|isindex|details|math|svg|link|layer|html|xml)/i
/** Candidates looked at: honest texts have none. */
const CANDIDATES_LIMIT = 64
const HIGH_OPEN = "\u00bc"
/** The end of an element that the same text began. */
const HIGH_TAGS = /\u00bc([a-z]\w{0,20})[^\u00bc\u00be]{0,200}\u00be[^\u00bc]{0,400}\u00bc\/\1\s{0,4}\u00be/i

export function disguisedTagIn(text: string): Span | null {
    const high = text.includes(HIGH_OPEN) ? HIGH_TAGS.exec(text) : null
    if (high !== null) return { start: high.index, end: high.index + high[0].length }
    if (!text.includes("<")) return null
    let candidates = 0
    for (const match of text.matchAll(SPACED)) {
        if (++candidates > CANDIDATES_LIMIT) return null
        if (ELEMENTS.test((match[1] ?? "").replaceAll(/\s/g, "")))
            return { start: match.index, end: match.index + match[0].length }
    }
    return null
}
