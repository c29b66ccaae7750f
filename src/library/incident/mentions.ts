// Incidents an article only mentions: titles of other articles, rows of a table, lists of others' incidents, and a body set
// beside the one reported. Each becomes a draft of its own, of the part of the piece that names it.
import type { Unit } from "../text/unit.ts"
import { addTo, newDraft, type Draft } from "./draft.ts"
import { INCIDENT, WAVE_OBJECTS } from "./events.data.ts"
import { titledBodies, type ListedBody } from "./mention-lists.ts"
import type { Opener } from "./opener.ts"
import { openersOf } from "./openers.ts"
import type { Segmentation } from "./segmentation.ts"
import { rowsOf } from "./table-rows.ts"
import { isWave, waveOf } from "./waves.ts"

/** The title of another article. */
export function takeRelated(state: Segmentation, unit: Unit): void {
    if (unit.kind === "label" || (!INCIDENT.test(unit.text) && !WAVE_OBJECTS.test(unit.text))) return
    const opener = openersOf(unit.text).find(({ named, span }) => named && span.start <= 1)
    if (opener !== undefined) return mentionOpener(state, unit, opener)
    const listed = titledBodies(unit.text)
    if (listed.length > 0) return mentionAll(state, unit, listed, null)
    if (isWave(unit)) return addTo(waveOf(state, unit), unit)
    if (/--|不正使用|被害/.test(unit.text)) state.drafts.push(mentionIn(unit))
}

export function takeRow(state: Segmentation, unit: Unit): void {
    const heading = state.pending.at(-1)
    for (const row of rowsOf(unit)) {
        const draft = mentionOf(unit, row, null)
        if (heading !== undefined) draft.units.push(heading)
        state.drafts.push(draft)
    }
}

/** A list of others' incidents; in the report of a wave they are its members. */
export function takeList(state: Segmentation, unit: Unit, listed: readonly ListedBody[]): void {
    const wave = state.current?.kind === "wave" || isWave(unit) ? waveOf(state, unit) : null
    mentionAll(state, unit, listed, wave)
    addTo(wave, unit)
}

/** The whole piece, of one body that it names. */
export function mentionOpener(state: Segmentation, unit: Unit, { name, span, named, kind }: Opener): void {
    const part = { start: 0, end: unit.text.length }
    state.drafts.push(mentionOf(unit, { name, span, named, kind, system: null, part }, null))
}

function mentionAll(state: Segmentation, unit: Unit, listed: readonly ListedBody[], wave: Draft | null): void {
    for (const body of listed) state.drafts.push(mentionOf(unit, body, wave))
}

function mentionOf(unit: Unit, { name, span, named, kind, system, part }: ListedBody, wave: Draft | null): Draft {
    const draft = mentionIn(unit, part)
    draft.wave = wave
    draft.bodies.push({ unit, span, name, alias: null, kind, named, role: "victim" })
    if (system !== null) draft.systems.push({ unit, span: system })
    return draft
}

function mentionIn(unit: Unit, part: ListedBody["part"] | null = null): Draft {
    const draft = newDraft("incident", "mention", part)
    draft.units.push(unit)
    return draft
}
