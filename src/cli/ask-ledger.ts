// Asks the server that runs on a data folder, or opens the stores where none runs. A server that is just starting or
// ending holds the stores without answering: then both are tried again for a while. The stores' modules are loaded only
// where they are opened: a running server answers sooner than a database loads.
import { setTimeout as sleep } from "node:timers/promises"
import { dataFolder } from "../config/data-folder.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import type { Ledger } from "../ledger/contract.ts"
import type { CommandContext } from "./command.ts"
import { callServer, hasEnded, type ServerCall, streamServer } from "./local-api.ts"
import { requireData } from "./require-data.ts"

/** A question as the server is asked it, and as the ledger is. */
export interface LedgerQuestion<T> {
    /** Path and query of the server's API. */
    readonly path: string
    /** For what is no plain question. */
    readonly call?: ServerCall
    /** For an answer that is too long to be held: reads it as it comes, from its beginning each time it is asked for. */
    readonly stream?: (bytes: AsyncIterable<Uint8Array>) => Promise<T>
    readonly local: (ledger: Ledger) => Promise<T>
}

const PATIENCE_MS = 5_000
const RETRY_MS = 200

/** @throws SekishoError of the call or of the stores; SEKISHO_CLI_NO_DATA where the folder is none */
export async function askLedger<T>(context: CommandContext, question: LedgerQuestion<T>): Promise<T> {
    const { path, call, stream, local } = question
    const end = performance.now() + PATIENCE_MS
    for (;;) {
        try {
            if (stream !== undefined) return await stream(await streamServer(context.dataDir, path))
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is of this package: both share the type
            return (await callServer(context.dataDir, path, call)) as T
        } catch (error) {
            if (call === undefined && hasEnded(error) && performance.now() <= end) {
                // Killed or renewed while it was asked: nothing was changed by a question, so it is asked again.
                await sleep(RETRY_MS)
                continue
            }
            if (!isSekishoError(error) || error.code !== "SEKISHO_CLI_NOT_RUNNING") throw error
        }
        try {
            return await onOwnLedger(context, local)
        } catch (error) {
            if (!isLocked(error) || performance.now() > end) throw error
        }
        await sleep(RETRY_MS)
    }
}

function isLocked(error: unknown): boolean {
    return isSekishoError(error) && error.code === "SEKISHO_LEDGER_OPEN_FAILED" && error.detail["locked"] === 1
}

async function onOwnLedger<T>(context: CommandContext, local: (ledger: Ledger) => Promise<T>): Promise<T> {
    const folder = dataFolder(context.dataDir)
    // A typing error in --data must not make a new, empty ledger that says "nobody".
    await requireData(folder.spoolDir)
    const { openDuckdbLedger } = await import("../ledger/duckdb/open-duckdb-ledger.ts")
    const { drainSpool } = await import("../server/ingest/ingest.ts")
    const { journalAlteration } = await import("../deeds/journal-alteration.ts")
    const { SILENT_LOG } = await import("../server/server-log.ts")
    const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
    try {
        if (context.interactive) context.tell(CLI_MESSAGES.scopeDraining[context.language])
        await drainSpool(ledger, folder.spoolDir, SILENT_LOG, async (event) =>
            journalAlteration(context.dataDir, "cli", event, (error) => SILENT_LOG.fault("journal", error)),
        )
        return await local(ledger)
    } finally {
        await ledger.close()
    }
}
