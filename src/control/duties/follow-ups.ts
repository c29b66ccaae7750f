// What was done stays done; when the figures change afterwards, what was reported or told is no longer all of it. That is a
// step of its own (`priv-2024.report-final.follow-3`). Telling persons who were found later is as due as telling the first
// ones; whether an authority wants a report again the rules do not say in so many words, so that it is possible, 要確認.
import type { RequiredStep } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_DUTIES_MESSAGES as M } from "../../core/messages/incident-duties.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { FrozenFigures, Incident, Step } from "../incident/incident.ts"

export function followUps(incident: Incident, steps: readonly RequiredStep[]): readonly RequiredStep[] {
    return steps.flatMap((step) => {
        const done = incident.steps.find(({ id, standing }) => id === step.id && standing === "done")
        return done === undefined ? [] : (followUpOf(step, done, incident.figures) ?? [])
    })
}

function followUpOf(step: RequiredStep, done: Step, figures: readonly FrozenFigures[]): RequiredStep | null {
    const latest = figures.at(-1)
    const before = figures.findLast(({ seq }) => seq < (done.settledSeq ?? 0))
    if (latest === undefined || latest.seq < (done.settledSeq ?? 0)) return null
    const notice = step.id.includes("notice-to-persons")
    if (notice ? !mayBeMore(before, latest) : !FINAL.test(step.id)) return null
    return {
        ...step,
        id: `${step.id}.follow-${latest.version}`,
        status: notice ? step.status : "possible",
        what: whatOf(step.what, latest.version),
        until: null,
        toConfirm: true,
    }
}

const FINAL = /\.report(?:-final)?$/

/** Fewer persons need no second letter; more, or an unknown number, do. */
function mayBeMore(before: FrozenFigures | undefined, latest: FrozenFigures): boolean {
    const now = latest.figures.persons.maximum
    const then = before?.figures.persons.maximum ?? "unknown"
    return now === "unknown" || then === "unknown" || now > then
}

function whatOf(what: Bilingual, version: number): Bilingual {
    return {
        ja: say(M.followUp, { what: what.ja, version }).ja,
        en: say(M.followUp, { what: what.en, version }).en,
    }
}
