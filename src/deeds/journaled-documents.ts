// Holds the files of documents against what the journal says of them: of each file, the last that was entered of it. Fed the journal's
// entries in order.
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import type { JournalEntry } from "../journal/contract.ts"
import { type DocumentAct, type DocumentEntry, readDocumentEntry } from "./document-entry.ts"

/** One that is there and no longer what was entered. */
export interface ChangedDocument {
    /** `approved`: it does not hold; `written`: somebody went on with it, as drafts are for. */
    readonly act: DocumentAct
    readonly incident: string
    readonly document: string
    readonly file: string
    /** Entry of the journal. */
    readonly n: number
    /** The file cannot be read: nobody knows. */
    readonly unreadable: boolean
}

export interface DocumentReport {
    /** As they were entered. */
    readonly whole: number
    /** No longer where they were: sent, moved or deleted. */
    readonly gone: number
    /** Drafts that were changed since, at most DOCUMENTS_LIMIT. */
    readonly changed: readonly ChangedDocument[]
    /** Approved ones that are no longer what was approved, at most DOCUMENTS_LIMIT. */
    readonly faults: readonly ChangedDocument[]
    /** There are more than are listed. */
    readonly more: boolean
}

const DOCUMENTS_LIMIT = 100

export class JournaledDocuments {
    readonly #files = new Map<string, DocumentEntry>()

    readonly take = (entry: JournalEntry): void => {
        const read = readDocumentEntry(entry)
        if (read !== null) this.#files.set(read.facts.file, read)
    }

    /** What was entered last of a file; undefined: nothing was. @param file absolute */
    of(file: string): DocumentEntry | undefined {
        return this.#files.get(file)
    }

    /** Reads every file that was entered. */
    async verify(): Promise<DocumentReport> {
        let [whole, gone] = [0, 0]
        const found: ChangedDocument[] = []
        for (const { act, n, facts } of this.#files.values()) {
            const { file, incident, document } = facts
            const { isThere, sha256 } = await stateOf(file)
            if (!isThere) gone += 1
            else if (sha256 === facts.sha256) whole += 1
            else found.push({ act, incident, document, file, n, unreadable: sha256 === null })
        }
        const [faults, changed] = [found.filter(isFault), found.filter((each) => !isFault(each))]
        return {
            whole,
            gone,
            changed: changed.slice(0, DOCUMENTS_LIMIT),
            faults: faults.slice(0, DOCUMENTS_LIMIT),
            more: changed.length > DOCUMENTS_LIMIT || faults.length > DOCUMENTS_LIMIT,
        }
    }
}

function isFault({ act }: ChangedDocument): boolean {
    return act === "approved"
}

interface FileState {
    readonly isThere: boolean
    /** null: it is not there, or cannot be read. */
    readonly sha256: string | null
}

async function stateOf(file: string): Promise<FileState> {
    const digest = createHash("sha256")
    try {
        // What has no end, or waits for somebody, is no document.
        if (!(await stat(file)).isFile()) return { isThere: true, sha256: null }
        for await (const chunk of createReadStream(file)) digest.update(chunk)
    } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : ""
        return { isThere: code !== "ENOENT" && code !== "ENOTDIR", sha256: null }
    }
    return { isThere: true, sha256: digest.digest("hex") }
}
