// A copy of the ledger at one moment, as a folder that opens as a ledger. DuckDB copies its own tables, since the file of
// a running database cannot be copied: closing a second handle on it in one process gives up its lock (POSIX). Files of
// closed days never change, so a second name for them is a copy.
import { copyFile, link, mkdir, readdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import { sqlText } from "../sources.ts"
import type { Archive } from "./catalogue.ts"
import { DAYS_FOLDER, dayFilePath, syncPath, type DayFile } from "./day-files.ts"

/**
 * Nobody may write meanwhile: the files named and DuckDB's own tables are to be of one moment.
 *
 * @throws SekishoError SEKISHO_LEDGER_SNAPSHOT_NOT_EMPTY where the folder has something in it already
 */
export async function writeSnapshot(
    { connection, dir }: Archive,
    files: readonly DayFile[],
    target: { readonly dir: string; readonly file: string },
): Promise<void> {
    await mkdir(target.dir, { recursive: true, mode: 0o700 })
    const entries = await readdir(target.dir)
    if (entries.length > 0) throw new SekishoError("SEKISHO_LEDGER_SNAPSHOT_NOT_EMPTY", { entries: entries.length })
    for (const file of files) await linkOrCopy(join(dir, dayFilePath(file)), join(target.dir, dayFilePath(file)))
    const path = join(target.dir, target.file)
    await connection.run(`ATTACH ${sqlText(path)} AS snapshot`)
    try {
        await connection.run("COPY FROM DATABASE ledger TO snapshot")
    } finally {
        await connection.run("DETACH snapshot")
    }
    await syncPath(path)
    const folders = new Set(files.map((file) => dirname(join(target.dir, dayFilePath(file)))))
    for (const folder of folders) await syncPath(folder)
    if (folders.size > 0) await syncPath(join(target.dir, DAYS_FOLDER))
    await syncPath(target.dir)
}

async function linkOrCopy(from: string, to: string): Promise<void> {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await link(from, to).catch(async () => {
        // Another disk, or a file system without hard links.
        await copyFile(from, to)
        await syncPath(to)
    })
}
