// Which pieces of an article are of which incident. A headline or a sentence that reports of another body opens another one;
// what follows belongs to it until the next opens. Lists of others' incidents, titles of other articles, waves and
// statistics become records of their own. Errs towards one incident rather than two: none may be invented.
import { INCIDENTS_LIMIT } from "../limits.data.ts"
import type { Unit } from "../text/unit.ts"
import { isFirstPerson } from "./cues.ts"
import { addTo, type Draft } from "./draft.ts"
import { takeHeading } from "./headings.ts"
import { nameUnnamed } from "./letterhead.ts"
import { takeRelated, takeRow } from "./mentions.ts"
import { openFromHeadings } from "./pending-headings.ts"
import { newSegmentation, type Segmentation } from "./segmentation.ts"
import { takeSentence } from "./sentences.ts"

/** The drafts of one article, in order of their first piece. */
export function segment(units: readonly Unit[]): { readonly drafts: Draft[]; readonly unreadFrom: Unit | null } {
    const state = newSegmentation(isFirstPerson(units))
    for (const unit of units) {
        if (state.drafts.length >= INCIDENTS_LIMIT) return { drafts: finish(state), unreadFrom: unit }
        take(state, unit)
    }
    const drafts = finish(state)
    nameUnnamed(drafts, units)
    return { drafts, unreadFrom: null }
}

function take(state: Segmentation, unit: Unit): void {
    if (unit.kind === "link" || unit.label === "boilerplate") return
    if (unit.label === "related") return takeRelated(state, unit)
    if (unit.kind === "title" || unit.kind === "label") return takeHeading(state, unit)
    if (unit.kind === "row") return takeRow(state, unit)
    if (unit.label === "definition" && !/今回の/.test(unit.text)) return
    if (unit.label === "advice") return takeAdvice(state, unit)
    takeSentence(state, unit)
}

/** Advice belongs to what it follows, be it over or not. */
function takeAdvice({ current, drafts }: Segmentation, unit: Unit): void {
    addTo(current ?? drafts.findLast(({ depth }) => depth === "full") ?? null, unit)
}

/** Only drafts that say whose incident it was, or tell something of it. */
function finish(state: Segmentation): Draft[] {
    openFromHeadings(state, null)
    return state.drafts.filter(({ units }) => units.length > 0)
}
