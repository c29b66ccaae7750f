/**
 * What was decided, by whom and when, so that nobody can rewrite it unseen: an append-only chain of signed lines. It lies in
 * the data folder; the key that signs it, and the head that says how long it is, lie outside, beside the person key.
 */
export interface JournalEntry {
    /** From 1, without a gap. */
    readonly n: number
    /** Unix milliseconds, by the clock of the machine: the order is `n`, not this. */
    readonly atMs: number
    /** Which process wrote it. */
    readonly by: JournalWriter
    /** What happened: an event kind of the gate, or one of ours (`journal-gap`). */
    readonly kind: string
    /** Codes, numbers, routes, and what an owner typed as his reason. Never personal data of those the service serves. */
    readonly data: JournalData
}

export type JournalWriter = "gate" | "server" | "cli"
export type JournalData = Readonly<Record<string, string | number | null>>

/** A place in the chain: what an owner notes down, to be held against it later. */
export interface JournalHead {
    readonly n: number
    /** SHA-256 of the line with that number, 64 lower-case hex digits. */
    readonly hash: string
}

export interface Journal {
    /**
     * Writes one entry, durably, behind whatever any process wrote last.
     *
     * @throws SekishoError SEKISHO_JOURNAL_UNWRITABLE; what was lost so is counted, and told by the next entry
     */
    append(by: JournalWriter, kind: string, data: JournalData, nowMs: number): JournalHead
}

/** What does not hold, and where; the first one names the first byte that cannot be believed. */
export interface JournalFault {
    readonly what: JournalFaultKind
    /** File within the journal's folder; "" for what is about the whole. */
    readonly file: string
    /** Bytes of the file, half-open: the entry that is meant, or the place where one is missing. */
    readonly start: number
    readonly end: number
    /** Number of the entry; of several that are missing, the first. */
    readonly n: number
    /** How many. */
    readonly count: number
}

export const JOURNAL_FAULT_KINDS = [
    "altered", // its signature does not fit its bytes
    "missing", // numbers are left out
    "out-of-order", // a number that was there before
    "not-following", // signed, but not behind the entry that stands before it
    "torn", // the last line never ended
    "cut-off", // the head knows of later entries
    "head-altered", // the head itself is not signed by the key
] as const
export type JournalFaultKind = (typeof JOURNAL_FAULT_KINDS)[number]

export interface JournalReport {
    readonly entries: number
    /** The last entry that was read; null: there is none. */
    readonly last: JournalHead | null
    /** At most FAULTS_LIMIT of them, in order. */
    readonly faults: readonly JournalFault[]
    /** More were found than are listed. */
    readonly more: boolean
}

export const FAULTS_LIMIT = 100
