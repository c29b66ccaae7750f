// Person keys end with what was counted under them: after each deletion by retention, keys that nothing stored needs are
// destroyed. Errs towards keeping: a key that is gone too early leaves people whom nobody can ever notify.
import { existsSync } from "node:fs"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { destroyPassedKeys } from "../deeds/person-keys.ts"
import { EVERYTHING, type Ledger } from "../ledger/contract.ts"
import type { Ingest } from "./ingest/ingest.ts"
import type { ServerLog } from "./server-log.ts"

export interface KeyExpiry {
    readonly dataDir: string
    readonly ledger: Pick<Ledger, "keyIds">
    readonly ingest: Pick<Ingest, "lagBytes">
    readonly log: ServerLog
    /** Of the clock that retention believes. */
    readonly nowMs: number
}

/** @throws SekishoError of the installation, the journal or the key's file: nothing was destroyed then */
export async function expireKeys({ dataDir, ledger, ingest, log, nowMs }: KeyExpiry): Promise<void> {
    if (!existsSync(dataFolder(dataDir).installationFile)) return
    const installation = await openInstallation(dataDir, null)
    if (installation.keys.length < 2) return
    // What is still in the spool is counted under a key that the ledger does not name yet.
    if ((await ingest.lagBytes()) > 0) return
    const stored = new Set(await ledger.keyIds(EVERYTHING))
    const gone = destroyPassedKeys(dataDir, installation, stored, nowMs)
    if (gone.length > 0) log.info("person keys that nothing needs any more are destroyed", { keys: gone.length })
}
