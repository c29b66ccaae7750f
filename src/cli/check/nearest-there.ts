import { access } from "node:fs/promises"
import { dirname } from "node:path"
import { isMissing } from "../../config/file-error.ts"

/** The folder itself, or the one it will be made in. */
export async function nearestThere(path: string): Promise<string> {
    for (let folder = path; ; folder = dirname(folder)) {
        try {
            await access(folder)
            return folder
        } catch (error) {
            if (!isMissing(error) || folder === dirname(folder)) throw error
        }
    }
}

/** This user may not, and another may. */
export function isDenied(error: unknown): boolean {
    return error instanceof Error && "code" in error && error.code === "EACCES"
}
