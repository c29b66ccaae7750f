import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** Path of the first of some programs that is installed; null when none is. Tests that need it are then skipped by name. */
export function findProgram(...names: readonly string[]): string | null {
    for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
        for (const name of names) {
            try {
                accessSync(join(folder, name), constants.X_OK)
                return join(folder, name)
            } catch {
                // not in this folder
            }
        }
    }
    return null
}
