// One moment of the ledger: a read transaction and the files that belonged to the ledger when it began.
import type { Connection } from "./connection.ts"
import { goOn, type Rest } from "./rests.ts"
import { readDayFiles, type DayFile } from "./days/day-files.ts"

export interface Moment {
    readonly connection: Connection
    /** Folder of the ledger. */
    readonly dir: string
    readonly files: readonly DayFile[]
    /** Awaited between stretches of a long question. */
    readonly rest: Rest
}

export async function atOneMoment<T>(
    connection: Connection,
    dir: string,
    read: (moment: Moment) => Promise<T>,
    rest: Rest = goOn,
): Promise<T> {
    await connection.run("BEGIN TRANSACTION")
    try {
        return await read({ connection, dir, rest, files: await readDayFiles(connection) })
    } finally {
        await connection.run("COMMIT").catch(async () => connection.run("ROLLBACK").catch(() => null))
    }
}
