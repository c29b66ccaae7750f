// The main part's side of evidence: to whom it is encrypted, what an earlier gate or a worker left open, what is past its
// time. Told once at the start where it is off: an owner who believes that evidence is kept must not find out on the day.
import { createPublicKey } from "node:crypto"
import type { SekishoConfig } from "../../config/config.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { readRecipients } from "../../config/evidence-recipients.ts"
import type { Installation } from "../../config/installation.ts"
import { journalFilesOf } from "../../config/journal-place.ts"
import { EVIDENCE_MESSAGES } from "../../core/messages/evidence.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { expireSegments } from "../../evidence/store/expire.ts"
import { readFolder } from "../../evidence/store/folder.ts"
import { JournaledSegments } from "../../evidence/store/journaled-segments.ts"
import { type LostSegment, recoverOpen, settleLost } from "../../evidence/store/recover-open.ts"
import { writerOf } from "../../evidence/seal/segment-name.ts"
import type { Journal } from "../../journal/contract.ts"
import { openJournalKey } from "../../journal/journal-key.ts"
import { openJournal } from "../../journal/open-journal.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { GateLog } from "../gate-log.ts"
import { type EvidenceBasis, evidenceWriter } from "./evidence-sink.ts"

/** What the status says of evidence. */
export interface EvidenceStatus {
    readonly on: boolean
    readonly recipients: number
    readonly sample: number
}

export interface MainEvidence {
    /** null: off. */
    readonly basis: EvidenceBasis | null
    readonly status: EvidenceStatus
    /** A worker ended that should not have: what it had open is lost. */
    workerLost(workerId: number): void
    close(): void
}

export interface MainEvidenceOptions {
    readonly config: SekishoConfig
    readonly installation: Pick<Installation, "keyFile">
    readonly events: EventRecorder
    readonly log: GateLog
    readonly now: () => number
    /** No other gate runs on this folder: what is open was left behind. */
    readonly alone: boolean
}

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Ids named in one entry of the journal; all of them stay in the folder. */
const NAMED_IDS = 200

/** @throws SekishoError SEKISHO_EVIDENCE_RECIPIENTS_UNREADABLE */
export function openMainEvidence(options: MainEvidenceOptions): MainEvidence {
    const { config, installation, log, now, alone } = options
    const folder = dataFolder(config.dataDir)
    const dir = folder.evidenceDir
    const recipients = config.evidence.recipients ?? readRecipients(folder.evidenceRecipientsFile)
    const quietly = (work: () => void): void => {
        try {
            work()
        } catch (error) {
            log.fault("evidence", error)
        }
    }
    if (alone) quietly(() => recover(options, dir, () => true))
    const expire = (): void =>
        quietly(() => {
            const beforeMs = now() - config.retention.evidenceDays * DAY_MS
            const chain = chainOf(options)
            expireSegments(dir, beforeMs, (segment) => chain.append("gate", "evidence-expired", { segment }, now()))
        })
    expire()
    const timer = setInterval(expire, HOUR_MS)
    timer.unref()
    return {
        basis:
            recipients === null ? null : { recipients, journal: journalFilesOf(config.dataDir, installation.keyFile) },
        status: { on: recipients !== null, recipients: recipients?.length ?? 0, sample: config.evidence.sample },
        workerLost: (workerId) => {
            const writer = evidenceWriter(workerId)
            quietly(() => recover(options, dir, (segment) => writerOf(segment).startsWith(`${writer}r`)))
        },
        close: () => clearInterval(timer),
    }
}

function recover(options: MainEvidenceOptions, dir: string, mine: (segment: string) => boolean): void {
    if (!readFolder(dir).open.some(mine)) return
    const { closed } = readJournal(options)
    for (const lost of recoverOpen(dir, mine, (segment) => closed.get(segment))) tellLost(options, dir, lost)
}

function tellLost(options: MainEvidenceOptions, dir: string, lost: LostSegment): void {
    const { events, now } = options
    const { segment, transactions } = lost
    const ids = transactions.slice(0, NAMED_IDS).join(" ")
    const data = { segment, transactions: transactions.length, ids }
    chainOf(options).append("gate", "evidence-lost", data, now())
    settleLost(dir, lost)
    events.record({
        event: "evidence-lost",
        atMs: now(),
        route: null,
        client: null,
        transaction: null,
        text: say(EVIDENCE_MESSAGES.openLostEvent, { segment, transactions: transactions.length }),
        numbers: { transactions: transactions.length },
        dedupe: `evidence-lost ${segment}`,
    })
}

/** Throws where an entry is not written: nothing is deleted that the journal does not know of. */
function chainOf({ config, installation }: MainEvidenceOptions): Journal {
    const { dir, headFile, keyFile } = journalFilesOf(config.dataDir, installation.keyFile)
    return openJournal({ dir, headFile, key: openJournalKey(keyFile) })
}

function readJournal({ config, installation }: MainEvidenceOptions): JournaledSegments {
    const { dir, keyFile } = journalFilesOf(config.dataDir, installation.keyFile)
    const segments = new JournaledSegments()
    verifyJournal({ dir, publicKey: createPublicKey(openJournalKey(keyFile)), head: null, onEntry: segments.take })
    return segments
}
