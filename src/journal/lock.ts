// One writer at a time over all processes: the lock of an empty SQLite database, which the kernel frees with its holder, however
// that ends. A file of our own would have to be told from one that a killed process left behind.
import { DatabaseSync } from "node:sqlite"

/** A write takes milliseconds; who waits longer waits for a process that stands still. */
const WAIT_MS = 5_000

/** @throws Error when another process holds it for longer than WAIT_MS */
export function whileLocked<T>(file: string, work: () => T): T {
    const database = new DatabaseSync(file, { timeout: WAIT_MS })
    try {
        database.exec("BEGIN EXCLUSIVE")
        return work()
    } finally {
        // Closing ends the transaction; nothing was written in it.
        database.close()
    }
}
