// The catalogue of the closed days' files (table `files`): a file belongs to the ledger from the commit that enters it to
// the commit that strikes it out. All runs in the caller's transaction.
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Connection } from "../connection.ts"
import { readNumbers } from "../read-columns.ts"
import { sqlText } from "../sources.ts"
import { COVERAGE, IS_ENDED, IS_RESPONSE } from "../statements.ts"
import { dayFilePath, writeDayFile, type DayFile, type FileKind } from "./day-files.ts"

export interface Archive {
    readonly connection: Connection
    /** Folder of the ledger. */
    readonly dir: string
    /** Exposures of a part from which it is counted by the hour too (archive-hours.ts); default HOURS_FROM_ROWS. */
    readonly hoursFromRows?: number
}

/** Zstandard at its default level; version 2 pages pack sorted integers into their differences. */
const FORMAT = "FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2"
/**
 * Rows are looked at by the group. A group of requests has as many addresses as rows, nearly, which take longer to read than all else;
 * of exposures, whose groups have few, small groups would cost more by what is said of each: with half as many rows a group, five
 * clients take a fifth longer to find.
 */
const GROUP_ROWS = 131_072
const GROUP_REQUESTS = 16_384

/** @param times of the rows where they have none of their own (`at_ms`) */
export async function archiveRows(
    { connection, dir }: Archive,
    file: Pick<DayFile, "day" | "kind" | "part">,
    select: string,
    times?: { readonly fromMs: number; readonly toMs: number },
): Promise<void> {
    await writeDayFile(dir, file, async (path) => {
        const groupRows = COUNTED.has(file.kind) ? GROUP_REQUESTS : GROUP_ROWS
        await connection.run(`COPY (${select}) TO ${sqlText(path)} (${FORMAT}, ROW_GROUP_SIZE ${groupRows})`)
    })
    const source = `read_parquet(${sqlText(join(dir, dayFilePath(file)))})`
    const span = times === undefined ? "min(at_ms), max(at_ms)" : `${times.fromMs}::BIGINT, ${times.toMs}::BIGINT`
    const rows = COUNTED.has(file.kind) ? `count(*) FILTER (${IS_ENDED})` : "count(*)"
    const coverage = COUNTED.has(file.kind)
        ? `SELECT ${COVERAGE} FROM ${source} WHERE ${IS_RESPONSE}`
        : "SELECT 0, 0, 0, 0, 0, 0"
    await connection.run(
        `INSERT INTO files SELECT ${file.part}, ${file.day}, '${file.kind}', s.*, c.*
         FROM (SELECT ${rows}, ${span} FROM ${source}) s, (${coverage}) c`,
    )
}

/** @param file its `rows` are those that it stands for */
export async function archiveDerived(
    { connection, dir }: Archive,
    { part, day, kind, rows, fromMs, toMs }: Omit<DayFile, "countsMasked">,
    write: (path: string) => Promise<void>,
): Promise<void> {
    await writeDayFile(dir, { part, day, kind }, write)
    await connection.run(
        `INSERT INTO files VALUES (${part}, ${day}, '${kind}', ${rows}, ${fromMs}, ${toMs}, 0, 0, 0, 0, 0, 0)`,
    )
}

/** @param file as in `archiveDerived` */
export async function archivePacked(
    archive: Archive,
    file: Omit<DayFile, "countsMasked">,
    bytes: Buffer,
): Promise<void> {
    await archiveDerived(archive, file, async (path) => writeFile(path, bytes))
}

const COUNTED: ReadonlySet<FileKind> = new Set<FileKind>(["requests", "traffic"])

export async function strikeOut(connection: Connection, files: readonly DayFile[]): Promise<void> {
    for (const { part, kind } of files) {
        await connection.run(`DELETE FROM files WHERE part = ${part} AND kind = '${kind}'`)
        if (kind === "exposures") await connection.run(`DELETE FROM unended WHERE part = ${part}`)
    }
}

/** Numbers of parts are never used again. */
export async function takePart(connection: Connection): Promise<number> {
    const [part = 1] = await readNumbers(connection, "SELECT next_part::DOUBLE FROM counters")
    await connection.run("UPDATE counters SET next_part = next_part + 1")
    return part
}
