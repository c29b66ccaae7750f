// What happened when. A date belongs to the verb of its clause; one that stands alone behind the subject or at the beginning
// (〜は6日、…と発表した) belongs to the verb of the sentence.
import type { Span } from "../../core/span.ts"
import type { Certainty, IncidentDate, RecordKind, Stated, TimelineEntry, TimelineEvent } from "../contract.ts"
import { incidentDateOf } from "../dates/resolve-dates.ts"
import { hedgeAfter } from "../read/certainty.ts"
import { clauseAround } from "./clause.ts"
import { datedIn, type Dated } from "./dated.ts"
import { isDateline } from "./datelines.ts"
import { firstEvent } from "./event-words.ts"
import { PLAIN, StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"
import { eventOf } from "./timeline-event.ts"

/** A date on a line of its own, in a list of what happened when, belongs to the line below. */
const ALONE = 3
/** What a body did is not in doubt where what happened to it is. */
const NEVER_HEDGED: ReadonlySet<TimelineEvent> = new Set([
    "announced",
    "data-made",
    "notified",
    "authorities-told",
    "noticed",
])

interface ReadEntry {
    readonly entry: TimelineEntry
    readonly span: Span
    readonly certainty: Certainty
}

/** The timeline of an incident, in order of the text; datelines of the article itself are none. */
export function readTimeline({ article, pieces, draft }: Reading): Stated<TimelineEntry>[] {
    const entries = new StatedSet<TimelineEntry>(entryKey)
    for (const [at, piece] of pieces.entries()) {
        for (const { entry, span, certainty } of entriesIn(piece, pieces[at + 1] ?? null, draft.kind))
            entries.add(entry, witnessOf(article, piece.unit, span, certainty))
    }
    return entries.list()
}

function entriesIn(piece: Piece, below: Piece | null, kind: RecordKind): ReadEntry[] {
    if (piece.unit.label === "related") return reportedBy(piece)
    if (piece.advice || piece.unit.label === "contact" || isDateline(piece)) return []
    return datedIn(piece, below).flatMap((dated) => {
        const entry = entryOf(dated, kind)
        return entry === null ? [] : [{ entry, span: dated.span, certainty: certaintyOf(dated, entry) }]
    })
}

/** The title of another article ends with its date: by then it had been reported. */
function reportedBy({ text, dates }: Piece): ReadEntry[] {
    const date = dates.at(-1)
    if (date === undefined || date.day === null || !/\([^()]{0,6}$/.test(text.slice(0, date.mention.span.start)))
        return []
    const entry: TimelineEntry = { event: "announced", from: null, to: incidentDateOf(date), what: text }
    return [{ entry, span: date.mention.span, certainty: PLAIN }]
}

/** A year alone tells of no event, unless a part of it is named. */
function entryOf(dated: Dated, kind: RecordKind): TimelineEntry | null {
    const { piece, date, end, span } = dated
    if (date.month === null && date.day === null && date.mention.part === null && end === null) return null
    const told = toldBelow(dated)
    const event = (told === null ? null : firstEvent(told.text, 0)) ?? eventOf(dated, kind)
    const clause = clauseAround(piece.text, span)
    return { event, ...periodOf(dated), what: told?.text ?? piece.text.slice(clause.start, clause.end).trim() }
}

function toldBelow({ piece, span, below }: Dated): Piece | null {
    const alone = piece.text.length - (span.end - span.start) <= ALONE
    return alone && piece.unit.label === "progress" ? below : null
}

function periodOf({ date, end }: Dated): { from: IncidentDate | null; to: IncidentDate | "open" | null } {
    const from = incidentDateOf(date)
    if (end !== null) return { from, to: incidentDateOf(end) }
    if (date.mention.open === "until") return { from: null, to: from }
    return { from, to: date.mention.open === "since" ? "open" : null }
}

/** A date is as sure as what happened on it: `3月ごろに侵入されたとみられる`. */
function certaintyOf({ piece: { text }, span: { end } }: Dated, { event }: TimelineEntry): Certainty {
    if (NEVER_HEDGED.has(event)) return PLAIN
    const hedge = hedgeAfter(text, end)
    if (hedge === null || (hedge.level !== "presumed" && hedge.level !== "possible")) return PLAIN
    return text.indexOf("、", end) > text.indexOf(hedge.word ?? "", end) ? hedge : PLAIN
}

function entryKey({ event, from, to }: TimelineEntry): string {
    return `${event} ${from?.date ?? ""} ${to === null || to === "open" ? "" : to.date}`
}
