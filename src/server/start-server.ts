// The process that owns the stores, as a value: main.ts runs it as a process, tests and staged incidents run it inside
// their own. One a data folder: the ledger's file lock sees to that.
import { mkdir } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { journalAlteration } from "../deeds/journal-alteration.ts"
import { installedWitness } from "../deeds/journal-witness.ts"
import type { Ledger } from "../ledger/contract.ts"
import { openDuckdbLedger } from "../ledger/duckdb/open-duckdb-ledger.ts"
import { startAlerts } from "./alerts/start-alerts.ts"
import { controlPlace, createLazyControl } from "./control/lazy-control.ts"
import { createLocalApp } from "./api/local-app.ts"
import { listenLocal, somebodyAnswers } from "./api/listen-local.ts"
import { createIngest, type Ingest } from "./ingest/ingest.ts"
import { startIngestLoop } from "./ingest/ingest-loop.ts"
import { expireKeys } from "./expire-keys.ts"
import { startRetention } from "./retention.ts"
import type { ServerConfig } from "./server-config.ts"
import { createServerLog, type ServerLog } from "./server-log.ts"
import { createStatus } from "./status.ts"

export interface ServerOptions extends ServerConfig {
    readonly log?: ServerLog
    /** How long to wait for the stores of a server that is just ending; 0: not at all. */
    readonly lockWaitMs?: number
    /** Called when the ledger refuses every batch for about a minute; the process should be started anew. */
    readonly onStuck?: () => void
}

export interface RunningServer {
    readonly ledger: Ledger
    readonly ingest: Ingest
    /** Finishes the batch at hand, and with `drain` all that is in the spool, then closes socket and stores. */
    readonly close: (options?: { readonly drain?: boolean }) => Promise<void>
}

/** A gate that is killed leaves this much time to take in what it wrote last. */
const LAST_DRAIN_MS = 10_000
const LOCK_RETRY_MS = 100

/** @throws SekishoError SEKISHO_LEDGER_OPEN_FAILED, SEKISHO_SERVER_LISTEN_FAILED */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
    const folder = dataFolder(options.dataDir)
    const log = options.log ?? createServerLog()
    for (const dir of [folder.spoolDir, folder.runDir, folder.controlDir]) {
        await mkdir(dir, { recursive: true, mode: 0o700 })
    }
    const ledger = await openInTime(folder, options.lockWaitMs ?? 0)
    try {
        return await serve(options, ledger, log)
    } catch (error) {
        await ledger.close()
        throw error
    }
}

/** Waits for a server that is ending; one that answers is there to stay. */
async function openInTime(folder: DataFolder, waitMs: number): Promise<Ledger> {
    const end = performance.now() + waitMs
    for (;;) {
        try {
            return await openDuckdbLedger({ dir: folder.ledgerDir })
        } catch (error) {
            const locked = isSekishoError(error) && error.detail["locked"] === 1
            if (!locked || performance.now() > end || (await somebodyAnswers(folder.serverSocket))) throw error
        }
        await sleep(LOCK_RETRY_MS)
    }
}

async function serve(options: ServerOptions, ledger: Ledger, log: ServerLog): Promise<RunningServer> {
    const folder = dataFolder(options.dataDir)
    const alerts = await startAlerts({ ...options, folder: folder.controlDir, ledger, log })
    const ingest = createIngest({
        ledger,
        spoolDir: folder.spoolDir,
        log,
        onEvents: alerts.offer,
        onAltered: async (event) =>
            journalAlteration(folder.root, "server", event, (error) => log.fault("journal", error)),
    })
    const loop = startIngestLoop({
        ingest,
        log,
        ...(options.onStuck === undefined ? {} : { onStuck: options.onStuck }),
    })
    const stopRetention = startRetention(ledger, options.retention, log, undefined, async (nowMs) =>
        expireKeys({ dataDir: folder.root, ledger, ingest, log, nowMs }),
    )
    const control = createLazyControl(
        controlPlace(folder, options.control),
        installedWitness(folder.root, "server", null),
    )
    const close = async ({ drain = false } = {}): Promise<void> => {
        await control.close()
        await loop.stop()
        if (drain) await ingest.drain(LAST_DRAIN_MS).catch((error: unknown) => log.fault("ingest", error))
        stopRetention()
        await alerts.stop()
        await ledger.close()
    }
    try {
        const status = createStatus({ ledger, ingest, failures: loop.failures, alerts })
        const listener = await listenLocal(
            createLocalApp({ folder, ledger, control, ingest, log, status }),
            folder.serverSocket,
        )
        return {
            ledger,
            ingest,
            close: async (how) => {
                await listener.close()
                await close(how)
            },
        }
    } catch (error) {
        await close()
        throw error
    }
}
