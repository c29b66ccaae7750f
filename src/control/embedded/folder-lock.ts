// One process a folder. The lock is the kernel's, on a file inside: it ends with the process that holds it, however that
// ends, and no process number or age of a file has to be believed. Node has no call for it, SQLite has: an open exclusive
// transaction on an empty database is nothing but that lock. PGlite itself has none: its lock file always names process 42.
import { DatabaseSync } from "node:sqlite"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

export interface FolderLock {
    readonly release: () => void
}

/** A database that nobody refers to is closed by the garbage collector, and its lock ends with it. */
const HELD = new Set<DatabaseSync>()

/** SQLite's code for "somebody else has it". */
const SQLITE_BUSY = 5

/** @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED; `detail.locked` is 1 where somebody else has the folder */
export function lockFolder(file: string): FolderLock {
    let database: DatabaseSync | null = null
    try {
        database = new DatabaseSync(file, { timeout: 0 })
        database.exec("begin exclusive")
        HELD.add(database)
        return { release: releaseOf(database) }
    } catch (error) {
        database?.close()
        const busy = error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY
        throw new SekishoError("SEKISHO_CONTROL_OPEN_FAILED", busy ? { locked: 1 } : {}, error)
    }
}

/** Releasing twice is no error. */
function releaseOf(database: DatabaseSync): () => void {
    return () => {
        if (HELD.delete(database)) database.close()
    }
}
