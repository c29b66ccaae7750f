// Lines of labels and values that follow one another: one record until a label comes again.
import type { Cell } from "../../contract.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"

export class LabelBlock {
    #cells: Cell[] = []
    readonly #labels = new Set<string>()

    get isOpen(): boolean {
        return this.#cells.length > 0
    }

    /** Start of what is held; Infinity when nothing is. */
    openFrom(): number {
        return this.#cells[0]?.span.start ?? Infinity
    }

    /** How far it would reach with these cells, in units. */
    lengthWith(cells: readonly Cell[]): number {
        return (cells.at(-1)?.span.end ?? 0) - (this.#cells[0]?.span.start ?? 0)
    }

    /** With these cells it would be longer than a record may be. */
    isTooLongWith(cells: readonly Cell[]): boolean {
        return this.isOpen && this.lengthWith(cells) > RECORD_LIMIT - TOKEN_LIMIT
    }

    /** Another record begins with these cells. */
    endsBefore(cells: readonly Cell[]): boolean {
        const repeats = cells.some(({ label }) => label !== null && this.#labels.has(label))
        return repeats || this.isTooLongWith(cells) || this.#cells.length > COLUMNS_LIMIT
    }

    add(cells: readonly Cell[]): void {
        for (const cell of cells) {
            this.#cells.push(cell)
            if (cell.label !== null) this.#labels.add(cell.label)
        }
    }

    takeAll(): readonly Cell[] {
        const cells = this.#cells
        if (cells.length > 0) {
            this.#cells = []
            this.#labels.clear()
        }
        return cells
    }
}
