// Blocks of code in Markdown: a line of three backticks, with a language or without, and a line of three backticks. What stands between them is
// shown: a program in quotes has no line end in it, and to Python and JavaScript such a line is no program. Errs towards passing
// what lands between backticks of a page's own program. Source: CommonMark 4.5 (fenced code blocks), ECMA-262 12.9.4.
import type { Span } from "../core/span.ts"

const FENCE = "```"
const OPENS = /```(?:[A-Za-z][\w+#.-]{0,24})?[ \t]{0,4}\r?\n/y
const CLOSES = /\n[ \t]{0,3}```[ \t]{0,4}(?:\r?\n|$)/g
/** More of them are read as text: a tutorial has a dozen. */
const FENCES_LIMIT = 32
const NONE: readonly Span[] = []

/** @returns the blocks that are opened and closed, in order; linear in the text */
export function fencesOf(text: string): readonly Span[] {
    if (!text.includes(FENCE)) return NONE
    const fences: Span[] = []
    let at = text.indexOf(FENCE)
    while (at >= 0 && fences.length < FENCES_LIMIT) {
        const opened = openedAt(text, at)
        if (opened === null) {
            at = text.indexOf(FENCE, at + FENCE.length)
            continue
        }
        CLOSES.lastIndex = opened - 1
        const closes = CLOSES.exec(text)
        if (closes === null) break
        fences.push({ start: opened, end: closes.index })
        at = text.indexOf(FENCE, CLOSES.lastIndex)
    }
    return fences
}

export function isFenced(fences: readonly Span[], at: number): boolean {
    return fences.some(({ start, end }) => at >= start && at < end)
}

/** Where the code begins behind a fence at a line's start; null: none opens there. */
function openedAt(text: string, at: number): number | null {
    let from = at
    while (from > 0 && at - from < INDENT_UNITS && isBlank(text.charCodeAt(from - 1))) from--
    if (from > 0 && text.charCodeAt(from - 1) !== LINE_END) return null
    OPENS.lastIndex = at
    return OPENS.test(text) ? OPENS.lastIndex : null
}

function isBlank(code: number): boolean {
    return code === 0x20 || code === 0x09
}

const INDENT_UNITS = 3
const LINE_END = 0x0a
