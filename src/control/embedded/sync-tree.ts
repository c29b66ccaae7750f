import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** Puts a folder with all that is in it on the disk: each file, then each folder after its content. */
export function syncTree(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) syncTree(path)
        else syncPath(path)
    }
    syncPath(folder)
}

export function syncPath(path: string): void {
    const descriptor = openSync(path, "r")
    try {
        fsyncSync(descriptor)
    } finally {
        closeSync(descriptor)
    }
}
