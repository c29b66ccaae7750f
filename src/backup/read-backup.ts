// Reads a backup as something that anybody may have written: its list is bounded and checked, its files are compared one by one.
import { hash, type KeyObject } from "node:crypto"
import { lstat, readFile } from "node:fs/promises"
import { join } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { MANIFEST, MANIFEST_FILE, MANIFEST_LIMIT_BYTES, SIGNATURE_FILE, type Manifest } from "./contract.ts"
import { codeOf, listTree, sumFile } from "./copy-file.ts"
import { isSigned, journalKeyId } from "./signature.ts"

export interface ReadManifest {
    readonly manifest: Manifest
    /** What the journal entry `backup-made` names. */
    readonly sha256: string
    /** Whether the journal's key signed it; null: no public key was at hand. */
    readonly signed: boolean | null
}

const SIGNATURE_LIMIT_BYTES = 1_000

/**
 * @param publicKey the journal's; null: the signature is not looked at
 * @throws SekishoError SEKISHO_BACKUP_UNREADABLE, SEKISHO_BACKUP_SIGNATURE_WRONG
 */
export async function readManifest(dir: string, publicKey: KeyObject | null): Promise<ReadManifest> {
    const text = await readSmall(join(dir, MANIFEST_FILE), MANIFEST_LIMIT_BYTES)
    const parsed = MANIFEST.safeParse(jsonOf(text))
    if (!parsed.success) throw new SekishoError("SEKISHO_BACKUP_UNREADABLE")
    const read = { manifest: parsed.data, sha256: hash("sha256", text, "hex") }
    if (publicKey === null) return { ...read, signed: null }
    const signature = await readSmall(join(dir, SIGNATURE_FILE), SIGNATURE_LIMIT_BYTES)
    const fits = parsed.data.journalKeyId === journalKeyId(publicKey)
    if (!fits || !isSigned(text, signature.toString("latin1").trim(), publicKey)) {
        throw new SekishoError("SEKISHO_BACKUP_SIGNATURE_WRONG", { otherKey: fits ? 0 : 1 })
    }
    return { ...read, signed: true }
}

/** @throws SekishoError SEKISHO_BACKUP_DAMAGED with how many files are missing, altered, or not of the list */
export async function verifyFiles(dir: string, { files }: Manifest): Promise<void> {
    const listed = new Set([MANIFEST_FILE, SIGNATURE_FILE, ...files.map(({ path }) => path)])
    const there = await listTree(dir)
    const unknown = there.filter(({ path, isFile }) => !isFile || !listed.has(path)).length
    let missing = 0
    let altered = 0
    for (const { path, bytes, sha256 } of files) {
        const found = await sumFile(join(dir, path)).catch((error: unknown) => {
            if (codeOf(error) === null) throw error
            return null
        })
        if (found === null) missing += 1
        else if (found.bytes !== bytes || found.sha256 !== sha256) altered += 1
    }
    if (missing + altered + unknown > 0) throw new SekishoError("SEKISHO_BACKUP_DAMAGED", { missing, altered, unknown })
}

async function readSmall(path: string, limitBytes: number): Promise<Buffer> {
    try {
        const found = await lstat(path)
        if (!found.isFile() || found.size > limitBytes) throw new Error("no file of ours")
        return await readFile(path)
    } catch (cause) {
        throw new SekishoError("SEKISHO_BACKUP_UNREADABLE", {}, cause)
    }
}

function jsonOf(text: Buffer): unknown {
    try {
        return JSON.parse(text.toString("utf8"))
    } catch {
        return null
    }
}
