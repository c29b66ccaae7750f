import { opendir, stat } from "node:fs/promises"
import { join } from "node:path"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

/** Folders within each other; a deeper one is not entered. Links to folders are not followed, so no circle can form. */
const DEPTH_LIMIT = 64

/**
 * The files at and below the paths that were named, folder by folder.
 *
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE when a path that was named does not exist
 */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<string> {
    for (const path of paths) {
        const found = await stat(path).catch((error: unknown) => {
            throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, error)
        })
        if (found.isDirectory()) yield* walkFolder(path, 0)
        else yield path
    }
}

async function* walkFolder(folder: string, depth: number): AsyncGenerator<string> {
    const names: { readonly name: string; readonly isFolder: boolean }[] = []
    for await (const entry of await opendir(folder)) {
        if (entry.isDirectory() || entry.isFile()) names.push({ name: entry.name, isFolder: entry.isDirectory() })
    }
    names.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const { name, isFolder } of names) {
        const path = join(folder, name)
        if (!isFolder) yield path
        else if (depth < DEPTH_LIMIT) yield* walkFolder(path, depth + 1)
    }
}
