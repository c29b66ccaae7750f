// What of a gate's doings is a decision, written into the journal. A journal that cannot be written is told and stops nothing:
// an emergency stop must take force on a full disk, too. The next entry says how many are missing.
import { createPublicKey } from "node:crypto"
import type { SekishoConfig } from "../../config/config.ts"
import type { Installation } from "../../config/installation.ts"
import { journalFilesOf } from "../../config/journal-place.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { EventKind, EventRecord } from "../../core/observation.ts"
import type { JournalData, JournalHead } from "../../journal/contract.ts"
import { readHead } from "../../journal/head.ts"
import { openJournalKey } from "../../journal/journal-key.ts"
import { openJournal } from "../../journal/open-journal.ts"
import type { STAMPED_KIND } from "../../journal/stamps/contract.ts"
import type { GateLog } from "../gate-log.ts"

export interface GateJournal {
    /** @param kind of the catalogue in docs/journal.md; @returns null where it could not be written */
    note(kind: GateEntryKind, data: JournalData): JournalHead | null
    /** An event, where it is a decision. */
    noteEvent(event: EventRecord): void
    /** Which configuration is in force: two entries with one digest had the same. */
    noteConfig(kind: "gate-started" | "configuration-read", config: SekishoConfig, more?: JournalData): void
    /** Where its files are. */
    readonly dir: string
    /** How far it goes, whoever wrote last; "altered": the file that says so is not signed. */
    head(): JournalHead | "altered" | null
}

export type GateEntryKind =
    | "gate-started"
    | "configuration-read"
    | "gate-stopped"
    | "gate-replaced"
    | "stop"
    | "resume"
    | "bypass-on"
    | "bypass-off"
    | "person-key-in-force"
    | typeof STAMPED_KIND

/** Decided by the owner, or by the gate in his name. What it says of a client stays in the ledger, where it has an end. */
const DECISIONS: ReadonlySet<EventKind> = new Set<EventKind>([
    "breaker-reached",
    "unreadable-reached",
    "patch-added",
    "patch-removed",
    "allowance-added",
    "allowance-removed",
    "certificate-renewed",
    "decoy-added",
    "decoy-removed",
    "decoy-expected",
    "public-proposed",
    "public-approved",
    "public-withdrawn",
])

/** @throws SekishoError SEKISHO_JOURNAL_KEY_UNREADABLE */
export function openGateJournal(
    dataDir: string,
    { key, keyFile }: Installation,
    log: GateLog,
    now: () => number,
): GateJournal {
    const files = journalFilesOf(dataDir, keyFile)
    const journalKey = openJournalKey(files.keyFile)
    const publicKey = createPublicKey(journalKey)
    const journal = openJournal({ dir: files.dir, headFile: files.headFile, key: journalKey })
    // Keyed: a configuration has passwords in it, and a bare digest could be searched for.
    const keyer = createKeyer(key)
    const append = (kind: string, data: JournalData, atMs: number): JournalHead | null => {
        try {
            return journal.append("gate", kind, data, atMs)
        } catch (error) {
            log.fault("journal", error)
            return null
        }
    }
    return {
        dir: files.dir,
        head: () => readHead(files.headFile, publicKey),
        note: (kind, data) => append(kind, data, now()),
        noteEvent: ({ event, atMs, id, route, transaction, text, numbers }) => {
            if (!DECISIONS.has(event)) return
            append(event, { event: id, route, transaction, ja: text.ja, en: text.en, ...numbers }, atMs)
        },
        noteConfig: (kind, config, more = {}) => {
            const digest = keyer.digest("configuration", JSON.stringify(config))
            append(kind, { digest, mode: config.mode, enforced: config.breaker.enforce ? 1 : 0, ...more }, now())
        },
    }
}
