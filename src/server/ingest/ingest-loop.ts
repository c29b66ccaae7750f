import { pause } from "../pause.ts"
import type { Ingest } from "./ingest.ts"
import type { ServerLog } from "../server-log.ts"

export interface IngestLoopOptions {
    readonly ingest: Ingest
    readonly log: ServerLog
    /** Called when the ledger refuses again and again: the process is better started anew. */
    readonly onStuck?: () => void
}

export interface IngestLoop {
    /** Failures in a row; 0: all is well. */
    readonly failures: () => number
    /** Ends after the batch at hand. */
    readonly stop: () => Promise<void>
}

/**
 * What was released is in a scope well within two seconds. What comes meanwhile is stored together, though more is there at once: a
 * transaction costs as much for one record as for a hundred, and the gate waits for the same processor.
 */
const POLL_MS = 200
const BACKOFF_FIRST_MS = 200
const BACKOFF_LIMIT_MS = 10_000
/** About a minute of refusals: DuckDB stays unusable after some faults of the disk until it is opened again. */
const FAILURES_UNTIL_STUCK = 10

export function startIngestLoop({ ingest, log, onStuck }: IngestLoopOptions): IngestLoop {
    const stopping = new AbortController()
    let failures = 0

    async function step(): Promise<void> {
        try {
            const isBehind = await ingest.take()
            failures = 0
            if (!isBehind) await pause(POLL_MS, stopping.signal)
        } catch (error) {
            failures++
            log.fault("ingest", error)
            if (failures === FAILURES_UNTIL_STUCK) onStuck?.()
            await pause(Math.min(BACKOFF_LIMIT_MS, BACKOFF_FIRST_MS * 2 ** (failures - 1)), stopping.signal)
        }
    }

    async function loop(): Promise<void> {
        while (!stopping.signal.aborted) await step()
    }

    const ended = loop()
    return {
        failures: () => failures,
        stop: async () => {
            stopping.abort()
            await ended
        },
    }
}
