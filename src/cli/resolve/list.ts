/** The owner's own list, wherever it stands: one data subject a line, columns with names. */
export interface List {
    readonly columns: readonly string[]
    /** Cells in the order of the columns; once. */
    readonly lines: AsyncIterable<readonly string[]>
    /** Known once `lines` has ended. */
    readonly oddities: Oddities
}

/** What a list is read in spite of, and what may make a line find somebody else than it says. */
export interface Oddities {
    /** Lines with a cell beyond the columns, or short of one: a comma without quotes moves what follows into other columns. */
    readonly otherWidth: OddLines
    /** Lines with a character that is none in the list's charset. */
    readonly unread: OddLines
}

export interface OddLines {
    readonly count: number
    /** Of the file, from 1; 0: none. */
    readonly firstLine: number
}

export const NO_ODDITIES: Oddities = {
    otherWidth: { count: 0, firstLine: 0 },
    unread: { count: 0, firstLine: 0 },
}

/** A line longer than this is no line of a list of people. */
export const LINE_LIMIT_BYTES = 262_144
/** Columns of a list. */
export const COLUMNS_LIMIT = 1_000
