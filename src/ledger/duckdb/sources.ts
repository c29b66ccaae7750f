// What a statement reads from: the table of the open days, and the files of the closed ones.
import { join } from "node:path"
import { dayFilePath, type DayFile, type FileKind } from "./days/day-files.ts"
import { TABLES, type TableName } from "./tables.ts"

/** The files of some kinds, as a table function; null where there are none. */
export function filesSource(dir: string, files: readonly DayFile[], kinds: readonly FileKind[]): string | null {
    const paths = files.filter(({ kind }) => kinds.includes(kind)).map((file) => join(dir, dayFilePath(file)))
    if (paths.length === 0) return null
    return `read_parquet([${paths.map(sqlText).join(", ")}])`
}

/** A text as a literal: only for paths of our own. */
export function sqlText(text: string): string {
    return `'${text.replaceAll("'", "''")}'`
}

/** Files that may hold rows of a period; null: open on that side. */
export function filesWithin(files: readonly DayFile[], fromMs: number | null, toMs: number | null): readonly DayFile[] {
    return files.filter((file) => (fromMs === null || file.toMs >= fromMs) && (toMs === null || file.fromMs < toMs))
}

/** A select without WHERE once for each condition; null: once, without any. */
export function inPlaces(select: string, places: readonly string[] | null): readonly string[] {
    return places === null ? [select] : places.map((where) => `${select} WHERE ${where}`)
}

/**
 * Requests of open and closed days; `headers` of closed days are files of their own (readHeaders).
 *
 * @param places conditions of which a wanted row of closed days meets exactly one; null: all are wanted
 */
export function requestsSource(
    dir: string,
    files: readonly DayFile[],
    kinds: readonly FileKind[],
    places: readonly string[] | null = null,
): string {
    const shared = namesOf("requests", ["day", "headers", "masked"])
    const rows = [`SELECT ${shared}, headers, masked FROM requests`]
    for (const masked of ["masked", "0 AS masked"]) {
        const written = files.filter(({ countsMasked }) => countsMasked === (masked === "masked"))
        const closed = filesSource(dir, written, kinds)
        if (closed === null) continue
        rows.push(...inPlaces(`SELECT ${shared}, NULL::VARCHAR AS headers, ${masked} FROM ${closed}`, places))
    }
    return `(${rows.join(" UNION ALL ")})`
}

/** Findings of open and closed days, with the order in which they came. */
export function findingsSource(dir: string, files: readonly DayFile[]): string {
    const closed = filesSource(dir, files, ["findings"])
    const columns = namesOf("findings", ["day"])
    const open = `SELECT ${columns}, rowid AS ordinal FROM findings`
    return closed === null ? `(${open})` : `(${open} UNION ALL SELECT ${columns}, ordinal FROM ${closed})`
}

export function eventsSource(dir: string, files: readonly DayFile[]): string {
    const closed = filesSource(dir, files, ["events"])
    const columns = namesOf("events", ["day"])
    return closed === null ? "events" : `(SELECT ${columns} FROM events UNION ALL SELECT ${columns} FROM ${closed})`
}

export function namesOf(table: TableName, without: readonly string[]): string {
    return TABLES[table]
        .map(({ name }) => name)
        .filter((name) => !without.includes(name))
        .join(", ")
}
