// PGlite on a folder, so that it opens after any crash and loses nothing it has confirmed. A new cluster is made beside
// its place and moved there when it is whole and on the disk: PGlite takes a folder that has a PG_VERSION for a finished
// one, whatever else is missing.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { DurableFs } from "./durable-fs.ts"
import { FailingPGlite } from "./failing-pglite.ts"
import { syncPath, syncTree } from "./sync-tree.ts"

/**
 * PGlite's own (its defaultStartParams) without `-F`, and with a method of syncing the log that reaches DurableFs: the
 * default, fdatasync, ends in a function that does nothing. The caches are for a store of some megabytes.
 */
const START = [
    "--single",
    "-O",
    "-j",
    ...settings({
        search_path: "public",
        exit_on_error: "false",
        log_checkpoints: "false",
        log_min_messages: "fatal",
        max_worker_processes: "0",
        max_parallel_workers: "0",
        max_parallel_workers_per_gather: "0",
        max_parallel_maintenance_workers: "0",
        io_method: "sync",
        fsync: "on",
        full_page_writes: "on",
        synchronous_commit: "on",
        wal_sync_method: "fsync",
        shared_buffers: "8MB",
        min_wal_size: "2MB",
        max_wal_size: "16MB",
    }),
]
/** Segments of 1 MB instead of 16: a new store takes 29 MB instead of 39. */
const INITDB = ["--wal-segsize=1"]

/**
 * Whoever calls holds the folder's lock (folder-lock.ts).
 *
 * @param onSync told the path of each file that was put on the disk
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED; whatever PGlite throws
 */
export async function openCluster(folder: string, onSync?: (path: string) => void): Promise<FailingPGlite> {
    if (!existsSync(folder)) await makeCluster(folder)
    completeFolders(folder)
    return start(folder, onSync)
}

/**
 * Folders that PostgreSQL makes once, with the cluster (initdb.c, `subdirs`), and does not start without; most are empty most
 * of the time. A copy that consists of files, as a backup does, comes without those.
 */
const FOLDERS = [
    "pg_commit_ts",
    "pg_dynshmem",
    "pg_logical/mappings",
    "pg_logical/snapshots",
    "pg_multixact/members",
    "pg_multixact/offsets",
    "pg_notify",
    "pg_replslot",
    "pg_serial",
    "pg_snapshots",
    "pg_stat",
    "pg_stat_tmp",
    "pg_subtrans",
    "pg_tblspc",
    "pg_twophase",
    "pg_wal/archive_status",
    "pg_wal/summaries",
    "pg_xact",
]

function completeFolders(folder: string): void {
    for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 })
}

async function makeCluster(folder: string): Promise<void> {
    const unfinished = `${folder}.new`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    const database = await start(unfinished)
    await database.close()
    syncTree(unfinished)
    renameSync(unfinished, folder)
    syncPath(dirname(folder))
}

async function start(folder: string, onSync?: (path: string) => void): Promise<FailingPGlite> {
    const fs = new DurableFs(folder, onSync)
    const database = await FailingPGlite.start({ fs, startParams: START, initDbStartParams: INITDB })
    // Every start writes the control file. One that synced nothing would keep nothing over a power cut, and not say so.
    if (fs.syncs > 0) return database
    await database.close()
    throw new SekishoError("SEKISHO_CONTROL_OPEN_FAILED", { syncs: 0 })
}

function settings(values: Readonly<Record<string, string>>): string[] {
    return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}
