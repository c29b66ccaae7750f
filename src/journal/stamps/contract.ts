import type { JournalHead } from "../contract.ts"

/** What a token of an authority says of the journal (RFC 3161, 2.4.2), when it holds. */
export interface Stamp {
    /** The state that stood no later than `atMs`. */
    readonly head: JournalHead
    /** genTime of the token, Unix milliseconds. */
    readonly atMs: number
    /** How far genTime may be off, as the authority says; 0 where it says nothing. */
    readonly accuracyMs: number
    /** Name of the authority, as its certificate has it. */
    readonly authority: string
}

export type TokenFault =
    | "malformed" // no time-stamp token
    | "other-state" // stamps something else than the journal at this number
    | "signature" // the signature does not fit what it signs, or the certificate
    | "usage" // the certificate is not for time stamps alone
    | "outside-validity" // the certificate was not valid at genTime
    | "untrusted" // no path from it to a given authority

export type StampFaultKind =
    | TokenFault
    | "missing" // the journal says it was stored
    | "altered" // not the bytes whose SHA-256 the journal has
    | "not-in-chain" // the journal has no entry with that number that can be believed
    | "time" // genTime is not between the entry it stamps and the one that tells of it

export interface StampFault {
    readonly what: StampFaultKind
    /** Within the journal's folder. */
    readonly file: string
    /** Number of the entry it stamps. */
    readonly n: number
}

export interface StampReport {
    /** Those that hold, in order; empty where no authority was named. */
    readonly stamps: readonly Stamp[]
    /** Compared with the journal alone: no authority was named, or there are more than STAMPS_LIMIT. */
    readonly unproved: number
    /** At most FAULTS_LIMIT of them, in order. */
    readonly faults: readonly StampFault[]
    readonly more: boolean
}

/** Why the journal was not stamped when it was due; the first six are those of a token. */
export const ASK_FAULTS = [
    "malformed",
    "other-state",
    "signature",
    "usage",
    "outside-validity",
    "untrusted",
    "unreachable", // no connection, or it broke
    "slow", // no whole answer in time
    "http-status", // not 200
    "content-type", // not application/timestamp-reply
    "too-big", // more than TOKEN_LIMIT_BYTES
    "rejected", // the authority refused
    "nonce", // an answer to another question
    "clock", // genTime is not now, by more than CLOCK_TOLERANCE_MS
    "authorities", // the file of certificates cannot be read
    "head", // the file that says how long the journal is was altered
    "not-stored", // the disk did not take it
] as const
export type AskFault = (typeof ASK_FAULTS)[number]

/** Entry of the journal that tells of a stored token: n, hash, and the SHA-256 of its file. */
export const STAMPED_KIND = "stamped"
/** Tokens have 3 to 8 KB, with their certificates; more is not read, from an authority or a disk. */
export const TOKEN_LIMIT_BYTES = 65_536
/** Thirteen years, day by day, at some 7 ms each: of more, the newest are proved. */
export const STAMPS_LIMIT = 5_000
/** Two clocks that are kept by the network agree within seconds; beyond this, one of them is wrong. */
export const CLOCK_TOLERANCE_MS = 300_000
