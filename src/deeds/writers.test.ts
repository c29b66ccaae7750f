// Who writes when: a process that is killed between deed and journal, two deeds at once, and a journal that cannot be written.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import type { ControlStore } from "../control/contract.ts"
import type { DeedWitness } from "../control/deeds/witness.ts"
import { openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import { NOW_MS, note, OPENED } from "../control/synthetic-incidents.case.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { openJournal } from "../journal/open-journal.ts"
import { deedFaults, type DeedsHome, deedsHome, forgetTemplate, journalLines, proved, rowsOf } from "./deeds.case.ts"
import { journalWitness } from "./journal-witness.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ACT = { by: "係", nowMs: NOW_MS }
const ID = "2026-001"
const UNWRITABLE = { code: "SEKISHO_JOURNAL_UNWRITABLE" }

let home: DeedsHome
let store: ControlStore
beforeEach(async () => {
    home = await deedsHome()
    store = await home.open()
    await store.open(OPENED, ACT)
})
afterEach(async () => {
    await store.close()
    removeFolder(home.root)
})
afterAll(forgetTemplate)

describe("killed", () => {
    test.each([
        { moment: "announced", found: { whole: 1, interrupted: 1 }, why: "the deed never was, and says so" },
        { moment: "kept", found: { whole: 2, interrupted: 0 }, why: "the deed is, as it was announced" },
    ])("when $moment: $why", { timeout: 90_000 }, async ({ moment, found }) => {
        await store.close()
        const script = join(import.meta.dirname, "killed-deed.case.ts")
        const { dir, headFile } = home.place
        const child = spawn(process.execPath, [script, moment, home.folder, dir, headFile, home.keyFile], {
            stdio: ["ignore", "inherit", "inherit"],
        })
        expect(await once(child, "exit")).toEqual([null, "SIGKILL"])
        store = await home.open()
        const after = proved(home.place, store.id, await rowsOf(store))
        expect(after.journal.faults).toEqual([])
        expect(after.deeds).toMatchObject({ ...found, faults: [] })

        await store.record(ID, note("next"), ACT, null)
        const later = await rowsOf(store)
        expect(proved(home.place, store.id, later).deeds).toMatchObject({
            whole: found.whole + 1,
            interrupted: found.interrupted,
            faults: [],
        })
        // The event behind it confirms it: from then on its removal is named.
        const without = later.filter(({ seq }) => seq !== found.whole)
        expect(deedFaults(proved(home.place, store.id, without))).toEqual([`removed ${ID}/${found.whole}`])
    })
})

test("two deeds at once, while the gate writes its own", async () => {
    const gate = openJournal(home.place)
    const deeds = Array.from({ length: 8 }, async (_, n) => {
        gate.append("gate", "stop", { route: `/${n}`, why: "test" }, NOW_MS)
        return n % 2 === 0 ? store.record(ID, note(`${n}`), ACT, null) : store.open(OPENED, ACT)
    })
    await Promise.all(deeds)
    const found = proved(home.place, store.id, await rowsOf(store))
    expect(found.journal).toMatchObject({ faults: [], entries: 1 + 2 + 8 + 2 * 8 })
    expect(found.deeds).toMatchObject({ whole: 9, interrupted: 0, faults: [] })
})

test("two deeds at once that are the first: the journal begins once", async () => {
    await store.close()
    removeFolder(home.place.dir)
    rmSync(home.place.headFile)
    store = await home.open()
    await Promise.all([store.record(ID, note("a"), ACT, null), store.record(ID, note("b"), ACT, null)])
    expect(journalLines(home.place).filter((line) => line.includes("incident-journal-begun"))).toHaveLength(1)
})

describe("a journal that cannot be written", () => {
    test("refuses the deed, and nothing of it is kept; it is taken on once the journal can be written", async () => {
        const away = { ...home.place, dir: join(home.root, "file", "journal") }
        writeFileSync(join(home.root, "file"), "")
        await store.close()
        store = await openEmbeddedStore(
            home.folder,
            NOW_MS,
            journalWitness(async () => away, "cli"),
        )
        await expect(store.record(ID, note("x"), ACT, null)).rejects.toMatchObject(UNWRITABLE)
        await expect(store.open(OPENED, ACT)).rejects.toMatchObject(UNWRITABLE)
        expect((await store.incident(ID))?.events).toHaveLength(1)
        expect(await store.incident("2026-002")).toBeNull()
        rmSync(join(home.root, "file"))
        mkdirSync(join(home.root, "file"))
        expect(await store.record(ID, note("x"), ACT, null)).toMatchObject({ kind: "applied" })
    })

    test("between two deeds: the second is refused, the store goes on", async () => {
        const broken = failing(
            journalWitness(async () => home.place, "cli"),
            "announce",
        )
        await store.close()
        store = await openEmbeddedStore(home.folder, NOW_MS, broken)
        await expect(store.record(ID, note("x"), ACT, null)).rejects.toMatchObject(UNWRITABLE)
        expect((await store.incident(ID))?.events).toHaveLength(1)
    })

    test("an attachment nobody can be noted for is not handed out", async () => {
        const broken = failing(
            journalWitness(async () => home.place, "cli"),
            "opened",
        )
        const file = new Uint8Array([1])
        const sha256 = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"
        const attachment = { name: "f", bytes: 1, sha256, recipients: ["age1"] }
        await store.record(ID, { kind: "attached", said: OPENED.said, attachment }, ACT, file)
        expect(await store.attachment(ID, 1, { by: "調査係", nowMs: NOW_MS })).toEqual(file)
        const opened = journalLines(home.place).at(-1)
        expect(opened).toContain('"kind":"incident-attachment-opened"')
        expect(opened).toContain('"number":1,"by":"調査係"')
        await store.close()
        store = await openEmbeddedStore(home.folder, NOW_MS, broken)
        await expect(store.attachment(ID, 1, ACT)).rejects.toMatchObject(UNWRITABLE)
    })
})

/** A witness whose disk is full at one point. */
function failing(witness: DeedWitness, at: "announce" | "opened"): DeedWitness {
    return { ...witness, [at]: fail }
}

function fail(): never {
    throw new SekishoError("SEKISHO_JOURNAL_UNWRITABLE")
}
