// Deeds as entries of the journal: what each kind has in it, written and read. An event is announced before it is kept and
// confirmed after, so that a process that ends in between leaves an announcement, and never a deed without one.
import { z } from "zod"
import type { DeedName } from "../control/deeds/deed.ts"
import type { JournalData, JournalEntry } from "../journal/contract.ts"

export const DEED_KINDS = {
    /** From here on every deed on this store is in the journal. */
    begun: "incident-journal-begun",
    /** An event that was there before. */
    adopted: "incident-adopted",
    announced: "incident-event",
    kept: "incident-event-kept",
    opened: "incident-attachment-opened",
} as const

interface Place {
    readonly store: string
    readonly incident: string
    readonly seq: number
    readonly sha256: string
}

/** `event`: the event's own kind. */
type Name = Place & { readonly event: string; readonly by: string; readonly recordedAt: number }

export type DeedEntry =
    | {
          readonly kind: typeof DEED_KINDS.begun
          readonly data: { readonly store: string; readonly adopted: number }
      }
    | { readonly kind: typeof DEED_KINDS.adopted | typeof DEED_KINDS.announced; readonly data: Name }
    | { readonly kind: typeof DEED_KINDS.kept; readonly data: Place }

const place = {
    store: z.string(),
    incident: z.string(),
    seq: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
}
const name = { ...place, event: z.string(), by: z.string(), recordedAt: z.int() }

const ENTRY: z.ZodType<DeedEntry> = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal(DEED_KINDS.begun), data: z.object({ store: z.string(), adopted: z.int() }) }),
    z.object({ kind: z.literal(DEED_KINDS.adopted), data: z.object(name) }),
    z.object({ kind: z.literal(DEED_KINDS.announced), data: z.object(name) }),
    z.object({ kind: z.literal(DEED_KINDS.kept), data: z.object(place) }),
])

export function deedData(store: string, { incident, seq, kind, by, atMs, sha256 }: DeedName): JournalData {
    return { store, incident, seq, event: kind, by, recordedAt: atMs, sha256 }
}

export function keptData(store: string, { incident, seq, sha256 }: DeedName): JournalData {
    return { store, incident, seq, sha256 }
}

/** @returns null for an entry of another kind */
export function readDeedEntry({ kind, data }: JournalEntry): DeedEntry | null {
    const result = ENTRY.safeParse({ kind, data })
    return result.success ? result.data : null
}
