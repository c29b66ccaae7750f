// Records that can show nobody and come without their cells, in a row: one stands for all of them. A body has thousands, and a record
// of its own for each took a third of the time of passing over them.
import type { BodyRecord, Cell } from "../contract.ts"

const NO_CELLS: readonly Cell[] = []

interface PassedRecords extends BodyRecord {
    readonly span: { readonly start: number; end: number }
    vain: number
}

/** One for the records of a body. */
export class PassedRuns {
    #last: PassedRecords | null = null

    /** @param records which the next record leaves with, in order */
    add(records: BodyRecord[], start: number, end: number, group: number, form: BodyRecord["form"]): void {
        const last = this.#last
        const goesOn = last !== null && records.length > 0 && records[records.length - 1] === last
        if (goesOn && last.group === group && last.form === form) {
            last.span.end = end
            last.vain++
            return
        }
        // With the properties that records of pages have, no others: one more kind of object made all readings of records slower.
        this.#last = { cells: NO_CELLS, span: { start, end }, group, form, vain: 1 }
        records.push(this.#last)
    }
}
