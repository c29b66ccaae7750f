// What is taken of stores that are in use: nothing released before is missing, nothing is there twice, and incidents are there.
import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import type { DeedWitness } from "../control/deeds/witness.ts"
import { openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import type { ControlPlace } from "../control/open-control-store.ts"
import { WHOLE_REGISTER } from "../control/register/filter.ts"
import { NOW_MS, OPENED } from "../control/synthetic-incidents.case.ts"
import { EVERYTHING, type Ledger } from "../ledger/contract.ts"
import { openDuckdbLedger } from "../ledger/duckdb/open-duckdb-ledger.ts"
import { exposureOf, personOf, requestOf } from "../ledger/synthetic-records.case.ts"
import { createLazyControl } from "../server/control/lazy-control.ts"
import { createIngest, drainSpool } from "../server/ingest/ingest.ts"
import { SILENT_LOG } from "../server/server-log.ts"
import type { SpoolWriter } from "../spool/contract.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { takeStage } from "./take-stage.ts"

const ACT = { by: "情報政策課", nowMs: NOW_MS }

const SILENT_WITNESS: DeedWitness = {
    begin: async () => Promise.resolve("journal"),
    announce: () => undefined,
    kept: () => undefined,
    opened: () => undefined,
}

let folder: DataFolder
let ledger: Ledger
let spool: SpoolWriter

beforeEach(async () => {
    folder = dataFolder(mkdtempSync(join(tmpdir(), "sekisho-stage-")))
    for (const dir of [folder.spoolDir, folder.ledgerDir]) await mkdir(dir)
    ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
    spool = openSpoolWriter({ dir: folder.spoolDir, writerId: "w0", durability: "process", limitBytes: 10_000_000 })
})

afterEach(async () => {
    spool.close()
    await ledger.close()
    rmSync(folder.root, { recursive: true })
})

/** Of the stage, opened as a restored folder is. */
async function stagedPersons(): Promise<number> {
    const restored = await openDuckdbLedger({ dir: join(folder.backupStageDir, "ledger") })
    try {
        await drainSpool(restored, join(folder.backupStageDir, "spool"), SILENT_LOG)
        // A copy of a spool that is written to is not taken for an altered one.
        expect(await restored.events(0, 10)).toEqual([])
        return (await restored.scope(EVERYTHING)).persons.likely
    } finally {
        await restored.close()
    }
}

function release(from: number, to: number): void {
    for (let n = from; n < to; n++) {
        spool.append(exposureOf(`t${n}`, [personOf(n)]))
        spool.append(requestOf(`t${n}`, 1))
    }
}

async function noControl<T>(task: (place: ControlPlace) => Promise<T>): Promise<T> {
    return task({ kind: "embedded", folder: folder.controlStoreDir })
}

test.each([
    { drainedFirst: true, drainedBetween: true, why: "stored, and the segment goes while it is taken" },
    { drainedFirst: true, drainedBetween: false, why: "half stored: the rest is in the copied spool" },
    { drainedFirst: false, drainedBetween: true, why: "copied from the spool, then stored as well" },
    { drainedFirst: false, drainedBetween: false, why: "only in the spool" },
])("released is contained once: $why", async ({ drainedFirst, drainedBetween }) => {
    const ingest = createIngest({ ledger, spoolDir: folder.spoolDir, log: SILENT_LOG })
    release(0, 30)
    if (drainedFirst) await ingest.drain()
    release(30, 60)
    const snapshot = async (dir: string): Promise<void> => {
        if (drainedBetween) {
            spool.close()
            await ingest.drain()
        }
        await ledger.snapshot(dir)
    }
    await takeStage({ folder, ledger: { snapshot }, control: noControl })
    expect(await stagedPersons()).toBe(60)
})

test("a segment that is completed while the spool is listed is found under its new name", async () => {
    release(0, 5)
    spool.close()
    const [name = ""] = readdirSync(folder.spoolDir)
    // As it was when it was listed.
    renameSync(join(folder.spoolDir, name), join(folder.spoolDir, `${name}.open`))
    await takeStage({ folder, ledger, control: noControl })
    expect(await stagedPersons()).toBe(5)
})

test("a second one beside the first is refused", async () => {
    await mkdir(folder.backupStageDir)
    await expect(takeStage({ folder, ledger, control: noControl })).rejects.toMatchObject({
        code: "SEKISHO_BACKUP_BUSY",
    })
})

test("incidents that are being written: each that was confirmed before is there, and the store goes on", async () => {
    const control = createLazyControl({ kind: "embedded", folder: folder.controlStoreDir }, SILENT_WITNESS)
    const openOne = async (): Promise<unknown> => control.use(async (store) => store.open(OPENED, ACT))
    await openOne()
    await openOne()
    const beside = Promise.all([openOne(), openOne(), openOne()])
    expect(await takeStage({ folder, ledger, control: control.aside })).toEqual({ control: "embedded", journal: [] })
    await beside
    await openOne()
    expect(await control.use(async (store) => store.register(WHOLE_REGISTER))).toHaveLength(6)
    await control.close()
    const copy = await openEmbeddedStore(join(folder.backupStageDir, "control-db"), NOW_MS)
    const kept = (await copy.register(WHOLE_REGISTER)).length
    await copy.close()
    expect([2, 3, 4, 5]).toContain(kept)
}, 60_000)
