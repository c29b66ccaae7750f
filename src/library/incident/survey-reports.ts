// The report of a statistic: one to an article, and open until a sentence names a body. The cases it describes become
// incidents of their own; what is neither a row nor a case of it is left out.
import type { BodyKind } from "../contract.ts"
import type { Unit } from "../text/unit.ts"
import { addTo, newDraft, type Draft, type DraftBody } from "./draft.ts"
import { openersOf } from "./openers.ts"
import { openFromHeadings } from "./pending-headings.ts"
import type { Segmentation } from "./segmentation.ts"
import { goesOnSurvey, isSurveyCase } from "./survey.ts"

export function openSurvey(state: Segmentation, unit: Unit): void {
    openFromHeadings(state, null)
    const survey = surveyOf(state)
    if (unit.kind === "title") survey.title ??= unit
    state.current = survey
    addTo(survey, unit)
}

function surveyOf(state: Segmentation): Draft {
    if (state.survey !== null) return state.survey
    state.survey = newDraft("survey", "full")
    state.drafts.push(state.survey)
    return state.survey
}

/** Takes a sentence while a statistic is open; false for one that is to be read as any other. */
export function takeOfSurvey({ survey, current, drafts }: Segmentation, unit: Unit): boolean {
    if (survey === null || current !== survey) return false
    if (isSurveyCase(unit)) {
        drafts.push(caseOf(survey, unit))
        return true
    }
    if (!goesOnSurvey(unit)) return openersOf(unit.text).length === 0
    addTo(survey, unit)
    return true
}

function caseOf(survey: Draft, unit: Unit): Draft {
    const draft = newDraft("incident", "full")
    draft.units.push(unit)
    draft.introduction = survey.units.findLast(({ kind }) => kind === "sentence") ?? null
    draft.bodies.push(...survey.units.flatMap((told) => describedIn(told)).slice(0, 1))
    return draft
}

/** `いずれも民間事業者からの漏洩事故`: whose they were, though not by name. */
function describedIn(unit: Unit): DraftBody[] {
    const match = /いずれも(民間事業者|民間企業|地方公共団体|自治体|行政機関)/.exec(unit.text)
    if (match?.[1] === undefined) return []
    const [, name] = match
    const end = match.index + match[0].length
    const span = { start: end - name.length, end }
    return [{ unit, span, name, alias: null, kind: kindOf(name), named: false, role: "victim" }]
}

function kindOf(name: string): BodyKind {
    if (name.startsWith("民間")) return "company"
    return name === "行政機関" ? "national" : "local"
}
