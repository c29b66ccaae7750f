// How long an exact count takes where there are very many people: a ledger on the disk that holds the counts of 30 closed days and the
// map of people, four combinations of fields a day, a tenth of the sightings linked in pairs. It has no rows: a count of whole days
// reads none.
//
//     node bench/ledger/many-sightings.ts [sightings]      200 million hold 500 million identifiers
import { DuckDBInstance } from "@duckdb/node-api"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CONFIRMABLE, CountGroups, packCounts, type CountGroup } from "../../src/ledger/count/part-counts.ts"
import { packPeople } from "../../src/ledger/count/people-map.ts"
import { EVERYTHING } from "../../src/ledger/contract.ts"
import { archivePacked, type Archive } from "../../src/ledger/duckdb/days/catalogue.ts"
import { syncDayFolder } from "../../src/ledger/duckdb/days/day-files.ts"
import { LEDGER_FILE, openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { DAY_MS, FIRST_DAY } from "./large-ledger.ts"
import { ask } from "./questions.ts"

const DEFAULT_SIGHTINGS = 5_000_000
const DAYS = 30
const FIELDS = [9, 25, 41, 121]
/** Mean gap of the numbers of one list: each day and combination shows one in so many. */
const MEAN_GAP = 44.5
/** 2.5 identifiers a sighting. */
const IDENTIFIERS = 2.5

const sightings = Number(process.argv[2] ?? DEFAULT_SIGHTINGS)
const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"))
try {
    const ledger = { dir: join(dir, "ledger"), exposures: await makeLedger(join(dir, "ledger")), sightings, days: DAYS }
    const questions = [
        { name: "all days", query: EVERYTHING },
        { name: "ten days", query: { ...EVERYTHING, fromMs: startOf(10), toMs: startOf(20) } },
    ]
    console.log(
        `${inWords(sightings * IDENTIFIERS)} identifiers, ${inWords(ledger.exposures)} exposures in ${DAYS} days`,
    )
    for (const { name, query } of questions) {
        const { seconds, cpuSeconds, persons, records } = await ask(ledger, query)
        console.log(
            `  ${name}: ${seconds.toFixed(1)} s by the clock, ${cpuSeconds.toFixed(1)} s of processor: ` +
                `${inWords(persons)} persons, ${inWords(records)} records`,
        )
    }
    console.log(`  most memory: ${inWords(process.resourceUsage().maxRSS / 1024)} MiB`)
} finally {
    rmSync(dir, { recursive: true })
}

function startOf(day: number): number {
    return (FIRST_DAY + day) * DAY_MS
}

/** @returns its exposures */
async function makeLedger(folder: string): Promise<number> {
    await (await openDuckdbLedger({ dir: folder })).close()
    const instance = await DuckDBInstance.create(join(folder, LEDGER_FILE))
    const connection = await instance.connect()
    const archive: Archive = { connection, dir: folder }
    try {
        let exposures = 0
        for (let day = 0; day < DAYS; day++) exposures += await makeDay(archive, day)
        const file = { part: DAYS + 1, day: FIRST_DAY, kind: "people" as const, rows: sightings, fromMs: 0, toMs: 0 }
        await archivePacked(archive, file, peopleInPairs())
        await connection.run(`UPDATE counters SET next_part = ${DAYS + 2}, next_sighting = ${sightings}`)
        return exposures
    } finally {
        connection.closeSync()
        instance.closeSync()
    }
}

async function makeDay(archive: Archive, day: number): Promise<number> {
    const shown = FIELDS.map((fields) => groupOf(day, fields))
    const records = shown.reduce((sum, group) => sum + group.records, 0)
    const fromMs = startOf(day)
    const file = { part: day + 1, day: FIRST_DAY + day, kind: "counts" as const, rows: records, fromMs }
    const totals = { records, offeredRecords: 0, myNumberRecords: 0, keyIds: ["00000001"], splitTransactions: [] }
    const groups = shown.flatMap((group) => group.groups)
    const packed = packCounts({ totals, groups, namesakes: new Uint32Array(0) })
    await archivePacked(archive, { ...file, toMs: fromMs + DAY_MS - 1 }, packed)
    await syncDayFolder(archive.dir, FIRST_DAY + day)
    return records
}

function groupOf(day: number, fields: number): { readonly groups: readonly CountGroup[]; readonly records: number } {
    const list = new CountGroups()
    let records = 0
    let state = day * 7_919 + fields
    for (let number = 0; number < sightings; records++) {
        list.add(CONFIRMABLE, fields, number, 1)
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
        number += 1 + ((state >>> 16) % Math.round(2 * MEAN_GAP - 1))
    }
    list.finish()
    return { groups: list.groups, records }
}

function peopleInPairs(): Buffer {
    const linked = Uint32Array.from({ length: Math.floor(sightings / 10) }, (_, place) => place * 10)
    const bytes = Math.ceil(sightings / 8)
    return packPeople({
        version: DAYS + 1,
        count: sightings,
        strong: new Uint8Array(bytes).fill(255),
        bare: new Uint8Array(bytes),
        linked,
        leaderAt: linked.map((_, place) => place - (place % 2)),
        simple: new Uint8Array(linked.length).fill(1),
        cut: new Uint32Array(0),
    })
}

function inWords(value: number): string {
    return Math.round(value).toLocaleString("en-US")
}
