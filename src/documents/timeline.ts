// 経過の記録: everything that was said, by whom, from where and how surely.
import { eraMoment } from "../core/japanese-era.ts"
import { APPROVAL_MESSAGES as A } from "../core/messages/approval.messages.data.ts"
import { PRESS_MESSAGES as P } from "../core/messages/documents-press.messages.data.ts"
import type { Paper, PaperSection } from "../core/paper.ts"
import { timelineRow } from "../control/papers/approval-sheet.ts"
import { shownEvents } from "../control/words/shown-events.ts"
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
    const header = [A.timelineAt, A.timelineWhat, A.timelineSource, A.timelineCertainty, A.timelineBy]
    const rows = shownEvents(record.events).map(timelineRow)
    return {
        heading: P.timelineHeading,
        blocks: [{ kind: "table", header, rows, blankRows: 0, widths: [17, 45, 16, 11, 11] }],
    }
}
