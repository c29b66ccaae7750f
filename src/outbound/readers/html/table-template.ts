// Tables in which one record takes several rows: a person a column, or two rows of headings over two rows each. Rows are held
// until their record is whole. Errs towards rows of their own.
import { isLabelWord } from "../labels.ts"
import { VALUES_LIMIT } from "../limits.data.ts"
import { earliestOf, type Fragment } from "./fragment.ts"
import type { RowCell, Table } from "./rows.ts"

/** Of a table: what waits for further rows. */
export class HeldRows {
    #columns: Fragment[][] = []
    #columnRows = 0
    #joined: Fragment[] = []
    #joinedRows = 0
    /** Of a table of one column in which headings and values take turns. */
    #turns: Fragment[] = []
    #valuesUnderHeading = 0
    /** Several values under one heading: a list, whose rows are records of their own. */
    #isList = false

    /** Start of the earliest value that waits; Infinity when none does. */
    openFrom(): number {
        let least = Math.min(earliestOf(this.#joined), earliestOf(this.#turns))
        for (const column of this.#columns) least = Math.min(least, earliestOf(column))
        return least
    }

    get joinedRows(): number {
        return this.#joinedRows
    }

    /**
     * A row `氏名 | 山田 | 佐藤` whose cells are already labelled by the first: each cell belongs to its column.
     *
     * @returns false when the row is no such row, or none that goes on with the rows held
     */
    addAcross(cells: readonly RowCell[]): boolean {
        const [head, ...values] = cells
        if (head === undefined || values.length < 2 || !isHead(head) || !values.every(isValue)) return false
        if (this.#columns.length > 0 && this.#columns.length !== values.length) return false
        if (values.length * (this.#columnRows + 1) > VALUES_LIMIT) return false
        for (const [index, { fragments }] of values.entries()) (this.#columns[index] ??= []).push(...fragments)
        this.#columnRows++
        return true
    }

    /** @returns the record, when this is the last of its `rows` rows; else null */
    addDown(fragments: readonly Fragment[], rows: number): readonly Fragment[] | null {
        this.#joined.push(...fragments)
        if (++this.#joinedRows < rows) return null
        const whole = this.#joined
        this.#joined = []
        this.#joinedRows = 0
        return whole
    }

    /** The rows of the record that waits are all there are of it. */
    endDown(): void {
        this.#joinedRows = 0
    }

    /** A heading of a table of one column. */
    noteHeading(): void {
        this.#valuesUnderHeading = 0
    }

    /**
     * A value of a table of one column, already labelled by the heading above it.
     *
     * @returns false when it is not the only one under its heading, or its heading was there before
     */
    addTurn(fragments: readonly Fragment[]): boolean {
        const again = fragments.some(({ label }) => this.#turns.some((one) => one.label === label))
        if (this.#isList || this.#valuesUnderHeading++ > 0 || again || this.#turns.length >= VALUES_LIMIT) {
            this.#isList = true
            return false
        }
        this.#turns.push(...fragments)
        return true
    }

    /** Records of what is held: a column each. */
    release(): readonly (readonly Fragment[])[] {
        if (this.#columns.length === 0 && this.#joined.length === 0 && this.#turns.length === 0) return this.#nothing()
        const held = [...this.#columns, this.#joined, this.#turns].filter((fragments) => fragments.length > 0)
        this.#columns = []
        this.#columnRows = 0
        this.#joined = []
        this.#joinedRows = 0
        this.#turns = []
        return held
    }

    #nothing(): readonly (readonly Fragment[])[] {
        this.#columnRows = 0
        this.#joinedRows = 0
        return NOTHING
    }
}

const NOTHING: readonly (readonly Fragment[])[] = []

function isHead({ fragments, columns }: RowCell): boolean {
    return columns === 1 && fragments.length > 0 && fragments.every(({ text, naming }) => naming || isLabelWord(text))
}

function isValue({ header, columns, fragments }: RowCell): boolean {
    return !header && columns === 1 && fragments.every(({ text }) => !isLabelWord(text))
}

/** `No. | 氏名 | 電話` over `住所`, beside the first heading, which reaches down: each record takes two rows. */
export function isBesideHead([first = 0]: readonly number[], { headRows, rows }: Table): boolean {
    return first > 0 && headRows.length === 1 && rows === 2
}

/** The first heading reaches down over the second row of headings, and no cell of the record below it does: a row each, then. */
export function lacksNumber(cells: readonly RowCell[], [above, below]: readonly (readonly string[])[]): boolean {
    return above?.[0] !== "" && below?.[0] === "" && cells.every(({ rows }) => rows === 1)
}
