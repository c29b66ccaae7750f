// `sekisho restore FOLDER`: verifies every file of a backup, makes a data folder of it, and says which keys are still to be put
// back. It writes no journal: a drill on the same machine must not lengthen the chain of the folder that is in use.
import { createPublicKey, type KeyObject } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { CONFIG_FOLDER, DATA_FOLDER, type Manifest } from "../backup/contract.ts"
import { readManifest, verifyFiles, type ReadManifest } from "../backup/read-backup.ts"
import { restoreBackup } from "../backup/restore-backup.ts"
import { dataFolder } from "../config/data-folder.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { BACKUP_MESSAGES as M } from "../core/messages/backup.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { readPublicKey } from "../journal/journal-key.ts"
import type { LedgerTotals } from "../ledger/contract.ts"
import { restoredText } from "./backup/restored-text.ts"
import { journalKeyState, personKeyState } from "./backup/key-states.ts"
import type { Command, CommandContext } from "./command.ts"
import { printable } from "./evidence/record-text.ts"
import { gateIsRunning, serverIsRunning } from "./local-api.ts"

const OPTIONS = { key: { type: "string" }, "public-key": { type: "string" } } as const

const restore: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [folder] = positionals
        if (folder === undefined || folder === "" || positionals.length > 1) throw new SekishoError("SEKISHO_CLI_USAGE")
        const dir = resolve(folder)
        const keyFile = values.key === undefined ? null : resolve(values.key)
        await refuseRunning(context)
        const unchecked = await readManifest(dir, null)
        // Its place is known only by a file that is verified first.
        await verifyNaming(dir, unchecked.manifest, context)
        const personKeyFile = keyFile ?? (await notedKeyFile(dir))
        const journalKeyFile = journalFilesOf(context.dataDir, personKeyFile).keyFile
        const publicKey = await publicKeyFor(values["public-key"], journalKeyFile, unchecked.manifest)
        const read = publicKey === null ? unchecked : await readManifest(dir, publicKey)
        if (read.sha256 !== unchecked.sha256) throw new SekishoError("SEKISHO_BACKUP_DAMAGED", { altered: 1 })
        const { manifest } = read
        const counted: LedgerTotals[] = []
        const check = async (root: string): Promise<void> => void counted.push(await totalsOf(root))
        await restoreBackup({ dir, manifest, target: context.dataDir, keyFile, check })
        const keys = {
            personKeyFile,
            person: await personKeyState(personKeyFile, manifest.personKeyId),
            journalKeyFile,
            journal: await journalKeyState(journalKeyFile, manifest.journalKeyId),
        }
        const answer = {
            ...read,
            folder: context.dataDir,
            totals: counted[0] ?? null,
            keys,
            config: configIn(dir, read),
        }
        context.print(context.json ? jsonOf(answer) : restoredText(answer, context.language))
        return keys.person === "there" && keys.journal === "there" ? 0 : 1
    },
}

/** Files that are named where a backup is damaged; of more, how many. */
const NAMED_DAMAGE = 20

/** With each file that is not as it was made: which may be had from another copy, and what is lost without it, its name tells. */
async function verifyNaming(dir: string, manifest: Manifest, { tell, language }: CommandContext): Promise<void> {
    let named = 0
    try {
        await verifyFiles(dir, manifest, ({ what, path }) => {
            named += 1
            if (named <= NAMED_DAMAGE) tell(inOneLine(say(M[`damage-${what}`], { path })[language]))
        })
    } finally {
        if (named > NAMED_DAMAGE) tell(say(M.moreDamage, { count: named - NAMED_DAMAGE })[language])
    }
}

/** A file can be called anything. */
function inOneLine(text: string): string {
    return printable(text).replaceAll("\n", "\\u000a")
}

async function refuseRunning({ dataDir }: CommandContext): Promise<void> {
    if ((await gateIsRunning(dataDir)) || (await serverIsRunning(dataDir))) {
        throw new SekishoError("SEKISHO_BACKUP_RESTORE_RUNNING")
    }
}

async function notedKeyFile(dir: string): Promise<string> {
    const text = await readFile(join(dir, DATA_FOLDER, "installation.json"), "utf8").catch((cause: unknown) => {
        throw new SekishoError("SEKISHO_BACKUP_UNREADABLE", {}, cause)
    })
    try {
        const known: unknown = JSON.parse(text)
        if (typeof known === "object" && known !== null && "keyFile" in known && typeof known.keyFile === "string") {
            return known.keyFile
        }
    } catch {
        // Said below.
    }
    throw new SekishoError("SEKISHO_BACKUP_UNREADABLE")
}

/** The one that was named; else this machine's, where it is the installation's. */
async function publicKeyFor(named: string | undefined, file: string, manifest: Manifest): Promise<KeyObject | null> {
    if (named !== undefined) return readPublicKey(named)
    const state = await journalKeyState(file, manifest.journalKeyId)
    return state === "there" ? createPublicKey(await readFile(file, "utf8")) : null
}

/** A ledger that does not open is no restored ledger. What is in the spool is taken in, as at every start. */
async function totalsOf(root: string): Promise<LedgerTotals> {
    const { openDuckdbLedger } = await import("../ledger/duckdb/open-duckdb-ledger.ts")
    const { drainSpool } = await import("../server/ingest/ingest.ts")
    const { SILENT_LOG } = await import("../server/server-log.ts")
    const folder = dataFolder(root)
    const ledger = await openDuckdbLedger({ dir: folder.ledgerDir })
    try {
        await drainSpool(ledger, folder.spoolDir, SILENT_LOG)
        return await ledger.totals()
    } finally {
        await ledger.close()
    }
}

function configIn(dir: string, { manifest }: ReadManifest): string | null {
    const found = manifest.files.find(({ path }) => path.startsWith(`${CONFIG_FOLDER}/`))
    return found === undefined ? null : join(dir, found.path)
}

function jsonOf({ manifest, ...rest }: ReadManifest): string {
    const { files, ...kept } = manifest
    return JSON.stringify({ ...rest, files: files.length, manifest: kept })
}

export default restore
