// A disk that fails under PostgreSQL: it stops, as it must, and everything that was waiting learns of it. PGlite as it is
// released goes round for ever at this point.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Kysely, PGliteDialect } from "kysely"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { ControlStore } from "../contract.ts"
import { openSqlControlStore } from "../store/sql-control-store.ts"
import type { ControlTables } from "../store/tables.ts"
import { WHOLE_REGISTER } from "../register/filter.ts"
import { NOW_MS, note, OPENED } from "../synthetic-incidents.case.ts"
import { openCluster } from "./open-cluster.ts"

const ACT = { by: "test", nowMs: NOW_MS }
const FAULT = { code: "SEKISHO_CONTROL_QUERY_FAILED" }

let root = ""
let diskFails = false
beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "sekisho-failing-"))
    diskFails = false
})
afterEach(() => {
    rmSync(root, { recursive: true, force: true })
})

async function open(): Promise<ControlStore> {
    const database = await openCluster(join(root, "cluster"), () => {
        if (diskFails) throw Object.assign(new Error("no space left"), { code: "ENOSPC" })
    })
    const connection = new Kysely<ControlTables>({ dialect: new PGliteDialect({ pglite: database }) })
    const close = async (): Promise<void> => connection.destroy()
    return openSqlControlStore(connection, NOW_MS, { close, failed: () => database.failure !== null })
}

test("a change that cannot be put on the disk fails, and so does all that waits behind it; then it opens anew", async () => {
    const store = await open()
    await store.open(OPENED, ACT)
    expect(store.failed()).toBe(false)
    diskFails = true
    const waiting = [
        store.record("2026-001", note("first"), ACT, null),
        store.record("2026-001", note("second"), ACT, null),
        store.open(OPENED, ACT),
        store.register(WHOLE_REGISTER),
        store.incident("2026-001"),
    ]
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason : null))).toMatchObject(
        waiting.map(() => FAULT),
    )
    expect(store.failed()).toBe(true)
    await store.close()

    diskFails = false
    const again = await open()
    const { events = [] } = (await again.incident("2026-001")) ?? {}
    // The first was written and not synced: it may be there or not. What was confirmed is.
    expect([1, 2]).toContain(events.length)
    expect(events[0]?.event).toEqual(OPENED)
    expect((await again.record("2026-001", note("third"), ACT, null))?.kind).toBe("applied")
    await again.close()
}, 60_000)

test("an ordinary error of a statement leaves it alive", async () => {
    const store = await open()
    await store.open(OPENED, ACT)
    await expect(store.register({ ...WHOLE_REGISTER, kind: "mis-sent" })).resolves.toEqual([])
    await expect(store.incident("\0")).rejects.toMatchObject(FAULT)
    expect(store.failed()).toBe(false)
    expect((await store.record("2026-001", note("x"), ACT, null))?.kind).toBe("applied")
    await store.close()
}, 60_000)
