import { readdir, realpath } from "node:fs/promises"
import { basename, dirname, join, relative, resolve } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { codeOf, diskFault } from "./copy-file.ts"

/**
 * Whether a backup of a data folder may be made at a place. Compares real paths, so that a link cannot lead it back into the
 * data folder.
 *
 * @returns the folder it will lie in
 * @throws SekishoError SEKISHO_BACKUP_INSIDE_DATA, SEKISHO_BACKUP_TARGET_EXISTS, SEKISHO_BACKUP_WRITE_FAILED
 */
export async function checkTarget(root: string, target: string): Promise<string> {
    const parent = await realpath(dirname(target)).catch((error: unknown) => {
        throw diskFault(error)
    })
    const place = await realpath(target).catch(() => join(parent, basename(target)))
    const fromRoot = relative(await realpath(root), place)
    if (!(fromRoot.startsWith("..") || resolve(fromRoot) === fromRoot)) {
        throw new SekishoError("SEKISHO_BACKUP_INSIDE_DATA")
    }
    const entries = await readdir(target).catch((error: unknown) => (codeOf(error) === "ENOENT" ? [] : ["a file"]))
    if (entries.length > 0) throw new SekishoError("SEKISHO_BACKUP_TARGET_EXISTS", { entries: entries.length })
    return parent
}
