// An event of an incident, or a version of the profile, as a deed: the row as it is kept, and the digest by which a signed record can name it without
// saying what is in it. The digest is over what the database gives back, not over what this version understands of it: a
// row that was altered so that nobody can read it any more must still be named.
import { hash } from "node:crypto"
import { canonicalJson } from "./canonical-json.ts"

/**
 * In the place of an incident's id, of a version of the organisation's profile: a deed as well, whose number is the version. No id of
 * an incident is spelled like that.
 */
export const PROFILE_DEEDS = "profile"
export const PROFILE_SAVED = "profile-saved"

export interface StoredDeed {
    readonly incident: string
    readonly seq: number
    /** Unix milliseconds. */
    readonly atMs: number
    readonly by: string
    readonly kind: string
    /** The event as JSON. */
    readonly body: unknown
    /** Names the journal in which it was announced (its key); null: it is older than that. */
    readonly journal: string | null
    /**
     * 128 random bits in hexadecimal, kept beside the event alone: without them, who has only the digest could test guesses
     * at a short note. null: as above.
     */
    readonly salt: string | null
}

/** What is told of a deed outside the store. */
export interface DeedName {
    readonly incident: string
    readonly seq: number
    readonly atMs: number
    readonly by: string
    readonly kind: string
    /** Of the whole row: 64 lower-case hex digits. */
    readonly sha256: string
}

/** @returns null for a row that no version can have written: nested too deep */
export function digestOf({ incident, seq, atMs, by, kind, body, journal, salt }: StoredDeed): string | null {
    const text = canonicalJson({ incident, seq, at: atMs, by, kind, body, journal, salt })
    return text === null ? null : hash("sha256", text, "hex")
}
