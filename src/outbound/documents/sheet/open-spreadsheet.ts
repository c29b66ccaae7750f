// The sheets of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, chapter 9), all in one part, cell by cell.
import { CELL_UNITS, ROW_CELLS_LIMIT } from "../limits.data.ts"
import { type Attributes, attribute, type XmlHandler } from "../xml/walk-xml.ts"
import { LOOSE_COLUMN, type SheetCell, type SheetRow } from "./sheet-records.ts"

/** A filled cell that says it stands for many is one of these many at most. */
const REPEATS_LIMIT = 64

export interface OpenSheetEvents {
    readonly onSheet: (name: string) => void
    readonly onRow: (row: SheetRow) => void
}

export class OpenSpreadsheetHandler implements XmlHandler {
    readonly #events: OpenSheetEvents
    #row = 0
    #rowRepeats = 1
    #column = 0
    #columnRepeats = 1
    #cells: SheetCell[] = []
    #inCell = false
    #text = ""
    /** What a date is, however it is shown. */
    #date = ""
    lostUnits = 0

    constructor(events: OpenSheetEvents) {
        this.#events = events
    }

    open(name: string, attributes: Attributes): void {
        if (name === "table") this.#openSheet(attributes)
        else if (name === "table-row") this.#openRow(attributes)
        else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes)
        else if (this.#inCell && (name === "s" || name === "tab" || name === "line-break")) this.text(" ")
        else if (this.#inCell && name === "p" && this.#text !== "") this.text("\n")
    }

    text(text: string): void {
        if (!this.#inCell) {
            // Shapes; and whatever would hide in a text that calls itself a spreadsheet.
            if (text.trim() !== "") this.#events.onRow({ number: this.#row, cells: [{ column: LOOSE_COLUMN, text }] })
        } else if (this.#text.length + text.length <= CELL_UNITS) this.#text += text
        else this.lostUnits += text.length
    }

    close(name: string): void {
        if (name === "table-cell" || name === "covered-table-cell") this.#closeCell()
        else if (name === "table-row") this.#closeRow()
    }

    #openSheet(attributes: Attributes): void {
        this.#row = 0
        this.#events.onSheet(attribute(attributes, "name") ?? "")
    }

    #openRow(attributes: Attributes): void {
        this.#row++
        this.#rowRepeats = countOf(attribute(attributes, "number-rows-repeated"))
        this.#column = 0
        this.#cells = []
    }

    #openCell(attributes: Attributes): void {
        this.#inCell = true
        this.#text = ""
        this.#date = (attribute(attributes, "date-value") ?? "").slice(0, 10)
        this.#columnRepeats = countOf(attribute(attributes, "number-columns-repeated"))
    }

    #closeCell(): void {
        this.#inCell = false
        const text = this.#date === "" ? this.#text : this.#date
        if (text.trim() !== "") {
            const times = Math.min(this.#columnRepeats, REPEATS_LIMIT, ROW_CELLS_LIMIT - this.#cells.length)
            if (times < 1) this.lostUnits += text.length
            for (let at = 0; at < times; at++) this.#cells.push({ column: this.#column + at, text })
        }
        this.#column += this.#columnRepeats
    }

    /** The same row many times shows nobody new. */
    #closeRow(): void {
        this.#events.onRow({ number: this.#row, cells: this.#cells })
        this.#row += this.#rowRepeats - 1
        this.#cells = []
    }
}

function countOf(said: string | undefined): number {
    return said !== undefined && /^[1-9]\d{0,6}$/.test(said) ? Number(said) : 1
}

/** Text and spreadsheets have the same root; the body says which it is. */
export function isOpenSpreadsheet(bytes: Uint8Array): boolean {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(":spreadsheet>")
}
