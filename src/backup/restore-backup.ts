// Makes a data folder of a backup, beside its place and then moved there: a restore that was cut off is never taken for a folder.
// Files are copied, never linked: what the restored folder does to its files must not reach the backup.
import { randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { completeSegments, openWriters } from "../spool/segment-files.ts"
import { syncPath, syncTree } from "../control/embedded/sync-tree.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { DATA_FOLDER, type Manifest } from "./contract.ts"
import { codeOf, copyFile, diskFault } from "./copy-file.ts"
import { refuseFullDisk } from "./disk-room.ts"

export interface RestoreOrder {
    /** The backup, whose files were verified. */
    readonly dir: string
    readonly manifest: Manifest
    /** Absolute; a new folder or an empty one. */
    readonly target: string
    /** Where the person key is on this machine; null: where it was when the folder was made. */
    readonly keyFile: string | null
    /** Looks at the restored folder before it gets its name; what it throws undoes the restore. */
    readonly check: (root: string) => Promise<void>
}

/** @throws SekishoError SEKISHO_BACKUP_*; then nothing is left of it */
export async function restoreBackup({ dir, manifest, target, keyFile, check }: RestoreOrder): Promise<void> {
    await refuseUsed(target)
    const unfinished = `${target}.${randomUUID()}.restoring`
    const inside = manifest.files.filter(({ path }) => path.startsWith(`${DATA_FOLDER}/`))
    try {
        await mkdir(unfinished, { mode: 0o700 })
        await refuseFullDisk(
            unfinished,
            inside.reduce((sum, { bytes }) => sum + bytes, 0),
        )
        for (const { path, sha256 } of inside) {
            // Once more: the medium may have been changed since it was verified.
            const { sha256: found } = await copyFile(
                join(dir, path),
                join(unfinished, path.slice(DATA_FOLDER.length + 1)),
            )
            if (found !== sha256) throw new SekishoError("SEKISHO_BACKUP_DAMAGED", { altered: 1 })
        }
        await settle(unfinished, keyFile)
        await check(unfinished)
        syncTree(unfinished)
        await rename(unfinished, target)
        syncPath(dirname(target))
    } catch (error) {
        await rm(unfinished, { recursive: true, force: true })
        const taken = ["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error) ?? "")
        throw taken ? new SekishoError("SEKISHO_BACKUP_RESTORE_NOT_EMPTY", {}, error) : diskFault(error)
    }
}

/** The writers of these segments are elsewhere and never write here; the key may be in another place here. */
async function settle(root: string, keyFile: string | null): Promise<void> {
    const spool = join(root, "spool")
    await mkdir(spool, { recursive: true, mode: 0o700 })
    completeSegments(spool, openWriters(spool))
    if (keyFile === null) return
    const file = join(root, "installation.json")
    const known: unknown = JSON.parse(await readFile(file, "utf8"))
    const content = typeof known === "object" && known !== null ? { ...known, keyFile } : null
    if (content === null) throw new SekishoError("SEKISHO_BACKUP_UNREADABLE")
    await writeFile(file, `${JSON.stringify(content, null, 4)}\n`, { mode: 0o600, flush: true })
}

async function refuseUsed(target: string): Promise<void> {
    const parent = await realpath(dirname(target)).catch((error: unknown) => {
        throw diskFault(error)
    })
    const entries = await readdir(join(parent, basename(target))).catch((error: unknown) =>
        codeOf(error) === "ENOENT" ? [] : ["a file"],
    )
    if (entries.length > 0) throw new SekishoError("SEKISHO_BACKUP_RESTORE_NOT_EMPTY", { entries: entries.length })
}
