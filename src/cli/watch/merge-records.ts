// Writes a new generation of the store: the one before without the records that are replaced, and the new ones.
import { randomBytes } from "node:crypto"
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { WATCH_LIMITS } from "../../watch/limits.data.ts"
import { overLimit } from "../../watch/list-problem.ts"
import { SHARDS, shardOf } from "../../watch/shards.ts"
import {
    generationFolder,
    readIndex,
    shardFile,
    shardLines,
    type StoreIndex,
    watchFolder,
    writeIndex,
} from "./store-files.ts"

export interface StoredRecord {
    /** What it is found by: shards.ts */
    readonly keys: readonly string[]
    /** One line */
    readonly json: string
    /** Of its last change, `YYYY-MM-DD`; null where it does not say */
    readonly day: string | null
}

/** @throws SekishoError SEKISHO_WATCH_STORE_DAMAGED; ListProblem SEKISHO_WATCH_LIMIT */
export async function mergeRecords(dataDir: string, records: ReadonlyMap<string, StoredRecord>): Promise<void> {
    const before = await readIndex(dataDir)
    const generation = randomBytes(8).toString("hex")
    await mkdir(generationFolder(dataDir, generation), { recursive: true, mode: 0o700 })
    try {
        const count = await writeShards(dataDir, before, generation, records)
        const days = [before?.newest ?? null, ...[...records.values()].map(({ day }) => day)]
        const newest = days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest))
        await writeIndex(dataDir, { format: 1, generation, records: count, newest })
    } finally {
        // The generation before, or this one where it came to nothing, and what a killed import left behind.
        await removeAllBut(dataDir, (await readIndex(dataDir))?.generation ?? null)
    }
}

/** @returns how many records the store has */
async function writeShards(
    dataDir: string,
    before: StoreIndex | null,
    generation: string,
    records: ReadonlyMap<string, StoredRecord>,
): Promise<number> {
    const added = linesByShard(records)
    const ids = new Set(records.keys())
    let bytes = 0
    for (let shard = 0; shard < SHARDS; shard++) {
        const lines = before === null ? [] : await linesOf(dataDir, before, shard)
        const kept = lines.filter((line) => !records.has(idOf(line)))
        for (const line of kept) ids.add(idOf(line))
        const text = [...kept.map((line) => `${line}\n`), ...(added[shard] ?? [])].join("")
        bytes += text.length
        if (bytes > WATCH_LIMITS.storeBytes.value) throw overLimit("storeBytes", "store")
        if (ids.size > WATCH_LIMITS.records.value) throw overLimit("records", "store")
        await writeFile(shardFile(generationFolder(dataDir, generation), shard), text, { mode: 0o600 })
    }
    return ids.size
}

function linesByShard(records: ReadonlyMap<string, StoredRecord>): readonly (readonly string[])[] {
    const shards: string[][] = Array.from({ length: SHARDS }, () => [])
    for (const [id, { keys, json }] of records) {
        for (const key of keys) shards[shardOf(key)]?.push(`${key}\t${id}\t${json}\n`)
    }
    return shards
}

async function linesOf(dataDir: string, { generation }: StoreIndex, shard: number): Promise<readonly string[]> {
    const text = await readFile(shardFile(generationFolder(dataDir, generation), shard), "utf8").catch(
        (cause: unknown) => {
            throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, cause)
        },
    )
    return [...shardLines(text)]
}

function idOf(line: string): string {
    return line.split("\t", 2)[1] ?? ""
}

async function removeAllBut(dataDir: string, generation: string | null): Promise<void> {
    for (const name of await readdir(watchFolder(dataDir))) {
        const found = /^osv-([0-9a-f]{16})$/.exec(name)?.[1]
        if (found === undefined || found === generation) continue
        await rm(generationFolder(dataDir, found), { recursive: true, force: true })
    }
}
