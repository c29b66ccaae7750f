// The literals of one statement or call: one record, since what is passed or set together speaks of one thing.
import type { BodyRecord, Cell } from "../../contract.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"

export class StatementRun {
    #cells: Cell[] = []
    readonly #emit: (cells: readonly Cell[], form: BodyRecord["form"]) => void

    constructor(emit: (cells: readonly Cell[], form: BodyRecord["form"]) => void) {
        this.#emit = emit
    }

    get isEmpty(): boolean {
        return this.#cells.length === 0
    }

    openFrom(): number {
        return this.#cells[0]?.span.start ?? Infinity
    }

    /** A label that repeats begins another record. */
    add(cell: Cell): void {
        const first = this.#cells[0]?.span.start ?? cell.span.start
        const repeats = cell.label !== null && this.#cells.some(({ label }) => label === cell.label)
        const isFull = this.#cells.length >= COLUMNS_LIMIT || cell.span.end - first > RECORD_LIMIT - TOKEN_LIMIT
        if (repeats || isFull) this.end()
        this.#cells.push(cell)
    }

    end(): void {
        const cells = this.#cells
        if (cells.length === 0) return
        this.#cells = []
        this.#emit(cells, cells.some(({ label }) => label !== null) ? "definitions" : "prose")
    }
}
