// Whether an attribute that runs something is spelled anywhere: a handler of events, `style` or `formaction`, behind a quote, a white
// space or a slash. Found from its sign of equality, which is rare, to the left; what it begins with stands everywhere.
// Safety: the same answer as the pattern's (a property test holds it).
import { type Gated, gated } from "../literals/gated.ts"
import { unitAt } from "../text-units.ts"

/** Cheap, linear. */
export const TELLING_ATTRIBUTE: Gated = gated(/(?:^|["'`\s/])(?:on[a-z]{3,40}|formaction|style)\s{0,16}=/i)

const GAP_UNITS = 16
const NAME_UNITS = 42
const EVENT_UNITS = 5

export function holdsTellingAttribute(text: string): boolean {
    if (!TELLING_ATTRIBUTE.mayMatch(text)) return false
    for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) if (endsName(text, at)) return true
    return false
}

function endsName(text: string, equals: number): boolean {
    const gap = Math.max(0, equals - GAP_UNITS)
    let end = equals
    while (end > gap && isWhiteSpace(text.charCodeAt(end - 1))) end--
    const first = Math.max(0, end - NAME_UNITS)
    let start = end
    while (start > first && isLetter(text.charCodeAt(start - 1))) start--
    return end - start >= EVENT_UNITS && isBoundary(unitAt(text, start - 1)) && isTelling(text.slice(start, end))
}

function isTelling(spelled: string): boolean {
    const name = spelled.toLowerCase()
    return name.startsWith("on") || name === "style" || name === "formaction"
}

/** The beginning, a quote, a slash or a white space. */
function isBoundary(code: number): boolean {
    return code < 0 || code === 0x22 || code === 0x27 || code === 0x60 || code === 0x2f || isWhiteSpace(code)
}

function isLetter(code: number): boolean {
    const lower = code | 0x20
    return lower >= 0x61 && lower <= 0x7a
}

function isWhiteSpace(code: number): boolean {
    if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
    return /\s/.test(String.fromCharCode(code))
}
