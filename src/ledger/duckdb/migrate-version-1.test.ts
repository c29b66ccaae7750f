import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { afterEach, beforeEach, expect, test } from "vitest"
import { EVERYTHING } from "../contract.ts"
import { exposureOf, personOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { LEDGER_FILE, openDuckdbLedger } from "./open-duckdb-ledger.ts"
import {
    VERSION_1_ANSWERS,
    VERSION_1_EMAIL_DIGESTS,
    VERSION_1_REQUEST,
    VERSION_1_STATEMENTS,
} from "./version-1.data.ts"

let dir = ""
beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
})
afterEach(async () => {
    await rm(dir, { recursive: true })
})

async function runOnFile(statements: readonly string[]): Promise<void> {
    const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
    const connection = await instance.connect()
    for (const statement of statements) await connection.run(statement)
    connection.closeSync()
    instance.closeSync()
}

const YEAR_MS = 365 * 86_400_000

test.each([{ closed: false }, { closed: true }])(
    "a ledger of version 1 answers as it did, days closed: $closed",
    async ({ closed }) => {
        await runOnFile(VERSION_1_STATEMENTS)
        const ledger = await openDuckdbLedger({ dir })
        try {
            if (closed) await ledger.closeDays(START_MS + YEAR_MS)
            for (const { query, answer } of Object.values(VERSION_1_ANSWERS)) {
                const { masked, mapVersion, firstMs, lastMs, ...asBefore } = await ledger.scope(query)
                expect(asBefore).toEqual(answer)
                expect([firstMs === null, lastMs === null]).toEqual([asBefore.records === 0, asBefore.records === 0])
                expect([masked, mapVersion > 0]).toEqual([{ answers: 0, values: 0 }, closed])
            }
            expect(await ledger.request("t3")).toEqual(VERSION_1_REQUEST)
            expect(await ledger.digests(EVERYTHING, "email")).toEqual(VERSION_1_EMAIL_DIGESTS)
            expect(await ledger.positionOf("segment")).toBe(4)
        } finally {
            await ledger.close()
        }
    },
)

test("somebody of version 1 who is seen again is the same person", async () => {
    await runOnFile(VERSION_1_STATEMENTS)
    const ledger = await openDuckdbLedger({ dir })
    try {
        const before = await ledger.scope(EVERYTHING)
        const again = [exposureOf("new", [personOf(1)]), requestOf("new", 1)]
        await ledger.append(again, { segment: "next", offset: 1 })
        const after = await ledger.scope(EVERYTHING)
        expect(after.persons).toEqual(before.persons)
        expect(after.records).toBe(before.records + 1)
    } finally {
        await ledger.close()
    }
})

test("opened twice, it is brought up to date once", async () => {
    await runOnFile(VERSION_1_STATEMENTS)
    for (let n = 0; n < 2; n++) await (await openDuckdbLedger({ dir })).close()
    const ledger = await openDuckdbLedger({ dir })
    try {
        expect((await ledger.scope(EVERYTHING)).records).toBe(11)
    } finally {
        await ledger.close()
    }
})
