// What was imported, asked by component. Nothing is downloaded.
import { readFile } from "node:fs/promises"
import { isMissing } from "../../config/file-error.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Component, KevEntry, OsvRecord } from "../../watch/contract.ts"
import { lookupKey } from "../../watch/package-name.ts"
import { readKev } from "../../watch/read-kev.ts"
import { readOsv } from "../../watch/read-osv.ts"
import { shardOf } from "../../watch/shards.ts"
import { generationFolder, readIndex, readKevContent, shardFile, shardLines, type StoreIndex } from "./store-files.ts"

export interface Advisories {
    readonly index: StoreIndex | null
    /** By CVE id; null: no catalogue was imported. */
    readonly kev: { readonly released: string; readonly entries: ReadonlyMap<string, KevEntry> } | null
    /** Records that may be of the component; they are read from its shard alone. */
    readonly recordsFor: (component: Component) => readonly OsvRecord[]
}

/** An import may end, and take the generation before it away, between two looks at it. */
const TRIES = 3

/** @throws SekishoError SEKISHO_WATCH_STORE_DAMAGED */
export async function openAdvisories(dataDir: string, components: readonly Component[]): Promise<Advisories> {
    const kev = await openKev(dataDir)
    for (let tries = 1; ; tries++) {
        const index = await readIndex(dataDir)
        try {
            const byKey = index === null ? new Map<string, OsvRecord[]>() : await recordsOf(dataDir, index, components)
            return { index, kev, recordsFor: ({ name }) => byKey.get(lookupKey(name)) ?? [] }
        } catch (error) {
            if (!isMissing(error)) throw error
            if (tries === TRIES) throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, error)
        }
    }
}

async function openKev(dataDir: string): Promise<Advisories["kev"]> {
    const content = await readKevContent(dataDir)
    const catalogue = readKev(content)
    if (catalogue === null && content !== null) throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED")
    if (catalogue === null) return null
    return { released: catalogue.released, entries: new Map(catalogue.entries.map((entry) => [entry.cve, entry])) }
}

async function recordsOf(
    dataDir: string,
    { generation }: StoreIndex,
    components: readonly Component[],
): Promise<Map<string, OsvRecord[]>> {
    const wanted = new Map<string, OsvRecord[]>(components.map(({ name }) => [lookupKey(name), []]))
    const folder = generationFolder(dataDir, generation)
    for (const shard of new Set([...wanted.keys()].map(shardOf))) {
        const text = await readFile(shardFile(folder, shard), "utf8")
        for (const line of shardLines(text)) {
            const [key, at] = headOf(line)
            wanted.get(key)?.push(recordOf(line.slice(at)))
        }
    }
    return wanted
}

/** Key, TAB, id, TAB, record: the key, and where the record begins. */
function headOf(line: string): readonly [string, number] {
    const tab = line.indexOf("\t")
    return [line.slice(0, tab), line.indexOf("\t", tab + 1) + 1]
}

function recordOf(json: string): OsvRecord {
    try {
        const record = readOsv(JSON.parse(json))
        if (record !== null) return record
    } catch (cause) {
        throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED", {}, cause)
    }
    throw new SekishoError("SEKISHO_WATCH_STORE_DAMAGED")
}
