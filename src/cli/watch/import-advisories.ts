// `sekisho watch import`: OSV records (JSON, one or a list; OSV's zips; folders of either) and the KEV catalogue, plain or
// packed with gzip. All files are taken in or none. A record replaces the one of its id, the later file the earlier.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { WATCH_LIMITS } from "../../watch/limits.data.ts"
import { overLimit } from "../../watch/list-problem.ts"
import { readKev } from "../../watch/read-kev.ts"
import { osvContent } from "../../watch/read-osv.ts"
import { keysOf } from "../../watch/shards.ts"
import { contentsOf } from "./advisory-files.ts"
import { mergeRecords, type StoredRecord } from "./merge-records.ts"
import { withImportLock, writeKevContent } from "./store-files.ts"

export interface Imported {
    readonly osv: number
    readonly kev: number
    /** Files of a zip or a folder that are no OSV records. */
    readonly skipped: number
}

interface Gathered {
    readonly records: Map<string, StoredRecord>
    kev: { readonly content: unknown; readonly entries: number } | null
    skipped: number
    bytes: number
}

/**
 * @param onRecords told after every file how many records were read
 * @throws SekishoError SEKISHO_CLI_INPUT_INVALID, SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_WATCH_…
 */
export async function importAdvisories(
    dataDir: string,
    paths: readonly string[],
    onRecords: (count: number) => void = () => undefined,
): Promise<Imported> {
    return withImportLock(dataDir, async () => {
        const gathered: Gathered = { records: new Map(), kev: null, skipped: 0, bytes: 0 }
        for (const path of paths) {
            for await (const { value, isOneOfMany } of contentsOf(path)) {
                take(value, isOneOfMany, gathered)
                onRecords(gathered.records.size)
            }
        }
        if (gathered.records.size > 0) await mergeRecords(dataDir, gathered.records)
        if (gathered.kev !== null) await writeKevContent(dataDir, gathered.kev.content)
        return { osv: gathered.records.size, kev: gathered.kev?.entries ?? 0, skipped: gathered.skipped }
    })
}

function take(content: unknown, isOneOfMany: boolean, gathered: Gathered): void {
    const kev = readKev(content)
    if (kev !== null) {
        gathered.kev = { content, entries: kev.entries.length }
        return
    }
    const records: readonly unknown[] = Array.isArray(content) ? content : [content]
    for (const one of records) {
        if (addRecord(one, gathered)) continue
        if (!isOneOfMany) throw new SekishoError("SEKISHO_CLI_INPUT_INVALID")
        gathered.skipped++
    }
}

/** @returns false for what is no OSV record */
function addRecord(content: unknown, gathered: Gathered): boolean {
    const record = osvContent(content)
    if (record === null) return false
    const stored: StoredRecord = {
        keys: [...keysOf(record)],
        json: JSON.stringify(record),
        day: /^\d{4}-\d{2}-\d{2}/.exec(record.modified)?.[0] ?? null,
    }
    gathered.records.set(record.id, stored)
    gathered.bytes += stored.json.length
    if (gathered.records.size > WATCH_LIMITS.records.value) throw overLimit("records", "import")
    if (gathered.bytes > WATCH_LIMITS.storeBytes.value) throw overLimit("storeBytes", "import")
    return true
}
