// What a workbook says of its sheets: their names, its calendar, the formats of its styles (ECMA-376-1 parts 18.2, 18.8).
import { attribute, type Attributes, type XmlHandler } from "../xml/walk-xml.ts"
import { type NumberFormat, numberFormatOf } from "./number-format.ts"

export class WorkbookHandler implements XmlHandler {
    is1904 = false
    /** Relationship id → name of the sheet. */
    readonly sheets: Map<string, string> = new Map()

    open(name: string, attributes: Attributes): void {
        if (name === "workbookPr") this.is1904 = /^(?:1|true|on)$/.test(attribute(attributes, "date1904") ?? "")
        if (name !== "sheet") return
        const id = attributes["r:id"] ?? attribute(attributes, "id") ?? ""
        this.sheets.set(id, attribute(attributes, "name") ?? "")
    }

    close(): void {
        // Everything stands in attributes.
    }

    text(): void {
        // Defined names are read with the loose texts of the package.
    }
}

export class StylesHandler implements XmlHandler {
    readonly formats: NumberFormat[] = []
    readonly #codes = new Map<number, string>()
    #inCellFormats = false

    open(name: string, attributes: Attributes): void {
        if (name === "numFmt") {
            this.#codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "")
        } else if (name === "cellXfs") this.#inCellFormats = true
        else if (name === "xf" && this.#inCellFormats) {
            const id = Number(attribute(attributes, "numFmtId") ?? 0)
            this.formats.push(numberFormatOf(id, this.#codes.get(id)))
        }
    }

    close(name: string): void {
        if (name === "cellXfs") this.#inCellFormats = false
    }

    text(): void {
        // Everything stands in attributes.
    }
}
