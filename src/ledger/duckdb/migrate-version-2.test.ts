// A ledger of version 2 with an open day and closed ones: what it wrote is read as it was, beside what is written since.
import { mkdtemp, readdir, rename, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { afterEach, beforeEach, expect, test } from "vitest"
import { EVERYTHING } from "../contract.ts"
import { exposureOf, findingOf, personOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { dayName } from "./days/day-files.ts"
import { exportLedger } from "./export/export-ledger.ts"
import { LEDGER_FILE, openDuckdbLedger } from "./open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const FIRST_DAY = Math.floor(START_MS / DAY_MS)
const CLOSE_MS = (FIRST_DAY + 1) * DAY_MS

/** Columns of version 2, as its releases created them. */
const REQUESTS_OF_2 =
    "tx at_ms day address session account route method status outcome forwarded coverage unread_why unread_bytes response_bytes offered delivered duration_ms headers"
const FILES_OF_2 = "part day kind file_rows from_ms to_ms read_full read_partly read_none unread_bytes"

let dir = ""
beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    const ledger = await openDuckdbLedger({ dir })
    const finding = findingOf("sql", "union-select", [89])
    await ledger.append([exposureOf("t1", [personOf(1), personOf(2)]), requestOf("t1", 2), requestOf("t2", 0)], at(1))
    await ledger.closeDays(CLOSE_MS)
    const next = { atMs: START_MS + DAY_MS }
    const open = [exposureOf("t3", [personOf(2), personOf(3)], next), requestOf("t3", 2, next)]
    await ledger.append([...open, requestOf("t4", 0, { ...next, findings: [finding], forwarded: false })], at(2))
    await ledger.close()
    await asVersion2()
})
afterEach(async () => {
    await rm(dir, { recursive: true })
})

function at(offset: number): { readonly segment: string; readonly offset: number } {
    return { segment: "segment", offset }
}

/** Takes out what version 3 added, from the tables and from the files. */
async function asVersion2(): Promise<void> {
    const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
    const connection = await instance.connect()
    const day = join(dir, "days", dayName(FIRST_DAY))
    for (const name of await readdir(day)) {
        if (!/^(?:requests|traffic)-/.test(name)) continue
        const file = join(day, name)
        await connection.run(`COPY (SELECT * EXCLUDE (masked) FROM '${file}') TO '${file}.2' (FORMAT parquet)`)
        await rename(`${file}.2`, file)
    }
    await connection.run("ALTER TABLE requests DROP COLUMN masked")
    for (const column of ["masked_answers", "masked_values"]) {
        await connection.run(`ALTER TABLE files DROP COLUMN ${column}`)
    }
    await connection.run("UPDATE schema_version SET version = 2")
    expect([await columnsOf(connection, "requests"), await columnsOf(connection, "files")]).toEqual([
        REQUESTS_OF_2,
        FILES_OF_2,
    ])
    connection.closeSync()
    instance.closeSync()
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<string> {
    const read = await connection.runAndReadAll(
        `SELECT string_agg(column_name, ' ' ORDER BY column_index) FROM duckdb_columns() WHERE table_name = '${table}'`,
    )
    return String(read.getRows()[0]?.[0])
}

test("its days are counted, and days that are closed since say beside them what was masked", async () => {
    const ledger = await openDuckdbLedger({ dir })
    try {
        const before = await ledger.scope(EVERYTHING)
        expect([before.persons.confirmed, before.records, before.coverage.full]).toEqual([3, 4, 3])
        expect([before.masked, before.notes]).toEqual([{ answers: 0, values: 0 }, []])
        await ledger.append([requestOf("t5", 0, { atMs: START_MS + DAY_MS, masked: 9 })], at(3))
        await ledger.append([requestOf("t6", 0, { masked: 2 })], at(4))
        await ledger.closeDays(CLOSE_MS + 9 * DAY_MS)
        const after = await ledger.scope(EVERYTHING)
        expect(after.mapVersion).toBeGreaterThan(before.mapVersion)
        const { mapVersion: _version, ...asBefore } = before
        expect(after).toMatchObject({
            ...asBefore,
            coverage: { full: 5 },
            masked: { answers: 2, values: 11 },
            notes: [{}],
        })
        const edges = { ...EVERYTHING, fromMs: START_MS + 1, toMs: START_MS + DAY_MS + 6 }
        expect((await ledger.scope(edges)).masked).toEqual({ answers: 2, values: 11 })
        const told = await Promise.all(["t1", "t4", "t6"].map(async (id) => ledger.request(id)))
        expect(told.map((request) => request?.masked ?? 0)).toEqual([0, 0, 2])
        const indicated = await ledger.scope({ ...EVERYTHING, indicator: "host: example" })
        expect([indicated.persons, indicated.masked]).toEqual([before.persons, { answers: 2, values: 11 }])
    } finally {
        await ledger.close()
    }
})

test("opened twice, it is brought up to date once; retention and exports read both kinds of file", async () => {
    for (let n = 0; n < 2; n++) await (await openDuckdbLedger({ dir })).close()
    const ledger = await openDuckdbLedger({ dir })
    await ledger.append([requestOf("t6", 0, { masked: 2 })], at(3))
    await ledger.closeDays(CLOSE_MS + 9 * DAY_MS)
    await ledger.close()
    const file = join(dir, "out.csv")
    const order = { dir, kind: "requests", format: "csv", fromMs: null, toMs: null, file } as const
    expect(await exportLedger(order)).toBe(5)
    const again = await openDuckdbLedger({ dir })
    try {
        const limit = CLOSE_MS + 9 * DAY_MS
        await again.forget({
            requestsBeforeMs: limit,
            exposuresBeforeMs: limit,
            findingsBeforeMs: limit,
            eventsBeforeMs: limit,
        })
        expect(await again.totals()).toMatchObject({ requests: 0, exposures: 0, masked: { answers: 0, values: 0 } })
    } finally {
        await again.close()
    }
})
