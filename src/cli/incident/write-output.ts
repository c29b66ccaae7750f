import { open, readFile, rm } from "node:fs/promises"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

/**
 * Writes a new file, readable by its owner only. What is there is not overwritten, unless somebody asked for it (`replace`).
 * With `orSame`, a file that holds just this already is as good as written.
 *
 * @throws SekishoError SEKISHO_CLI_FILE_EXISTS, SEKISHO_CLI_FILE_UNREADABLE
 */
export async function writeOutput(
    path: string,
    content: string | Uint8Array,
    { replace = false, orSame = false }: { readonly replace?: boolean; readonly orSame?: boolean } = {},
): Promise<void> {
    try {
        if (replace) await rm(path, { force: true })
        await using file = await open(path, "wx", 0o600)
        await file.writeFile(content)
    } catch (cause) {
        const exists = cause instanceof Error && "code" in cause && cause.code === "EEXIST"
        if (exists && orSame && (await holds(path, content))) return
        throw new SekishoError(exists ? "SEKISHO_CLI_FILE_EXISTS" : "SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}

async function holds(path: string, content: string | Uint8Array): Promise<boolean> {
    const there = await readFile(path).catch(() => null)
    return there !== null && there.equals(Buffer.from(content))
}
