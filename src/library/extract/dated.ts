// The dates of a piece that tell of an event, each with what stands around it. The end of a range is no date of its own.
import type { Span } from "../../core/span.ts"
import type { ResolvedDate } from "../dates/resolve-dates.ts"
import { isOfPaper } from "./datelines.ts"
import type { Piece } from "./reading.ts"

export interface Dated {
    readonly piece: Piece
    readonly date: ResolvedDate
    /** Where the range ends that the date opens; null for a single date. */
    readonly end: ResolvedDate | null
    /** Of the piece's text, from the date to the end of its range. */
    readonly span: Span
    /** The date before it in its piece. */
    readonly before: ResolvedDate | null
    /** The piece below its own. */
    readonly below: Piece | null
}

export function datedIn(piece: Piece, below: Piece | null): Dated[] {
    const found: Dated[] = []
    for (let at = 0; at < piece.dates.length; at++) {
        const date = piece.dates[at]
        if (date === undefined || !isTold(piece, date)) continue
        const end = date.mention.opensRange ? (piece.dates[at + 1] ?? null) : null
        const span = { start: date.mention.span.start, end: (end ?? date).mention.span.end }
        found.push({ piece, date, end, span, before: piece.dates[at - 1] ?? null, below })
        if (end !== null) at++
    }
    return found
}

function isTold({ text }: Piece, { mention, year, month, day }: ResolvedDate): boolean {
    return !isOfPaper(text.slice(mention.span.end)) && (year !== null || month !== null || day !== null)
}
