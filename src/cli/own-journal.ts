// The journal of this data folder, to be proved.
import { access } from "node:fs/promises"
import { createPublicKey } from "node:crypto"
import { dataFolder } from "../config/data-folder.ts"
import { openInstallation } from "../config/installation.ts"
import { journalFilesOf } from "../config/journal-place.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { readHead } from "../journal/head.ts"
import { openJournalKey } from "../journal/journal-key.ts"
import type { VerifyOptions } from "../journal/verify-journal.ts"
import { requireData } from "./require-data.ts"

/** @throws SekishoError SEKISHO_CLI_NO_DATA where there is no installation */
export async function ownJournal(dataDir: string): Promise<VerifyOptions> {
    // A typing error in --data must not make a new installation whose empty journal holds.
    await requireData(dataFolder(dataDir).installationFile)
    const { dir, keyFile, headFile } = journalFilesOf(dataDir, (await openInstallation(dataDir, null)).keyFile)
    const publicKey = createPublicKey(openJournalKey(keyFile))
    return { dir, publicKey, head: readHead(headFile, publicKey) }
}

/** @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE */
export async function refuseMissing(path: string): Promise<void> {
    await access(path).catch((cause: unknown) => {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    })
}
