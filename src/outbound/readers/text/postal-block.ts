// Whom a letter is for: `〒100-0000`, lines of an address, a name with 様. Such lines are one record, though no label says so.
import type { Cell } from "../../contract.ts"

const BEGINS = /^〒\s?[0-9０-９]{3}/
const ADDRESSEE = /(?:様|殿|御中|先生)$/
/** Lines of an address, a building, a firm, a title and a name. */
const LINES_LIMIT = 7
/** Empty lines before the name. */
const GAP_LIMIT = 1

export class PostalBlock {
    #cells: Cell[] = []
    #gap = 0

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
        return ADDRESSEE.test(cell.text) || this.#cells.length >= LINES_LIMIT
    }

    /** Whether a line of the text behind an empty line still belongs here: only the name does. */
    goesOn(text: string): boolean {
        return this.#gap === 0 || ADDRESSEE.test(text)
    }

    /** @returns true when the block ends here */
    blank(): boolean {
        return ++this.#gap > GAP_LIMIT
    }

    takeAll(): readonly Cell[] {
        const taken = this.#cells
        this.#cells = []
        this.#gap = 0
        return taken
    }
}
