// The witness of deeds on incidents that writes into the journal. Its key is opened with the first deed: whoever only reads
// needs none. A deed that cannot be announced is refused; a stop of the gate is not (docs/rationale.md).
import { createPublicKey } from "node:crypto"
import { existsSync } from "node:fs"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import { digestOf } from "../control/deeds/deed.ts"
import type { DeedWitness } from "../control/deeds/witness.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Journal, JournalEntry, JournalWriter } from "../journal/contract.ts"
import { findEntry } from "../journal/find-entry.ts"
import { journalName, openJournalKey } from "../journal/journal-key.ts"
import { openJournal, type JournalPlace } from "../journal/open-journal.ts"
import { DEED_KINDS, deedData, keptData, readDeedEntry } from "./deed-entry.ts"

/**
 * @param dataDir of an installation; made where there is none yet, as in an office without a gate
 * @param newKeyFile where the person key of an installation that is made shall be, as the configuration says it: a gate that
 *   comes later looks there; null: at the usual place
 */
export function installedWitness(dataDir: string, by: JournalWriter, newKeyFile: string | null): DeedWitness {
    return journalWitness(async () => {
        const isThere = existsSync(dataFolder(dataDir).installationFile)
        const installation = await openInstallation(dataDir, isThere ? null : newKeyFile)
        const { dir, keyFile, headFile } = journalFilesOf(dataDir, installation.keyFile)
        return { dir, headFile, key: openJournalKey(keyFile) }
    }, by)
}

interface OpenPlace {
    readonly place: JournalPlace
    readonly journal: Journal
}

export function journalWitness(find: () => Promise<JournalPlace>, by: JournalWriter): DeedWitness {
    let opening: Promise<OpenPlace> | null = null
    let open: OpenPlace | null = null

    async function opened(): Promise<OpenPlace> {
        opening ??= find().then((place) => ({ place, journal: openJournal(place) }))
        try {
            return (open = await opening)
        } catch (error) {
            opening = null
            throw error
        }
    }

    function journal(): Journal {
        if (open === null) throw new SekishoError("SEKISHO_JOURNAL_UNWRITABLE")
        return open.journal
    }

    return {
        begin: async (store, older, nowMs) => {
            const { place } = await opened()
            if (!hasBegun(place, store)) {
                let adopted = 0
                for await (const deed of older()) {
                    const sha256 = digestOf(deed)
                    if (sha256 === null) continue
                    journal().append(by, DEED_KINDS.adopted, deedData(store, { ...deed, sha256 }), nowMs)
                    adopted += 1
                }
                journal().append(by, DEED_KINDS.begun, { store, adopted }, nowMs)
            }
            return journalName(place.key)
        },
        announce: (store, deed) => void journal().append(by, DEED_KINDS.announced, deedData(store, deed), deed.atMs),
        kept: (store, deed) => {
            try {
                journal().append(by, DEED_KINDS.kept, keptData(store, deed), deed.atMs)
            } catch {
                // The deed is durable and its announcement signed: refusing it now would be untrue. The journal's next entry
                // counts the one that is missing, and the incident's next event confirms this one.
            }
        },
        opened: (store, { incident, number, by: who, atMs }) =>
            void journal().append(by, DEED_KINDS.opened, { store, incident, number, by: who }, atMs),
    }
}

function hasBegun({ dir, key }: JournalPlace, store: string): boolean {
    const isOfStore = (entry: JournalEntry): boolean => {
        const read = readDeedEntry(entry)
        return read?.kind === DEED_KINDS.begun && read.data.store === store
    }
    try {
        return findEntry(dir, createPublicKey(key), DEED_KINDS.begun, isOfStore) !== null
    } catch (cause) {
        // A system's own error would pass for one of the database.
        throw new SekishoError("SEKISHO_JOURNAL_UNWRITABLE", {}, cause)
    }
}
