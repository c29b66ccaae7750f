import type { Stated, SurveyRow } from "../contract.ts"
import { surveyRowsOf } from "../incident/survey.ts"
import { PLAIN, StatedSet, witnessOf, type Reading } from "./reading.ts"

/** The rows of a statistic; empty for an incident. */
export function readSurvey({ article, pieces, draft }: Reading): Stated<SurveyRow>[] {
    const found = new StatedSet<SurveyRow>(({ kind, label, cases }) => `${kind === "other" ? label : kind} ${cases}`)
    if (draft.kind !== "survey") return []
    for (const { unit, text, advice } of pieces) {
        if (advice) continue
        for (const { row, span } of surveyRowsOf(text)) found.add(row, witnessOf(article, unit, span, PLAIN))
    }
    return found.list()
}
