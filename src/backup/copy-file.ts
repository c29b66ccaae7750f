// One file of a backup: linked or copied, and its SHA-256 taken of the bytes that are there afterwards.
import { createHash } from "node:crypto"
import { constants } from "node:fs"
import { link, mkdir, open, readdir, type FileHandle } from "node:fs/promises"
import { dirname, join } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"

export interface Summed {
    readonly bytes: number
    readonly sha256: string
}

const CHUNK_BYTES = 1_048_576

/**
 * Nothing is made where `from` is not there.
 *
 * @param limitBytes of a file that still grows, so many are taken
 */
export async function copyFile(from: string, to: string, limitBytes: number = Infinity): Promise<Summed> {
    return reading(from, async (source) => {
        await mkdir(dirname(to), { recursive: true, mode: 0o700 })
        const target = await open(to, "wx", 0o600)
        try {
            const summed = await readAll(source, limitBytes, async (chunk) => {
                for (let at = 0; at < chunk.length;) at += (await target.write(chunk, at)).bytesWritten
            })
            await target.sync()
            return summed
        } finally {
            await target.close()
        }
    })
}

/** For files that never change: a second name is a copy, until the disk itself is lost. */
export async function linkOrCopy(from: string, to: string): Promise<Summed> {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    try {
        await link(from, to)
    } catch (error) {
        if (codeOf(error) === "ENOENT") throw error
        return copyFile(from, to)
    }
    return sumFile(to)
}

/** Never follows a link, so that a backup cannot name what lies outside of it. */
export async function sumFile(path: string): Promise<Summed> {
    return reading(path, async (handle) => readAll(handle, Infinity, null))
}

async function reading<T>(path: string, task: (handle: FileHandle) => Promise<T>): Promise<T> {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
        return await task(handle)
    } finally {
        await handle.close()
    }
}

async function readAll(
    handle: FileHandle,
    limitBytes: number,
    take: ((chunk: Uint8Array) => Promise<void>) | null,
): Promise<Summed> {
    const sum = createHash("sha256")
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
    let bytes = 0
    while (bytes < limitBytes) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, limitBytes - bytes), bytes)
        if (bytesRead === 0) break
        const chunk = buffer.subarray(0, bytesRead)
        sum.update(chunk)
        await take?.(chunk)
        bytes += bytesRead
    }
    return { bytes, sha256: sum.digest("hex") }
}

export interface TreeEntry {
    /** Below the folder, parts separated by `/`. */
    readonly path: string
    /** False: a link, a socket or a device. */
    readonly isFile: boolean
}

/** What lies below a folder, in order; nothing where it is not there. Links are named and not followed. */
export async function listTree(folder: string, below = ""): Promise<TreeEntry[]> {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
        if (codeOf(error) === "ENOENT") return []
        throw error
    })
    const found: TreeEntry[] = []
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`
        if (entry.isDirectory()) found.push(...(await listTree(folder, path)))
        else found.push({ path, isFile: entry.isFile() })
    }
    return found
}

/** What a disk said, in the catalogue's words. */
export function diskFault(error: unknown): unknown {
    const code = codeOf(error)
    if (code === "ENOSPC" || code === "EDQUOT") return new SekishoError("SEKISHO_BACKUP_NO_ROOM", {}, error)
    if (code === null || error instanceof SekishoError) return error
    return new SekishoError("SEKISHO_BACKUP_WRITE_FAILED", {}, error)
}

export function codeOf(error: unknown): string | null {
    if (!(error instanceof Error) || !("code" in error)) return null
    return typeof error.code === "string" ? error.code : null
}
