// Lines of a table → its rows: lines of one cell are put together again.
import type { SheetRow } from "../sheet/sheet-records.ts"
import { columnOf, type Column } from "./block-columns.ts"
import { CELL_GAP_SIZES, gapOf } from "./page-blocks.ts"
import type { PageLine } from "./page-lines.ts"

interface OpenRow {
    readonly number: number
    readonly cells: { readonly column: number; text: string }[]
}

/** @param number of the page: that is how a reader finds a row again */
export function blockRows(lines: readonly PageLine[], columns: readonly Column[], number: number): readonly SheetRow[] {
    const rows: OpenRow[] = []
    let above: PageLine | null = null
    for (const line of lines) {
        const cells = line.parts.map((part) => ({ column: columnOf(part, columns), text: part.text.trim() }))
        const row = rows.at(-1)
        const goesOn =
            above !== null && gapOf(above, line) <= CELL_GAP_SIZES && !cells.some(({ column }) => column === 0)
        if (row !== undefined && goesOn) for (const cell of cells) addTo(row, cell)
        else rows.push({ number, cells })
        above = line
    }
    return rows
}

function addTo(row: OpenRow, { column, text }: { readonly column: number; readonly text: string }): void {
    const cell = row.cells.findLast((one) => one.column === column)
    if (cell === undefined) row.cells.push({ column, text })
    else cell.text += isWordBreak(cell.text, text) ? ` ${text}` : text
}

/** Words of Latin letters are parted where a line ends; numbers, addresses and Japanese are broken anywhere. */
function isWordBreak(above: string, below: string): boolean {
    return /[A-Za-z,.]$/.test(above) && /^[A-Za-z]/.test(below) && !`${above}${below}`.includes("@")
}
