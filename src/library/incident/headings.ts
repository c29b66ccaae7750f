// A headline waits for the sentence below it, goes on with the report that is open, or begins a wave or a statistic. One that
// tells of no incident is dropped, unless it is an entry of a list.
import { isSameBody } from "../read/same-body.ts"
import type { Unit } from "../text/unit.ts"
import { namesEntry, startsEntry } from "./cues.ts"
import { addTo, namesOf } from "./draft.ts"
import { INCIDENT, WAVE_OBJECTS } from "./events.data.ts"
import { openersOf } from "./openers.ts"
import { openFromHeadings } from "./pending-headings.ts"
import type { Segmentation } from "./segmentation.ts"
import { openSurvey } from "./survey-reports.ts"
import { beginsSurvey } from "./survey.ts"
import { isWave, waveOf } from "./waves.ts"

export function takeHeading(state: Segmentation, unit: Unit): void {
    if (state.pending.at(-1)?.text === unit.text) return
    if (beginsSurvey(unit)) return openSurvey(state, unit)
    if (unit.kind === "label" || unit.label !== null) return
    if (!tellsOfIncident(unit)) {
        if (startsEntry(unit) || namesEntry(unit)) state.pending.push(unit)
        return
    }
    if (isWave(unit)) return openWave(state, unit)
    if (continuesUnder(state, unit)) return addTo(state.current, unit)
    openFromHeadings(state, null)
    state.pending.push(unit)
}

function tellsOfIncident({ text }: Unit): boolean {
    return INCIDENT.test(text) || openersOf(text).length > 0 || WAVE_OBJECTS.test(text)
}

function openWave(state: Segmentation, unit: Unit): void {
    openFromHeadings(state, null)
    state.current = waveOf(state, unit)
    addTo(state.current, unit)
}

/** A heading within the report: it names no one, or the same body again. */
function continuesUnder({ current, pending }: Segmentation, unit: Unit): boolean {
    if (current === null || current.kind !== "incident" || pending.length > 0) return false
    const opener = openersOf(unit.text).find(({ named }) => named)
    if (opener !== undefined) return isSameBody(namesOf(current), [opener.name])
    return !unit.fresh && unit.bullet === ""
}
