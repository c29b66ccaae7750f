// The embedded control store: PGlite (PostgreSQL compiled to WebAssembly) in a folder of its own, in this process.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { Kysely, PGliteDialect } from "kysely"
import type { ControlStore } from "../contract.ts"
import type { DeedWitness } from "../deeds/witness.ts"
import { driverFault } from "../store/driver-fault.ts"
import { openSqlControlStore } from "../store/sql-control-store.ts"
import type { ControlTables } from "../store/tables.ts"
import { lockFolder, type FolderLock } from "./folder-lock.ts"
import { openCluster } from "./open-cluster.ts"

export const CLUSTER = "cluster"
export const LOCK = "lock"

/**
 * @param folder created where missing
 * @param nowMs Unix milliseconds, kept as the time of a migration
 * @param witness told of every deed; null: nobody is
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED; `detail.locked` is 1 where another process has the folder
 */
export async function openEmbeddedStore(
    folder: string,
    nowMs: number,
    witness: DeedWitness | null = null,
): Promise<ControlStore> {
    let lock: FolderLock | null = null
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        lock = lockFolder(join(folder, LOCK))
        return await openLocked(folder, nowMs, lock.release, witness)
    } catch (error) {
        lock?.release()
        throw driverFault("SEKISHO_CONTROL_OPEN_FAILED", error)
    }
}

async function openLocked(
    folder: string,
    nowMs: number,
    release: () => void,
    witness: DeedWitness | null,
): Promise<ControlStore> {
    const database = await openCluster(join(folder, CLUSTER))
    const connection = new Kysely<ControlTables>({ dialect: new PGliteDialect({ pglite: database }) })
    const close = async (): Promise<void> => {
        await connection.destroy()
        release()
    }
    try {
        return await openSqlControlStore(connection, nowMs, { close, failed: () => database.failure !== null }, witness)
    } catch (error) {
        await connection.destroy()
        throw error
    }
}
