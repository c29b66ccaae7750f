// The files of the store: DATA/watch/kev.json, osv.json (which generation is in force) and osv-GENERATION/000.jsonl … 255.jsonl,
// a record a line for every package it names. A generation is never changed: an import writes another and then switches.
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { isMissing } from "../../config/file-error.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Which generation is in force, and what it holds. */
export interface StoreIndex {
    readonly format: 1
    readonly generation: string
    readonly records: number
    /** Of the latest change of a record, `YYYY-MM-DD`. */
    readonly newest: string | null
}

const INDEX: z.ZodType<StoreIndex> = z.object({
    format: z.literal(1),
    generation: z.string().regex(/^[0-9a-f]{16}$/),
    records: z.number().int().nonnegative(),
    newest: z.string().regex(DAY).nullable(),
})

export function watchFolder(dataDir: string): string {
    return join(dataDir, "watch")
}

export function generationFolder(dataDir: string, generation: string): string {
    return join(watchFolder(dataDir), `osv-${generation}`)
}

export function shardFile(folder: string, shard: number): string {
    return join(folder, `${String(shard).padStart(3, "0")}.jsonl`)
}

/** Lines of a shard: key, TAB, id, TAB, record. @throws SekishoError SEKISHO_WATCH_STORE_DAMAGED where the last is cut */
export function* shardLines(text: string): Generator<string> {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf("\n", start)
        if (end < 0) throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", { offset: start })
        yield text.slice(start, end)
        start = end + 1
    }
}

/** @returns null before the first import; @throws SekishoError SEKISHO_WATCH_STORE_DAMAGED */
export async function readIndex(dataDir: string): Promise<StoreIndex | null> {
    const content = await contentOf(join(watchFolder(dataDir), "osv.json"))
    if (content === null) return null
    const result = INDEX.safeParse(content)
    if (!result.success) throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, result.error)
    return result.data
}

export async function writeIndex(dataDir: string, index: StoreIndex): Promise<void> {
    await save(join(watchFolder(dataDir), "osv.json"), index)
}

/** @returns null where there is none */
export async function readKevContent(dataDir: string): Promise<unknown> {
    return contentOf(join(watchFolder(dataDir), "kev.json"))
}

export async function writeKevContent(dataDir: string, content: unknown): Promise<void> {
    await save(join(watchFolder(dataDir), "kev.json"), content)
}

/**
 * Runs an import alone on this data folder.
 *
 * @throws SekishoError SEKISHO_WATCH_IMPORT_RUNS
 */
export async function withImportLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
    const lock = join(watchFolder(dataDir), "import.lock")
    await mkdir(watchFolder(dataDir), { recursive: true, mode: 0o700 })
    if (!(await takeLock(lock))) {
        if (await isHeld(lock)) throw new SekishoError("SEKISHO_WATCH_IMPORT_RUNS")
        // Left behind by an import that was killed.
        await rm(lock, { force: true })
        if (!(await takeLock(lock))) throw new SekishoError("SEKISHO_WATCH_IMPORT_RUNS")
    }
    try {
        return await work()
    } finally {
        await rm(lock, { force: true })
    }
}

async function takeLock(lock: string): Promise<boolean> {
    try {
        await writeFile(lock, String(process.pid), { flag: "wx", mode: 0o600 })
        return true
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
        throw error
    }
}

async function isHeld(lock: string): Promise<boolean> {
    const pid = Number(await readFile(lock, "utf8").catch(() => ""))
    if (!Number.isSafeInteger(pid) || pid <= 0) return false
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM"
    }
}

async function contentOf(path: string): Promise<unknown> {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
        if (isMissing(error)) return null
        throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, error)
    })
    try {
        return text === null ? null : JSON.parse(text)
    } catch (cause) {
        throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, cause)
    }
}

async function save(path: string, content: unknown): Promise<void> {
    await writeFile(`${path}.new`, JSON.stringify(content), { mode: 0o600 })
    await rename(`${path}.new`, path)
}
