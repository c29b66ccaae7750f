// An article half divided: the drafts so far, which of them is open, and the pieces that wait for an incident to belong to.
// Every step of the division reads and writes this state, and no step keeps another of its own.
import type { Unit } from "../text/unit.ts"
import { isBranch } from "./cues.ts"
import { addBody, bodyOf, isOwn, isReport, newDraft, type Draft, type DraftBody } from "./draft.ts"
import type { Opener } from "./opener.ts"
import { speakersOf } from "./openers.ts"

export interface Segmentation {
    readonly drafts: Draft[]
    /** What the next piece belongs to unless it says otherwise; always one of the drafts. */
    current: Draft | null
    /** Headlines that stand before the sentence which opens the incident. */
    pending: Unit[]
    survey: Draft | null
    /** What the article says before it says that anything happened. */
    readonly prelude: Unit[]
    /** A notice of a body on its own incident: whoever else it names is no victim. */
    readonly firstPerson: boolean
}

const PRELUDE_LIMIT = 6

export function newSegmentation(firstPerson: boolean): Segmentation {
    return { drafts: [], current: null, pending: [], survey: null, prelude: [], firstPerson }
}

export function openReport(state: Segmentation, bodies: readonly DraftBody[] = []): Draft {
    const draft = newDraft("incident", "full")
    draft.bodies.push(...bodies)
    if (state.drafts.length === 0) takePrelude(draft, state.prelude)
    state.drafts.push(draft)
    return draft
}

/** What stood before belongs to the first incident, and may have said whose it is: `仙台市によりますと、…`. */
function takePrelude(draft: Draft, prelude: readonly Unit[]): void {
    for (const unit of prelude) {
        draft.units.push(unit)
        const source = speakersOf(unit.text).find(({ name }) => !isBranch(name))
        if (source !== undefined) draft.bodies.push(bodyOf(unit, source))
    }
}

export function keepForFirst({ current, drafts, prelude }: Segmentation, unit: Unit): void {
    if (current === null && drafts.length === 0 && prelude.length < PRELUDE_LIMIT) prelude.push(unit)
}

/** The last report on the incident of this body; null where there is none. */
export function reportOf({ drafts }: Segmentation, opener: Opener): Draft | null {
    return drafts.findLast((draft) => isReport(draft) && isOwn(draft, opener)) ?? null
}

/** The report a sentence goes back to by naming its body. */
export function reportNamed(state: Segmentation, unit: Unit, opener: Opener): Draft | null {
    const report = opener.named ? reportOf(state, opener) : null
    return report === null ? null : addBody(report, unit, opener)
}
