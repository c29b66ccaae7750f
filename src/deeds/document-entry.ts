// Documents of an incident as entries of the journal: that a file was written or approved, by whom, and its digest; never what is in
// it. A draft is finished by hand in a word processor: then the file is no longer what was written, which is told, and is no fault. What
// was approved must stay as it was.
import { z } from "zod"
import type { JournalData, JournalEntry } from "../journal/contract.ts"

export const DOCUMENT_ENTRIES = { written: "document-written", approved: "document-approved" } as const
export type DocumentAct = keyof typeof DOCUMENT_ENTRIES

export interface DocumentFacts {
    readonly incident: string
    /** A kind of document (documents/catalogue.ts) or of paper; `file`: one that was not written here. */
    readonly document: string
    /** Where it lies, absolute. */
    readonly file: string
    readonly bytes: number
    /** 64 lower-case hex digits. */
    readonly sha256: string
    /** The role of whoever did it, as told, and the system's user. */
    readonly by: string
    readonly user: string
}

export interface DocumentEntry {
    readonly act: DocumentAct
    readonly n: number
    readonly facts: DocumentFacts
}

const FACTS: z.ZodType<DocumentFacts> = z.object({
    incident: z.string(),
    document: z.string(),
    file: z.string(),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    by: z.string(),
    user: z.string(),
})

export function documentData(facts: DocumentFacts): JournalData {
    return { ...facts }
}

/** @returns null for an entry of another kind */
export function readDocumentEntry({ kind, data, n }: JournalEntry): DocumentEntry | null {
    const act = kind === DOCUMENT_ENTRIES.written ? "written" : kind === DOCUMENT_ENTRIES.approved ? "approved" : null
    if (act === null) return null
    const facts = FACTS.safeParse(data)
    return facts.success ? { act, n, facts: facts.data } : null
}
