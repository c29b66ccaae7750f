/**
 * Evidence: whole transactions, redacted, as WARC records in encrypted segments. What a gate hands over, and what lies beside
 * the segments in clear. The path: gate → seal/ (a thread: redact, records, gzip, encrypt) → files and journal → store/.
 */
import type { Client } from "../core/client.ts"
import type { Finding } from "../core/finding.ts"
import { OUTCOMES } from "../core/observation.ts"
import type { Coverage } from "../core/person.ts"

/** `open`: it had not ended when this was handed over. */
export const KEPT_OUTCOMES: readonly [...typeof OUTCOMES, "open"] = [...OUTCOMES, "open"]
export type KeptOutcome = (typeof KEPT_OUTCOMES)[number]

/** Why a transaction is kept. */
export const EVIDENCE_REASONS = [
    "finding", // a detector saw something in the request, or the request was refused by its form
    "fault", // it could not be judged
    "cut", // a cap stopped its answer
    "decoy", // an invented person of the owner's was in the answer
    "sample", // chosen by chance, at the rate the owner set
] as const
export type EvidenceReason = (typeof EVIDENCE_REASONS)[number]

/** Why a body is not there to its end (WARC-Truncated, ISO 28500 part 5.13). */
export type Truncation = "length" | "time" | "disconnect" | "unspecified"

export interface KeptBody {
    /** As it came: content codings not undone, transfer codings undone. */
    readonly bytes: Uint8Array
    /** How many there were, kept or not. */
    readonly totalBytes: number
    /** `length`: the limit for one body; `time`: more was to come; `unspecified`: no room in memory; `disconnect`: it never came to its end. */
    readonly truncated: Truncation | null
}

export interface KeptAnswer {
    readonly by: "application" | "gate"
    readonly status: number
    readonly reason: string
    /** name, value, name, value, … as received, latin1. */
    readonly fields: readonly string[]
    readonly body: KeptBody
}

/** A message of a WebSocket that gave a reason to keep its transaction. */
export interface KeptMessage {
    readonly by: "client" | "application"
    /** Among the messages of its side, from 1. */
    readonly n: number
    readonly atMs: number
    readonly reasons: readonly EvidenceReason[]
    readonly kind: "text" | "binary"
    /** Where JSON begins in it, behind a mark of a library, UTF-16 units; null: it is none, or binary. */
    readonly jsonFrom: number | null
    /** Whether it went on to the other side. */
    readonly passedOn: boolean
    /** Not masked, and not compressed. */
    readonly body: KeptBody
}

/** One transaction as the gate hands it over: not redacted, in memory only. */
export interface KeptTransaction {
    readonly transaction: string
    /**
     * From 1, of one that is handed over while it is open, and once more when it ends. Each part is whole by itself and says all that is
     * known by then; but a message of a WebSocket is in one of them. null: it ended before anything was handed over.
     */
    readonly part: number | null
    readonly reasons: readonly EvidenceReason[]
    readonly atMs: number
    readonly endedMs: number
    readonly client: Client
    readonly route: string
    readonly scheme: "http" | "https"
    readonly httpVersion: string
    readonly method: string
    readonly target: string
    /** name, value, name, value, … as received, latin1. */
    readonly fields: readonly string[]
    readonly body: KeptBody
    /** The application's, however much of it was passed on; the gate's own where there is none. null: nobody gave one. */
    readonly answer: KeptAnswer | null
    /** Of the answer the client was sent, which may be the gate's in the place of `answer`; 0: none. */
    readonly status: number
    readonly outcome: KeptOutcome
    readonly forwarded: boolean
    readonly findings: readonly Finding[]
    readonly decoys: readonly string[]
    /** Of the answer's body, as it came from the application, so many bytes were handed to the client. */
    readonly releasedBytes: number
    readonly offered: number
    readonly delivered: number
    readonly coverage: Coverage
    /** In the order they came; empty but for a WebSocket. */
    readonly messages: readonly KeptMessage[]
    /** Further ones of this part, for which there was no room. */
    readonly messagesNotKept: number
}

/** What lies beside a segment in clear, a line a transaction or a part of one: ids, times, names of findings; nobody's data. */
export interface IndexLine {
    readonly transaction: string
    /** As of KeptTransaction; absent: all of it is here. */
    readonly part?: number | undefined
    readonly atMs: number
    readonly reasons: readonly EvidenceReason[]
    /** `detector/technique`, distinct. */
    readonly findings: readonly string[]
    readonly method: string
    readonly route: string
    readonly status: number
    readonly outcome: KeptOutcome
    /** Where its records begin in the decrypted segment, and how long they are, bytes. */
    readonly offset: number
    readonly length: number
    readonly truncated: boolean
}

/** A segment as the journal knows it: whole is only what stands there. */
export interface SegmentFacts {
    readonly segment: string
    readonly sha256: string
    readonly bytes: number
    readonly indexSha256: string
    readonly transactions: number
    readonly fromMs: number
    readonly toMs: number
}
