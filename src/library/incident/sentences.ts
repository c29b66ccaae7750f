// Which incident a sentence belongs to: the one whose body it names, a new one where it reports of another body, else the one
// that is open. Errs towards the open one: a name alone, a branch or a related body opens nothing.
import { isRelatedBody } from "../read/same-body.ts"
import type { Unit } from "../text/unit.ts"
import { isBranch, isNextOfSeveral, mayOpen, opensAnew, opensDescribed, reportsUnnamed } from "./cues.ts"
import { addBody, addTo, bodyOf, isOwn, namesOf, type Draft } from "./draft.ts"
import { listedBodies } from "./mention-lists.ts"
import { mentionOpener, takeList } from "./mentions.ts"
import type { Opener } from "./opener.ts"
import { openersOf, speakersOf } from "./openers.ts"
import { openFromHeadings } from "./pending-headings.ts"
import { keepForFirst, openReport, reportNamed, reportOf, type Segmentation } from "./segmentation.ts"
import { openSurvey, takeOfSurvey } from "./survey-reports.ts"
import { beginsSurvey } from "./survey.ts"
import { isOfWave, takeOfWave } from "./waves.ts"

export function takeSentence(state: Segmentation, unit: Unit): void {
    if (beginsSurvey(unit)) return openSurvey(state, unit)
    if (takeOfSurvey(state, unit)) return
    const listed = listedBodies(unit.text)
    if (listed.length > 0) return takeList(state, unit, listed)
    const opener = openerFor(state, unit)
    if (isOfWave(state, unit, opener)) return takeOfWave(state, unit)
    const { current } = state
    if (opener?.passing === true && current !== null && !isOwn(current, opener))
        return mentionOpener(state, unit, opener)
    state.current =
        isNextOfSeveral(unit) && current !== null ? openReport(state, current.bodies) : draftFor(state, unit, opener)
    keepForFirst(state, unit)
    if (state.current?.kind !== "wave") addTo(state.current, unit)
}

/** The body of the open incident where the sentence names it, else the strongest, else one whose report it goes back to. */
function openerFor(state: Segmentation, unit: Unit): Opener | null {
    const { current } = state
    const openers = openersOf(unit.text)
    const own = current === null ? undefined : openers.find((opener) => opener.named && isOwn(current, opener))
    return own ?? openers[0] ?? spokenOf(state, unit)
}

/** A sentence that names the body of another report goes back to it: `日本郵便によると、…`. */
function spokenOf(state: Segmentation, { text }: Unit): Opener | null {
    if (state.drafts.length < 2 || state.pending.length > 0) return null
    return speakersOf(text).find((speaker) => reportOf(state, speaker) !== null) ?? null
}

function draftFor(state: Segmentation, unit: Unit, opener: Opener | null): Draft | null {
    if (state.pending.length > 0) return openFromHeadings(state, { unit, opener })
    const { current } = state
    if (opener === null) return current ?? (reportsUnnamed(unit) ? openReport(state) : null)
    if (current?.kind === "incident") return draftBeside(state, current, unit, opener)
    const named = reportNamed(state, unit, opener)
    if (named !== null) return named
    return current === null || mayOpen(opener) ? openReport(state, [bodyOf(unit, opener)]) : null
}

/** The sentence names a body while an incident is open. */
function draftBeside(state: Segmentation, current: Draft, unit: Unit, opener: Opener): Draft {
    if (isOwn(current, opener)) return addBody(current, unit, opener)
    const named = reportNamed(state, unit, opener)
    if (named !== null) return named
    if (opensBeside(state, current, unit, opener)) return openReport(state, [bodyOf(unit, opener)])
    return namesTheUnnamed(current, unit, opener) ? addBody(current, unit, opener) : current
}

function opensBeside({ firstPerson }: Segmentation, current: Draft, unit: Unit, opener: Opener): boolean {
    if (!opener.named) return opensDescribed(current, unit, opener)
    if (namesTheUnnamed(current, unit, opener)) return false
    const related = namesOf(current).some((name) => isRelatedBody(name, opener.name))
    return mayOpen(opener) && !related && !firstPerson && !isBranch(opener.name)
}

/** The open incident is no one's yet, and this says whose it is. */
function namesTheUnnamed(current: Draft, unit: Unit, { named }: Opener): boolean {
    return named ? namesOf(current).length === 0 && !opensAnew(unit) : current.bodies.length === 0
}
