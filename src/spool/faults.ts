// What a reader tells of a segment that does not stand as it was written.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { UnreadSpan } from "./read-batch.ts"

/**
 * `torn`, `damaged`: bytes that gave no record. `unreadable`: the file itself cannot be read; it is tried again. `moved`: whole
 * records are missing, or were put in. `cut`: the segment ends before it was written to, or was taken in to. `missing`: it is
 * gone before all of it was taken in. `head`: the file beside it that says how far it was written is gone, or altered.
 */
export type SpoolFaultKind = UnreadSpan["kind"] | "unreadable" | "moved" | "cut" | "missing" | "head"

export interface SpoolFault {
    readonly segment: string
    readonly kind: SpoolFaultKind
    /**
     * SEKISHO_SERVER_SPOOL_ALTERED with `offset` and, as far as it is known, `place`: the byte at which the record there was
     * written, or that the segment was written to; else SEKISHO_SERVER_SPOOL_CORRUPT with `offset`, `bytes` and `kept`
     * (1: they were set aside); for `torn` too, though nothing that was acknowledged is missing.
     */
    readonly error: SekishoError
    /** Of records that are missing, as far as it is known. */
    readonly missingBytes: number
}

/** In a batch, or in its place: what its owner must know. */
export interface Alteration {
    readonly faults: readonly SpoolFault[]
    /** Unix milliseconds between which the records were written that are missing, or not as they were. */
    readonly fromMs: number
    readonly toMs: number
}

export function alteredFault(
    segment: string,
    kind: SpoolFaultKind,
    detail: Readonly<Record<string, number>>,
    missingBytes: number,
): SpoolFault {
    return { segment, kind, error: new SekishoError("SEKISHO_SERVER_SPOOL_ALTERED", detail), missingBytes }
}

/** A torn end is none, a file that is tried again is not yet, and what was cut off when it was stored is not missing. */
export function isAlteration({ kind, missingBytes }: SpoolFault): boolean {
    if (kind === "cut") return missingBytes > 0
    return kind !== "torn" && kind !== "unreadable"
}
