// A slip in --data, or another working folder, must neither make a new and empty installation nor be answered as one ("nobody",
// "stopped"): the folder is named, and where to look for the right one.
import { access } from "node:fs/promises"
import { isMissing } from "../config/file-error.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"

/**
 * @param paths what an installation has; one of them is enough
 * @throws SekishoError SEKISHO_CLI_NO_DATA where none is there, SEKISHO_CLI_FILE_UNREADABLE where one may not be looked at
 */
export async function requireData(...paths: readonly [string, ...string[]]): Promise<void> {
    let last: unknown = null
    for (const path of paths) {
        try {
            return await access(path)
        } catch (cause) {
            if (!isMissing(cause)) throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
            last = cause
        }
    }
    throw new SekishoError("SEKISHO_CLI_NO_DATA", {}, last)
}
