// A text without what a shell takes away before it runs anything: a backslash before a line end (within words, too), empty
// quotes, backslashes before letters, variables nobody set; the variable that separates words becomes a space. Read where
// the text as it came tells nothing. Spans are told by where they stand in the text as it came.
// Source: POSIX.1-2024 Shell 2.2 (quoting), 2.5.3 (IFS), 2.6.2 (parameter expansion).
import type { Span } from "../../core/span.ts"

const PIECE = /\\\n|\$\{?IFS\}?(?:\$\d)?|''|""|\\(?=[\w./])|\$[@*]|\$\{[a-z]\w{0,8}\}|\$[a-z](?!\w)/g

export interface PlainSpelling {
    readonly text: string
    readonly spanOf: (span: Span) => Span
}

/** @returns null where nothing of that stands */
export function plainSpelling(text: string): PlainSpelling | null {
    /** Where pieces ended, in the plain text, and how many units were missing there. */
    const ends: number[] = []
    const missing: number[] = []
    let plain = ""
    let from = 0
    for (const match of text.matchAll(PIECE)) {
        plain += text.slice(from, match.index) + (match[0].includes("IFS") ? " " : "")
        from = match.index + match[0].length
        ends.push(plain.length)
        missing.push(from - plain.length)
    }
    if (from === 0) return null
    const original = (place: number): number => place + (missing[before(ends, place) - 1] ?? 0)
    return {
        text: plain + text.slice(from),
        spanOf: ({ start, end }) => ({ start: original(start), end: original(end) }),
    }
}

/** How many of `ends`, in order, stand before `place` or at it. */
function before(ends: readonly number[], place: number): number {
    let low = 0
    let high = ends.length
    while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] ?? 0) <= place) low = middle + 1
        else high = middle
    }
    return low
}
