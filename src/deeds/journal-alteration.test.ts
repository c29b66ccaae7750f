import { createPublicKey } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import type { EventRecord } from "../core/observation.ts"
import type { JournalEntry } from "../journal/contract.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { verifyJournal } from "../journal/verify-journal.ts"
import { journalAlteration } from "./journal-alteration.ts"

let home = ""

beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-alteration-"))
})
afterEach(() => rmSync(home, { recursive: true }))

const EVENT: EventRecord = {
    kind: "event",
    event: "spool-altered",
    atMs: 1_800_000_000_000,
    id: "e1",
    route: null,
    client: null,
    transaction: null,
    text: { ja: "", en: "" },
    numbers: { places: 2, missingBytes: 512, fromMs: 1, toMs: 2 },
}

test("an altered spool is in the journal of its installation", async () => {
    const dataDir = join(home, "data")
    const installation = await openInstallation(dataDir, join(home, "person.key"))
    const faults: unknown[] = []
    await journalAlteration(dataDir, "server", EVENT, (error) => faults.push(error))
    const { dir, keyFile } = journalFilesOf(dataFolder(dataDir).root, installation.keyFile)
    const entries: JournalEntry[] = []
    const publicKey = createPublicKey(openJournalKey(keyFile))
    verifyJournal({ dir, publicKey, head: null, onEntry: (entry) => entries.push(entry) })
    expect(entries).toMatchObject([
        {
            by: "server",
            kind: "spool-altered",
            data: { event: "e1", places: 2, missingBytes: 512, fromMs: 1, toMs: 2 },
        },
    ])
    expect(faults).toEqual([])
})

test("where there is no installation there is no journal, and one that cannot be written stops nothing", async () => {
    const faults: unknown[] = []
    const tell = (error: unknown): void => void faults.push(error)
    await journalAlteration(join(home, "none"), "cli", EVENT, tell)
    expect(faults).toEqual([])
    const dataDir = join(home, "data")
    await openInstallation(dataDir, join(home, "person.key"))
    rmSync(join(dataDir, "journal"), { recursive: true, force: true })
    writeFileSync(join(dataDir, "journal"), "a file in its place")
    await journalAlteration(dataDir, "cli", EVENT, tell)
    expect(faults).toHaveLength(1)
})
