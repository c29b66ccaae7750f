// The literals of one statement or call: one record, since what is passed or set together speaks of one thing. So are those of
// several statements that set properties of one object (`s0.name="…";s0.mail="…";`).
import type { BodyRecord, Cell } from "../../contract.ts"
import { COLUMNS_LIMIT, OUTER_HOLD, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"

export class StatementRun {
    #cells: Cell[] = []
    /** What the literals of the last statement are set on; null: nothing. */
    #holder: string | null = null
    /** The statement has ended. */
    #isOver = false
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

    /**
     * A label that repeats begins another record.
     *
     * @param holder the object on which the literal is set, by its name; null: none
     */
    add(cell: Cell, holder: string | null): void {
        if (this.#isOver && holder !== this.#holder) this.end()
        this.#isOver = false
        this.#holder = holder
        const first = this.#cells[0]?.span.start ?? cell.span.start
        const repeats = cell.label !== null && this.#cells.some(({ label }) => label === cell.label)
        const isFull = this.#cells.length >= COLUMNS_LIMIT || cell.span.end - first > RECORD_LIMIT - TOKEN_LIMIT
        if (repeats || isFull) this.end()
        this.#cells.push(cell)
    }

    /**
     * Goes on where the next statement sets something on the same object, but not for a whole program.
     *
     * @param position of the statement's end
     */
    endStatement(position: number): void {
        if (this.#holder === null || position - this.openFrom() > OUTER_HOLD) this.end()
        else this.#isOver = true
    }

    end(): void {
        this.#isOver = false
        this.#holder = null
        const cells = this.#cells
        if (cells.length === 0) return
        this.#cells = []
        this.#emit(cells, cells.some(({ label }) => label !== null) ? "definitions" : "prose")
    }
}
