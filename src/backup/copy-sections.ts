// What the files of a data folder give to a backup, beside the stores: the journal as long as it was at one moment, the evidence
// that this journal knows, and the gate's own state.
import { existsSync, statSync } from "node:fs"
import { readFile } from "node:fs/promises"
import type { KeyObject } from "node:crypto"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { DataFolder } from "../config/data-folder.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { INDEX_END, SEGMENT_END } from "../evidence/seal/segment-name.ts"
import { filesOf, LOST_END } from "../evidence/store/folder.ts"
import { JournaledSegments } from "../evidence/store/journaled-segments.ts"
import type { JournalHead } from "../journal/contract.ts"
import { stampedNumbers, stampFile } from "../journal/stamps/stamp-files.ts"
import { verifyJournal } from "../journal/verify-journal.ts"
import { codeOf, copyFile, linkOrCopy, listTree, type Summed } from "./copy-file.ts"
import type { JournalExtent } from "./journal-extent.ts"

/** Journaled, and not named yet: a gate needs milliseconds for it. What is missing for longer is missing here too. */
const NAMING_MS = 2_000
const NAMING_STEP_MS = 50
/** A secret is short; of a longer file nobody would think it one. */
const SECRET_SEARCH_BYTES = 65_536
const SECRETS = /AGE-SECRET-KEY-1|PRIVATE KEY-----/

type Take = (path: string, summed: Summed) => void

export interface JournalCopy {
    readonly last: JournalHead | null
    readonly segments: JournaledSegments
}

/** @param dir where the journal is; `to`: the folder of the copy */
export async function copyJournal(
    dir: string,
    to: string,
    extent: readonly JournalExtent[],
    publicKey: KeyObject,
    take: Take,
): Promise<JournalCopy> {
    const segments = new JournaledSegments()
    for (const { file, bytes } of extent) {
        take(`journal/${file}`, await copyFile(join(dir, file), join(to, file), bytes))
    }
    const { last } = verifyJournal({ dir: to, publicKey, head: null, onEntry: segments.take })
    // A stamp of an entry that is not in the copy would be a fault in it.
    for (const n of stampedNumbers(dir).filter((number) => number <= (last?.n ?? 0))) {
        const file = stampFile(n)
        take(`journal/${file}`, await linkOrCopy(join(dir, file), join(to, file)))
    }
    return { last, segments }
}

/** @returns how many files of closed segments were not there, as `sekisho verify` says of the folder itself */
export async function copyEvidence(dir: string, to: string, known: JournaledSegments, take: Take): Promise<number> {
    const kept = [...known.closed.keys()].filter((segment) => !known.expired.has(segment))
    let missing = 0
    for (const segment of kept) {
        for (const file of [segment + SEGMENT_END, segment + INDEX_END]) {
            const summed = await whenNamed(async () => linkOrCopy(join(dir, file), join(to, file)))
            if (summed === null) missing += 1
            else take(`evidence/${file}`, summed)
        }
    }
    for (const file of filesOf(dir).filter((name) => name.endsWith(LOST_END))) {
        take(`evidence/${file}`, await copyFile(join(dir, file), join(to, file)))
    }
    return missing
}

async function whenNamed(copy: () => Promise<Summed>): Promise<Summed | null> {
    const end = performance.now() + NAMING_MS
    for (;;) {
        try {
            return await copy()
        } catch (error) {
            if (codeOf(error) !== "ENOENT") throw error
            if (performance.now() > end) return null
        }
        await sleep(NAMING_STEP_MS)
    }
}

/**
 * The gate's own state and the lists of known weaknesses. Files are replaced by renaming: a copy is one of them, whole.
 *
 * @param keysHex the person keys, which must not be in any of them
 * @throws SekishoError SEKISHO_BACKUP_SECRET_FOUND
 */
export async function copyState(
    folder: DataFolder,
    to: string,
    { keysHex, tlsKeys }: { readonly keysHex: readonly string[]; readonly tlsKeys: boolean },
    take: Take,
): Promise<void> {
    for (const section of ["control", "watch"]) {
        for (const { path, isFile } of await listTree(join(folder.root, section))) {
            const name = `${section}/${path}`
            if (!isFile || path.endsWith(".new")) continue
            await copyUnlessGone(join(folder.root, name), join(to, name), (summed) => take(name, summed))
            await refuseSecret(join(to, name), keysHex)
        }
    }
    take("installation.json", await copyFile(folder.installationFile, join(to, "installation.json")))
    if (!tlsKeys) return
    for (const { path, isFile } of await listTree(folder.tlsDir)) {
        if (isFile) take(`tls/${path}`, await copyFile(join(folder.tlsDir, path), join(to, "tls", path)))
    }
}

async function copyUnlessGone(from: string, to: string, take: (summed: Summed) => void): Promise<void> {
    try {
        take(await copyFile(from, to))
    } catch (error) {
        if (codeOf(error) !== "ENOENT") throw error
    }
}

async function refuseSecret(path: string, keysHex: readonly string[]): Promise<void> {
    const text = existsSync(path) && statSync(path).size <= SECRET_SEARCH_BYTES ? await readFile(path, "latin1") : ""
    const lower = text.toLowerCase()
    if (SECRETS.test(text) || keysHex.some((hex) => lower.includes(hex)))
        throw new SekishoError("SEKISHO_BACKUP_SECRET_FOUND")
}

/** Moves what was staged, or copies it to another disk, and sums every file of it. */
export async function takeStaged(stage: string, to: string, files: readonly string[], take: Take): Promise<void> {
    for (const path of files) take(path, await linkOrCopy(join(stage, path), join(to, path)))
}
