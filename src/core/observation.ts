import type { Client } from "./client.ts"
import type { Finding } from "./finding.ts"
import type { Bilingual } from "./language.ts"
import type { Coverage, Sighting } from "./person.ts"

/**
 * What a gate tells the ledger, through the spool (spool/). Every record names its transaction; times are Unix
 * milliseconds. Exposures are written before the record's last byte is released; the rest may follow a little later.
 */
export type SpoolRecord = ExposureRecord | RequestRecord | EventRecord

/** Persons offered to a client: written before release, so a killed gate loses none. */
export interface ExposureRecord {
    readonly kind: "exposure"
    readonly transaction: string
    readonly atMs: number
    readonly keyId: string
    readonly client: Client
    readonly route: string
    /** Number of the first sighting within its transaction, from 0; the others follow in order. */
    readonly firstSeq: number
    readonly sightings: readonly Sighting[]
}

/**
 * The end of a transaction, however it ended; or, `open`, where it stands while it goes on. Findings are those that no record of the
 * transaction before has; everything else is of the whole of it so far.
 */
export interface RequestRecord {
    readonly kind: "request"
    readonly transaction: string
    /** When it began; of one that is open, when it was written down. */
    readonly atMs: number
    readonly client: Client
    readonly method: string
    readonly route: string
    readonly status: number
    readonly outcome: Outcome
    /** Whether the request reached the application: an attack that was refused exposes nothing. */
    readonly forwarded: boolean
    /** Redacted: values of cookies and authorization replaced, query values dropped. None where a record before has them. */
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly findings: readonly Finding[]
    /** Body bytes handed to the client's socket. */
    readonly responseBytes: number
    readonly coverage: Coverage
    /** Sightings offered in all, and how many of them, from seq 0, had their last byte accepted by the client's socket. */
    readonly offered: number
    readonly delivered: number
    readonly durationMs: number
    /** Values that left as `●●●`; absent: none. */
    readonly masked?: number
    /** The exchange goes on, and its outcome is not known yet; absent: it has ended. */
    readonly open?: true
}

export const OUTCOMES = [
    "completed",
    "redirected", // to HTTPS, by the gate
    "refused", // a verdict, a limit, a stop or a cap before headers
    "cut", // a cap was reached while the body was on its way
    "client-aborted",
    "upstream-failed",
    "fault", // could not judge
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Something the owner should know of. Never carries personal data: counts, routes, ids. */
export interface EventRecord {
    readonly kind: "event"
    readonly event: EventKind
    readonly atMs: number
    /** Unique; an event is alerted once however often it is read. */
    readonly id: string
    readonly route: string | null
    readonly client: Client | null
    readonly transaction: string | null
    readonly text: Bilingual
    readonly numbers: Readonly<Record<string, number>>
}

export const EVENT_KINDS = [
    "breaker-near",
    "breaker-reached",
    "breaker-full", // the table of persons has no room: named outcome in docs/limits.md
    "inference", // many requests with injection findings reached the application without any countable answer
    "unreadable-reached",
    "stop",
    "resume",
    "bypass-on",
    "bypass-off",
    "patch-added",
    "patch-removed",
    "allowance-added",
    "allowance-removed",
    "judgement-fault",
    "spool-full",
    "spool-altered", // what was taken in is not as a gate wrote it: records may be missing
    "worker-replaced",
    "certificate-renewed",
    "certificate-failed", // the authority gave none; the old one stays as long as it is valid
    "decoy-left", // an invented person of the owner's is in an answer
    "decoy-missed", // one was in an answer, and the meter did not see it
    "decoy-added",
    "decoy-removed",
    "decoy-expected", // a route on which decoys raise no alarm, or do so again
    "public-proposed", // persons shown by name alone to many visitors: the owner may approve
    "public-approved",
    "public-withdrawn",
    "evidence-short", // no memory to keep a transaction whole
    "evidence-full", // no room on the disk: nothing new is kept
    "evidence-lost", // what was to be kept was not written, or a gate ended before it was
    "timestamp-failed", // no authority of time stamped the journal: it is asked again
    "proxy-untrusted", // an X-Forwarded-For from an address that is not trusted
] as const
export type EventKind = (typeof EVENT_KINDS)[number]
