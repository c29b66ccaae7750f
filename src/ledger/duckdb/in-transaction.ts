import type { Connection } from "./connection.ts"

/** All that `task` writes becomes visible together, or nothing of it. */
export async function inTransaction<T>(connection: Connection, task: () => Promise<T>): Promise<T> {
    await connection.run("BEGIN TRANSACTION")
    try {
        const result = await task()
        await connection.run("COMMIT")
        return result
    } catch (error) {
        // A failed commit has already rolled back: the error that counts is the first one.
        await connection.run("ROLLBACK").catch(() => null)
        throw error
    }
}
