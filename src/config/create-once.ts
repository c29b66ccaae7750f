import { randomUUID } from "node:crypto"
import { link, open, rename, rm } from "node:fs/promises"

/**
 * Makes a file with its whole content, durably, or leaves the one that is there: of two at once, one wins and the other
 * learns of it. A crash leaves either no file or a complete one.
 *
 * @returns true when this call made the file
 */
export async function createOnce(path: string, content: string): Promise<boolean> {
    const temporary = `${path}.${randomUUID()}.new`
    try {
        await writeSynced(temporary, content)
        await link(temporary, path)
        return true
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
        throw error
    } finally {
        await rm(temporary, { force: true })
    }
}

/** Puts another content in the place of a file: after a crash either of both is there, whole. */
export async function replaceWhole(path: string, content: string): Promise<void> {
    const temporary = `${path}.${randomUUID()}.new`
    try {
        await writeSynced(temporary, content)
        await rename(temporary, path)
    } finally {
        await rm(temporary, { force: true })
    }
}

async function writeSynced(path: string, content: string): Promise<void> {
    const handle = await open(path, "wx", 0o600)
    try {
        await handle.writeFile(content)
        await handle.sync()
    } finally {
        await handle.close()
    }
}
