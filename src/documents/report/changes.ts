// What differs from the report before, and why: each fact and each figure, as it was when that report was recorded as done,
// and as it is now.
import { japanDate } from "../../core/japan-time.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { SOURCE_NAMES } from "../../core/incident-words.data.ts"
import { REPORT_FORM_MESSAGES as M } from "../../core/messages/documents-report.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { PaperSection } from "../../core/paper.ts"
import { incidentOf } from "../../control/incident/evolve.ts"
import { FACT_NAMES, FACT_ORDER } from "../../control/incident/fact-types.data.ts"
import type { Incident, RecordedEvent } from "../../control/incident/incident.ts"
import { factText } from "../../control/words/fact-text.ts"
import type { CaseFile } from "../case-file.ts"
import { filled, plain } from "../texts.ts"
import { personsPhrase } from "../wording/numbers.ts"

export function changesSection(file: CaseFile): PaperSection {
    const { incident, events } = file.record
    const reported = lastReport(incident, events)
    const before = incidentOf(
        incident.id,
        events.filter(({ seq }) => seq <= (reported?.seq ?? 1)),
    )
    const rows = before === null ? [] : [...figureRows(before, incident), ...factRows(before, incident)]
    const since = reported === null ? M.noReport : filled(M.changesSince, { at: momentOf(reported) })
    const header = [M.item, M.before, M.after, M.why]
    const none = { kind: "text", text: M.noChanges } as const
    return {
        heading: M.changes,
        blocks: [
            { kind: "text", text: since },
            rows.length === 0 ? none : { kind: "table", header, rows, blankRows: 0, widths: [20, 28, 32, 20] },
        ],
    }
}

/** The last report that was recorded as done. */
function lastReport({ steps }: Incident, events: readonly RecordedEvent[]): RecordedEvent | null {
    const done = steps.filter(({ id, standing }) => standing === "done" && /\.report/.test(id))
    const seqs = done.flatMap(({ settledSeq }) => (settledSeq === null ? [] : [settledSeq]))
    const last = Math.max(0, ...seqs)
    return events.find(({ seq }) => seq === last) ?? null
}

function momentOf({ atMs, event }: RecordedEvent): Bilingual {
    return eraMoment(event.said.at ?? japanDate(atMs))
}

function figureRows(before: Incident, now: Incident): readonly (readonly Bilingual[])[] {
    const known = before.figures.length
    return now.figures.slice(known).map(({ version, figures, why }, index) => {
        const earlier = now.figures[known + index - 1]?.figures
        const was =
            earlier === undefined ? INCIDENT_MESSAGES.notSaid : personsPhrase(earlier.persons, earlier.approximate)
        return [say(M.figures, { version }), was, personsPhrase(figures.persons, figures.approximate), plain(why)]
    })
}

function factRows(before: Incident, now: Incident): readonly (readonly Bilingual[])[] {
    return FACT_ORDER.flatMap((name) => {
        const current = now.facts[name]
        const earlier = before.facts[name]
        if (current === undefined || JSON.stringify(current.value) === JSON.stringify(earlier?.value)) return []
        const was = earlier === undefined ? INCIDENT_MESSAGES.notSaid : factText(name, earlier.value)
        const { source } = current.said
        const from = source === null ? plain("") : SOURCE_NAMES[source.kind]
        return [[FACT_NAMES[name], was, factText(name, current.value), from]]
    })
}
