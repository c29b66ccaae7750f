// The timeline as people read it. Every fact that changes makes the machine assess the duties anew; of several such entries
// only the last of a run tells anything, the others stay in the record (`--json` has them).
import { isMachines } from "../duties/assess-incident.ts"
import type { RecordedEvent } from "../incident/incident.ts"

/** Without assessments of the machine that a later one has replaced. */
export function shownEvents(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    const last = events.findLast(({ event }) => isMachines(event))
    return events.filter((recorded) => !isMachines(recorded.event) || recorded === last)
}
