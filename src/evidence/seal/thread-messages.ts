import type { KeptTransaction } from "../contract.ts"
import type { SealOutcome } from "./sealer.ts"

/** Where the journal is (config/journal-place.ts). */
export interface SealJournal {
    readonly dir: string
    readonly keyFile: string
    readonly headFile: string
}

export interface SealStart {
    /** Folder of the segments; made where it is not there. */
    readonly dir: string
    /** Unique over processes and threads; see segment-name.ts. */
    readonly writer: string
    /** age, at least one. */
    readonly recipients: readonly string[]
    readonly segmentBytes: number
    readonly diskBytes: number
    /** The installation's person key: digests of what is described only. */
    readonly key: Uint8Array
    readonly journal: SealJournal
}

export type SealOrder =
    | { readonly kind: "take"; readonly id: number; readonly kept: KeptTransaction }
    /** Close what is open; `closed` follows. */
    | { readonly kind: "close" }

export type SealMessage =
    /** Its bytes are freed. */
    | { readonly kind: "done"; readonly id: number }
    | { readonly kind: "outcome"; readonly transactions: number; readonly outcome: SealOutcome; readonly code: string }
    | { readonly kind: "closed" }
