import { join } from "node:path"

/** Where the journal, its key and its head are: the last two beside the person key, outside the data folder. */
export interface JournalFiles {
    readonly dir: string
    readonly keyFile: string
    readonly headFile: string
}

/** @param personKeyFile of the installation */
export function journalFilesOf(dataDir: string, personKeyFile: string): JournalFiles {
    const beside = personKeyFile.replace(/\.key$/, "")
    return { dir: join(dataDir, "journal"), keyFile: `${beside}.journal-key`, headFile: `${beside}.journal-head` }
}
