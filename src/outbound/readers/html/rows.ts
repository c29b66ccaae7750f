// Tables: which rows are headers, which are label and value side by side, and what labels the cells of the others get.
import { readLabel } from "../../labels/read-label.ts"
import { countsPeople, ITEM_HEADS } from "../counted-people.ts"
import { isLabelWord } from "../labels.ts"
import { COLUMNS_LIMIT } from "../limits.data.ts"
import { CarriedCells } from "./carried-cells.ts"
import { ColumnSpans } from "./columns.ts"
import { earliestOf, isMarked, labelWith, type Fragment } from "./fragment.ts"
import {
    asValue,
    headedValuesOf,
    headerText,
    isHeadedValuesRow,
    isPairsBesidePicture,
    isPairsRow,
    isPlainWord,
    isUnknownPair,
    isValuesRow,
    namesOnly,
    pairsBesidePicture,
    pairsOf,
    valuesOf,
} from "./pair-rows.ts"
import { isPlainHead, rowsOfHead } from "./plain-head.ts"
import { HeldRows, isBesideHead, lacksNumber } from "./table-template.ts"

export interface RowCell {
    readonly fragments: readonly Fragment[]
    /** A `th`. */
    readonly header: boolean
    readonly columns: number
    readonly rows: number
    /** A control stands in it that holds nothing. */
    readonly hasEmptyEntry: boolean
    /** A list stands in it. */
    readonly hasList: boolean
}

export interface Table {
    /** Header of each column, "" where it has none. */
    headers: readonly string[]
    rows: number
    /** Within `thead`. */
    inHead: boolean
    /** How many rows its head of plain cells takes; 0 where it has none. */
    plainHeadRows: number
    /** Rows of headings one below the other, where each stands over a row of its own; empty where one refines the other. */
    headRows: (readonly string[])[]
    /** How many rows the record takes whose number reaches down over them; 1 outside of one. */
    rowsOfNumber: number
    /** How many rows the record takes that may go on in rows of wide cells; 1 outside of one. */
    rowsWithWide: number
    /** A row of label and value stood in it: a form. */
    hasPairs: boolean
    /** A label stood in it alone, in a cell as its value does. */
    hasTurns: boolean
    readonly spans: ColumnSpans
    readonly held: HeldRows
    readonly carried: CarriedCells
}

export function createTable(): Table {
    return {
        headers: [],
        rows: 0,
        inHead: false,
        plainHeadRows: 0,
        headRows: [],
        rowsOfNumber: 1,
        rowsWithWide: 1,
        hasPairs: false,
        hasTurns: false,
        spans: new ColumnSpans(),
        held: new HeldRows(),
        carried: new CarriedCells(),
    }
}

/** What a row turned out to be. */
export type RowReading =
    | { readonly kind: "nothing" }
    /** Labels and values side by side: fields of one record that runs over several rows. */
    | { readonly kind: "pairs"; readonly groups: readonly Fragment[][] }
    | { readonly kind: "record"; readonly fragments: readonly Fragment[] }
    /** Held until its record is whole. */
    | { readonly kind: "held" }

export function readRow(cells: readonly RowCell[], table: Table): RowReading {
    const isFirst = table.rows++ === 0
    const places = table.spans.place(cells)
    const filled = cells.filter(({ fragments }) => fragments.length > 0)
    if (filled.length === 0) {
        table.carried.over(0)
        return { kind: "nothing" }
    }
    if (isFirst && isPlainHead(filled)) table.plainHeadRows = rowsOfHead(cells)
    if (
        table.rows <= table.plainHeadRows ||
        isHeaderRow(filled, places, table, isFirst) ||
        (isFirst && isFormHead(cells)) ||
        isHeadOfTurn(cells, table, isFirst)
    )
        return headerRow(cells, places, table)
    if (table.rows === 2 && areFieldsOfColumns(cells, table)) table.headers = []
    if (table.headers.length === 0) {
        if (isPairsRow(cells)) {
            table.hasPairs = true
            return { kind: "pairs", groups: pairsOf(cells) }
        }
        if (isPairsBesidePicture(cells)) {
            table.hasPairs = true
            return { kind: "pairs", groups: pairsBesidePicture(cells) }
        }
        if (isHeadedValuesRow(cells)) {
            table.hasPairs = true
            return { kind: "pairs", groups: headedValuesOf(cells) }
        }
        if (table.hasPairs && isUnknownPair(cells)) return { kind: "pairs", groups: pairsOf(cells) }
        if (table.hasPairs && isValuesRow(cells)) return { kind: "pairs", groups: valuesOf(cells) }
    }
    const { headRows } = table
    if (headRows.length > 1 && table.held.joinedRows === 0 && lacksNumber(cells, headRows)) foldHeads(table)
    if (table.headRows.length > 1) return joinedRow(cells, places, table)
    if (table.rowsWithWide > 1) {
        if (cells.every(isWide)) return joinedWide(labelledCells(cells, places, NO_HEADERS), table)
        table.rowsWithWide = 1
        table.held.endDown()
    }
    const fragments = labelledCells(cells, places, table.headers)
    if (table.held.joinedRows === 0) table.rowsOfNumber = rowsUnderNumber(cells, table)
    if (table.rowsOfNumber > 1) return joined(fragments, table.rowsOfNumber, table)
    if (table.headers.length === 0 && beginsAboveWide(cells)) {
        table.rowsWithWide = cells[0]?.rows ?? 1
        return joinedWide(fragments, table)
    }
    if (table.headers.length === 1 && cells.length === 1 && table.held.addTurn(fragments)) return { kind: "held" }
    if (table.headers.length === 0 && table.held.addAcross(cells)) return { kind: "held" }
    if (table.headers.length === 0) return { kind: "record", fragments }
    const carried = table.carried.over(earliestOf(fragments))
    table.carried.note(cells)
    return { kind: "record", fragments: carried.length === 0 ? fragments : [...carried, ...fragments] }
}

function isHeaderRow(filled: readonly RowCell[], places: readonly number[], table: Table, isFirst: boolean): boolean {
    // Headings hold how the table is sorted, in links and hidden controls.
    const isHeading = table.inHead || filled.every(({ header }) => header)
    if (filled.some(({ fragments }) => fragments.some((one) => isMarked(one) && !(isHeading && one.attribute))))
        return false
    if (filled.length < 2 && !table.inHead)
        return filled.every((cell) => isLoneHeader(cell, isBesideHead(places, table)))
    if (isHeading) return true
    return isFirst && (filled.every(namesOnly) || isHeadOfCells(filled))
}

/** ` | ご依頼主 | お届け先` over `お名前 | 山田 様 | 佐藤 様`: a person a column, and what each line says of them at its side. */
function areFieldsOfColumns(cells: readonly RowCell[], { headers }: Table): boolean {
    const [corner, ...people] = headers
    if (corner !== "" || people.length < 2 || cells.length !== headers.length) return false
    const [head] = cells
    return head !== undefined && head.fragments.length === 1 && namesOnly(head) && people.every(isSomebody)
}

function isSomebody(heading: string): boolean {
    const { subject, forPeople } = readLabel(heading)
    return subject !== null || forPeople === true
}

const LEAST_HEADS = 3

/** `No | 受講者 | ふりがな | 町名 | 電話`: words nobody knows among words that name columns; no value has neither sign nor digit. */
function isHeadOfCells(filled: readonly RowCell[]): boolean {
    const words: Fragment[] = []
    for (const { fragments, columns } of filled) {
        const [only] = fragments
        if (only === undefined || fragments.length > 1 || columns > 1) return false
        words.push(only)
    }
    return areMostlyNames(words, words.filter(({ naming }) => naming).length)
}

/** @param known how many of the words name a column */
export function areMostlyNames(words: readonly Fragment[], known: number): boolean {
    return known >= LEAST_HEADS && known * 2 > words.length && words.every(isPlainWord)
}

/**
 * The header of a table of one column; a title over several columns, or in words nobody knows, is none.
 *
 * @param mayBeWide it stands in the second row of headings
 */
function isLoneHeader({ header, columns, fragments }: RowCell, mayBeWide: boolean): boolean {
    return header && (mayBeWide || columns === 1) && fragments.every(({ text, naming }) => naming || isLabelWord(text))
}

/** A label alone in a table of one column, in a cell as its values are. */
function isHeadOfTurn(cells: readonly RowCell[], table: Table, isFirst: boolean): boolean {
    const [only] = cells
    if (only === undefined || cells.length > 1 || only.columns > 1 || !(isFirst || table.hasTurns)) return false
    const isName = only.fragments.length === 1 && namesOnly(only)
    table.hasTurns ||= isName
    return isName
}

/** A header row of words nobody knows may be a row of names: it is told as a record as well. */
function headerRow(cells: readonly RowCell[], places: readonly number[], table: Table): RowReading {
    const texts: string[] = []
    for (const [index, { fragments, columns }] of cells.entries()) {
        const at = places[index] ?? 0
        for (let column = at; column < Math.min(at + columns, COLUMNS_LIMIT); column++)
            texts[column] = headerText(fragments)
    }
    if (isFormHead(cells)) {
        table.hasPairs = true
        return { kind: "nothing" }
    }
    if (countsPeople(cells.map(({ fragments }) => headerText(fragments)))) return { kind: "nothing" }
    const width = Math.min(Math.max(texts.length, table.headers.length), COLUMNS_LIMIT)
    if (table.headers.length > 0 && saysTwice(cells))
        for (let at = 0; at < texts.length; at++) texts[at] = under(table.headers[at] ?? "", texts[at] ?? "")
    const over = Array.from({ length: width }, (_, index) => texts[index] ?? "")
    table.headRows = isTemplate(cells, places, table) ? [...table.headRows, over] : []
    // A second header row refines the first: where it says nothing, the first still holds.
    table.headers = Array.from({ length: width }, (_, index) => (texts[index] ?? "") || (table.headers[index] ?? ""))
    const fragments = cells.flatMap((cell) => cell.fragments)
    const known = fragments.every(({ text, naming }) => naming || isLabelWord(text))
    if (cells.length === 1) table.held.noteHeading()
    return known ? { kind: "nothing" } : { kind: "record", fragments }
}

const VALUE_HEADS: ReadonlySet<string> = new Set(
    "内容 入力内容 登録内容 回答 ご回答 記入内容 値 設定値 ご記入欄 value answer content".split(" "),
)

/** `項目 | 内容 | 備考`: below stand a label, its value and what else is said of it, a field a row. */
function isFormHead(cells: readonly RowCell[]): boolean {
    const [item, value] = cells.map(({ fragments }) => headerText(fragments).toLowerCase())
    return ITEM_HEADS.has(item ?? "") && VALUE_HEADS.has(value ?? "")
}

/** `児童 | 保護者` over `氏名 | 生年月日 | 氏名 | 電話`: where headings repeat, those above tell whose they are. */
function saysTwice(cells: readonly RowCell[]): boolean {
    const texts = cells.map(({ fragments }) => headerText(fragments)).filter((text) => text !== "")
    return new Set(texts).size < texts.length
}

function under(above: string, text: string): string {
    return above === "" || text === "" || above === text ? text : `${above} ${text}`
}

/** Two rows of headings are headings of two rows, not of groups of columns, where those above stand over single columns. */
function isTemplate(cells: readonly RowCell[], places: readonly number[], table: Table): boolean {
    if (!isBesideHead(places, table) && !cells.every(({ columns }) => columns === 1)) return false
    if (table.headRows.length === 0) return table.headers.length === 0
    return (
        table.rows === table.headRows.length + 1 &&
        (isBesideHead(places, table) ||
            cells.every(({ fragments }) => fragments.every(({ text }) => isLabelWord(text))))
    )
}

/** Two rows of headings over records of one row. */
function foldHeads(table: Table): void {
    const [above = [], below = []] = table.headRows
    table.headers = above.map((text, column) => under(text, below[column] ?? "") || text)
    table.headRows = []
}

/** A row of a record that takes as many rows as there are rows of headings. */
function joinedRow(cells: readonly RowCell[], places: readonly number[], table: Table): RowReading {
    const { headRows, held } = table
    return joined(labelledCells(cells, places, headRows[held.joinedRows] ?? []), headRows.length, table)
}

/** @param rows of the whole record */
function joined(fragments: readonly Fragment[], rows: number, { held }: Table): RowReading {
    const whole = held.addDown(fragments, rows)
    return whole === null ? { kind: "held" } : { kind: "record", fragments: whole }
}

/** A row of a record whose first cell (`照会`) reaches down over rows of wide cells (an address, a remark). */
function joinedWide(fragments: readonly Fragment[], table: Table): RowReading {
    const reading = joined(fragments, table.rowsWithWide, table)
    if (reading.kind === "record") table.rowsWithWide = 1
    return reading
}

function beginsAboveWide([first, ...values]: readonly RowCell[]): boolean {
    if (first === undefined || first.rows < 2 || first.rows > WIDE_ROWS_LIMIT) return false
    return values.filter(({ rows, columns }) => rows === 1 && columns === 1).length >= LEAST_ABOVE_WIDE
}

function isWide({ columns }: RowCell): boolean {
    return columns > 1
}

const NO_HEADERS: readonly string[] = []
const WIDE_ROWS_LIMIT = 4
const LEAST_ABOVE_WIDE = 2

const NUMBERED_ROWS_LIMIT = 8

/**
 * `1 | 山田 太郎 様`, and under it rows of one cell: a number that reaches down counts records, a word groups them. Below headings
 * more than one value may be a row of its own (`101 | 山田 | 090-…` of those who live there).
 */
function rowsUnderNumber(cells: readonly RowCell[], { headers }: Table): number {
    const [number, ...values] = cells
    if (number === undefined || values.length === 0 || number.rows > NUMBERED_ROWS_LIMIT) return 1
    if ((values.length > 1 && headers.length > 0) || values.some(({ rows }) => rows !== 1)) return 1
    return number.fragments.every(({ text }) => /^[0-9０-９]{1,6}[.)]?$/.test(text)) ? number.rows : 1
}

function labelledCells(cells: readonly RowCell[], places: readonly number[], headers: readonly string[]): Fragment[] {
    let rowHeader = ""
    const fragments: Fragment[] = []
    for (let index = 0; index < cells.length; index++) {
        const cell = cells[index]
        if (cell === undefined) continue
        const label = (headers[places[index] ?? 0] ?? "") || rowHeader
        if (label !== "") labelWith(label, cell.fragments)
        if (cell.header && headers.length === 0) rowHeader = headerText(cell.fragments)
        // `氏名 | [    ] | 検索`: what stands behind an empty control is not what its heading names.
        else if (cell.hasEmptyEntry && cell.fragments.length === 0) rowHeader = ""
        for (const fragment of cell.fragments) fragments.push(asValue(fragment))
    }
    return fragments
}
