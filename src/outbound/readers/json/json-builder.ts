// Builds records out of JSON's tokens. A record is an object that is an element of an array, or the top one; objects within
// it that are no elements fold into it (`contact.email`). Objects that are used as dictionaries ({id: person}) are told by
// keys that repeat in their children; each child is then a record. An array within an array is a row. Errs towards
// splitting, as the HTML reader does.
import type { BodyRecord, Cell } from "../../contract.ts"
import { isCard, readWhole, type PushedRows, type Surroundings } from "../embedding.ts"
import { DEPTH_LIMIT, OUTER_HOLD, RECORD_LIMIT } from "../limits.data.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { FOLDED_VALUES, FoldedObjects } from "./folded-objects.ts"
import { HeldColumns, isOneColumn, mayBeColumn } from "./held-columns.ts"
import {
    areHeadings,
    isJson,
    isMarkup,
    isRowOfHeadings,
    lastPart,
    headsRows,
    noteColumn,
    noteLabelWord,
    saysNothing,
    shownText,
} from "./json-values.ts"
import { holdsLone, isRowOfKinds } from "./lone-row.ts"
import type { KnownKey } from "./key-table.ts"
import { cellOfRow, namedPair } from "./pair-object.ts"
import { propertyOf } from "./property-row.ts"
import {
    childArray,
    childObject,
    createOpenRecord,
    labelOf,
    type Container,
    type OpenRecord,
} from "./json-container.ts"

const GROUPS_LIMIT = 1_024

function withShownText(cell: NewCell): NewCell {
    const text = shownText(cell.text)
    return text === cell.text ? cell : { ...cell, text }
}

/** Gets its label once it is known where it goes. */
interface NewCell extends Cell {
    label: string | null
}

export class JsonBuilder {
    /** Arrays at the top may be rows by themselves, as a program pushes them (lone-row.ts). */
    rowsAlone = false
    readonly #surroundings: Surroundings
    readonly #stack: Container[] = []
    /** The innermost of the stack: asked for with every token. */
    #top: Container | undefined
    readonly #groups = new Map<string, number>()
    readonly #objects = new FoldedObjects()
    #records: BodyRecord[] = []
    #nextGroup = 0
    /** Of the body: what an array of words at the top named. */
    #headings: readonly string[] = []
    /** Objects and arrays beyond DEPTH_LIMIT: what they hold is read as if it stood at the limit. */
    #beyond = 0
    /** A string or word that stands at [#keyStart, #keyEnd) where a key may stand. */
    #maybeKey: string | null = null
    #keyStart = 0
    #keyEnd = 0
    #isMarked = false

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
    }

    get isOpen(): boolean {
        return this.#stack.length > 0 || this.#beyond > 0
    }

    /** An array that opens here may be the state of a page (flat-state.ts). */
    get mayHoldState(): boolean {
        const top = this.#top
        if (top === undefined) return this.#beyond === 0 && this.#headings.length === 0 && this.#maybeKey === null
        return top.kind === "object" && top.key === "data"
    }

    nextGroup(): number {
        return ++this.#nextGroup
    }

    openFrom(): number {
        const key = this.#maybeKey === null ? Infinity : this.#keyStart
        return this.#stack.reduce(
            (least, { record, columns, lone }) =>
                Math.min(least, (record?.cells[0] ?? lone?.[0])?.span.start ?? Infinity, columns?.openFrom ?? Infinity),
            key,
        )
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    openObject(position: number): void {
        this.#settleKey()
        if (this.#tooDeep()) return
        const parent = this.#top
        if (parent !== undefined) this.#endLone(parent)
        const child = childObject(parent, this.#group(parent))
        if (parent?.kind === "object") child.headings = parent.headings
        this.#push(child)
        if (child.ownsRecord && parent?.markedKey) child.record?.cells.push(parent.markedKey)
        this.#checkOuter(position)
    }

    openArray(): void {
        this.#settleKey()
        if (this.#tooDeep()) return
        const parent = this.#top
        if (parent !== undefined) this.#endLone(parent)
        const group = this.#group(parent)
        const isRow = parent?.kind === "array" || (parent === undefined && this.#headings.length > 0)
        const record = isRow ? createOpenRecord(group, "row") : (parent?.record ?? null)
        const array = childArray(parent, record, isRow)
        if (parent?.kind === "object") array.headers = parent.headings
        this.#push(array)
    }

    /** @returns false when nothing of this kind is open */
    close(isObject: boolean, position: number): boolean {
        this.#settleKey()
        if (this.#beyond > 0) {
            this.#beyond--
            return true
        }
        const top = this.#top
        if (top === undefined || (top.kind === "object") !== isObject) return false
        this.#pop()
        if (isObject) this.#passHeadings(top)
        else this.#noteHeadings(top)
        if (top.columns !== null) this.#endColumns(top, true)
        this.#endLone(top)
        if (top.ownsRecord) this.#closeRecord(top, position)
        else if (isObject) this.#top?.noteChild(top)
        this.#top?.valueEnded()
        return true
    }

    colon(): boolean {
        const top = this.#top
        const key = this.#maybeKey
        this.#maybeKey = null
        if (top === undefined || top.kind !== "object" || key === null) return false
        this.#key(top, key)
        return true
    }

    /** A string that comes next may be a key. */
    get awaitsKey(): boolean {
        const top = this.#top
        return top?.kind === "object" && top.key === null && this.#maybeKey === null
    }

    /** Only where a key is awaited. */
    knownKey({ text, marked }: KnownKey, start: number, end: number): void {
        this.#awaitColon(text, start, end, marked)
    }

    string(text: string, start: number, end: number): void {
        this.#settleKey()
        const top = this.#top
        if (top?.kind !== "object" || top.key !== null) this.#value({ label: null, text, span: { start, end } })
        // `@type` of linked data is no mail address.
        else this.#awaitColon(text, start, end, shapeOf(text) !== PLAIN && !text.startsWith("@"))
    }

    #awaitColon(text: string, start: number, end: number, isMarked: boolean): void {
        this.#maybeKey = text
        this.#keyStart = start
        this.#keyEnd = end
        this.#isMarked = isMarked
    }

    word(text: string, start: number, end: number): void {
        this.string(text, start, end)
    }

    /** A part of a string that is too long to be held. */
    piece(text: string, start: number, end: number): void {
        this.#settleKey()
        const top = this.#top
        this.#emit([{ label: top === undefined ? null : labelOf(top), text, span: { start, end } }], 0, "prose")
    }

    /** The body ended, or stopped being JSON. */
    finish(position: number): void {
        this.#settleKey()
        while (this.#stack.length > 0) {
            const top = this.#pop()
            if (top?.ownsRecord) this.#closeRecord(top, position)
            else if (top !== undefined) this.#endLone(top)
        }
        this.#beyond = 0
    }

    #push(container: Container): void {
        this.#stack.push(container)
        this.#top = container
    }

    #pop(): Container | undefined {
        const popped = this.#stack.pop()
        this.#top = this.#stack.at(-1)
        return popped
    }

    #key(top: Container, key: string): void {
        top.begin(key)
        top.markedKey = this.#isMarked ? this.#keyCell(key) : null
        if (top.keys !== 1 || top.ownsRecord) return
        const parent = this.#stack.at(-2)
        if (parent?.kind !== "object") return
        const earlier = parent.becomesDictionary(key)
        if (earlier === null) return
        this.#emit(earlier, parent.record?.group ?? 0, "object")
        top.own(createOpenRecord(this.#group(parent), "object"))
    }

    #keyCell(text: string): NewCell {
        return { label: null, text, span: { start: this.#keyStart, end: this.#keyEnd } }
    }

    #value(cell: NewCell): void {
        const top = this.#top
        if (top?.kind === "array") noteLabelWord(top, cell.text)
        const { pushed } = this.#surroundings
        if (pushed !== undefined && this.#isPushed(cell, pushed)) return top?.valueEnded()
        if (isMarkup(cell.text)) this.#embedded(cell, "markup")
        else if (isJson(cell.text)) this.#embedded(cell, "json")
        else if (isCard(cell.text)) this.#embedded(cell, "card")
        else if (top === undefined) this.#emit([cell], 0, "item")
        else if (!saysNothing(cell.text)) this.#keep(top, withShownText(cell))
        top?.valueEnded()
    }

    /** `push([1,"…"])` */
    #isPushed({ text, span }: Cell, rows: PushedRows): boolean {
        const top = this.#top
        if (this.#stack.length !== 1 || top?.kind !== "array" || top.values !== 1 || !rows.takes(text)) return false
        for (const record of rows.push(text, span.start, span.end)) this.#records.push(record)
        return true
    }

    #keep(top: Container, cell: NewCell): void {
        const label = top.kind === "array" && top.ownsRecord ? this.#header(top) : this.#label(top)
        cell.label = label === "" ? null : label
        const { record } = top
        if (record === null && this.rowsAlone && this.#stack.length === 1) {
            if (holdsLone(top, cell)) return
            this.#endLone(top)
        }
        const lone = top.kind === "array" && !top.ownsRecord && top.values >= FOLDED_VALUES
        if (record === null || lone) this.#emit([cell], this.#group(top), "item")
        else if (top.markedKey !== null) this.#emit([top.markedKey, cell], record.group, "object")
        else {
            if (top.kind === "array" && top.ownsRecord) (top.places ??= []).push(top.values)
            this.#addTo(record, cell)
        }
    }

    /** A bare `name` in a list is told by the list: `members.name`. */
    #label(top: Container): string {
        const own = labelOf(top)
        const list = own === "name" && top.ownsRecord ? this.#stack.at(-2) : undefined
        if (list?.kind !== "array" || list.prefix === "") return own
        return (list.nameLabel ??= `${lastPart(list.prefix)}.${own}`)
    }

    #addTo(record: OpenRecord, cell: Cell): void {
        const first = record.cells[0]
        if (first !== undefined && cell.span.end - first.span.start > RECORD_LIMIT) {
            this.#surroundings.log.note("limit", cell.span.start - first.span.start)
            this.#flush(record)
        }
        record.cells.push(cell)
    }

    /** [["name","email"],["…","…"]]: the first row of an array of rows labels the others. */
    #header(row: Container): string {
        return (this.#stack.at(-2)?.headers ?? this.#headings)[row.values] ?? ""
    }

    /** `"columns":["name","email"]` names the columns of the rows that follow; so does a first line of NDJSON. */
    #noteHeadings({ labelWords, ownsRecord }: Container): void {
        if (labelWords === null || ownsRecord || !areHeadings(labelWords)) return
        const parent = this.#top
        if (parent === undefined) this.#headings = labelWords
        else if (parent.kind === "object") parent.headings = labelWords
    }

    /** `"schema":{"fields":[…]}` before the rows: what it names holds for what stands beside it. */
    #passHeadings({ headings }: Container): void {
        const parent = this.#top
        if (headings.length > 0 && parent?.kind === "object" && parent.headings.length === 0) parent.headings = headings
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

    /** `push(["吉田", "美咲", "090-…"])`: values of which no two are of one marked kind are a row; others are a list. */
    #endLone(array: Container): void {
        const { lone: cells, values } = array
        if (cells === null) return
        array.lone = null
        if (isRowOfKinds(cells)) this.#emit(this.#underHeadings(cells, values), this.#group(undefined), "row")
        else for (const cell of cells) this.#emit([cell], this.#group(undefined), "item")
    }

    /** Rows of as many values as a list of words that stood before them at the top. */
    #underHeadings(cells: readonly Cell[], values: number, places: readonly number[] | null = null): readonly Cell[] {
        const headings = this.#headings
        if (
            headings.length !== values ||
            (places ?? cells).length !== cells.length ||
            cells.some(({ label }) => label !== null)
        )
            return cells
        return cells.map((cell, index) => ({ ...cell, label: headings[places?.[index] ?? index] ?? null }))
    }

    #endColumns(table: Container, areColumns: boolean): void {
        const held = table.columns
        if (held === null) return
        table.columns = null
        const rows = areColumns ? held.rows(table.headers) : null
        const group = this.#group(table)
        for (const cells of rows ?? held.columns) this.#emit(cells, group, "row")
    }

    #closeRecord(container: Container, position: number): void {
        const { record } = container
        if (record === null) return
        const table = this.#top
        if (container.kind === "object") {
            if (this.#foldsAsPair(record)) return
            if (table?.kind === "array" && table.labelWords !== null) noteColumn(table, record.cells)
            if (table?.kind === "array" && table.values === 0 && isRowOfHeadings(record.cells)) {
                table.headers = record.cells.map(({ text }) => text)
                return
            }
        }
        const property = container.kind === "array" && table?.kind === "array" ? propertyOf(record.cells) : null
        if (property !== null && table?.record) {
            record.cells = []
            this.#addTo(table.record, property)
            return
        }
        if (container.kind === "array" && table !== undefined && table.values === 0 && headsRows(record.cells)) {
            table.headers = record.cells.map(({ text }) => text)
            return
        }
        if (container.kind === "array" && table?.kind === "array" && this.#holdsAsColumn(container, record, table))
            return
        if (container.kind === "array")
            record.cells = [...this.#underHeadings(record.cells, container.values, container.places)]
        this.#flush(record)
        this.#checkOuter(position)
    }

    /** The object that just closed is one value of the record around its list. */
    #foldsAsPair(record: OpenRecord): boolean {
        const list = this.#top
        if (list?.kind !== "array") return false
        if (list.ownsRecord || list.record === null) return this.#foldsAsNamedPair(record, list)
        const inRow = cellOfRow(record.cells)
        if (inRow !== null) return this.#foldsAsCell(record, inRow, list.record, list.values)
        const folded = this.#objects.folded(list, record.cells, this.#stack.at(-3)?.headers[list.values])
        if (folded === null) return false
        record.cells = []
        for (const cell of folded) this.#addTo(list.record, cell)
        return true
    }

    /** `[{"key":"氏名","value":"山田"},{"key":"電話","value":"090-…"}]`: an array by itself, or in another one, whose pairs are one record. */
    #foldsAsNamedPair({ cells }: OpenRecord, list: Container): boolean {
        const pair = namedPair(cells)
        if (pair === null) return false
        if (list.record === null) list.own(createOpenRecord(this.#group(list), "object"))
        const { record } = list
        if (record === null) return false
        if (record.cells[0]?.label === pair.label) this.#flush(record)
        this.#addTo(record, pair)
        return true
    }

    /** One of a row of cells, under what the list of the columns said. */
    #foldsAsCell(record: OpenRecord, cell: Cell, row: OpenRecord, column: number): true {
        record.cells = []
        const headers = this.#stack.at(-3)?.headers ?? []
        this.#addTo(row, { ...cell, label: headers[column] ?? null })
        return true
    }

    /** A record around others waits for its own end, but not for a whole page of them. */
    #checkOuter(position: number): void {
        for (const { record, ownsRecord } of this.#stack) {
            const first = record?.cells[0]
            if (record === null || !ownsRecord || first === undefined) continue
            if (position - first.span.start > OUTER_HOLD) this.#flush(record)
        }
    }

    #flush(record: OpenRecord): void {
        const { cells } = record
        record.cells = []
        this.#emit(cells, record.group, record.form)
    }

    #emit(cells: readonly Cell[], group: number, form: BodyRecord["form"]): void {
        const first = cells[0]
        const last = cells[cells.length - 1]
        if (first === undefined || last === undefined) return
        this.#records.push({ cells, span: { start: first.span.start, end: last.span.end }, group, form })
    }

    #embedded(cell: Cell, kind: "markup" | "json" | "card"): void {
        const { make, depth } = this.#surroundings
        const reader = make(kind, depth + 1)
        const records = readWhole(reader, cell.text, cell.span.start, cell.span.end, this.nextGroup())
        for (const record of records) this.#records.push(record)
    }

    /** A string or word in an object that no colon followed is a value after all. */
    #settleKey(): void {
        const key = this.#maybeKey
        if (key === null) return
        this.#maybeKey = null
        this.#value(this.#keyCell(key))
    }

    #tooDeep(): boolean {
        if (this.#stack.length < DEPTH_LIMIT) return false
        if (this.#beyond++ === 0) this.#surroundings.log.note("limit", 0)
        return true
    }

    /** Records of arrays at the same place of the structure are one group. */
    #group(parent: Container | undefined): number {
        const path = parent?.path ?? ""
        const known = this.#groups.get(path)
        if (known !== undefined) return known
        const group = this.nextGroup()
        if (this.#groups.size < GROUPS_LIMIT) this.#groups.set(path, group)
        return group
    }
}
