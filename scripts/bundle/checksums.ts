// SHA256SUMS as `sha256sum --check` reads it: every file of the bundle but the list itself, sorted by name.
import { createHash } from "node:crypto"
import { chmodSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export const SUMS_FILE = "SHA256SUMS"
const EXECUTABLE = 0o111
/** Visible ASCII and spaces: a line end or a backslash would be written in another way in the list. */
const PLAIN_NAME = /^[\x20-\x5b\x5d-\x7e]+$/

export function sha256Of(file: string): string {
    return createHash("sha256").update(readFileSync(file)).digest("hex")
}

/** Paths below the folder, with `/`, in the order of their bytes. */
export function filesOf(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort((a, b) => (a < b ? -1 : 1))
}

/**
 * Gives every file the mode 0644 or 0755, and writes the list.
 *
 * @throws Error for what is no plain file, or has a name that could be read in two ways
 */
export function sealFolder(folder: string): void {
    const files = filesOf(folder).filter((file) => file !== SUMS_FILE)
    for (const file of files) {
        const path = join(folder, file)
        const { mode } = lstatSync(path)
        if (!lstatSync(path).isFile() || !PLAIN_NAME.test(file)) throw new Error(`${file}: cannot be in a bundle`)
        chmodSync(path, (mode & EXECUTABLE) === 0 ? 0o644 : 0o755)
    }
    const lines = files.map((file) => `${sha256Of(join(folder, file))}  ${file}\n`)
    writeFileSync(join(folder, SUMS_FILE), lines.join(""))
    chmodSync(join(folder, SUMS_FILE), 0o644)
}
