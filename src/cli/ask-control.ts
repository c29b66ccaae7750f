// Asks the server that runs on a data folder about incidents, or opens the control store where none runs: as ask-ledger.ts
// does for the ledger. Where a PostgreSQL server keeps them, several may do so at once; the embedded store has one owner.
import { mkdir } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import type { ControlConfig } from "../config/config.ts"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import { readConfigFile } from "../config/load-config.ts"
import { controlOf } from "../config/resolve-config.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import type { ControlStore } from "../control/contract.ts"
import type { DeedWitness } from "../control/deeds/witness.ts"
import { openControlStore } from "../control/open-control-store.ts"
import { installedWitness } from "../deeds/journal-witness.ts"
import { controlPlace, PLACE_HEADER, placeId } from "../server/control/lazy-control.ts"
import type { CommandContext } from "./command.ts"
import { callServer } from "./local-api.ts"
import { requireData } from "./require-data.ts"

/** A question or an order, as the server is told it and as the store is. */
export interface ControlQuestion<T> {
    readonly method: "GET" | "POST" | "PUT"
    /** Path and query of the server's API. */
    readonly path: string
    readonly body?: unknown
    readonly local: (store: ControlStore) => Promise<T>
    /** A first incident makes the data folder; any other question of a folder that is not there is a typing error. */
    readonly makesFolder?: true
}

const PATIENCE_MS = 5_000
const RETRY_MS = 200

/**
 * @param configFile `--config FILE`; undefined: the usual places
 * @throws SekishoError of the call or of the store; SEKISHO_CLI_NO_DATA where the folder is none
 */
export async function askControl<T>(
    context: CommandContext,
    configFile: string | undefined,
    question: ControlQuestion<T>,
): Promise<T> {
    const file = await readConfigFile(configFile)
    const config = controlOf(file)
    const witness = installedWitness(context.dataDir, "cli", file.keyFile ?? null)
    const folder = dataFolder(context.dataDir)
    const end = performance.now() + PATIENCE_MS
    for (;;) {
        try {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is of this package: both share the type
            return (await callServer(context.dataDir, question.path, callOf(question, folder, config))) as T
        } catch (error) {
            if (!isSekishoError(error) || error.code !== "SEKISHO_CLI_NOT_RUNNING") throw error
        }
        try {
            return await onOwnStore(folder, config, witness, question)
        } catch (error) {
            // A server that is just starting or ending, or another command.
            if (!isLocked(error) || performance.now() > end) throw error
        }
        await sleep(RETRY_MS)
    }
}

/** Only a configuration that names a place insists on it: without one, the running server knows best. */
function callOf<T>(
    { method, body }: ControlQuestion<T>,
    folder: DataFolder,
    config: ControlConfig,
): Parameters<typeof callServer>[2] {
    const headers: Record<string, string> =
        config.url === null ? {} : { [PLACE_HEADER]: placeId(controlPlace(folder, config)) }
    return { method, headers, ...(body === undefined ? {} : { body }) }
}

async function onOwnStore<T>(
    folder: DataFolder,
    config: ControlConfig,
    witness: DeedWitness,
    question: ControlQuestion<T>,
): Promise<T> {
    const place = controlPlace(folder, config)
    if (place.kind === "embedded") await prepareFolder(folder, question.makesFolder ?? false)
    const store = await openControlStore(place, process.env, Date.now(), witness)
    try {
        return await question.local(store)
    } finally {
        await store.close()
    }
}

/** A folder that only a gate has used so far has no incidents, which is an answer; one that nobody has used is none. */
async function prepareFolder({ root, controlStoreDir, spoolDir }: DataFolder, make: boolean): Promise<void> {
    if (make) await mkdir(root, { recursive: true, mode: 0o700 })
    else await requireData(controlStoreDir, spoolDir)
}

function isLocked(error: unknown): boolean {
    return isSekishoError(error) && error.code === "SEKISHO_CONTROL_OPEN_FAILED" && error.detail["locked"] === 1
}
