// Which of a sheet's first rows name its columns. Titles and dates stand above; merged cells name several columns.
import { isLabelWord } from "../../readers/labels.ts"
import { PLAIN, shapeOf } from "../../readers/shape.ts"
import { HEADER_ROWS } from "../limits.data.ts"
import type { Merge } from "./cell-place.ts"
import type { SheetRow } from "./sheet-records.ts"

export interface Header {
    /** Indexes among the rows looked at, both included. */
    readonly first: number
    readonly last: number
    /** By column; holes: no name. */
    readonly labels: readonly string[]
}

/** @returns null: no row names columns */
export function findHeader(rows: readonly SheetRow[], merges: readonly Merge[]): Header | null {
    const known = rows.findIndex((row, index) => namesColumns(row, rows[index + 1]))
    const first = known >= 0 ? withRowAbove(rows, known, merges) : isFirstRowHeader(rows) ? 0 : -1
    if (first < 0) return null
    let last = Math.max(first, known)
    while (last - first + 1 < HEADER_ROWS && isAllLabels(rows[last + 1])) last++
    return { first, last, labels: joinedLabels(rows.slice(first, last + 1), merges) }
}

/** By column. */
export function labelsIn({ cells }: SheetRow): readonly string[] {
    const labels: string[] = []
    for (const { column, text } of cells) labels[column] = oneLine(text)
    return labels
}

/** Half of it are words that name values, and the row below is not of that kind: in a form, labels stand in every row. */
function namesColumns(row: SheetRow, next: SheetRow | undefined): boolean {
    const labels = countLabels(row)
    if (labels === 0 || labels * 2 < row.cells.length || row.cells.some(isValue)) return false
    if (labels === 1) return row.cells.length === 1 && isListBelow(row, next)
    if (next === undefined || labels === row.cells.length) return true
    const below = countLabels(next)
    return below * 3 <= next.cells.length || below === next.cells.length
}

function isListBelow(row: SheetRow, next: SheetRow | undefined): boolean {
    const column = row.cells[0]?.column
    return next !== undefined && next.cells.length === 1 && next.cells[0]?.column === column && countLabels(next) === 0
}

/** A row whose words nobody knows, above everything else, in a sheet without labels beside values. */
function isFirstRowHeader(rows: readonly SheetRow[]): boolean {
    const [first, second] = rows
    if (first === undefined || second === undefined || first.cells.length < 2 || first.cells.some(isValue)) return false
    return rows.every((row) => countLabels(row) === 0)
}

/** The row above belongs to the header where one of its cells spans several columns or reaches down. */
function withRowAbove(rows: readonly SheetRow[], known: number, merges: readonly Merge[]): number {
    const above = rows[known - 1]
    if (above === undefined || above.cells.length < 2 || above.cells.some(isValue)) return known
    const reaches = above.cells.some((cell) => mergeAt(merges, above.number, cell.column) !== undefined)
    return reaches ? known - 1 : known
}

function joinedLabels(rows: readonly SheetRow[], merges: readonly Merge[]): readonly string[] {
    const labels: string[] = []
    for (const row of rows) {
        for (const { column, text } of row.cells) {
            const right = Math.min(mergeAt(merges, row.number, column)?.right ?? column, column + SPAN_LIMIT)
            for (let at = column; at <= right; at++) labels[at] = (labels[at] ?? "") + oneLine(text)
        }
    }
    return labels
}

/** Columns that one merged cell names. */
const SPAN_LIMIT = 256

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
    return merges.find(({ top, left }) => top === row && left === column)
}

function isAllLabels(row: SheetRow | undefined): boolean {
    return row !== undefined && row.cells.length > 1 && countLabels(row) === row.cells.length
}

function countLabels({ cells }: SheetRow): number {
    return cells.filter(({ text }) => isLabelWord(text.trim())).length
}

function isValue({ text }: { readonly text: string }): boolean {
    return shapeOf(text) !== PLAIN || /^[\d\s./-]+$/.test(text)
}

/** Labels are broken over lines to keep their columns narrow. */
function oneLine(text: string): string {
    const lines = text.split("\n")
    return lines.map((line) => line.trim()).join("")
}
