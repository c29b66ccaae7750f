// The desk in charge: in every row (`相談者: 山田 太郎 | 電話: 090-… | 担当窓口: 福祉課 042-… info@…`), or below whoever the page is about.
import { MOBILE } from "./contact-line.ts"
import type { BodyRecord } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { REACH, REACH_LABELS } from "./page-house.ts"
import { isOffices } from "./record-shape.ts"
import { isOrganisationName } from "./recognizers/generic/organisation-name.ts"
import type { CellHit } from "./weigh-record.ts"

/**
 * Takes away how an office is reached under a label that speaks of it, where the record names somebody; in a block of labels and
 * values that names them before, with all that follows to the record's end. Errs towards the person. Linear in cells and hits.
 *
 * @param desk the first cell under such a label
 */
export function withoutOfficesColumn(
    hits: readonly CellHit[],
    record: BodyRecord,
    meanings: readonly LabelMeaning[],
    desk: number,
): readonly CellHit[] {
    if (!hits.some(({ field, cell }) => REACH.has(field) && cell >= desk)) return hits
    if (!hits.some(({ field, cell }) => field === "name" && !isOffices(meanings[cell]))) return hits
    if (isPlaceOnly(record, meanings, desk)) return hits
    const isLast = endsWithDesk(hits, record, meanings, desk)
    return hits.filter(
        ({ field, cell }) => !REACH.has(field) || !(isOffices(meanings[cell]) || (isLast && cell > desk)),
    )
}

/** `出品者: 山田 太郎 | 所在地: 東京都…`: a word for where something is, and no office beside it. */
function isPlaceOnly({ cells }: BodyRecord, meanings: readonly LabelMeaning[], desk: number): boolean {
    if (cells[desk]?.label !== "所在地") return false
    return !cells.some(
        ({ text }, at) =>
            at !== desk && (isOffices(meanings[at]) || meanings[at]?.kind === "company" || isOrganisationName(text)),
    )
}

/** Columns may stand in any order; below a heading of a block of its own everything is of the desk. */
function endsWithDesk(
    hits: readonly CellHit[],
    { cells, form }: BodyRecord,
    meanings: readonly LabelMeaning[],
    desk: number,
): boolean {
    if (desk === 0 || (form !== "item" && form !== "definitions" && form !== "prose")) return false
    if (hits.some(({ field, cell }) => cell > desk && !REACH.has(field))) return false
    for (let at = desk; at < cells.length; at++)
        if (!REACH_LABELS.has(meanings[at]?.kind ?? "none") || MOBILE.test(cells[at]?.text ?? "")) return false
    return true
}
