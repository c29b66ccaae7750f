import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord } from "./contract.ts"
import { PERSONAL_SCORE, type Hit } from "./recognizers/recognizer.ts"

/** A hit with the cell it stands in and whom its label speaks of. */
export interface CellHit extends Hit {
    readonly cell: number
    readonly subject: string | null
}

/**
 * Weighs the hits of one record together: joins the halves of a name, accepts a name under an ambiguous label only
 * beside something personal (in the record, or in most rows of its group so far), and takes an office's number for a
 * person's where the record is a person's. Errs towards persons: one personal neighbour is enough.
 */
export function weighRecord(hits: readonly CellHit[], record: BodyRecord, columns: ColumnMemory): readonly CellHit[] {
    if (hits.length === 0) {
        columns.noteRow(record.group, false)
        return hits
    }
    const joined = joinHalves(joinHalves(hits, "name"), "kana")
    const personal = joined.some(isPersonal)
    const inPersonalGroup = columns.isPersonal(record.group)
    columns.noteRow(record.group, personal)
    if (personal || inPersonalGroup) return joined.map((hit) => (AMBIGUOUS.has(hit.recognizer) ? accepted(hit) : hit))
    return joined.filter((hit) => !AMBIGUOUS.has(hit.recognizer))
}

const AMBIGUOUS: ReadonlySet<string> = new Set([
    "bare-name",
    "bare-nickname",
    "family-name",
    "given-name",
    "family-kana",
    "given-kana",
])
const JOINED_SCORE = 0.9
const ACCEPTED_SCORE: Readonly<Record<string, number>> = { "bare-name": 0.8, "bare-nickname": 0.6 }
/** Half a name: it is shown, but it cannot conflict with a whole one. */
const HALF_SCORE = 0.55

function isPersonal(hit: CellHit): boolean {
    return hit.score >= PERSONAL_SCORE && hit.field !== "postal" && hit.field !== "job" && hit.field !== "credential"
}

function accepted(hit: CellHit): CellHit {
    return { ...hit, score: ACCEPTED_SCORE[hit.recognizer] ?? HALF_SCORE }
}

/** 姓 and 名 of one subject become one name; the other half stays out. */
function joinHalves(hits: readonly CellHit[], field: "name" | "kana"): readonly CellHit[] {
    const families = hits.filter((hit) => hit.recognizer === `family-${field}`)
    if (families.length === 0) return hits
    const used = new Set<CellHit>()
    const whole = new Map<CellHit, CellHit>()
    for (const family of families) {
        const given = hits.find(
            (hit) => hit.recognizer === `given-${field}` && hit.subject === family.subject && !used.has(hit),
        )
        if (given === undefined) continue
        used.add(given)
        whole.set(family, { ...family, value: `${family.value}${given.value}`, score: JOINED_SCORE, recognizer: field })
    }
    return hits.filter((hit) => !used.has(hit)).map((hit) => whole.get(hit) ?? hit)
}
