import { randomBytes } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import { type Installation, openInstallation } from "../config/installation.ts"
import { heldKey, writeKeyRing } from "../config/key-ring.ts"
import { openDuckdbLedger } from "../ledger/duckdb/open-duckdb-ledger.ts"
import { exposureOf, personOf, requestOf, START_MS } from "../ledger/synthetic-records.case.ts"
import { expireKeys } from "./expire-keys.ts"
import { SILENT_LOG } from "./server-log.ts"

const DAY_MS = 86_400_000
const NOW_MS = START_MS + 100 * DAY_MS

let home = ""
let dataDir = ""
let keyFile = ""
let before: Installation
beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "sekisho-expire-"))
    dataDir = join(home, "data")
    keyFile = join(home, "person.key")
    before = await openInstallation(dataDir, keyFile)
    const next = heldKey(randomBytes(32), START_MS + DAY_MS, START_MS + DAY_MS)
    writeKeyRing(keyFile, { keys: [...before.keys, next], destroyed: [], seeds: null }, before.seeds)
})
afterEach(() => rmSync(home, { recursive: true }))

async function expire(forgetBeforeMs: number | null, lagBytes: number): Promise<number> {
    const ledger = await openDuckdbLedger({ dir: dataFolder(dataDir).ledgerDir })
    try {
        const exposure = exposureOf("t1", [personOf(1)], { keyId: before.keyId })
        await ledger.append([exposure, requestOf("t1", 1)], { segment: "s", offset: 1 })
        const limits = { requestsBeforeMs: null, findingsBeforeMs: null, eventsBeforeMs: null }
        await ledger.closeDays(NOW_MS)
        await ledger.forget({ ...limits, exposuresBeforeMs: forgetBeforeMs })
        const ingest = { lagBytes: async () => Promise.resolve(lagBytes) }
        await expireKeys({ dataDir, ledger, ingest, log: SILENT_LOG, nowMs: NOW_MS })
    } finally {
        await ledger.close()
    }
    return (await openInstallation(dataDir, keyFile)).keys.length
}

test.each([
    { forgetBeforeMs: null, lagBytes: 0, want: 2, why: "what it counted is there" },
    { forgetBeforeMs: START_MS + DAY_MS * 30, lagBytes: 0, want: 1, why: "retention has deleted what it counted" },
    { forgetBeforeMs: START_MS + DAY_MS * 30, lagBytes: 9, want: 2, why: "the spool may hold more of it" },
])("keys that are held afterwards: $want, since $why", async ({ forgetBeforeMs, lagBytes, want }) => {
    expect(await expire(forgetBeforeMs, lagBytes)).toBe(want)
})

test("a folder without an installation is left as it is", async () => {
    const other = join(home, "other")
    const ledger = { keyIds: async () => Promise.resolve([]) }
    const ingest = { lagBytes: async () => Promise.resolve(0) }
    await expireKeys({ dataDir: other, ledger, ingest, log: SILENT_LOG, nowMs: NOW_MS })
    expect(readdirSync(home)).not.toContain("other")
})
