// Asks a large ledger what an owner would ask, from files that are not in memory, beside the same count by DuckDB alone and
// the time that moving the bytes takes.
import { DuckDBInstance } from "@duckdb/node-api"
import { spawnSync } from "node:child_process"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { EVERYTHING, type ScopeQuery } from "../../src/ledger/contract.ts"
import { openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { CAMPAIGN_CLIENTS, CAMPAIGN_DAY, DAY_MS, FIRST_DAY, type LargeLedger } from "./large-ledger.ts"
import { CLIENT_OF_TODAY } from "./today.ts"

export interface Question {
    readonly name: string
    readonly query: ScopeQuery
}

const HOUR_MS = 3_600_000
const at = (day: number, hour: number): number => (FIRST_DAY + day) * DAY_MS + hour * HOUR_MS

/** Windows that begin and end within a day. */
export function questionsOf({ days }: LargeLedger): Question[] {
    return [
        { name: "one client, all days", query: { ...EVERYTHING, client: "198.0.0.7" } },
        {
            name: `a campaign of ${CAMPAIGN_CLIENTS} clients, from a finding on for a week`,
            query: { ...EVERYTHING, finding: "union-select", toMs: at(CAMPAIGN_DAY + 7, 0) },
        },
        {
            name: `the same, for ${days - CAMPAIGN_DAY} days`,
            query: { ...EVERYTHING, finding: "union-select" },
        },
        {
            name: "one client, two weeks",
            query: { ...EVERYTHING, client: "198.0.0.7", fromMs: at(1, 7), toMs: at(15, 19) },
        },
        { name: "a day and a half", query: { ...EVERYTHING, fromMs: at(1, 7), toMs: at(2, 19) } },
        { name: "half of the days", query: { ...EVERYTHING, fromMs: at(days / 4, 7), toMs: at((days * 3) / 4, 19) } },
        { name: "all but two hours", query: { ...EVERYTHING, fromMs: at(0, 1), toMs: at(days - 1, 23) } },
        { name: "everything", query: EVERYTHING },
    ]
}

/** With an open day behind the closed ones (today.ts). */
export function questionsOfToday({ days }: LargeLedger): Question[] {
    return [
        { name: "one client, of today alone", query: { ...EVERYTHING, client: CLIENT_OF_TODAY } },
        { name: "one client, of the days before alone", query: { ...EVERYTHING, client: "198.0.0.7" } },
        { name: "today", query: { ...EVERYTHING, fromMs: at(days, 0) } },
        { name: "the last two days and today", query: { ...EVERYTHING, fromMs: at(days - 2, 7) } },
        { name: "half of the days and today", query: { ...EVERYTHING, fromMs: at(days / 2, 7) } },
        { name: "all but an hour, and today", query: { ...EVERYTHING, fromMs: at(0, 1) } },
    ]
}

/** Takes a folder's files out of the page cache (GNU dd), so that the disk is read. @returns their bytes */
export function evict(dir: string): number {
    let bytes = 0
    for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
        const path = join(dir, name)
        if (!statSync(path).isFile()) continue
        bytes += statSync(path).size
        spawnSync("dd", [`of=${path}`, "oflag=nocache", "conv=notrunc,fdatasync", "count=0"], { stdio: "ignore" })
    }
    return bytes
}

export interface Answered {
    readonly seconds: number
    readonly cpuSeconds: number
    readonly persons: number
    readonly records: number
    readonly combinations: number
}

interface Asking {
    /** Whether clients and routes are asked for too. */
    readonly lists?: boolean
    /** Whether it was asked for closed days and today before, so that whom today shows is known. */
    readonly hasMet?: boolean
}

/** In a ledger that was just opened; of its files nothing is in memory. */
export async function ask(
    { dir, days }: LargeLedger,
    query: ScopeQuery,
    { lists = false, hasMet = false }: Asking = {},
): Promise<Answered> {
    const ledger = await openDuckdbLedger({ dir })
    try {
        if (hasMet) await ledger.count({ ...EVERYTHING, fromMs: at(days - 1, 23) })
        evict(dir)
        const cpu = process.cpuUsage()
        const start = performance.now()
        const answer = await (lists ? ledger.scope(query, { lists: "always" }) : ledger.count(query))
        const seconds = (performance.now() - start) / 1_000
        const { user, system } = process.cpuUsage(cpu)
        const cpuSeconds = (user + system) / 1_000_000
        const { persons, records, byFields } = answer
        return { seconds, cpuSeconds, persons: persons.likely, records, combinations: byFields.length }
    } finally {
        await ledger.close()
    }
}

/** Distinct sightings alone, unmerged and without fields: what DuckDB does with the same files and one thread. */
export async function countDistinct({ dir }: LargeLedger): Promise<number> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "6GB" })
    const connection = await instance.connect()
    try {
        evict(dir)
        const start = performance.now()
        await connection.run(
            `SELECT count(DISTINCT sighting) FROM read_parquet('${join(dir, "days", "*", "exposures-*.parquet")}')`,
        )
        return (performance.now() - start) / 1_000
    } finally {
        connection.closeSync()
        instance.closeSync()
    }
}

/** Seconds to write and read once what a count of everything keeps in memory: no exact count that touches all of it is faster. */
export function bandwidthBound(sightings: number): number {
    const words = new Uint32Array(sightings * 2)
    words.fill(1)
    const start = performance.now()
    words.fill(2)
    let sum = 0
    for (let index = 0; index < words.length; index += 16) sum += words[index] ?? 0
    if (sum === 0) throw new Error("nothing was read")
    return (performance.now() - start) / 1_000
}
