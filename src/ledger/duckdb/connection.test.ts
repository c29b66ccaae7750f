import { DuckDBInstance, type DuckDBConnection, type DuckDBInstance as Instance } from "@duckdb/node-api"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type Connection, restingConnection } from "./connection.ts"
import { streamChunks, wordsOf } from "./raw-columns.ts"
import { readColumns, readNumbers } from "./read-columns.ts"

/** Enough for some hundred tasks. */
const ROWS = 5_000_000
const FOLD = `SELECT count(DISTINCT n % 1000)::DOUBLE, sum(n)::DOUBLE FROM range(${ROWS}) r (n)`

let instance: Instance
let plain: DuckDBConnection
let rested = 0

function resting(isBusy: boolean): Connection {
    return restingConnection(plain, {
        took: () => {},
        isBusy: () => isBusy,
        rest: async () => {
            rested++
            return Promise.resolve()
        },
    })
}

beforeEach(async () => {
    instance = await DuckDBInstance.create(":memory:", { threads: "1" })
    plain = await instance.connect()
    rested = 0
})

afterEach(() => {
    plain.closeSync()
    instance.closeSync()
})

test("rests between the tasks of a statement while somebody visits, and gives what it gives otherwise", async () => {
    const usual = await readNumbers(resting(false), FOLD)
    expect(rested).toBe(0)
    await expect(readNumbers(resting(true), FOLD)).resolves.toEqual(usual)
    expect(rested).toBeGreaterThan(10)
})

test("other work of the thread goes on between the tasks", async () => {
    let turns = 0
    let isOver = false
    const count = (): void => {
        turns++
        if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    await readNumbers(resting(true), FOLD)
    isOver = true
    expect(turns).toBeGreaterThan(10)
})

test("values are bound, and rows are streamed", async () => {
    const connection = resting(true)
    await expect(readNumbers(connection, "SELECT $n::DOUBLE * 2", { n: 21 })).resolves.toEqual([42])
    let sum = 0
    let rows = 0
    await streamChunks(connection, "SELECT n::UINTEGER FROM range($rows) r (n)", { rows: ROWS }, (chunk) => {
        rows += chunk.rowCount
        for (const n of wordsOf(chunk, 0)) sum += n
    })
    expect([rows, sum]).toEqual([ROWS, (ROWS * (ROWS - 1)) / 2])
})

test("a statement that fails says why, and the next one is answered", async () => {
    const connection = resting(true)
    await expect(connection.run("SELECT nothing FROM nowhere")).rejects.toThrow(/nowhere/)
    const late = `SELECT CAST(CASE WHEN n = ${ROWS - 1} THEN 'x' ELSE '1' END AS INTEGER) FROM range(${ROWS}) r (n)`
    await expect(readColumns(connection, `SELECT sum(c) FROM (${late}) t (c)`)).rejects.toThrow(/Could not convert/)
    await expect(readNumbers(connection, "SELECT 1::DOUBLE")).resolves.toEqual([1])
})

test("what is written in a transaction is there, or gone where it is rolled back", async () => {
    const connection = resting(true)
    await connection.run("CREATE TEMP TABLE t AS SELECT 1 AS n")
    await connection.run("BEGIN TRANSACTION")
    await connection.run("INSERT INTO t VALUES (2)")
    await connection.run("ROLLBACK")
    await expect(readNumbers(connection, "SELECT sum(n)::DOUBLE FROM t")).resolves.toEqual([1])
})
