// What the server answers to /status, parsed at the edge.
import { z } from "zod"
import type { EventRecord } from "../../core/observation.ts"
import type { LedgerTotals } from "../../ledger/contract.ts"

/** What `status` prints of the server; the rest of the answer is passed on with --json. */
export interface ServerAnswer {
    readonly ingest: { readonly lagBytes: number }
    readonly totals: LedgerTotals
    /** Newest first. */
    readonly events: readonly ToldEvent[]
}

export interface ToldEvent extends Pick<EventRecord, "atMs" | "route" | "transaction" | "numbers"> {
    /** An EventKind, or one that only a newer server knows. */
    readonly event: string
    readonly client: { readonly address: string } | null
}

const EVENT: z.ZodType<ToldEvent> = z.looseObject({
    event: z.string(),
    atMs: z.number(),
    route: z.string().nullable(),
    client: z.looseObject({ address: z.string() }).nullable(),
    transaction: z.string().nullable(),
    numbers: z.record(z.string(), z.number()),
})

const COVERAGE = z.object({ full: z.number(), partly: z.number(), none: z.number(), unreadBytes: z.number() })

export const SERVER_ANSWER: z.ZodType<ServerAnswer> = z.looseObject({
    ingest: z.looseObject({ lagBytes: z.number() }),
    totals: z.looseObject({
        requests: z.number(),
        exposures: z.number(),
        persons: z.number(),
        events: z.number(),
        coverage: COVERAGE,
        // A server of before does not count them.
        masked: z.object({ answers: z.number(), values: z.number() }).default({ answers: 0, values: 0 }),
    }),
    events: z.array(EVENT),
})
