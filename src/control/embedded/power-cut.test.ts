// What is on the disk when the power goes: of every file only what its last fsync has put there. PGlite alone asks for
// none; here an image made of nothing but synced files must open, and hold every change that was confirmed.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { Kysely, PGliteDialect } from "kysely"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { ControlStore } from "../contract.ts"
import { openSqlControlStore } from "../store/sql-control-store.ts"
import type { ControlTables } from "../store/tables.ts"
import { NOW_MS, note, OPENED } from "../synthetic-incidents.case.ts"
import { DurableFs } from "./durable-fs.ts"
import { openCluster } from "./open-cluster.ts"

const ACT = { by: "test", nowMs: NOW_MS }
const EVENTS = 40
/** The power goes at each of these, and a checkpoint is made before some. */
const CUTS = [2, 11, 12, 29, EVENTS]
const CHECKPOINTS = [10, 28]

let root = ""
beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "sekisho-power-"))
})
afterEach(() => {
    rmSync(root, { recursive: true, force: true })
})

async function storeOn(database: PGlite): Promise<ControlStore> {
    const connection = new Kysely<ControlTables>({ dialect: new PGliteDialect({ pglite: database }) })
    return openSqlControlStore(connection, NOW_MS, { close: async () => connection.destroy(), failed: () => false })
}

/** Keeps, beside a folder, what a power cut would leave of it. */
function follow(folder: string, image: string): (path: string) => void {
    return (path) => {
        const kept = join(image, relative(folder, path))
        if (statSync(path).isDirectory()) mkdirSync(kept, { recursive: true })
        else {
            mkdirSync(dirname(kept), { recursive: true })
            copyFileSync(path, kept)
        }
    }
}

test("a power cut after any confirmed change: it is there, and the store opens", async () => {
    const [folder, image] = [join(root, "cluster"), join(root, "image")]
    await (await openCluster(folder)).close()
    cpSync(folder, image, { recursive: true }) // openCluster has synced all of a new one
    const database = await openCluster(folder, follow(folder, image))
    const store = await storeOn(database)
    await store.open(OPENED, ACT)
    const found: number[] = []
    for (let n = 2; n <= EVENTS; n++) {
        await store.record("2026-001", note(`${n}`), ACT, null)
        if (CHECKPOINTS.includes(n)) await database.exec("checkpoint")
        if (CUTS.includes(n)) found.push(await eventsAfterCut(image, n))
    }
    await store.close()
    expect(found).toEqual(CUTS)
}, 60_000)

async function eventsAfterCut(image: string, n: number): Promise<number> {
    const cut = join(root, `cut-${n}`)
    cpSync(image, cut, { recursive: true })
    const store = await storeOn(await openCluster(cut))
    const events = (await store.incident("2026-001"))?.events.length ?? 0
    await store.close()
    return events
}

test("PGlite as it is released asks for no fsync at all: openCluster would refuse it", async () => {
    const fs = new DurableFs(join(root, "plain"))
    const database = await PGlite.create({ fs })
    await database.exec("create table t (n int); insert into t values (1); checkpoint")
    await database.close()
    expect(fs.syncs).toBe(0)
}, 60_000)
