// The copy of its source that a pivot table keeps, though the source's sheet be deleted (ECMA-376-1 part 18.10).
import { CELL_UNITS, ROW_CELLS_LIMIT, STRINGS_LIMIT } from "../limits.data.ts"
import { type Attributes, attribute, type XmlHandler } from "../xml/walk-xml.ts"
import type { SheetCell, SheetRow } from "./sheet-records.ts"

export interface PivotField {
    readonly name: string
    readonly items: string[]
    /** Items that a record points to; the others are left from rows that are gone. */
    readonly used: Set<number>
}

const VALUES: ReadonlySet<string> = new Set(["s", "n", "d", "b", "e", "m"])

export class PivotDefinitionHandler implements XmlHandler {
    readonly fields: PivotField[] = []
    lostUnits = 0
    #items = 0
    #inItems = false

    open(name: string, attributes: Attributes): void {
        if (name === "cacheField") this.#openField(attributes)
        else if (name === "sharedItems") this.#inItems = true
        else if (this.#inItems && VALUES.has(name)) this.#item(valueOf(attributes))
    }

    close(name: string): void {
        if (name === "sharedItems") this.#inItems = false
    }

    text(): void {
        // Everything stands in attributes.
    }

    #openField(attributes: Attributes): void {
        const name = attribute(attributes, "name") ?? ""
        if (this.fields.length < ROW_CELLS_LIMIT) this.fields.push({ name, items: [], used: new Set() })
        else this.lostUnits += name.length
    }

    #item(value: string): void {
        if (this.#items++ < STRINGS_LIMIT) this.fields.at(-1)?.items.push(value)
        else this.lostUnits += value.length
    }
}

export class PivotRecordsHandler implements XmlHandler {
    readonly #fields: readonly PivotField[]
    readonly #onRow: (row: SheetRow) => void
    #number = 0
    #column = 0
    #cells: SheetCell[] = []

    constructor(fields: readonly PivotField[], onRow: (row: SheetRow) => void) {
        this.#fields = fields
        this.#onRow = onRow
    }

    open(name: string, attributes: Attributes): void {
        if (name === "r") {
            this.#column = 0
            this.#cells = []
        } else if (name === "x") this.#shared(Number(attribute(attributes, "v")))
        else if (VALUES.has(name)) this.#value(valueOf(attributes))
    }

    close(name: string): void {
        if (name !== "r") return
        this.#onRow({ number: ++this.#number, cells: this.#cells })
        this.#cells = []
    }

    text(): void {
        // Everything stands in attributes.
    }

    #shared(index: number): void {
        const field = this.#fields[this.#column]
        field?.used.add(index)
        this.#value(field?.items[index] ?? "")
    }

    #value(text: string): void {
        if (text !== "" && this.#cells.length < ROW_CELLS_LIMIT) this.#cells.push({ column: this.#column, text })
        this.#column++
    }
}

/** Items that no record points to, each a row of its own: whose row they were cannot be told any more. */
export function* leftItems(fields: readonly PivotField[]): Generator<SheetRow> {
    let number = 0
    for (const [column, { items, used }] of fields.entries()) {
        for (const [index, text] of items.entries()) {
            number++
            if (text !== "" && !used.has(index)) yield { number, cells: [{ column, text }] }
        }
    }
}

/** `1960-04-01T00:00:00` → the day alone. */
function valueOf(attributes: Attributes): string {
    const value = (attribute(attributes, "v") ?? "").slice(0, CELL_UNITS)
    return value.endsWith("T00:00:00") ? value.slice(0, -9) : value
}
