// Asks the server that runs on a data folder, or opens the stores where none runs. A server that is just starting or
// ending holds the stores without answering: then both are tried again for a while.
import { access } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { dataFolder } from "../../config/data-folder.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Ledger, ScopeQuery } from "../../ledger/contract.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { scopeJson, type ScopeJson } from "../../server/api/scope-json.ts"
import { drainSpool } from "../../server/ingest/ingest.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { callServer } from "../local-api.ts"

export interface DigestList {
    readonly kind: string
    readonly keyIds: readonly string[]
    readonly digests: readonly string[]
}

export interface Asking {
    readonly dataDir: string
    /** Told before the spool is drained by this process. */
    readonly onDrain: () => void
}

/** The server is of the same package, so its answers have the types that both sides share. */
async function ask<T>(asking: Asking, path: string): Promise<T> {
    const answer = await callServer(asking.dataDir, path)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return answer as T
}

export async function askScope(asking: Asking, query: ScopeQuery): Promise<ScopeJson> {
    const remote = async (): Promise<ScopeJson> => ask(asking, `/scope?${textOf(query)}`)
    return either(asking, remote, async (ledger) => scopeJson(await ledger.scope(query)))
}

export async function askDigests(asking: Asking, query: ScopeQuery, kind: string): Promise<DigestList> {
    const remote = async (): Promise<DigestList> => ask(asking, `/digests?${textOf(query, { kind })}`)
    return either(asking, remote, async (ledger) => ({
        kind,
        keyIds: await ledger.keyIds(query),
        digests: await ledger.digests(query, kind),
    }))
}

function textOf(query: ScopeQuery, more: Readonly<Record<string, string>> = {}): string {
    const parameters = new URLSearchParams(more)
    if (query.fromMs !== null) parameters.set("from", new Date(query.fromMs).toISOString())
    if (query.toMs !== null) parameters.set("to", new Date(query.toMs).toISOString())
    if (query.client !== null) parameters.set("client", query.client)
    if (query.route !== null) parameters.set("route", query.route)
    if (query.finding !== null) parameters.set("finding", query.finding)
    return parameters.toString()
}

const PATIENCE_MS = 5_000
const RETRY_MS = 200

async function either<T>(asking: Asking, remote: () => Promise<T>, local: (ledger: Ledger) => Promise<T>): Promise<T> {
    const end = performance.now() + PATIENCE_MS
    for (;;) {
        try {
            return await remote()
        } catch (error) {
            if (!isSekishoError(error) || error.code !== "SEKISHO_CLI_NOT_RUNNING") throw error
        }
        try {
            return await onOwnLedger(asking, local)
        } catch (error) {
            if (!isLocked(error) || performance.now() > end) throw error
        }
        await sleep(RETRY_MS)
    }
}

function isLocked(error: unknown): boolean {
    return isSekishoError(error) && error.code === "SEKISHO_LEDGER_OPEN_FAILED" && error.detail["locked"] === 1
}

async function onOwnLedger<T>(asking: Asking, local: (ledger: Ledger) => Promise<T>): Promise<T> {
    const folder = dataFolder(asking.dataDir)
    await access(folder.spoolDir).catch((cause: unknown) => {
        // A typing error in --data must not make a new, empty ledger that says "nobody".
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    })
    const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
    try {
        asking.onDrain()
        await drainSpool(ledger, folder.spoolDir, SILENT_LOG)
        return await local(ledger)
    } finally {
        await ledger.close()
    }
}
