// Makes a backup beside its place, puts it on the disk, enters it in the journal and only then gives it its name: what has the
// name is whole.
import { hash, randomUUID, type KeyObject } from "node:crypto"
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import type { DataFolder } from "../config/data-folder.ts"
import type { Installation } from "../config/installation.ts"
import type { HeldKey } from "../config/key-ring.ts"
import { syncPath, syncTree } from "../control/embedded/sync-tree.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { checkTarget } from "./check-target.ts"
import {
    CONFIG_FOLDER,
    DATA_FOLDER,
    FILES_LIMIT,
    MANIFEST,
    MANIFEST_FILE,
    MANIFEST_LIMIT_BYTES,
    SIGNATURE_FILE,
    UNFINISHED_END,
    type BackupFile,
    type Manifest,
} from "./contract.ts"
import { codeOf, copyFile, diskFault, listTree, type Summed } from "./copy-file.ts"
import { copyEvidence, copyJournal, copyState, takeStaged } from "./copy-sections.ts"
import { bytesOf, refuseFullDisk } from "./disk-room.ts"
import { journalKeyId, signManifest } from "./signature.ts"
import type { Stage } from "./take-stage.ts"
import { withStage } from "./with-stage.ts"

export interface BackupSource {
    readonly folder: DataFolder
    readonly installation: Pick<Installation, "id" | "keyId"> & { readonly keys: readonly Pick<HeldKey, "key">[] }
    readonly journalDir: string
    /** Ed25519, private and public. */
    readonly journalKey: KeyObject
    readonly journalPublicKey: KeyObject
    readonly release: string
    readonly madeAt: string
    readonly configFile: string | null
    readonly tlsKeys: boolean
    /** Has the owner of the stores fill the stage (take-stage.ts). */
    readonly stage: () => Promise<Stage>
    /** Called before the backup gets its name; what cannot be journaled is not made. */
    readonly note: (facts: BackupFacts) => void
}

export interface BackupFacts {
    readonly manifestSha256: string
    readonly files: number
    readonly bytes: number
    /** Files of evidence that the journal knows and the folder has not. */
    readonly evidenceMissing: number
    /** Other backups that were cut off, beside this one. */
    readonly leftovers: readonly string[]
    /** The disk of the data folder: it dies with it. */
    readonly sameDisk: boolean
    readonly manifest: Manifest
}

/**
 * @param target absolute; a new folder or an empty one
 * @throws SekishoError SEKISHO_BACKUP_*, and what the stores and the journal throw; then nothing is left of it
 */
export async function writeBackup(source: BackupSource, target: string): Promise<BackupFacts> {
    const { folder } = source
    const parent = await checkTarget(folder.root, target)
    const unfinished = `${target}.${randomUUID()}${UNFINISHED_END}`
    try {
        return await withStage(folder, source.stage, async (stage) => {
            await mkdir(unfinished, { mode: 0o700 })
            const facts = await fill(source, stage, unfinished)
            source.note(facts)
            await rename(unfinished, target)
            syncPath(parent)
            return { ...facts, leftovers: await leftoversIn(parent) }
        })
    } catch (error) {
        await rm(unfinished, { recursive: true, force: true })
        const taken = ["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error) ?? "")
        throw taken ? new SekishoError("SEKISHO_BACKUP_TARGET_EXISTS", {}, error) : diskFault(error)
    }
}

async function fill(source: BackupSource, stage: Stage, unfinished: string): Promise<BackupFacts> {
    const { folder, installation, journalKey, journalPublicKey, configFile, tlsKeys } = source
    const files: BackupFile[] = []
    const data = join(unfinished, DATA_FOLDER)
    const take = (path: string, summed: Summed): void => void files.push({ path: `${DATA_FOLDER}/${path}`, ...summed })
    const staged = (await listTree(folder.backupStageDir)).map(({ path }) => path)
    const sameDisk = (await stat(folder.root)).dev === (await stat(unfinished)).dev
    if (!sameDisk) {
        const beside = await bytesOf(folder.root, ["journal", "evidence", "control", "watch"])
        await refuseFullDisk(unfinished, beside + (await bytesOf(folder.backupStageDir, staged)))
    }
    await mkdir(data, { mode: 0o700 })
    await takeStaged(folder.backupStageDir, data, staged, take)
    const journal = await copyJournal(source.journalDir, join(data, "journal"), stage.journal, journalPublicKey, take)
    const evidenceMissing = await copyEvidence(folder.evidenceDir, join(data, "evidence"), journal.segments, take)
    const keysHex = installation.keys.map(({ key }) => Buffer.from(key).toString("hex"))
    await copyState(folder, data, { keysHex, tlsKeys }, take)
    if (configFile !== null) {
        const path = `${CONFIG_FOLDER}/${basename(configFile)}`
        files.push({ path, ...(await copyFile(configFile, join(unfinished, path))) })
    }
    const manifest: Manifest = {
        format: "sekisho-backup",
        version: 1,
        release: source.release,
        madeAt: source.madeAt,
        installation: installation.id,
        personKeyId: installation.keyId,
        journalKeyId: journalKeyId(journalPublicKey),
        journal: journal.last,
        control: stage.control,
        tlsKeys,
        files,
    }
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    // What could not be read again is not made: too many files, or a name that no list may have.
    if (text.length > MANIFEST_LIMIT_BYTES || !MANIFEST.safeParse(manifest).success) {
        throw new SekishoError("SEKISHO_BACKUP_WRITE_FAILED", { files: files.length, limit: FILES_LIMIT })
    }
    await writeSynced(join(unfinished, MANIFEST_FILE), text)
    await writeSynced(join(unfinished, SIGNATURE_FILE), Buffer.from(`${signManifest(text, journalKey)}\n`))
    syncTree(unfinished)
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const manifestSha256 = hash("sha256", text, "hex")
    return { manifestSha256, files: files.length, bytes, evidenceMissing, leftovers: [], sameDisk, manifest }
}

async function writeSynced(path: string, content: Uint8Array): Promise<void> {
    const handle = await open(path, "wx", 0o600)
    try {
        await handle.writeFile(content)
        await handle.sync()
    } finally {
        await handle.close()
    }
}

async function leftoversIn(parent: string): Promise<string[]> {
    return (await readdir(parent)).filter((name) => name.endsWith(UNFINISHED_END))
}
