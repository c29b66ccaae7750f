import { fork } from "node:child_process"
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { runLedgerContract, type LedgerUnderTest } from "../contract.case.ts"
import { EVERYTHING, type Ledger } from "../contract.ts"
import { clientAt, exposureOf, personOf, sightingOf, START_MS } from "../synthetic-records.case.ts"
import { LEDGER_FILE, openDuckdbLedger } from "./open-duckdb-ledger.ts"

/** @param eager closes every day after each batch, so that the same answers come from closed days and late records */
async function duckdbUnderTest(eager: boolean): Promise<LedgerUnderTest> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    let ledger = await opened(dir, eager)
    return {
        ledger,
        reopen: async () => {
            await ledger.close()
            ledger = await opened(dir, eager)
            return ledger
        },
        dispose: async () => {
            await ledger.close()
            await rm(dir, { recursive: true })
        },
        withSnapshot: async (use) => {
            const target = await mkdtemp(join(tmpdir(), "sekisho-ledger-copy-"))
            await ledger.snapshot(target)
            const copy = await openDuckdbLedger({ dir: target })
            try {
                await use(copy)
            } finally {
                await copy.close()
                await rm(target, { recursive: true })
            }
        },
    }
}

const YEAR_MS = 365 * 86_400_000

async function opened(dir: string, eager: boolean): Promise<Ledger> {
    const ledger = await openDuckdbLedger({ dir })
    if (!eager) return ledger
    return {
        ...ledger,
        append: async (records, position) => {
            await ledger.append(records, position)
            await ledger.closeDays(START_MS + YEAR_MS)
        },
    }
}

runLedgerContract("duckdb, open days", async () => duckdbUnderTest(false), { skip: [] })
runLedgerContract("duckdb, closed days", async () => duckdbUnderTest(true), { skip: [] })

describe("duckdb ledger", () => {
    let dir = ""
    beforeEach(async () => {
        dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    })
    afterEach(async () => {
        await rm(dir, { recursive: true })
    })

    test("a killed writer loses no acknowledged batch and stores none twice", async () => {
        for (const delayMs of [30, 150, 400]) {
            const acknowledged = await writeUntilKilled(dir, delayMs)
            const ledger = await openDuckdbLedger({ dir })
            try {
                const stored = await ledger.positionOf("kill")
                expect(stored).toBeGreaterThanOrEqual(acknowledged)
                // A batch has ten records; the one in flight may have been committed without the word getting out.
                expect((await ledger.scope(EVERYTHING)).records).toBe(stored * 10)
            } finally {
                await ledger.close()
            }
        }
    })

    test("a day that was being closed at a kill is open or closed: nothing is lost and nothing counts twice", async () => {
        for (const delayMs of [50, 200, 450, 800]) {
            await writeUntilKilled(dir, delayMs, ["closing"])
            const ledger = await openDuckdbLedger({ dir })
            try {
                const stored = await ledger.positionOf("kill")
                const { records, persons } = await ledger.scope(EVERYTHING)
                expect(records).toBe(stored * 10)
                expect(persons).toEqual({ confirmed: records, likely: records, maximum: records })
                expect((await ledger.count(EVERYTHING)).persons).toEqual(persons)
            } finally {
                await ledger.close()
            }
        }
    })

    test("a file another process has open is refused, and says that it is locked", async () => {
        const child = fork(WRITER, [dir], { stdio: "ignore" })
        try {
            await once(child, "message")
            const opening = openDuckdbLedger({ dir })
            await expect(opening).rejects.toMatchObject({ code: "SEKISHO_LEDGER_OPEN_FAILED", detail: { locked: 1 } })
        } finally {
            child.kill("SIGKILL")
            await once(child, "exit")
        }
    })

    test("a newer schema is refused, and its version told", async () => {
        const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
        const connection = await instance.connect()
        await connection.run("CREATE TABLE schema_version AS SELECT 99 AS version")
        connection.closeSync()
        instance.closeSync()
        await expect(openDuckdbLedger({ dir })).rejects.toMatchObject({
            code: "SEKISHO_LEDGER_OPEN_FAILED",
            detail: { schemaVersion: 99, knownVersion: 3 },
        })
    })

    test("a file that is no database is refused without a word of its content", async () => {
        await writeFile(join(dir, LEDGER_FILE), "taro@example.com ".repeat(1_000))
        const error: unknown = await openDuckdbLedger({ dir }).catch((caught: unknown) => caught)
        expect(error).toMatchObject({ code: "SEKISHO_LEDGER_OPEN_FAILED", cause: { message: "duckdb: IO" } })
        expect(JSON.stringify(error)).not.toContain("example.com")
    })

    test("a scope over more records than are listed unasked says so, and lists them when it is asked to", async () => {
        const ledger = await openDuckdbLedger({ dir, listRowsLimit: 2 })
        try {
            const other = { client: clientAt("192.0.2.2") }
            const records = [exposureOf("t1", [personOf(1), personOf(2)]), exposureOf("t2", [personOf(3)], other)]
            await ledger.append(records, { segment: "a", offset: 1 })
            const answer = await ledger.scope(EVERYTHING)
            expect(answer).toMatchObject({ persons: { maximum: 3 }, records: 3, clients: [], routes: [] })
            expect(answer.notes.map(({ code }) => code)).toEqual(["offered-only", "lists-omitted"])
            expect((await ledger.scope({ ...EVERYTHING, client: "192.0.2.2" })).clients).toHaveLength(1)
            const asked = await ledger.scope(EVERYTHING, { lists: "always" })
            expect(asked.clients).toEqual([
                { address: "192.0.2.1", persons: 2, records: 2 },
                { address: "192.0.2.2", persons: 1, records: 1 },
            ])
            expect(asked.notes.map(({ code }) => code)).toEqual(["offered-only"])
        } finally {
            await ledger.close()
        }
    })

    test("more contradictions than can be merged are an error that says so, never a cut", async () => {
        const ledger = await openDuckdbLedger({ dir, sightingsLimit: 2 })
        try {
            const email = { email: "family@example.com" }
            const names = ["Hanako", "Taro", "Jiro"].map((name) => sightingOf({ identifiers: email, name }))
            await ledger.append([exposureOf("t1", names)], { segment: "a", offset: 1 })
            await expect(ledger.scope(EVERYTHING)).rejects.toMatchObject({
                code: "SEKISHO_LEDGER_SCOPE_TOO_LARGE",
                detail: { sightings: 3, limit: 2 },
            })
        } finally {
            await ledger.close()
        }
    })

    test("a snapshot into a folder that is not empty is refused, and nothing is written there", async () => {
        const ledger = await openDuckdbLedger({ dir })
        const target = await mkdtemp(join(tmpdir(), "sekisho-ledger-copy-"))
        try {
            await writeFile(join(target, "something"), "x")
            await expect(ledger.snapshot(target)).rejects.toMatchObject({ code: "SEKISHO_LEDGER_SNAPSHOT_NOT_EMPTY" })
            expect(await readdir(target)).toEqual(["something"])
        } finally {
            await ledger.close()
            await rm(target, { recursive: true })
        }
    })

    test("a file of a closed day that is missing is told at the start; one too many is swept away", async () => {
        const options = { dir, hoursFromRows: 1 }
        const ledger = await openDuckdbLedger(options)
        await ledger.append([exposureOf("t1", [personOf(1)])], { segment: "a", offset: 1 })
        await ledger.closeDays(START_MS + YEAR_MS)
        await ledger.close()
        const folder = join(dir, "days", "2026-08-29")
        const names = (await readdir(folder)).toSorted()
        const derived = ["counts", "hours", "keys", "people", "shown", "visits"].map((kind) => `${kind}-1.packed`)
        expect(names).toEqual([...derived, "exposures-1.parquet", "sightings-1.parquet"].toSorted())
        await writeFile(join(folder, "exposures-2.parquet.unfinished"), "left by a crash")
        await (await openDuckdbLedger(options)).close()
        expect((await readdir(folder)).toSorted()).toEqual(names)
        for (const name of derived) await rm(join(folder, name))
        const mended = await openDuckdbLedger(options)
        const anHour = { ...EVERYTHING, toMs: START_MS + YEAR_MS, fromMs: START_MS - HOUR_MS }
        for (const query of [EVERYTHING, anHour]) {
            expect((await mended.count(query)).persons).toEqual({ confirmed: 0, likely: 0, maximum: 1 })
        }
        await mended.close()
        expect(await readdir(folder)).toHaveLength(names.length)
        await rm(join(folder, "exposures-1.parquet"))
        await expect(openDuckdbLedger({ dir })).rejects.toMatchObject({
            code: "SEKISHO_LEDGER_FILE_MISSING",
            detail: { missing: 1 },
        })
    })

    test("opened and closed many times, it leaves no handle behind", { timeout: 120_000 }, async () => {
        const rounds = process.env["SEKISHO_SLOW"] === "1" ? 1_000 : 30
        const before = process.getActiveResourcesInfo().length
        for (let n = 0; n < rounds; n++) await (await openDuckdbLedger({ dir })).close()
        expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 2)
    })
})

const HOUR_MS = 3_600_000
const WRITER = new URL("./killed-writer.case.ts", import.meta.url)

/** @returns the last offset whose append had returned when the writer was killed */
async function writeUntilKilled(dir: string, delayMs: number, more: readonly string[] = []): Promise<number> {
    const child = fork(WRITER, [dir, ...more], { stdio: "ignore" })
    let acknowledged = 0
    child.on("message", (offset: number) => (acknowledged = offset))
    await once(child, "message")
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    child.kill("SIGKILL")
    await once(child, "exit")
    return acknowledged
}
