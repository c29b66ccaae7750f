import type { Span } from "../../core/span.ts"

const CLAUSE_LIMIT = 80

/** The clause around a span: between the commas before and behind it, not too long to be quoted. */
export function clauseAround(text: string, { start, end }: Span): Span {
    const from = Math.max(
        text.lastIndexOf("、", start - 1) + 1,
        text.lastIndexOf("。", start - 1) + 1,
        start - CLAUSE_LIMIT,
        0,
    )
    const stops = [text.indexOf("、", end), text.indexOf("。", end), end + CLAUSE_LIMIT, text.length].filter(
        (at) => at >= end,
    )
    return { start: from, end: Math.min(...stops) }
}
