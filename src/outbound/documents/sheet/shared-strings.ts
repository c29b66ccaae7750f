// Texts that the cells of a workbook point to (ECMA-376-1 part 18.4). The reading aids beside them (rPh) are left out.
import { CELL_UNITS, STRINGS_LIMIT } from "../limits.data.ts"
import type { XmlHandler } from "../xml/walk-xml.ts"
import { unescaped } from "./worksheet.ts"

export class SharedStringsHandler implements XmlHandler {
    readonly strings: string[] = []
    lostUnits = 0
    #text = ""
    #inText = false
    #phonetic = 0

    open(name: string): void {
        if (name === "si") this.#text = ""
        else if (name === "rPh") this.#phonetic++
        else if (name === "t") this.#inText = this.#phonetic === 0
    }

    text(text: string): void {
        if (!this.#inText) return
        if (this.#text.length + text.length <= CELL_UNITS) this.#text += text
        else this.lostUnits += text.length
    }

    close(name: string): void {
        if (name === "t") this.#inText = false
        else if (name === "rPh") this.#phonetic--
        else if (name === "si") this.#close()
    }

    #close(): void {
        if (this.strings.length < STRINGS_LIMIT) this.strings.push(unescaped(this.#text))
        else this.lostUnits += this.#text.length
    }
}
