// Headlines wait until the sentence below them says better whose incident it is. Then they open one, divide the report that is
// open, or are dropped: a headline opens an incident alone only if it names a body and tells what happened.
import { isSameBody } from "../read/same-body.ts"
import type { Unit } from "../text/unit.ts"
import { mayOpen, namesEntry, reportsUnnamed } from "./cues.ts"
import { addBody, addTo, bodyOf, isOwn, nameAndAlias, type Draft, type DraftBody } from "./draft.ts"
import { INCIDENT } from "./events.data.ts"
import { soleBody } from "./letterhead.ts"
import type { Opener } from "./opener.ts"
import { openersOf } from "./openers.ts"
import { openReport, reportOf, type Segmentation } from "./segmentation.ts"

/** The sentence below the headlines, and the body it names. */
export interface Below {
    readonly unit: Unit
    readonly opener: Opener | null
}

/** The incident the waiting headlines are of; null where they open none. None waits afterwards. */
export function openFromHeadings(state: Segmentation, below: Below | null): Draft | null {
    const headings = state.pending
    state.pending = []
    if (headings.length === 0) return null
    if (below !== null && isWithinReport(state, headings, below.opener)) {
        for (const heading of headings) addTo(state.current, heading)
        return state.current
    }
    const entry = entryIn(headings)
    if (!reportsBelow(below, entry) && !headings.some((heading) => reportsNamed(heading))) return null
    return reportUnder(state, headings, entry, below)
}

/** Headings that name no one, over a sentence that names no one else, divide the report that is open. */
function isWithinReport(
    { current, firstPerson }: Segmentation,
    headings: readonly Unit[],
    own: Opener | null,
): boolean {
    if (current === null || current.kind !== "incident") return false
    if (headings.some((heading) => namesEntry(heading) || namesBody(heading))) return false
    if (headings.some(({ text }) => INCIDENT.test(text)) && !firstPerson) return false
    return own === null || firstPerson || !mayOpen(own) || isOwn(current, own)
}

function namesBody({ text }: Unit): boolean {
    return openersOf(text).some(({ named }) => named)
}

function reportsNamed(heading: Unit): boolean {
    return INCIDENT.test(heading.text) && namesBody(heading)
}

/** The body of a list's entry, whose headline is its name. */
function entryIn(headings: readonly Unit[]): DraftBody | null {
    const entry = headings.findLast((heading) => namesEntry(heading))
    return entry === undefined ? null : soleBody(entry)
}

function reportsBelow(below: Below | null, entry: DraftBody | null): boolean {
    if (below === null) return false
    if (below.opener !== null || reportsUnnamed(below.unit)) return true
    return entry !== null && INCIDENT.test(below.unit.text)
}

function reportUnder(
    state: Segmentation,
    headings: readonly Unit[],
    entry: DraftBody | null,
    below: Below | null,
): Draft {
    const own = entry === null ? (below?.opener ?? null) : null
    const openers = headings.flatMap((unit) =>
        openersOf(unit.text)
            .slice(0, 1)
            .map((opener) => ({ unit, opener })),
    )
    const opener = own ?? openers[0]?.opener ?? null
    const draft = (opener === null ? null : reportOf(state, opener)) ?? openReport(state)
    if (own !== null && below !== null) draft.bodies.push(bodyOf(below.unit, own))
    if (entry !== null) draft.bodies.push(entry)
    for (const { unit, opener } of openers) if (isNameOf(own, opener)) addBody(draft, unit, opener)
    draft.title ??= headings.find(({ text }) => INCIDENT.test(text)) ?? headings[0] ?? null
    for (const heading of headings) addTo(draft, heading)
    return draft
}

/** A headline only describes what the sentence names (埼玉県の病院), or says it shorter; anything else is another's name. */
function isNameOf(own: Opener | null, opener: Opener): boolean {
    return own === null || !own.named || (opener.named && isSameBody(nameAndAlias(own), [opener.name]))
}
