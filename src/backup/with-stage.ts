// One stage a data folder at a time, and none left behind.
import { rm } from "node:fs/promises"
import { join } from "node:path"
import type { DataFolder } from "../config/data-folder.ts"
import { lockFolder, type FolderLock } from "../control/embedded/folder-lock.ts"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import { bytesOf, refuseFullDisk } from "./disk-room.ts"
import type { Stage } from "./take-stage.ts"

/**
 * @param take has the owner of the stores fill the stage (take-stage.ts)
 * @throws SekishoError SEKISHO_BACKUP_BUSY, SEKISHO_BACKUP_NO_ROOM, and what `take` and the task throw
 */
export async function withStage<T>(
    folder: DataFolder,
    take: () => Promise<Stage>,
    task: (stage: Stage) => Promise<T>,
): Promise<T> {
    const lock = lockStage(folder)
    try {
        // Of one that was killed: links in it would keep what retention deletes.
        await rm(folder.backupStageDir, { recursive: true, force: true })
        await refuseFullDisk(folder.root, await bytesOf(folder.root, ["spool", "control-db", "ledger/ledger.duckdb"]))
        return await task(await take())
    } finally {
        await rm(folder.backupStageDir, { recursive: true, force: true })
        lock.release()
    }
}

function lockStage(folder: DataFolder): FolderLock {
    try {
        return lockFolder(join(folder.runDir, "backup.lock"))
    } catch (error) {
        const busy = isSekishoError(error) && error.detail["locked"] === 1
        throw new SekishoError(busy ? "SEKISHO_BACKUP_BUSY" : "SEKISHO_BACKUP_WRITE_FAILED", {}, error)
    }
}
