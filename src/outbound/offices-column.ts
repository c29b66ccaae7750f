// The desk in charge in every row: `相談者: 山田 太郎 | 電話: 090-… | 担当窓口: 福祉課 042-… info@…`.
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { REACH } from "./page-house.ts"
import type { CellHit } from "./weigh-record.ts"

const OFFICES: ReadonlySet<string> = new Set(["organisation", "contact"])

/** Takes away how an office is reached under a label that speaks of it, where the record names somebody. Linear in the hits. */
export function withoutOfficesColumn(hits: readonly CellHit[], meanings: readonly LabelMeaning[]): readonly CellHit[] {
    if (!hits.some(({ field, cell }) => REACH.has(field) && isOffices(meanings[cell]))) return hits
    if (!hits.some(({ field, cell }) => field === "name" && !isOffices(meanings[cell]))) return hits
    return hits.filter(({ field, cell }) => !REACH.has(field) || !isOffices(meanings[cell]))
}

function isOffices(meaning: LabelMeaning | undefined): boolean {
    return meaning !== undefined && OFFICES.has(meaning.kind)
}
