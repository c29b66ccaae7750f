// One moment of the ledger: a read transaction and the files that belonged to the ledger when it began.
import type { DuckDBConnection } from "@duckdb/node-api"
import { readDayFiles, type DayFile } from "./days/day-files.ts"

export interface Moment {
    readonly connection: DuckDBConnection
    /** Folder of the ledger. */
    readonly dir: string
    readonly files: readonly DayFile[]
}

export async function atOneMoment<T>(
    connection: DuckDBConnection,
    dir: string,
    read: (moment: Moment) => Promise<T>,
): Promise<T> {
    await connection.run("BEGIN TRANSACTION")
    try {
        return await read({ connection, dir, files: await readDayFiles(connection) })
    } finally {
        await connection.run("COMMIT").catch(async () => connection.run("ROLLBACK").catch(() => null))
    }
}
