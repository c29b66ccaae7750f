import type { FieldMask } from "./fields.ts"

/** Strong kinds name one person on their own; weak kinds are combinations that usually do. */
export const STRONG_IDENTIFIER_KINDS = [
    "email",
    "phone",
    "card",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
    "account",
] as const
/** `name` alone is the weakest: namesakes merge nothing, but a list of bare names is still a list of persons. */
export const WEAK_IDENTIFIER_KINDS = ["name+birth", "name+address", "name+phone", "nickname", "name"] as const

export type StrongIdentifierKind = (typeof STRONG_IDENTIFIER_KINDS)[number]
export type WeakIdentifierKind = (typeof WEAK_IDENTIFIER_KINDS)[number]
export type IdentifierKind = StrongIdentifierKind | WeakIdentifierKind

/**
 * A normalised value under which a person can be found again, as a keyed digest (see keyer.ts). My Numbers never become
 * one: a keyed form may itself be an Individual Number (PPC FAQ Q9-2, Q9-4).
 */
export interface Identifier {
    readonly kind: IdentifierKind
    /** 32 lower-case hex digits: HMAC-SHA-256 under the installation key, truncated to 128 bits. */
    readonly digest: string
}

export function isStrong(kind: IdentifierKind): kind is StrongIdentifierKind {
    return (STRONG_IDENTIFIER_KINDS as readonly string[]).includes(kind)
}

/** One data subject as seen in one record: what the breaker reserves and the ledger keeps. */
export interface Sighting {
    /** Strongest first; never empty: a record without any identifier is not a sighting. */
    readonly identifiers: readonly Identifier[]
    /** Which fields of this person the record showed. */
    readonly fields: FieldMask
    /** Digest of the normalised name, for the conflict rule; null when the record has none. */
    readonly name: string | null
    /** Digest of the normalised birth date, for the conflict rule; null when the record has none. */
    readonly birth: string | null
}

/**
 * Whether a sighting shows nothing but a nickname. The ledger keeps it, but it moves no cap: a page of published comments
 * shows thirty of them to every reader, and a nickname alone names nobody.
 */
export function isNicknameOnly({ identifiers }: Sighting): boolean {
    return identifiers.every(({ kind }) => kind === "nickname")
}

/** How much of a body was read. Bytes that were not read count against the cap for unreadable bytes. */
export type Coverage =
    | { readonly kind: "full" }
    | { readonly kind: "partly"; readonly why: UnreadReason; readonly unreadBytes: number }
    | { readonly kind: "none"; readonly why: UnreadReason; readonly unreadBytes: number }

export const UNREAD_REASONS = [
    "media-type", // no reader for this type
    "content-encoding", // an encoding we do not decode
    "encrypted", // a file or an entry behind a password
    "malformed", // claims a format it does not follow
    "limit", // a record, depth or size limit was reached
    "range", // a slice of a body we would meter
    "charset", // bytes that are not text in the declared charset
    "fault", // a reader failed
] as const
export type UnreadReason = (typeof UNREAD_REASONS)[number]
