// The installation: an id, and the person key under which identifiers become digests. The key lives outside the data
// folder and its backups: whoever copies the ledger must not get the key with it. Order on creation: the key file first
// (fsync), then installation.json, each made at once (create-once.ts), so that a crash leaves either nothing or a usable pair.
// The key may change (key-ring.ts): then the ring is what holds, and installation.json notes the newest key it was opened with,
// so that an old copy of the ring is not taken for the ring.
import { randomBytes, randomUUID } from "node:crypto"
import { chmod, mkdir, readFile, realpath, stat } from "node:fs/promises"
import { homedir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { z } from "zod"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { PERSON_KEY_BYTES } from "../core/keyer.ts"
import { createOnce, replaceWhole } from "./create-once.ts"
import { dataFolder, type DataFolder } from "./data-folder.ts"
import { isMissing } from "./file-error.ts"
import { type HeldKey, inForce, type KeyRing, readKeyRing, stateSeeds, type StateSeeds } from "./key-ring.ts"

export interface Installation {
    readonly id: string
    /** Names the person key in stored digests; see core/keyer.ts. */
    readonly keyId: string
    readonly keyFile: string
    /** The person key in force: 32 bytes. Never logged, never sent. */
    readonly key: Uint8Array
    /** All that are held, oldest first; the last is `key`. */
    readonly keys: readonly HeldKey[]
    /** Ids of keys that are gone. */
    readonly destroyed: readonly string[]
    readonly seeds: StateSeeds
    /** Unix milliseconds. */
    readonly createdAtMs: number
}

const InstallationFile = z.strictObject({
    id: z.uuid(),
    keyId: z.string().regex(/^[0-9a-f]{8}$/),
    keyFile: z.string(),
    createdAt: z.iso.datetime(),
})
type InstallationFile = z.infer<typeof InstallationFile>

/** Longest path a Unix socket may have on every system we run on (macOS has the shortest: 104 with its NUL). */
const SOCKET_PATH_LIMIT_BYTES = 103

/**
 * Opens the installation of a data folder, creating both on first use.
 *
 * @param keyFile where the person key is or shall be; null: the place noted at creation, by default
 *   `$XDG_CONFIG_HOME/sekisho/<id>.key`
 * @throws SekishoError SEKISHO_CONFIG_KEY_INSIDE_DATA, SEKISHO_CONFIG_KEY_MISSING, SEKISHO_CONFIG_DATA_UNUSABLE
 */
export async function openInstallation(root: string, keyFile: string | null): Promise<Installation> {
    const folder = await prepareFolder(resolve(root))
    const existing = await readInstallation(folder)
    return existing === null
        ? create(folder, keyFile)
        : withKeys(existing, resolve(keyFile ?? existing.keyFile), folder)
}

/**
 * As openInstallation, of one that is there; changes nothing.
 *
 * @returns null: there is none yet
 */
export async function findInstallation(root: string, keyFile: string | null): Promise<Installation | null> {
    const folder = dataFolder(resolve(root))
    const noted = await readInstallation(folder)
    if (noted === null) return null
    const file = resolve(keyFile ?? noted.keyFile)
    await refuseInside(file, folder.root)
    return installationOf(noted, file, knownRing(noted, file))
}

async function prepareFolder(root: string): Promise<DataFolder> {
    const folder = dataFolder(root)
    if (Buffer.byteLength(folder.serverSocket) > SOCKET_PATH_LIMIT_BYTES) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {
            pathBytes: Buffer.byteLength(folder.serverSocket),
            limitBytes: SOCKET_PATH_LIMIT_BYTES,
        })
    }
    try {
        for (const dir of [root, folder.spoolDir, folder.ledgerDir, folder.controlDir, folder.runDir]) {
            await mkdir(dir, { recursive: true, mode: 0o700 })
        }
        await chmod(root, 0o700)
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, cause)
    }
    return folder
}

async function readInstallation(folder: DataFolder): Promise<InstallationFile | null> {
    let text: string
    try {
        text = await readFile(folder.installationFile, "utf8")
    } catch (error) {
        if (isMissing(error)) return null
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, error)
    }
    try {
        return InstallationFile.parse(JSON.parse(text))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, cause)
    }
}

async function create(folder: DataFolder, chosen: string | null): Promise<Installation> {
    const id = randomUUID()
    const keyFile = resolve(chosen ?? defaultKeyFile(id))
    await refuseInside(keyFile, folder.root)
    const ring = readKeyRing(keyFile) ?? (await writeFirstKey(keyFile))
    const { keyId } = inForce(ring.keys)
    const content = { id, keyId, keyFile, createdAt: new Date().toISOString() }
    const won = await createOnce(folder.installationFile, textOf(content))
    if (won) return installationOf(content, keyFile, ring)
    const existing = await readInstallation(folder)
    if (existing === null) throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE")
    return withKeys(existing, existing.keyFile, folder)
}

async function withKeys(noted: InstallationFile, keyFile: string, folder: DataFolder): Promise<Installation> {
    const ring = knownRing(noted, keyFile)
    const { keyId } = inForce(ring.keys)
    // The place too: whoever changes the key must not change a copy of the file that the gate reads.
    if (keyId !== noted.keyId || keyFile !== noted.keyFile) {
        await refuseInside(keyFile, folder.root)
        await note(folder, { ...noted, keyId, keyFile })
    }
    return installationOf(noted, keyFile, ring)
}

/** A ring that never heard of the key that was in force last is another's, or a copy from before that key was made. */
function knownRing(noted: InstallationFile, keyFile: string): KeyRing {
    const ring = readKeyRing(keyFile)
    const known = ring === null ? [] : [...ring.keys.map((held) => held.keyId), ...ring.destroyed]
    if (ring === null || !known.includes(noted.keyId)) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
    return ring
}

/** By the folder's owner alone: what root puts there the gate could not read any more. */
async function note({ installationFile }: DataFolder, content: InstallationFile): Promise<void> {
    try {
        const { uid } = await stat(installationFile)
        if (uid !== (process.getuid?.() ?? uid)) return
        await replaceWhole(installationFile, textOf(content))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, cause)
    }
}

function installationOf({ id, createdAt }: InstallationFile, keyFile: string, ring: KeyRing): Installation {
    const { key, keyId } = inForce(ring.keys)
    const { keys, destroyed } = ring
    const seeds = stateSeeds(ring, id)
    return { id, keyId, keyFile, key, keys, destroyed, seeds, createdAtMs: Date.parse(createdAt) }
}

function textOf(content: InstallationFile): string {
    return `${JSON.stringify(content, null, 4)}\n`
}

async function writeFirstKey(file: string): Promise<KeyRing> {
    const key = randomBytes(PERSON_KEY_BYTES)
    try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await createOnce(file, `${key.toString("hex")}\n`)
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, cause)
    }
    const ring = readKeyRing(file) // ours, or that of somebody who was faster
    if (ring === null) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
    return ring
}

/** Compares real paths, so that a link cannot lead the key back into the data folder. */
async function refuseInside(file: string, root: string): Promise<void> {
    const parent = await realpath(dirname(file)).catch(() => dirname(file))
    const fromRoot = relative(await realpath(root), parent)
    if (fromRoot === "" || !(fromRoot.startsWith("..") || resolve(fromRoot) === fromRoot)) {
        throw new SekishoError("SEKISHO_CONFIG_KEY_INSIDE_DATA")
    }
}

function defaultKeyFile(id: string): string {
    const configHome = process.env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config")
    return join(configHome, "sekisho", `${id}.key`)
}
