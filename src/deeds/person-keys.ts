// The person key changes: a new one is made, a gate begins to count under it, and one that nothing stored needs any more is
// destroyed. Each is in the journal before it is done: a crash between may leave an entry for what then did not happen (the
// next attempt writes another), and never a key that came or went unseen.
import { createPublicKey, randomBytes } from "node:crypto"
import { statSync } from "node:fs"
import { dataFolder } from "../config/data-folder.ts"
import { type Installation, openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import {
    HELD_KEYS_LIMIT,
    type HeldKey,
    heldKey,
    inForce,
    type KeyRing,
    readKeyRing,
    stateSeeds,
    writeKeyRing,
} from "../config/key-ring.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { PERSON_KEY_BYTES } from "../core/keyer.ts"
import type { Journal, JournalWriter } from "../journal/contract.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { whileLocked } from "../journal/lock.ts"
import { openJournal } from "../journal/open-journal.ts"
import { verifyJournal } from "../journal/verify-journal.ts"

export interface Rotation {
    readonly dataDir: string
    readonly installation: Installation
    /** Typed, and kept in the journal for good. */
    readonly why: string
    /** The system's. */
    readonly user: string
    readonly nowMs: number
}

/** An entry of another process may be written while we look at the clock. */
const CLOCK_TOLERANCE_MS = 60_000
/** After the newer key took force: whoever was still served by the gate before it has long gone. */
export const KEPT_AFTER_CHANGE_MS = 86_400_000

/**
 * Makes the next key. It takes force with the next start of a gate; until then everything is counted under the one before.
 *
 * @returns the new one
 * @throws SekishoError SEKISHO_CONFIG_KEY_WAITING, SEKISHO_CONFIG_KEY_LIMIT, SEKISHO_CONFIG_KEY_CLOCK,
 *   SEKISHO_CONFIG_KEY_UNWRITABLE, SEKISHO_JOURNAL_UNWRITABLE
 */
export async function rotatePersonKey({ dataDir, installation, why, user, nowMs }: Rotation): Promise<HeldKey> {
    const { keyFile, id, createdAtMs } = installation
    refuseOtherUser(keyFile)
    const journal = journalOf(dataDir, keyFile, "cli")
    const made = changing(keyFile, (ring) => {
        const before = inForce(ring.keys)
        if (before.usedSinceMs === null && ring.seeds !== null) throw new SekishoError("SEKISHO_CONFIG_KEY_WAITING")
        if (ring.keys.length >= HELD_KEYS_LIMIT) {
            throw new SekishoError("SEKISHO_CONFIG_KEY_LIMIT", { limit: HELD_KEYS_LIMIT })
        }
        refuseWrongClock(nowMs, Math.max(before.usedSinceMs ?? createdAtMs, journal.lastMs()))
        const next = heldKey(randomBytes(PERSON_KEY_BYTES), nowMs, null)
        journal.note("person-key-made", { key: next.keyId, before: before.keyId, why, user }, nowMs)
        const held = { ...before, usedSinceMs: before.usedSinceMs ?? createdAtMs }
        writeKeyRing(keyFile, { ...ring, keys: [...ring.keys.slice(0, -1), held, next] }, stateSeeds(ring, id))
        return next
    })
    await openInstallation(dataDir, keyFile) // which notes it
    return made
}

/**
 * Destroys the keys under which nothing is stored any more.
 *
 * @param stored ids of the keys of everything that is stored or still on its way into the ledger
 * @returns ids of what was destroyed
 * @throws as rotatePersonKey
 */
export function destroyPassedKeys(
    dataDir: string,
    { keyFile, id, keys }: Installation,
    stored: ReadonlySet<string>,
    nowMs: number,
): readonly string[] {
    if (passed(keys, stored, nowMs).length === 0) return []
    const journal = journalOf(dataDir, keyFile, "server")
    return changing(keyFile, (ring) => {
        const gone = passed(ring.keys, stored, nowMs).map(({ keyId }) => keyId)
        for (const key of gone) journal.note("person-key-destroyed", { key }, nowMs)
        const kept = ring.keys.filter(({ keyId }) => !gone.includes(keyId))
        if (gone.length > 0) {
            const destroyed = [...ring.destroyed, ...gone]
            writeKeyRing(keyFile, { ...ring, keys: kept, destroyed }, stateSeeds(ring, id))
        }
        return gone
    })
}

/** Not the one in force, nor one that a gate may still count under: the next one has been in force for a day. */
function passed(keys: readonly HeldKey[], stored: ReadonlySet<string>, nowMs: number): HeldKey[] {
    return keys.filter(({ keyId }, index) => {
        const next = keys[index + 1]
        const since = next?.usedSinceMs ?? null
        return since !== null && nowMs - since > KEPT_AFTER_CHANGE_MS && !stored.has(keyId)
    })
}

/** One at a time over all processes; the second finds what the first left. */
function changing<T>(keyFile: string, change: (ring: KeyRing) => T): T {
    return whileLocked(`${keyFile}.lock`, () => {
        const ring = readKeyRing(keyFile)
        if (ring === null) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
        return change(ring)
    })
}

/** What root puts in the place of the file its gate could not read any more. */
function refuseOtherUser(keyFile: string): void {
    const owner = statSync(keyFile).uid
    const user = process.getuid?.() ?? owner
    if (owner !== user) throw new SekishoError("SEKISHO_CONFIG_KEY_UNWRITABLE", { owner, user })
}

interface KeyJournal {
    note(kind: string, data: Readonly<Record<string, string>>, nowMs: number): void
    /** Time of the last entry, Unix milliseconds; 0: there is none. */
    lastMs(): number
}

function journalOf(dataDir: string, personKeyFile: string, by: JournalWriter): KeyJournal {
    const { dir, headFile, keyFile } = journalFilesOf(dataFolder(dataDir).root, personKeyFile)
    const key = openJournalKey(keyFile)
    const journal: Journal = openJournal({ dir, headFile, key })
    return {
        note: (kind, data, nowMs) => void journal.append(by, kind, data, nowMs),
        lastMs: () => {
            let last = 0
            verifyJournal({ dir, publicKey: createPublicKey(key), head: null, onEntry: ({ atMs }) => (last = atMs) })
            return last
        },
    }
}

/** A key whose time is before that of the one it follows would be taken for used when it was not. */
function refuseWrongClock(nowMs: number, lastMs: number): void {
    if (nowMs + CLOCK_TOLERANCE_MS >= lastMs) return
    throw new SekishoError("SEKISHO_CONFIG_KEY_CLOCK", { behindMs: lastMs - nowMs })
}
