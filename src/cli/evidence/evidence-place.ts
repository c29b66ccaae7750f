// Where evidence and its journal lie, for a command: it works on the files, whether a gate runs or not.
import { createPublicKey } from "node:crypto"
import { userInfo } from "node:os"
import { dataFolder } from "../../config/data-folder.ts"
import { openInstallation } from "../../config/installation.ts"
import { journalFilesOf } from "../../config/journal-place.ts"
import { type EvidenceFolder, readFolder } from "../../evidence/store/folder.ts"
import { type EvidenceEntryKind, JournaledSegments } from "../../evidence/store/journaled-segments.ts"
import type { JournalData, JournalHead } from "../../journal/contract.ts"
import { openJournalKey } from "../../journal/journal-key.ts"
import { openJournal } from "../../journal/open-journal.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import type { CommandContext } from "../command.ts"
import { requireData } from "../require-data.ts"

export interface EvidencePlace {
    readonly dir: string
    readonly installationId: string
    readonly recipientsFile: string
    /** As it was before the journal was read: a gate that runs journals a segment before it names it. */
    readonly folder: EvidenceFolder
    readonly journaled: JournaledSegments
    /** @throws SekishoError SEKISHO_JOURNAL_UNWRITABLE: what cannot be journaled is not done */
    note(kind: EvidenceEntryKind, data: JournalData): JournalHead
}

/** @throws SekishoError SEKISHO_CLI_NO_DATA where the data folder is none: a typing error must not make one */
export async function openEvidencePlace({ dataDir }: Pick<CommandContext, "dataDir">): Promise<EvidencePlace> {
    const places = dataFolder(dataDir)
    await requireData(places.installationFile)
    const { id, keyFile } = await openInstallation(dataDir, null)
    const files = journalFilesOf(dataDir, keyFile)
    const key = openJournalKey(files.keyFile)
    const folder = readFolder(places.evidenceDir)
    const journaled = new JournaledSegments()
    verifyJournal({ dir: files.dir, publicKey: createPublicKey(key), head: null, onEntry: journaled.take })
    const journal = openJournal({ dir: files.dir, headFile: files.headFile, key })
    return {
        dir: places.evidenceDir,
        folder,
        installationId: id,
        recipientsFile: places.evidenceRecipientsFile,
        journaled,
        note: (kind, data) => journal.append("cli", kind, { ...data, user: userName() }, Date.now()),
    }
}

/** Of the operating system: who ran the command, not who says so. */
function userName(): string {
    try {
        return userInfo().username
    } catch {
        return ""
    }
}
