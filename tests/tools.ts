// Outside judges that are built from source where Go is (scripts/test.mjs), and found here.
import { existsSync } from "node:fs"
import { delimiter, join, resolve } from "node:path"

const FOLDERS = [
    resolve(import.meta.dirname, "../node_modules/.sekisho-tools"),
    ...(process.env["PATH"] ?? "").split(delimiter),
]

/** @returns null where it is not there */
export function toolPath(name: string): string | null {
    return FOLDERS.map((folder) => join(folder, name)).find(existsSync) ?? null
}
