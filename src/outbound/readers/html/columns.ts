// Where the cells of a row stand, over cells that reach down from rows above (HTML Standard 4.9.12, the table model).
import { COLUMNS_LIMIT } from "../limits.data.ts"

interface Spanning {
    readonly columns: number
    readonly rows: number
}

/** Of a table: for how many more rows each column is taken by a cell above. */
export class ColumnSpans {
    #left: number[] = []

    /** @returns the column of each cell; the next row is counted from here */
    place(cells: readonly Spanning[]): readonly number[] {
        const left = this.#left
        if (left.length === 0 && cells.every(isOneRow)) return placesOf(cells)
        const next = left.map((rows) => Math.max(0, rows - 1))
        const columns: number[] = []
        let at = 0
        for (const { columns: width, rows } of cells) {
            while ((left[at] ?? 0) > 0 && at < COLUMNS_LIMIT) at++
            columns.push(at)
            for (let column = at; column < Math.min(at + width, COLUMNS_LIMIT); column++) next[column] = rows - 1
            at += width
        }
        this.#left = next.some((rows) => rows > 0) ? Array.from(next, (rows) => rows ?? 0) : []
        return columns
    }
}

function isOneRow({ rows }: Spanning): boolean {
    return rows === 1
}

/** Of cells that stand side by side, with none above that reaches down. */
function placesOf(cells: readonly Spanning[]): readonly number[] {
    const columns: number[] = []
    let at = 0
    for (const { columns: width } of cells) {
        columns.push(at)
        at += width
    }
    return columns
}
