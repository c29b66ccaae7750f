// Rows of a sheet → records. A sheet is a table under a header that may stand anywhere in its first rows, over one row or
// several; or a form with labels beside their values. Errs towards records without labels: nothing is dropped.
import type { BodyRecord, Cell } from "../../contract.ts"
import { isLabelWord } from "../../readers/labels.ts"
import { FORM_CELLS_LIMIT, HEADER_SCAN_ROWS } from "../limits.data.ts"
import type { Merge } from "./cell-place.ts"
import { findHeader, labelsIn, type Header } from "./sheet-header.ts"

export interface SheetCell {
    /** From 0. */
    readonly column: number
    readonly text: string
}

/** Beyond every column that can have a name: for texts of a sheet that stand in no cell. */
export const LOOSE_COLUMN = 1_000_000

export interface SheetRow {
    /** From 1. */
    readonly number: number
    /** Filled ones only, from left to right. */
    readonly cells: readonly SheetCell[]
}

export class SheetRecords {
    readonly #merges: readonly Merge[]
    #waiting: SheetRow[] | null = []
    #header: Header | null = null
    #form: Cell[] = []
    #formLabels = new Set<string>()
    #records: BodyRecord[] = []
    #lines: number[] = []
    #group = 0
    #offset = 0
    #formLine = 0

    /** @param header names of the columns that stand elsewhere than in the sheet; null: none */
    constructor(merges: readonly Merge[], header: readonly string[] | null) {
        this.#merges = merges
        if (header === null) return
        this.#header = { first: 0, last: 0, labels: header }
        this.#waiting = null
    }

    push(row: SheetRow): void {
        if (row.cells.length === 0) return
        if (this.#waiting === null) this.#row(row)
        else if (this.#waiting.push(row) >= HEADER_SCAN_ROWS) this.#begin(this.#waiting)
    }

    end(): void {
        if (this.#waiting !== null) this.#begin(this.#waiting)
        this.#closeForm()
    }

    get length(): number {
        return this.#records.length
    }

    /** Records since the last call, with the row of each. */
    take(): { readonly records: readonly BodyRecord[]; readonly lines: readonly number[] } {
        const taken = { records: this.#records, lines: this.#lines }
        this.#records = []
        this.#lines = []
        return taken
    }

    #begin(rows: readonly SheetRow[]): void {
        this.#waiting = null
        const header = findHeader(rows, this.#merges)
        for (const [index, row] of rows.entries()) {
            if (header !== null && index === header.first) this.#enter(header)
            if (header !== null && index >= header.first && index <= header.last) this.#headerRow(row)
            else this.#row(row)
        }
    }

    #enter(header: Header): void {
        this.#closeForm()
        this.#header = header
        this.#group++
    }

    /** A header of words nobody knows may be a row of names: it is told as a record as well. */
    #headerRow(row: SheetRow): void {
        if (!row.cells.every(({ text }) => isLabelWord(text.trim()))) this.#record(row, null)
    }

    #row(row: SheetRow): void {
        if (this.#header === null) {
            if (!this.#gather(row)) this.#record(row, null)
            return
        }
        if (isHeaderAgain(row)) this.#enter({ first: 0, last: 0, labels: labelsIn(row) })
        else this.#record(row, this.#header.labels)
    }

    #record(row: SheetRow, labels: readonly string[] | null): void {
        this.#closeForm()
        const cells = row.cells.map((cell) => this.#cell(labels?.[cell.column] ?? "", cell.text))
        this.#add(cells, row.number, "row")
    }

    #cell(label: string, text: string): Cell {
        const start = this.#offset
        this.#offset += text.length + 1
        return { label: label === "" ? null : label, text, span: { start, end: start + text.length } }
    }

    #add(cells: readonly Cell[], line: number, form: BodyRecord["form"]): void {
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        this.#records.push({ cells, span, group: this.#group, form })
        this.#lines.push(line)
    }

    /** `氏名 | 山田 | 電話 | 090-…`: fields of one record that runs over several rows; several values are several persons'. */
    #gather(row: SheetRow): boolean {
        const pairs = pairsIn(row)
        if (pairs === null) return false
        const repeats = pairs.some(({ label }) => label !== "" && this.#formLabels.has(label))
        if (repeats || this.#form.length + pairs.length > FORM_CELLS_LIMIT) this.#closeForm()
        if (this.#form.length === 0) this.#formLine = row.number
        for (const { label } of pairs) this.#formLabels.add(label)
        for (const { label, text } of pairs) this.#form.push(this.#cell(label, text))
        return true
    }

    #closeForm(): void {
        if (this.#form.length > 0) this.#add(this.#form, this.#formLine, "definitions")
        this.#form = []
        this.#formLabels = new Set()
    }
}

interface Pair {
    readonly label: string
    readonly text: string
}

/** @returns null: no label with a value beside it */
function pairsIn({ cells }: SheetRow): readonly Pair[] | null {
    const pairs: Pair[] = []
    let label = ""
    for (const { text } of cells) {
        if (isLabelWord(text.trim())) label = text.trim()
        else pairs.push({ label, text })
    }
    return pairs.some((pair) => pair.label !== "") ? pairs : null
}

/** A second table below the first. */
function isHeaderAgain({ cells }: SheetRow): boolean {
    return cells.length > 1 && cells.every(({ text }) => isLabelWord(text.trim()))
}
