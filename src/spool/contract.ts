import type { SpoolRecord } from "../core/observation.ts"
import type { Alteration } from "./faults.ts"

/**
 * `process`: a record survives the death of the gate's process (it is in the page cache when `append` returns).
 * `machine`: it survives a power cut too (fdatasync before `append` returns); docs/architecture.md has both latencies.
 */
export type SpoolDurability = "process" | "machine"

/** The gate's side. One writer a worker; never blocks on the reader. */
export interface SpoolWriter {
    /** Writes at once: the record is durable (in the sense above) when it returns. For exposures. Throws SEKISHO_GATE_SPOOL_FULL or …_FAILED. */
    append(record: SpoolRecord): void
    /** May stay in memory for FLUSH_DELAY_MS or until the next `append`. For everything else. */
    defer(record: SpoolRecord): void
    flush(): void
    close(): void
}

/** The server's side: records in order with the segment and the byte offset behind each batch. */
export interface SpoolBatch {
    readonly records: readonly SpoolRecord[]
    readonly segment: string
    readonly offset: number
    /** The segment was closed by its writer and this is its last batch: it may be deleted once stored. */
    readonly complete: boolean
    /** Nothing more stood in the segment when it was read. */
    readonly drained: boolean
    /** What of it does not stand as it was written; null: nothing. */
    readonly alteration: Alteration | null
}
