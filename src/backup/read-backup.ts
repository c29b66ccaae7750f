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

/** How a file differs from the list. */
export interface Damage {
    readonly what: "missing" | "altered" | "unknown"
    /** Within the backup; of `unknown`, whatever somebody called it. */
    readonly path: string
}

/**
 * @param tell is told of each file that is missing, altered, or not of the list
 * @throws SekishoError SEKISHO_BACKUP_DAMAGED with how many they are
 */
export async function verifyFiles(
    dir: string,
    { files }: Manifest,
    tell: (damage: Damage) => void = () => undefined,
): Promise<void> {
    const found: Record<Damage["what"], number> = { missing: 0, altered: 0, unknown: 0 }
    const note = (damage: Damage): void => {
        found[damage.what] += 1
        tell(damage)
    }
    const listed = new Set([MANIFEST_FILE, SIGNATURE_FILE, ...files.map(({ path }) => path)])
    for (const { path, isFile } of await listTree(dir))
        if (!isFile || !listed.has(path)) note({ what: "unknown", path })
    for (const { path, bytes, sha256 } of files) {
        const sum = await sumFile(join(dir, path)).catch((error: unknown) => {
            if (codeOf(error) === null) throw error
            return null
        })
        if (sum === null) note({ what: "missing", path })
        else if (sum.bytes !== bytes || sum.sha256 !== sha256) note({ what: "altered", path })
    }
    if (Object.values(found).some((count) => count > 0)) throw new SekishoError("SEKISHO_BACKUP_DAMAGED", found)
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
