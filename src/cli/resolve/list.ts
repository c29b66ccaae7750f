/** The owner's own list, wherever it stands: one data subject a line, columns with names. */
export interface List {
    readonly columns: readonly string[]
    /** Cells in the order of the columns; once. */
    readonly lines: AsyncIterable<readonly string[]>
}

/** A line longer than this is no line of a list of people. */
export const LINE_LIMIT_BYTES = 262_144
/** Columns of a list. */
export const COLUMNS_LIMIT = 1_000
