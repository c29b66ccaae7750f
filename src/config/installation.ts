// The installation: an id, and the person key under which identifiers become digests. The key lives outside the data
// folder and its backups: whoever copies the ledger must not get the key with it. Order on creation: the key file first
// (fsync), then installation.json, each made at once (create-once.ts), so that a crash leaves either nothing or a usable pair.
import { randomBytes, randomUUID } from "node:crypto"
import { chmod, mkdir, readFile, realpath } from "node:fs/promises"
import { homedir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { z } from "zod"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { createKeyer, PERSON_KEY_BYTES } from "../core/keyer.ts"
import { createOnce } from "./create-once.ts"
import { dataFolder, type DataFolder } from "./data-folder.ts"
import { isMissing } from "./file-error.ts"

export interface Installation {
    readonly id: string
    /** Names the person key in stored digests; see core/keyer.ts. */
    readonly keyId: string
    readonly keyFile: string
    /** The person key: 32 bytes. Never logged, never sent. */
    readonly key: Uint8Array
}

const InstallationFile = z.strictObject({
    id: z.uuid(),
    keyId: z.string().regex(/^[0-9a-f]{8}$/),
    keyFile: z.string(),
    createdAt: z.string(),
})

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
    if (existing !== null) return withKey(existing.id, existing.keyId, keyFile ?? existing.keyFile)
    return create(folder, keyFile)
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

async function readInstallation(folder: DataFolder): Promise<z.infer<typeof InstallationFile> | null> {
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
    const key = (await readKey(keyFile)) ?? (await writeKey(keyFile))
    const keyId = createKeyer(key).keyId
    const content = { id, keyId, keyFile, createdAt: new Date().toISOString() }
    const won = await createOnce(folder.installationFile, `${JSON.stringify(content, null, 4)}\n`)
    if (won) return { id, keyId, keyFile, key }
    const existing = await readInstallation(folder)
    if (existing === null) throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE")
    return withKey(existing.id, existing.keyId, existing.keyFile)
}

async function withKey(id: string, keyId: string, keyFile: string): Promise<Installation> {
    const key = await readKey(keyFile)
    if (key === null || createKeyer(key).keyId !== keyId) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
    return { id, keyId, keyFile, key }
}

async function readKey(file: string): Promise<Uint8Array | null> {
    let text: string
    try {
        text = await readFile(file, "utf8")
    } catch (error) {
        if (isMissing(error)) return null
        throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING", {}, error)
    }
    const key = Buffer.from(text.trim(), "hex")
    if (key.length !== PERSON_KEY_BYTES) {
        throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING", { bytes: key.length, wanted: PERSON_KEY_BYTES })
    }
    return key
}

async function writeKey(file: string): Promise<Uint8Array> {
    const key = randomBytes(PERSON_KEY_BYTES)
    try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        if (await createOnce(file, `${key.toString("hex")}\n`)) return key
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_DATA_UNUSABLE", {}, cause)
    }
    const other = await readKey(file)
    if (other === null) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
    return other
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
