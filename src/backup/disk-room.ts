import { stat, statfs } from "node:fs/promises"
import { join } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { listTree } from "./copy-file.ts"

/** @throws SekishoError SEKISHO_BACKUP_NO_ROOM where the disk of a path has less */
export async function refuseFullDisk(path: string, neededBytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(path)
    if (bavail * bsize < neededBytes) {
        throw new SekishoError("SEKISHO_BACKUP_NO_ROOM", { neededBytes, freeBytes: bavail * bsize })
    }
}

/** Of files and of all below folders; what goes meanwhile counts nothing. */
export async function bytesOf(root: string, names: readonly string[]): Promise<number> {
    let bytes = 0
    for (const name of names) {
        const found = await stat(join(root, name)).catch(() => null)
        if (found === null) continue
        const below = found.isDirectory() ? (await listTree(join(root, name))).map(({ path }) => `${name}/${path}`) : []
        bytes += found.isDirectory() ? await bytesOf(root, below) : found.size
    }
    return bytes
}
