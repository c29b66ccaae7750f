import type { Span } from "../../core/span.ts"

/** A line of an article as a writer meant it: what was wrapped for the eye is one again. */
export interface Line {
    readonly span: Span
    /** A blank line, or nothing, stands before it. */
    readonly fresh: boolean
}

/** What a sentence cannot end with: the next line goes on. */
const GOES_ON = /(?:[、,はがをにでとへも]|(?<=[\u3400-\u9fff])の)\s*$/
const BEGINS_ANEW = /^\s*(?:[■□●○◆◇▼▶★◎※◯・•\-*|#【<]|\(?[0-9]{1,2}[.)]|[0-9]{1,2}\s|[\u2460-\u2473]|https?:)/
/** What marks an entry of a digest. */
export const ENTRY_MARK: RegExp = /^[■●◆]/
/** Lines that are joined to one at most; more is no wrapped paragraph. */
const JOINED_LIMIT = 30

/** @param text folded (fold.ts) */
export function linesOf(text: string): Line[] {
    const lines: Line[] = []
    let fresh = true
    let joined = 0
    for (const span of rawLines(text)) {
        const content = text.slice(span.start, span.end)
        if (content.trim() === "") {
            fresh = true
            continue
        }
        const before = lines.at(-1)
        const goesOn = before !== undefined && !fresh && joined < JOINED_LIMIT && continues(text, before.span, content)
        joined = goesOn ? joined + 1 : 0
        if (goesOn) lines[lines.length - 1] = { span: { start: before.span.start, end: span.end }, fresh: before.fresh }
        else lines.push({ span: trimmed(text, span), fresh })
        fresh = false
    }
    return lines
}

function continues(text: string, before: Span, next: string): boolean {
    const end = text.slice(Math.max(before.start, before.end - 4), before.end)
    // ■〜大学:学生の情報が閲覧可能に: a headline ends like that, and is not wrapped.
    if (ENTRY_MARK.test(text.charAt(before.start)) && !/[、,]\s*$/.test(end)) return false
    return GOES_ON.test(end) && !BEGINS_ANEW.test(next)
}

function* rawLines(text: string): Generator<Span> {
    let start = 0
    while (start <= text.length) {
        const found = text.indexOf("\n", start)
        const end = found < 0 ? text.length : found
        yield { start, end }
        start = end + 1
    }
}

/** The span without blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
    let first = start
    let last = end
    while (first < last && isBlank(text.charAt(first))) first++
    while (last > first && isBlank(text.charAt(last - 1))) last--
    return { start: first, end: last }
}

function isBlank(unit: string): boolean {
    return unit === " " || unit === "\n"
}
