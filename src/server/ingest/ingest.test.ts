import { mkdtemp, readdir, rm, truncate } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { EventRecord } from "../../core/observation.ts"
import { EVERYTHING, type Ledger } from "../../ledger/contract.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { eventOf, exposureOf, personOf } from "../../ledger/synthetic-records.case.ts"
import { BATCH_RECORDS } from "../../spool/read-batch.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import { SILENT_LOG } from "../server-log.ts"
import { createIngest } from "./ingest.ts"
import { startIngestLoop } from "./ingest-loop.ts"

let root = ""
let ledger: Ledger

beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sekisho-ingest-"))
    ledger = await openDuckdbLedger({ dir: join(root, "ledger") })
})

afterEach(async () => {
    await ledger.close()
    await rm(root, { recursive: true })
})

function writeExposures(count: number): void {
    const spool = openSpoolWriter({ dir: root, writerId: "w0", durability: "process", limitBytes: 10_000_000 })
    for (let n = 0; n < count; n++) spool.append(exposureOf(`t${n}`, [personOf(n)]))
    spool.append(eventOf("e1"))
    spool.close()
}

/** A ledger that refuses its first appends, before or after it stored them. */
function refusing(times: number, when: "before" | "after"): Ledger {
    let left = times
    return {
        ...ledger,
        append: async (records, position) => {
            const refuse = left-- > 0
            if (refuse && when === "before") throw new SekishoError("SEKISHO_LEDGER_APPEND_FAILED")
            await ledger.append(records, position)
            if (refuse) throw new SekishoError("SEKISHO_LEDGER_APPEND_FAILED")
        },
    }
}

async function spoolFiles(): Promise<string[]> {
    return (await readdir(root)).filter((name) => name.endsWith(".spool"))
}

describe("ingest", () => {
    test("a drain ends with what stood there when it was asked for: visitors never pause", async () => {
        const spool = openSpoolWriter({ dir: root, writerId: "w0", durability: "process", limitBytes: 10_000_000 })
        spool.append(eventOf("e0"))
        let [written, appends] = [1, 0]
        const visited: Ledger = {
            ...ledger,
            append: async (records, position) => {
                spool.append(eventOf(`e${written++}`))
                appends++
                await ledger.append(records, position)
            },
        }
        const ingest = createIngest({ ledger: visited, spoolDir: root, log: SILENT_LOG })
        expect(await ingest.drain(10_000)).toBe(true)
        expect(appends).toBe(1)
        spool.close()
    })

    test("drains everything, deletes the finished segment and tells of events once they are stored", async () => {
        writeExposures(5_000)
        const events: EventRecord[] = []
        const ingest = createIngest({
            ledger,
            spoolDir: root,
            log: SILENT_LOG,
            onEvents: (some) => events.push(...some),
        })
        expect(await ingest.lagBytes()).toBeGreaterThan(0)
        expect(await ingest.drain()).toBe(true)
        expect(await ingest.lagBytes()).toBe(0)
        expect((await ledger.scope(EVERYTHING)).records).toBe(5_000)
        expect(events).toEqual([eventOf("e1")])
        expect(await spoolFiles()).toEqual([])
    })

    test.each([{ when: "before" as const }, { when: "after" as const }])(
        "an append that failed $when it was stored loses nothing and stores nothing twice",
        async ({ when }) => {
            writeExposures(10)
            const ingest = createIngest({ ledger: refusing(1, when), spoolDir: root, log: SILENT_LOG })
            await expect(ingest.drain()).rejects.toMatchObject({ code: "SEKISHO_LEDGER_APPEND_FAILED" })
            expect(await spoolFiles()).toHaveLength(1)
            expect(await ingest.drain()).toBe(true)
            expect((await ledger.scope(EVERYTHING)).records).toBe(10)
            expect(await spoolFiles()).toEqual([])
        },
    )

    test("what was altered is stored as an event once, told, and said by scopes over that time", async () => {
        writeExposures(50)
        const [segment = ""] = await spoolFiles()
        await truncate(join(root, segment), 4_000)
        const [told, altered]: [EventRecord[], EventRecord[]] = [[], []]
        const ingest = createIngest({
            ledger: refusing(1, "before"),
            spoolDir: root,
            log: SILENT_LOG,
            onEvents: (some) => told.push(...some),
            onAltered: async (event) => Promise.resolve(void altered.push(event)),
        })
        await expect(ingest.drain()).rejects.toMatchObject({ code: "SEKISHO_LEDGER_APPEND_FAILED" })
        expect(await ingest.drain()).toBe(true)
        expect(await spoolFiles()).toEqual([])
        const [event, ...others] = await ledger.events(0, 10)
        expect([event?.event, others]).toEqual(["spool-altered", []])
        expect([told, altered]).toEqual([[event], [event]])
        const { fromMs = 0, toMs = 0, missingBytes = 0 } = event?.numbers ?? {}
        expect(missingBytes).toBeGreaterThan(1_000)
        const { persons, notes } = await ledger.scope({ ...EVERYTHING, fromMs, toMs: toMs + 1 })
        expect([persons.maximum, notes.map(({ code }) => code)]).toEqual([
            null,
            expect.arrayContaining(["spool-altered"]),
        ])
        const later = await ledger.scope({ ...EVERYTHING, fromMs: toMs + 1, toMs: toMs + 2 })
        expect([later.persons.maximum, later.notes]).toEqual([0, []])
        expect((await ledger.count(EVERYTHING)).notes.map(({ code }) => code)).toContain("spool-altered")
    })

    test("drains at one time share the work", async () => {
        writeExposures(100)
        const ingest = createIngest({ ledger, spoolDir: root, log: SILENT_LOG })
        expect(await Promise.all([ingest.drain(), ingest.drain(), ingest.drain()])).toEqual([true, true, true])
        expect((await ledger.scope(EVERYTHING)).records).toBe(100)
    })

    test("the loop backs off, says so, and goes on when the ledger is back", async () => {
        writeExposures(10)
        const codes: unknown[] = []
        const log = { ...SILENT_LOG, fault: (_: string, error: unknown) => void codes.push(error) }
        const ingest = createIngest({ ledger: refusing(2, "before"), spoolDir: root, log })
        const loop = startIngestLoop({ ingest, log })
        while ((await spoolFiles()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
        await loop.stop()
        expect(codes).toMatchObject([
            { code: "SEKISHO_LEDGER_APPEND_FAILED" },
            { code: "SEKISHO_LEDGER_APPEND_FAILED" },
        ])
        expect(loop.failures()).toBe(0)
        expect((await ledger.scope(EVERYTHING)).records).toBe(10)
    })

    test("what comes while the loop waits is stored at once, and a backlog without waiting", async () => {
        let left = 30
        const takenAtMs: number[] = []
        const take = async (): Promise<boolean> => {
            takenAtMs.push(performance.now())
            return Promise.resolve(--left > 0)
        }
        const ingest = { ...createIngest({ ledger, spoolDir: root, log: SILENT_LOG }), take }
        const loop = startIngestLoop({ ingest, log: SILENT_LOG })
        while (takenAtMs.length < 32) await new Promise((resolve) => setTimeout(resolve, 20))
        await loop.stop()
        const [first = 0, last = 0, later = 0] = [takenAtMs[0], takenAtMs[29], takenAtMs[31]]
        // A wait before each would take six seconds.
        expect(last - first).toBeLessThan(3_000)
        expect(later - last).toBeGreaterThan(380)
    })

    test("one batch is taken at a time, until nothing is left", async () => {
        writeExposures(BATCH_RECORDS + 500)
        const ingest = createIngest({ ledger, spoolDir: root, log: SILENT_LOG })
        expect(await ingest.take()).toBe(true)
        expect((await ledger.scope(EVERYTHING)).records).toBe(BATCH_RECORDS)
        let isBehind = true
        while (isBehind) isBehind = await ingest.take()
        expect((await ledger.scope(EVERYTHING)).records).toBe(BATCH_RECORDS + 500)
        expect(await spoolFiles()).toEqual([])
    })
})
