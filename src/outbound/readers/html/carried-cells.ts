// Cells that reach down over several rows of a table with headings (`rowspan`): what they say holds for each of the rows, as the
// address of a household does for all who live there. It is told again where a row stands, without a place of its own.
import type { Fragment } from "./fragment.ts"
import type { RowCell } from "./rows.ts"

/** Longer texts say something of the group, and would be read again for every row. */
const CARRIED_UNITS = 200
/** Cells that are told again for one row: tables of people have a few. */
const CARRIED_CELLS = 16

interface Carried {
    readonly fragments: readonly Fragment[]
    rows: number
}

/** Of a table. */
export class CarriedCells {
    #carried: Carried[] = []

    /** @returns what the cells above say of a row that begins there */
    over(position: number): readonly Fragment[] {
        if (this.#carried.length === 0) return NOTHING
        const told: Fragment[] = []
        const span = { start: position, end: position }
        for (const one of this.#carried) {
            one.rows--
            for (const fragment of one.fragments) told.push({ ...fragment, span })
        }
        this.#carried = this.#carried.filter(({ rows }) => rows > 0)
        return told
    }

    /** @param cells of a row, already labelled */
    note(cells: readonly RowCell[]): void {
        for (const { fragments, rows } of cells) {
            const units = fragments.reduce((sum, { text }) => sum + text.length, 0)
            if (this.#carried.length >= CARRIED_CELLS) return
            if (rows > 1 && units > 0 && units <= CARRIED_UNITS) this.#carried.push({ fragments, rows: rows - 1 })
        }
    }
}

const NOTHING: readonly Fragment[] = []
