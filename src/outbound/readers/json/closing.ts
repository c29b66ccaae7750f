// What becomes of an object or an array when it ends: a record, a value of the record around it, the headings of rows, a column.
import type { Cell } from "../../contract.ts"
import type { ContainerStack } from "./container-stack.ts"
import { FoldedObjects } from "./folded-objects.ts"
import { HeldColumns, isOneColumn, mayBeColumn } from "./held-columns.ts"
import { createOpenRecord, type Container, type OpenRecord } from "./json-container.ts"
import { areHeadings, headsRows, isRowOfHeadings, noteColumn } from "./json-values.ts"
import { isRowOfKinds } from "./lone-row.ts"
import { cellOfRow, changedCells, namedPair } from "./pair-object.ts"
import { propertyOf } from "./property-row.ts"
import type { RecordSink } from "./record-sink.ts"

export class Closing {
    readonly #stack: ContainerStack
    readonly #sink: RecordSink
    readonly #objects = new FoldedObjects()
    /** Of the body: what an array of words at the top named. */
    headings: readonly string[] = []

    /** @param stack of what is open, the container that ends taken off */
    constructor(stack: ContainerStack, sink: RecordSink) {
        this.#stack = stack
        this.#sink = sink
    }

    /** @returns whether its record left: those around it may have to leave as well */
    end(container: Container): boolean {
        if (container.kind === "object") this.#passHeadings(container)
        else this.#noteHeadings(container)
        if (container.columns !== null) this.#endColumns(container, true)
        this.endLone(container)
        if (container.ownsRecord) return this.endRecord(container)
        if (container.kind === "object") this.#stack.top?.noteChild(container)
        return false
    }

    /** `push(["吉田", "美咲", "090-…"])`: values of which no two are of one marked kind are a row; others are a list. */
    endLone(array: Container): void {
        const { lone: cells, values } = array
        if (cells === null) return
        array.lone = null
        const sink = this.#sink
        if (isRowOfKinds(cells)) sink.emit(this.#underHeadings(cells, values), sink.groupIn(undefined), "row")
        else for (const cell of cells) sink.emit([cell], sink.groupIn(undefined), "item")
    }

    /** @returns as end */
    endRecord(container: Container): boolean {
        const { record } = container
        if (record === null || this.#givesAway(container, record)) return false
        if (container.kind === "array")
            record.cells = [...this.#underHeadings(record.cells, container.values, container.places)]
        this.#sink.flush(record)
        return true
    }

    /** Its cells are of what stands around it. */
    #givesAway(container: Container, record: OpenRecord): boolean {
        const table = this.#stack.top
        if (container.kind === "object") return this.#foldsAsPair(record) || this.#headsObjects(record, table)
        if (this.#isProperty(record, table)) return true
        if (table !== undefined && table.values === 0 && headsRows(record.cells)) {
            table.headers = record.cells.map(({ text }) => text)
            return true
        }
        return table?.kind === "array" && this.#holdsAsColumn(container, record, table)
    }

    #headsObjects({ cells }: OpenRecord, table: Container | undefined): boolean {
        if (table?.kind !== "array") return false
        if (table.labelWords !== null) noteColumn(table, cells)
        if (table.values !== 0 || !isRowOfHeadings(cells)) return false
        table.headers = cells.map(({ text }) => text)
        return true
    }

    #isProperty(record: OpenRecord, table: Container | undefined): boolean {
        if (table?.kind !== "array" || table.record === null) return false
        const property = propertyOf(record.cells)
        if (property === null) return false
        record.cells = []
        this.#sink.add(table.record, property)
        return true
    }

    /** `"columns":["name","email"]` names the columns of the rows that follow; so does a first line of NDJSON. */
    #noteHeadings({ labelWords, ownsRecord }: Container): void {
        if (labelWords === null || ownsRecord || !areHeadings(labelWords)) return
        const parent = this.#stack.top
        if (parent === undefined) this.headings = labelWords
        else if (parent.kind === "object") parent.headings = labelWords
    }

    /** `"schema":{"fields":[…]}` before the rows: what it names holds for what stands beside it. */
    #passHeadings({ headings }: Container): void {
        const parent = this.#stack.top
        if (headings.length > 0 && parent?.kind === "object" && parent.headings.length === 0) parent.headings = headings
    }

    /** Rows of as many values as a list of words that stood before them at the top. */
    #underHeadings(cells: readonly Cell[], values: number, places: readonly number[] | null = null): readonly Cell[] {
        const { headings } = this
        if (
            headings.length !== values ||
            (places ?? cells).length !== cells.length ||
            cells.some(({ label }) => label !== null)
        )
            return cells
        return cells.map((cell, index) => ({ ...cell, label: headings[places?.[index] ?? index] ?? null }))
    }

    /** @returns whether the array that just closed is held, since it may be a column */
    #holdsAsColumn(row: Container, record: OpenRecord, table: Container): boolean {
        const { headers } = table
        const { cells } = record
        const isLike = row.values === headers.length ? isOneColumn(cells) : mayBeColumn(cells)
        const isNext = (table.columns?.columns.length ?? 0) === table.values && table.values < headers.length
        if (headers.length < 2 || !isNext || !(isLike || (table.columns !== null && mayBeColumn(cells)))) {
            // What was held are rows, as this one is.
            this.#endColumns(table, false)
            return false
        }
        table.columns ??= new HeldColumns()
        record.cells = []
        if (!table.columns.add(cells, row.places ?? [], row.values)) this.#endColumns(table, false)
        return true
    }

    #endColumns(table: Container, areColumns: boolean): void {
        const held = table.columns
        if (held === null) return
        table.columns = null
        const rows = areColumns ? held.rows(table.headers) : null
        const group = this.#sink.groupIn(table)
        for (const cells of rows ?? held.columns) this.#sink.emit(cells, group, "row")
    }

    /** The object that just closed is one value of the record around its list. */
    #foldsAsPair(record: OpenRecord): boolean {
        const list = this.#stack.top
        if (list?.kind !== "array") return false
        if (list.ownsRecord || list.record === null) return this.#foldsAsNamedPair(record, list)
        const inRow = cellOfRow(record.cells)
        if (inRow !== null) return this.#foldsAsCell(record, inRow, list.record, list.values)
        const folded = this.#objects.folded(list, record.cells, this.#stack.around(2)?.headers[list.values])
        if (folded === null) return false
        record.cells = []
        for (const cell of folded) this.#sink.add(list.record, cell)
        return true
    }

    /** `[{"key":"氏名","value":"山田"},{"key":"電話","value":"090-…"}]`: an array by itself, or in another one, whose pairs are one record. */
    #foldsAsNamedPair({ cells }: OpenRecord, list: Container): boolean {
        const pair = namedPair(cells)
        const values = pair === null ? changedCells(cells) : [pair]
        const label = values?.[0]?.label
        if (values === null) return false
        if (list.record === null) list.own(createOpenRecord(this.#sink.groupIn(list), "object"))
        const { record } = list
        if (record === null) return false
        if (record.cells[0]?.label === label) this.#sink.flush(record)
        for (const value of values) this.#sink.add(record, value)
        return true
    }

    /** One of a row of cells, under what the list of the columns said. */
    #foldsAsCell(record: OpenRecord, cell: Cell, row: OpenRecord, column: number): true {
        record.cells = []
        const headers = this.#stack.around(2)?.headers ?? []
        this.#sink.add(row, { ...cell, label: headers[column] ?? null })
        return true
    }
}
