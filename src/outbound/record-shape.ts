// What the labels of a record say, told once for all records of one shape: a table, an array or a file has the same labels in
// row after row. Rows are compared by their labels, so nothing is taken for granted of a format.
import type { Cell } from "./contract.ts"
import { hasNumberedParts } from "./join-number-parts.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"

export interface RecordShape {
    readonly labels: readonly (string | null)[]
    readonly meanings: readonly LabelMeaning[]
    /** A label says that a number may stand in columns of its own (join-number-parts.ts). */
    readonly numberedParts: boolean
}

/** Records of more cells are read anew each time. */
const REMEMBERED_CELLS = 128

/** The last shape of each number of cells: rows of one table, and objects that take turns in one array, mostly differ in it. */
export class RecordShapes {
    readonly #meaningOf: (label: string | null) => LabelMeaning
    readonly #last: (RecordShape | undefined)[] = []

    constructor(meaningOf: (label: string | null) => LabelMeaning) {
        this.#meaningOf = meaningOf
    }

    of(cells: readonly Cell[]): RecordShape {
        const last = cells.length <= REMEMBERED_CELLS ? this.#last[cells.length] : undefined
        if (last !== undefined && hasLabels(cells, last.labels)) return last
        const shape = this.#read(cells)
        if (cells.length <= REMEMBERED_CELLS) this.#last[cells.length] = shape
        return shape
    }

    #read(cells: readonly Cell[]): RecordShape {
        const labels = cells.map(({ label }) => label)
        const meanings = labels.map((label) => this.#meaningOf(label))
        return { labels, meanings, numberedParts: hasNumberedParts(labels, meanings) }
    }
}

function hasLabels(cells: readonly Cell[], labels: readonly (string | null)[]): boolean {
    for (let index = 0; index < cells.length; index++) if (cells[index]?.label !== labels[index]) return false
    return true
}
