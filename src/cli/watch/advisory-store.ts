// The imported advisories: DATA/watch/osv.json and kev.json. Nothing is downloaded.
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { readKev } from "../../watch/read-kev.ts"
import { readOsv } from "../../watch/read-osv.ts"

/** Of one file, packed and unpacked. */
const FILE_BYTES = 64_000_000
const RECORDS = 300_000

export interface Imported {
    readonly osv: readonly unknown[]
    readonly kev: unknown
}

/** @throws SekishoError SEKISHO_CLI_INPUT_INVALID, SEKISHO_CLI_FILE_UNREADABLE */
export async function loadAdvisories(dataDir: string): Promise<Imported> {
    const osv = await contentOf(join(dataDir, "watch", "osv.json"))
    return { osv: Array.isArray(osv) ? osv : [], kev: await contentOf(join(dataDir, "watch", "kev.json")) }
}

/** Adds a KEV catalogue, or OSV records: one or a list. A record replaces the one of its id. */
export async function importFile(dataDir: string, path: string): Promise<{ osv: number; kev: number }> {
    const content = await readJson(path)
    const kev = readKev(content)
    await mkdir(join(dataDir, "watch"), { recursive: true, mode: 0o700 })
    if (kev !== null) {
        await save(join(dataDir, "watch", "kev.json"), content)
        return { osv: 0, kev: kev.entries.length }
    }
    const added: readonly unknown[] = Array.isArray(content) ? content : [content]
    const byId = new Map((await loadAdvisories(dataDir)).osv.map((one) => [idOf(one), one]))
    for (const one of added) byId.set(idOf(one), one)
    if (byId.size > RECORDS) throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", { records: byId.size, limit: RECORDS })
    await save(join(dataDir, "watch", "osv.json"), [...byId.values()])
    return { osv: added.length, kev: 0 }
}

function idOf(content: unknown): string {
    const record = readOsv(content)
    if (record === null) throw new SekishoError("SEKISHO_CLI_INPUT_INVALID")
    return record.id
}

async function contentOf(path: string): Promise<unknown> {
    const there = await stat(path).catch(() => null)
    return there === null ? null : readJson(path)
}

/** @param path JSON, or JSON packed with gzip */
export async function readJson(path: string): Promise<unknown> {
    const bytes = await bytesOf(path)
    try {
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
        return JSON.parse((packed ? gunzipSync(bytes, { maxOutputLength: FILE_BYTES }) : bytes).toString("utf8"))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", {}, cause)
    }
}

async function bytesOf(path: string): Promise<Buffer> {
    try {
        const { size } = await stat(path)
        if (size <= FILE_BYTES) return await readFile(path)
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
    throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", { limit: FILE_BYTES })
}

async function save(path: string, content: unknown): Promise<void> {
    await writeFile(`${path}.new`, JSON.stringify(content), { mode: 0o600 })
    await rename(`${path}.new`, path)
}
