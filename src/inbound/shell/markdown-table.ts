// Tables of Markdown (GitHub Flavored Markdown 4.10): `| id | name |` over `|---|---|`. Names of columns are names of commands all
// too often. Nothing in such rows runs: a pipe at the end of a line and one at the beginning of the next are an error to every
// shell, which reads both before it starts a command (POSIX.1-2024 Shell 2.10). So only rows with a bar at both ends count, and
// none with any other sign of a shell, `#` among them, behind which the bar would be a comment. Where lines end as in forms,
// by CR and LF, the CR is a word to a shell and the row before it runs: then only bare names that read nothing and tell
// nobody pass. What stands before and behind a table is read as ever.

export interface Table {
    readonly start: number
    readonly end: number
    /** Its lines end by LF alone. */
    readonly isInert: boolean
}

const DELIMITER_ROW = /\n\|(?:[ \t]{0,8}:?-{1,40}:?[ \t]{0,8}\|){2,64}[ \t]{0,8}(?=\r?\n|\r?$)/g
const ROW = /^\|[^;&`$()<>\\"'{}#\n]{0,2000}\|[ \t]{0,8}\r?$/
/** Tables of one text; rows behind the last of them are read as commands. */
const TABLES_LIMIT = 64

/** @returns the tables, in order */
export function markdownTables(text: string): readonly Table[] {
    if (!text.includes("|-") && !text.includes("| -") && !text.includes("|:") && !text.includes("| :")) return NONE
    const tables: Table[] = []
    let from = 0
    for (const { 0: row, index } of text.matchAll(DELIMITER_ROW)) {
        if (tables.length >= TABLES_LIMIT) break
        const start = text.lastIndexOf("\n", index - 1) + 1
        if (start < from || !ROW.test(text.slice(start, index))) continue
        from = rowsEnd(text, index + row.length)
        tables.push({ start, end: from, isInert: !text.slice(start, from).includes("\r") })
    }
    return tables
}

/** Behind the rows that follow on the line that ends at `at`. */
function rowsEnd(text: string, at: number): number {
    let end = lineEnd(text, at)
    while (end < text.length) {
        const next = lineEnd(text, end + 1)
        if (!ROW.test(text.slice(end + 1, next))) break
        end = next
    }
    return end
}

function lineEnd(text: string, from: number): number {
    const feed = text.indexOf("\n", from)
    return feed < 0 ? text.length : feed
}

const NONE: readonly Table[] = []

/** Names of columns that are commands: without an argument, and with what they print led into nothing, they do nothing. */
const IDLE =
    /(?:id|date|time|type|name|file|host|users|groups|who|cat|find|sort|cut|head|tail|test|uniq|env)[ \t]{0,8}\|/iy

/** Whether what stands at an index is no command, as it stands in one of the tables. */
export function isInTable(text: string, at: number, tables: readonly Table[]): boolean {
    const table = tables.find(({ start, end }) => at >= start && at < end)
    if (table === undefined || table.isInert) return table !== undefined
    IDLE.lastIndex = at
    return IDLE.test(text)
}
