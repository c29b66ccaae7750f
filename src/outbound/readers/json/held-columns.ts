// An array of arrays under a list of columns may hold a column each instead of a row: `"values":[["山田","佐藤"],["a@…","b@…"]]`.
// Arrays that are not as long as there are columns are held until the array around them ends; as many of them as there are
// columns are turned into rows. Bounded by RECORD_LIMIT: longer ones are told as they stand.
import type { Cell } from "../../contract.ts"
import { RECORD_LIMIT } from "../limits.data.ts"
import { PLAIN, shapeOf } from "../shape.ts"

/** Whether the values of an array may be one column's: an address beside a word is a row's. */
export function mayBeColumn(cells: readonly Cell[]): boolean {
    const shape = shapeOf(cells[0]?.text ?? "")
    return cells.length > 1 && cells.every(({ text }) => shapeOf(text) === shape)
}

/**
 * Whether an array that is as long as there are columns is one of them all the same: all its values are numbers, or all of them
 * addresses. Errs towards a row.
 */
export function isOneColumn(cells: readonly Cell[]): boolean {
    if (shapeOf(cells[0]?.text ?? "") !== PLAIN) return mayBeColumn(cells)
    return cells.length > 1 && cells.every(({ text }) => /^\d{1,8}$/.test(text))
}

export class HeldColumns {
    readonly #columns: (readonly Cell[])[] = []
    /** In its array, of each cell: values that say nothing are no cells. */
    readonly #places: (readonly number[])[] = []
    /** Of each array. */
    #values: number | null = null

    get openFrom(): number {
        return this.#columns.reduce((least, cells) => Math.min(least, cells[0]?.span.start ?? Infinity), Infinity)
    }

    get columns(): readonly (readonly Cell[])[] {
        return this.#columns
    }

    /**
     * @param values of the array, with those that say nothing
     * @returns false when more is held than may be, or this one is not as long as the others
     */
    add(cells: readonly Cell[], places: readonly number[], values: number): boolean {
        this.#columns.push(cells)
        this.#places.push(places)
        this.#values ??= values
        return this.#values === values && (cells.at(-1)?.span.end ?? 0) - this.openFrom <= RECORD_LIMIT
    }

    /** @returns the rows under the names of the columns; null where there are not as many columns */
    rows(headers: readonly string[]): readonly (readonly Cell[])[] | null {
        if (this.#columns.length !== headers.length) return null
        const rows: Cell[][] = []
        for (const [column, cells] of this.#columns.entries()) {
            for (const [index, cell] of cells.entries())
                (rows[this.#places[column]?.[index] ?? 0] ??= []).push({ ...cell, label: headers[column] ?? null })
        }
        return Array.from(rows, (row) => row ?? [])
    }
}
