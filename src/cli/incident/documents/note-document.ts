// That a document was written or approved, into the journal of this data folder.
import { hash } from "node:crypto"
import { resolve } from "node:path"
import { dataFolder } from "../../../config/data-folder.ts"
import { openInstallation } from "../../../config/installation.ts"
import { journalFilesOf } from "../../../config/journal-place.ts"
import { isSekishoError } from "../../../core/errors/sekisho-error.ts"
import { DOCUMENTS_CLI_MESSAGES as M } from "../../../core/messages/documents-cli.messages.data.ts"
import { say } from "../../../core/messages/say.ts"
import { DOCUMENT_ENTRIES, type DocumentAct, documentData, type DocumentFacts } from "../../../deeds/document-entry.ts"
import { openJournalKey } from "../../../journal/journal-key.ts"
import { openJournal } from "../../../journal/open-journal.ts"
import type { CommandContext } from "../../command.ts"
import { requireData } from "../../require-data.ts"
import { accountName } from "../said-options.ts"

export interface NotedDocument extends Pick<DocumentFacts, "incident" | "document" | "by"> {
    readonly file: string
    readonly content: string | Uint8Array
}

/**
 * @returns number of the entry
 * @throws SekishoError SEKISHO_CLI_NO_DATA where there is no installation, SEKISHO_JOURNAL_UNWRITABLE
 */
export async function noteDocument(act: DocumentAct, noted: NotedDocument, dataDir: string): Promise<number> {
    await requireData(dataFolder(dataDir).installationFile)
    const { keyFile } = await openInstallation(dataDir, null)
    const files = journalFilesOf(dataDir, keyFile)
    const journal = openJournal({ dir: files.dir, headFile: files.headFile, key: openJournalKey(files.keyFile) })
    const { content, file, ...facts } = noted
    const data = documentData({
        ...facts,
        file: resolve(file),
        bytes: Buffer.byteLength(content),
        sha256: hash("sha256", content, "hex"),
        user: accountName(),
    })
    return journal.append("cli", DOCUMENT_ENTRIES[act], data, Date.now()).n
}

/** A document is made all the same where the journal cannot be written: on the day of a full disk it is needed most. */
export async function noteWritten(noted: NotedDocument, { dataDir, language, tell }: CommandContext): Promise<void> {
    try {
        await noteDocument("written", noted, dataDir)
    } catch (error) {
        if (!isSekishoError(error)) throw error
        tell(say(M.notJournaled, { file: noted.file, code: error.code })[language])
    }
}
