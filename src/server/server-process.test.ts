// The server as a process: killed, orphaned and started twice.
import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import { EVERYTHING } from "../ledger/contract.ts"
import { openDuckdbLedger } from "../ledger/duckdb/open-duckdb-ledger.ts"
import { exposureOf, personOf, requestOf } from "../ledger/synthetic-records.case.ts"
import type { SpoolWriter } from "../spool/contract.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { drainSpool } from "./ingest/ingest.ts"
import { SERVER_CONFIG_VARIABLE } from "./server-config.ts"
import { SILENT_LOG } from "./server-log.ts"

let folder: DataFolder
const children: ChildProcess[] = []

beforeEach(async () => {
    folder = dataFolder(await mkdtemp(join(tmpdir(), "sekisho-server-")))
    for (const dir of [folder.spoolDir, folder.runDir]) await mkdir(dir)
})

afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child)
    await rm(folder.root, { recursive: true })
})

async function start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
        stdio: ["pipe", "pipe", "ignore"],
        env: { ...process.env, [SERVER_CONFIG_VARIABLE]: JSON.stringify({ dataDir: folder.root }) },
    })
    children.push(child)
    const [line]: unknown[] = await once(child.stdout, "data")
    expect(JSON.parse(String(line))).toEqual({ ready: true })
    return child
}

async function kill(child: ChildProcess): Promise<void> {
    const gone = once(child, "exit")
    child.kill("SIGKILL")
    await gone
}

function writer(): SpoolWriter {
    const options = { dir: folder.spoolDir, writerId: "w0", durability: "process", limitBytes: 100_000_000 } as const
    return openSpoolWriter({ ...options, segmentBytes: 20_000 })
}

describe("server process", () => {
    test("killed again and again while a gate writes, it stores every record once", async () => {
        const spool = writer()
        let transactions = 0
        const writeSome = async (): Promise<void> => {
            for (let n = 0; n < 40; n++) {
                const transaction = `t${transactions++}`
                const sightings = Array.from({ length: 5 }, (_, i) => personOf(transactions * 5 + i))
                spool.append(exposureOf(transaction, sightings))
                spool.defer(requestOf(transaction, 5))
                await new Promise((resolve) => setTimeout(resolve, 3))
            }
        }
        for (let round = 0; round < 3; round++) {
            const child = await start()
            await writeSome()
            await kill(child)
            await writeSome()
        }
        spool.close()
        const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
        try {
            await drainSpool(ledger, folder.spoolDir, SILENT_LOG)
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.records).toBe(transactions * 5)
            expect(answer.persons.confirmed).toBe(transactions * 5)
            expect((await ledger.totals()).requests).toBe(transactions)
            expect(await readdir(folder.spoolDir)).toEqual([])
        } finally {
            await ledger.close()
        }
    })

    test("when the gate's main process is gone it takes in what is left and ends", async () => {
        const child = await start()
        const spool = writer()
        spool.append(exposureOf("t1", [personOf(1)]))
        const gone = once(child, "exit")
        child.stdin?.destroy()
        expect(await gone).toEqual([0, null])
        spool.close()
        const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
        expect((await ledger.scope(EVERYTHING)).records).toBe(1)
        await ledger.close()
    })

    test("SIGTERM ends it cleanly; SIGINT of the terminal is the gate's affair", async () => {
        const child = await start()
        child.kill("SIGINT")
        await new Promise((resolve) => setTimeout(resolve, 100))
        expect(child.exitCode).toBeNull()
        const gone = once(child, "exit")
        child.kill("SIGTERM")
        expect(await gone).toEqual([0, null])
    })

    test("a second server on one folder ends with a fault and leaves the first one's socket alone", async () => {
        await start()
        const second = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
            stdio: ["pipe", "ignore", "ignore"],
            env: { ...process.env, [SERVER_CONFIG_VARIABLE]: JSON.stringify({ dataDir: folder.root }) },
        })
        children.push(second)
        expect(await once(second, "exit")).toEqual([3, null])
        expect(await readdir(folder.runDir)).toContain("server.sock")
    })

    test("a socket file that a killed server left behind does not stop the next one", async () => {
        await kill(await start())
        expect(await readdir(folder.runDir)).toContain("server.sock")
        await start()
    })

    test("one that starts while another still takes in its last batches waits for it", async () => {
        const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
        const starting = start()
        await new Promise((resolve) => setTimeout(resolve, 1_500))
        await ledger.close()
        expect((await starting).exitCode).toBeNull()
    })

    test("a file in the place of the socket is replaced", async () => {
        await writeFile(folder.serverSocket, "")
        await start()
        expect((await stat(folder.serverSocket)).isSocket()).toBe(true)
    })
})
