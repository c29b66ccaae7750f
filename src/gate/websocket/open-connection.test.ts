// What a WebSocket has shown, and what was found in it, is written down while it is open.
import { join } from "node:path"
import { expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import { EVERYTHING, type ScopeCount } from "../../ledger/contract.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { createIngest } from "../../server/ingest/ingest.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { exposures, gateFor, requests, until } from "../testing/exchange.case.ts"
import { readSpool, type TestGate } from "../testing/test-gate.case.ts"
import { app, open } from "./websocket.case.ts"

const MEMBER = '{"氏名":"架空 花子","メールアドレス":"hanako@viewer.example.com"}'
const OTHER = '{"氏名":"架空 次郎","メールアドレス":"jiro@viewer.example.com"}'

/** What is in the spool of a gate that goes on. */
async function soFar(gate: TestGate): Promise<readonly SpoolRecord[]> {
    return readSpool(dataFolder(gate.dataDir).spoolDir)
}

/** A scope of what a gate that goes on has written so far, by a finding; null: of all. */
async function scopeOf(gate: TestGate, finding: string | null = null): Promise<ScopeCount> {
    const ledger = await openDuckdbLedger({ dir: join(gate.dataDir, "ledger-so-far") })
    try {
        await createIngest({ ledger, spoolDir: dataFolder(gate.dataDir).spoolDir, log: SILENT_LOG }).drain()
        return await ledger.count({ ...EVERYTHING, finding })
    } finally {
        await ledger.close()
    }
}

test("whom it showed is confirmed within two seconds", async () => {
    const upstream = await app((text, socket) => socket.send(text === "1" ? MEMBER : OTHER))
    const gate = await gateFor(upstream, { judgement: JUDGEMENT })
    const client = await open(gate, "/feed")
    client.socket.send("1")
    await until(() => client.messages.length === 1)
    await expect.poll(async () => requests(await soFar(gate)).length, { timeout: 2_000, interval: 100 }).toBe(1)
    expect((await scopeOf(gate)).persons).toEqual({ confirmed: 1, likely: 1, maximum: 1 })
    client.socket.send("2")
    await until(() => client.messages.length === 2)
    await expect.poll(async () => requests(await soFar(gate)).length, { timeout: 2_000, interval: 100 }).toBe(2)
    expect((await scopeOf(gate)).persons).toEqual({ confirmed: 2, likely: 2, maximum: 2 })
    client.socket.close()
    await client.closed
    const records = await gate.finish()
    expect(requests(records)).toMatchObject([
        { open: true, offered: 1, delivered: 1, status: 101 },
        { open: true, offered: 2, delivered: 2, headers: [] },
        { offered: 2, delivered: 2, outcome: "completed" },
    ])
    const ids = [...requests(records), ...exposures(records)].map(({ transaction }) => transaction)
    expect(new Set(ids).size).toBe(1)
    expect(gate.counters().requests).toBe(1)
})

test("a finding in a message is there to be asked by while it is open", async () => {
    const upstream = await app((_, socket) => socket.send(MEMBER))
    const gate = await gateFor(upstream, { judgement: JUDGEMENT, file: { mode: "observe" } })
    const client = await open(gate, "/feed")
    client.socket.send(`{"id":"1' OR 1=1 --"}`)
    await until(() => client.messages.length === 1)
    await expect.poll(async () => requests(await soFar(gate)).length, { timeout: 2_000, interval: 100 }).toBe(1)
    expect((await scopeOf(gate, "sql")).persons).toMatchObject({ confirmed: 1 })
})
