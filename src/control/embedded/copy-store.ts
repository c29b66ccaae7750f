// A copy of the embedded store as it lies there while nobody has it open: what a backup takes. A store whose process was killed
// is copied with its log, and recovers where it is opened next, as it would have here.
import { cpSync, existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { lockFolder } from "./folder-lock.ts"
import { CLUSTER, LOCK } from "./open-embedded-store.ts"
import { syncTree } from "./sync-tree.ts"

/**
 * @param target made by this call
 * @returns false where there is no store yet; then nothing is made
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED; `detail.locked` is 1 where another process has the folder
 */
export function copyEmbeddedStore(folder: string, target: string): boolean {
    if (!existsSync(join(folder, CLUSTER))) return false
    const lock = lockFolder(join(folder, LOCK))
    try {
        mkdirSync(target, { mode: 0o700 })
        cpSync(join(folder, CLUSTER), join(target, CLUSTER), { recursive: true, errorOnExist: true, force: false })
        syncTree(target)
        return true
    } finally {
        lock.release()
    }
}
