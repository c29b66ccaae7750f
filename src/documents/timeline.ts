// 経過の記録: everything that was said, by whom, from where and how surely.
import { japanMoment } from "../core/japan-time.ts"
import { eraMoment } from "../core/japanese-era.ts"
import { APPROVAL_MESSAGES as A } from "../core/messages/approval.messages.data.ts"
import { PRESS_MESSAGES as P } from "../core/messages/documents-press.messages.data.ts"
import type { Paper, PaperSection } from "../core/paper.ts"
import type { EventKind, RecordedEvent } from "../control/incident/incident.ts"
import { timelineRows } from "../control/words/timeline-rows.ts"
import { statedText } from "../control/words/fact-text.ts"
import type { CaseFile } from "./case-file.ts"
import { plain } from "./texts.ts"

export function timelinePaper(file: CaseFile): Paper {
    const { incident } = file.record
    return {
        title: P.timeline,
        meta: [
            { label: P.number, text: plain(incident.id) },
            { label: A.subject, text: statedText(incident, "title") },
            { label: P.date, text: eraMoment(file.today) },
        ],
        sections: [timelineSection(file)],
        notes: [],
        landscape: true,
    }
}

export function timelineSection({ record }: CaseFile): PaperSection {
    return sectionOf(record.events)
}

/** What happened, for somebody outside: facts stand in the summary itself, and our own tasks are nobody's business. */
const HAPPENINGS: ReadonlySet<EventKind> = new Set<EventKind>([
    "noted",
    "entered",
    "figures-frozen",
    "step-done",
    "closed",
    "reopened",
])

export function happeningsSection({ record }: CaseFile): readonly PaperSection[] {
    const happened = record.events
        .filter(({ event }) => HAPPENINGS.has(event.kind))
        .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : a.seq - b.seq))
    return happened.length === 0 ? [] : [sectionOf(happened)]
}

/** The moment that is spoken of: a summary tells what happened in the order in which it happened. */
function momentOf({ atMs, event }: RecordedEvent): string {
    return event.said.at ?? japanMoment(atMs)
}

function sectionOf(events: readonly RecordedEvent[]): PaperSection {
    const header = [A.timelineAt, A.timelineWhat, A.timelineSource, A.timelineCertainty, A.timelineBy]
    const rows = timelineRows(events)
    return {
        heading: P.timelineHeading,
        blocks: [{ kind: "table", header, rows, blankRows: 0, widths: [17, 45, 14, 12, 12] }],
    }
}
