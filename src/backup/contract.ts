// A backup: a folder that holds what an installation is, and none of its keys. `manifest.json` names every file with its
// SHA-256, `manifest.sig` is the journal key's signature of it, and `data/` is the data folder as it shall be again.
import { z } from "zod"

export const MANIFEST_FILE = "manifest.json"
export const SIGNATURE_FILE = "manifest.sig"
/** Everything of the data folder lies below it, under the names it has there. */
export const DATA_FOLDER = "data"
/** The configuration file, which lies outside the data folder: the owner puts it where it belongs. */
export const CONFIG_FOLDER = "config"
/** Behind the name of a backup that is not whole yet. */
export const UNFINISHED_END = ".unfinished"

/** Some 200 bytes a file: a folder with more files than this is refused instead of read into memory. */
export const MANIFEST_LIMIT_BYTES = 268_435_456
export const FILES_LIMIT = 1_000_000

/** What may lie in `data/`: anything else is no backup of ours. */
export const SECTIONS = [
    "installation.json",
    "ledger",
    "control-db",
    "spool",
    "control",
    "journal",
    "evidence",
    "watch",
    "tls",
] as const

export interface BackupFile {
    /** Within the backup, parts separated by `/`. */
    readonly path: string
    readonly bytes: number
    readonly sha256: string
}

/** Where incidents were kept: `server` is a PostgreSQL server of the owner's, of which a backup has nothing. */
export type ControlKept = "embedded" | "server" | "none"

export interface Manifest {
    readonly format: "sekisho-backup"
    readonly version: 1
    /** Of Sekisho. */
    readonly release: string
    readonly madeAt: string
    /** Id of the installation. */
    readonly installation: string
    /** Names the person key that digests were made with; the key is not here. */
    readonly personKeyId: string
    /** SHA-256 of the journal key's public half (SPKI), hex; the key is not here. */
    readonly journalKeyId: string
    /** The last entry that the copied journal has; null: it is empty. */
    readonly journal: { readonly n: number; readonly hash: string } | null
    readonly control: ControlKept
    /** Private keys of certificates are in `data/tls/`, since the owner asked for them. */
    readonly tlsKeys: boolean
    readonly files: readonly BackupFile[]
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** No part of a path is empty, `.` or `..`, so that no name leads out of the folder. */
const BackupPath = z.string().max(1_000).refine(isBackupPath)

export const MANIFEST: z.ZodType<Manifest> = z.strictObject({
    format: z.literal("sekisho-backup"),
    version: z.literal(1),
    release: z.string().max(100),
    madeAt: z.iso.datetime(),
    installation: z.uuid(),
    personKeyId: z.string().regex(/^[0-9a-f]{8}$/),
    journalKeyId: Sha256,
    journal: z.strictObject({ n: z.int().min(1), hash: Sha256 }).nullable(),
    control: z.enum(["embedded", "server", "none"]),
    tlsKeys: z.boolean(),
    files: z
        .array(z.strictObject({ path: BackupPath, bytes: z.int().min(0), sha256: Sha256 }))
        .max(FILES_LIMIT)
        .refine((files) => new Set(files.map(({ path }) => path)).size === files.length),
})

export function isBackupPath(path: string): boolean {
    const [top, section, ...rest] = path.split("/")
    if (section === undefined || path.includes("\0") || path.includes("\\")) return false
    if ([section, ...rest].some((part) => part === "" || part === "." || part === "..")) return false
    if (top === CONFIG_FOLDER) return rest.length === 0
    return top === DATA_FOLDER && SECTIONS.some((known) => known === section)
}
