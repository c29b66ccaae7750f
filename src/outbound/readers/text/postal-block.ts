// Whom a letter is for: `〒100-0000`, lines of an address, a name with 様, and how to reach them. Such lines are one record,
// though no label says so.
import type { Cell } from "../../contract.ts"

const BEGINS = /^〒\s?[0-9０-９]{3}/
const ADDRESSEE = /(?:様|殿|御中|先生)$/
/** Lines of an address, a building, a firm, a title and a name. */
const LINES_LIMIT = 7
/** `TEL:03-0000-0000` below the name. */
const CONTACT = /^(?:tel|fax|phone|mobile|e-?mail|mail|電話|携帯|メール|ファックス)/i
/** Empty lines before the name. */
const GAP_LIMIT = 1

export class PostalBlock {
    #cells: Cell[] = []
    #gap = 0
    /** The name has come: only ways to reach whom it names still belong here. */
    #isNamed = false

    get isOpen(): boolean {
        return this.#cells.length > 0
    }

    openFrom(): number {
        return this.#cells[0]?.span.start ?? Infinity
    }

    begins(text: string): boolean {
        return BEGINS.test(text)
    }

    /** @returns true when the block is complete */
    add(cell: Cell): boolean {
        this.#cells.push(cell)
        this.#isNamed ||= ADDRESSEE.test(cell.text)
        return this.#cells.length >= LINES_LIMIT
    }

    /** @returns whether the cells of a line are ways to reach the one whose block this is; then they are its cells */
    takesContact(cells: readonly Cell[]): boolean {
        if (this.#gap > 0 || this.#cells.length >= LINES_LIMIT) return false
        if (cells.length === 0 || !cells.every(({ label }) => label !== null && CONTACT.test(label))) return false
        this.#cells.push(...cells)
        return true
    }

    /** Whether a line of the text behind an empty line still belongs here: only the name does. */
    goesOn(text: string): boolean {
        return !this.#isNamed && (this.#gap === 0 || ADDRESSEE.test(text))
    }

    /** @returns true when the block ends here */
    blank(): boolean {
        return this.#isNamed || ++this.#gap > GAP_LIMIT
    }

    takeAll(): readonly Cell[] {
        const taken = this.#cells
        this.#cells = []
        this.#gap = 0
        this.#isNamed = false
        return taken
    }
}
