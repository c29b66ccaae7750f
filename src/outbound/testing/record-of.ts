import type { Field } from "../../core/fields.ts"
import type { BodyRecord, Cell, FoundField } from "../contract.ts"
import { createColumnMemory, recognizeRecord } from "../recognize-record.ts"
import { PERSONAL_SCORE } from "../recognizers/recognizer.ts"

/** A record for tests: cells as `[label, text]`, one unit apart in an imagined body. */
export function recordOf(
    cells: readonly (readonly [label: string | null, text: string])[],
    form: BodyRecord["form"] = "row",
    group = 1,
): BodyRecord {
    let at = 0
    const placed = cells.map(([label, text]): Cell => {
        const cell = { label, text, span: { start: at, end: at + text.length } }
        at = cell.span.end + 1
        return cell
    })
    return { cells: placed, span: { start: 0, end: at }, group, form }
}

export function found(record: BodyRecord): readonly FoundField[] {
    return recognizeRecord(record, createColumnMemory())
}

/** Values of one field that count as personal data, of one text under one label; a hidden value is given as its text. */
export function valuesIn(
    field: Field,
    text: string,
    label: string | null = null,
    form: BodyRecord["form"] = "row",
): readonly string[] {
    return found(recordOf([[label, text]], form))
        .filter((one) => one.field === field && one.score >= PERSONAL_SCORE)
        .map((one) => one.value ?? text.slice(one.span.start, one.span.end))
}
