// An altered spool in the journal, where retention does not reach and `sekisho verify` tells it. A journal that cannot be written is
// told and stops nothing: what is left of the spool must be taken in.
import { existsSync } from "node:fs"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import type { EventRecord } from "../core/observation.ts"
import type { JournalWriter } from "../journal/contract.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import { openJournal } from "../journal/open-journal.ts"

/** The kind of its entries. */
export const ALTERED_KIND = "spool-altered"

/** Never throws. */
export async function journalAlteration(
    dataDir: string,
    by: JournalWriter,
    { id, numbers, atMs }: EventRecord,
    onFault: (error: unknown) => void,
): Promise<void> {
    try {
        // A ledger without a gate has no journal.
        if (!existsSync(dataFolder(dataDir).installationFile)) return
        const installation = await openInstallation(dataDir, null)
        const { dir, headFile, keyFile } = journalFilesOf(dataFolder(dataDir).root, installation.keyFile)
        const journal = openJournal({ dir, headFile, key: openJournalKey(keyFile) })
        journal.append(by, ALTERED_KIND, { event: id, ...numbers }, atMs)
    } catch (error) {
        onFault(error)
    }
}
