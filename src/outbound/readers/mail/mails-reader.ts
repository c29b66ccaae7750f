// Whom a mail is for: one address in the header, and a name in the first lines of its text (`山田 太郎 様`). Both are one person's. Errs
// towards two persons: where the header has several addresses or another name, or the text addresses nobody at its beginning, nothing is
// joined.
import type { BodyRecord, Cell } from "../../contract.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"

/** Records of a text before whom it addresses: a firm, a department, a heading. */
const LINES_LIMIT = 4
const ADDRESS_ALONE = /^<?[^\s<>"@]{1,64}@[^\s<>"@]{1,255}>?$/
const NAME_AND_ADDRESS = /^"?([^<>"@]{2,16}?)"?\s{0,4}<[^\s<>"@]{1,64}@[^\s<>"@]{1,255}>$/
const BETWEEN_HALVES = /[\s\u3000]/g
const ADDRESSED = /^(.{2,10}?)[ \u3000]?[様殿]$/
const ADDRESSED_UNITS = 16

/** Of one mail. */
export class MailsReader {
    #address: Cell | null = null
    /** As the header calls them; "" where it does not. */
    #name = ""
    #addresses = 0
    #lines = 0

    forget(): void {
        this.#address = null
        this.#name = ""
        this.#addresses = 0
        this.#lines = 0
    }

    /** @param cell an address of the header's `To` */
    note(cell: Cell): void {
        const name = NAME_AND_ADDRESS.exec(cell.text)?.[1]
        this.#name = name === undefined ? "" : plain(name.replace(/\s?様$/, ""))
        const isWhole = name !== undefined || ADDRESS_ALONE.test(cell.text)
        this.#address = ++this.#addresses === 1 && isWhole ? cell : null
    }

    /** A record of the mail's text, with the address where it is whom the text is for. */
    addressed(record: BodyRecord): BodyRecord {
        const address = this.#address
        if (address === null) return record
        const name = whoIsAddressed(record)
        if (name !== null || ++this.#lines >= LINES_LIMIT) this.#address = null
        if (name === null || (this.#name !== "" && this.#name !== plain(name))) return record
        return { ...record, cells: [{ ...address, span: record.span }, ...record.cells], vain: 0 }
    }
}

function whoIsAddressed({ cells }: BodyRecord): string | null {
    const [first] = cells
    if (first === undefined || first.label !== null || first.text.length > ADDRESSED_UNITS) return null
    const name = ADDRESSED.exec(first.text.trim())?.[1]
    return name !== undefined && fullNameForm(name) !== null ? name : null
}

function plain(name: string): string {
    return name.replaceAll(BETWEEN_HALVES, "")
}
