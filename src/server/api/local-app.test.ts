// What the ledger was not given yet is no "nobody": a question over it has no maximum, and says why.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import type { Ledger } from "../../ledger/contract.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import type { LazyControl } from "../control/lazy-control.ts"
import type { Ingest } from "../ingest/ingest.ts"
import { SILENT_LOG } from "../server-log.ts"
import { createLocalApp } from "./local-app.ts"

/** No question here is about incidents. */
const NO_CONTROL: LazyControl = {
    id: "",
    use: async () => Promise.reject(new Error("asked")),
    aside: async () => Promise.reject(new Error("asked")),
    close: async () => undefined,
}

let home = ""
let ledger: Ledger

beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "sekisho-local-app-"))
    ledger = await openDuckdbLedger({ dir: join(home, "ledger") })
})
afterAll(async () => {
    await ledger.close()
    await rm(home, { recursive: true })
})

test.each([
    { isStored: true, maximum: 0, codes: [], why: "all is in the ledger: nobody is nobody" },
    { isStored: false, maximum: null, codes: ["still-spooling"], why: "a disk that takes no more" },
])("$why", async ({ isStored, maximum, codes }) => {
    const ingest: Ingest = { drain: async () => isStored, take: async () => false, lagBytes: async () => 4_096 }
    const folder = dataFolder(home)
    const app = createLocalApp({
        folder,
        ledger,
        control: NO_CONTROL,
        ingest,
        log: SILENT_LOG,
        status: async () => ({}),
    })
    const answer: unknown = await (await app.request("/scope")).json()
    expect(answer).toMatchObject({ persons: { confirmed: 0, maximum }, notes: codes.map((code) => ({ code })) })
})
