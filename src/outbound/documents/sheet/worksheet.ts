// One sheet of a workbook (ECMA-376-1 part 18.3), cell by cell. Hidden rows, columns and sheets are read like all others:
// whoever gets the file can show them. The cached sheets of other workbooks have the same shape (part 18.14).
import { CELL_UNITS, MERGES_LIMIT, ROW_CELLS_LIMIT } from "../limits.data.ts"
import { type Attributes, attribute, type XmlHandler } from "../xml/walk-xml.ts"
import { cellPlace, type Merge, mergeOf } from "./cell-place.ts"
import { type NumberFormat, shownNumber } from "./number-format.ts"
import { LOOSE_COLUMN, type SheetCell, type SheetRow } from "./sheet-records.ts"

/** What the sheets of one workbook share. */
export interface WorkbookBasis {
    /** A shared text; "" where there is none of that number. */
    readonly text: (index: number) => string
    /** By style index. */
    readonly formats: readonly NumberFormat[]
    readonly is1904: boolean
}

export class WorksheetHandler implements XmlHandler {
    readonly #basis: WorkbookBasis
    readonly #onRow: (row: SheetRow) => void
    #row = 0
    #column = 0
    #cells: SheetCell[] = []
    #type = ""
    #style = 0
    #inCell = false
    /** Which text is being gathered: a value, a text in place, a formula. */
    #gathering: "" | "v" | "t" | "f" = ""
    #text = ""
    #formula = ""
    #phonetic = 0
    /** Cells that were longer or more than the limits: their units were not read. */
    lostUnits = 0

    constructor(basis: WorkbookBasis, onRow: (row: SheetRow) => void) {
        this.#basis = basis
        this.#onRow = onRow
    }

    open(name: string, attributes: Attributes): void {
        if (name === "row") this.#openRow(attributes)
        else if (name === "c" || name === "cell") this.#openCell(attributes)
        else if (name === "rPh") this.#phonetic++
        else if (this.#inCell && (name === "v" || name === "f" || name === "t")) {
            if (this.#phonetic === 0) this.#gathering = name
        }
    }

    text(text: string): void {
        if (!this.#inCell) this.#loose(text)
        if (this.#gathering === "") return
        if (this.#gathering === "f") this.#formula = this.#grown(this.#formula, text)
        else this.#text = this.#grown(this.#text, text)
    }

    close(name: string): void {
        if (name === "v" || name === "t" || name === "f") this.#gathering = ""
        else if (name === "c" || name === "cell") this.#closeCell()
        else if (name === "rPh") this.#phonetic--
        else if (name === "row") this.#closeRow()
    }

    /** What is printed above and below the sheet, lists to choose from. */
    #loose(text: string): void {
        if (text.trim() !== "") this.#onRow({ number: this.#row, cells: [{ column: LOOSE_COLUMN, text }] })
    }

    #grown(text: string, more: string): string {
        if (text.length + more.length <= CELL_UNITS) return text + more
        this.lostUnits += more.length
        return text
    }

    #openRow(attributes: Attributes): void {
        const said = Number(attribute(attributes, "r"))
        this.#row = Number.isSafeInteger(said) && said > 0 ? said : this.#row + 1
        this.#column = 0
        this.#cells = []
    }

    #openCell(attributes: Attributes): void {
        this.#column = cellPlace(attribute(attributes, "r"))?.column ?? this.#column
        this.#type = attribute(attributes, "t") ?? "n"
        this.#style = Number(attribute(attributes, "s") ?? 0)
        this.#inCell = true
        this.#text = ""
        this.#formula = ""
    }

    #closeCell(): void {
        this.#inCell = false
        const text = this.#shown()
        if (text.trim() !== "") {
            if (this.#cells.length < ROW_CELLS_LIMIT) this.#cells.push({ column: this.#column, text })
            else this.lostUnits += text.length
        }
        this.#column++
    }

    #shown(): string {
        const value = this.#value()
        // A formula may have in it what its result does not show: HYPERLINK("mailto:…").
        return this.#formula.includes("@") && !value.includes("@") ? `${value} ${this.#formula}` : value
    }

    #value(): string {
        const { text, formats, is1904 } = this.#basis
        switch (this.#type) {
            case "s":
                return text(Number(this.#text))
            case "n":
                return this.#text === "" ? "" : shownNumber(this.#text, formats[this.#style] ?? "plain", is1904)
            case "b":
            case "e":
                return ""
            default:
                return unescaped(this.#text)
        }
    }

    #closeRow(): void {
        this.#onRow({ number: this.#row, cells: this.#cells })
        this.#cells = []
    }
}

/** `_x000D_`: how units that XML does not allow are written (part 22.9.2.19). */
export function unescaped(text: string): string {
    if (!text.includes("_x")) return text
    return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
}

/** Merged ranges stand behind the rows they belong to: they are looked for beforehand. */
export function mergesOf(bytes: Uint8Array): readonly Merge[] {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const merges: Merge[] = []
    for (let at = view.indexOf("mergeCell "); at >= 0 && merges.length < MERGES_LIMIT;) {
        const tag = view.toString("latin1", at, at + TAG_BYTES)
        const merge = mergeOf(/ref=["']([^"']+)["']/.exec(tag)?.[1])
        if (merge !== null) merges.push(merge)
        at = view.indexOf("mergeCell ", at + 1)
    }
    return merges
}

const TAG_BYTES = 64
