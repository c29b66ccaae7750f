// From the spool into the ledger. A segment's file goes only after its last batch is stored; a batch whose append failed
// is simply read again, since the reader goes by the ledger's positions. So nothing is lost and nothing is stored twice,
// whatever is killed when.
import { setImmediate as turn } from "node:timers/promises"
import type { EventRecord } from "../../core/observation.ts"
import type { Ledger } from "../../ledger/contract.ts"
import type { SpoolBatch } from "../../spool/contract.ts"
import type { Alteration } from "../../spool/faults.ts"
import { openSpoolReader } from "../../spool/spool-reader.ts"
import type { ServerLog } from "../server-log.ts"
import { alteredEvent } from "./altered-event.ts"

/** How often a drain looks which segments are left: there may be thousands. */
const LOOK_MS = 100

/** Of the position under which it is stored what was told of a segment. */
const ALTERED_SUFFIX = ".altered"

export interface IngestOptions {
    readonly ledger: Ledger
    readonly spoolDir: string
    readonly log: ServerLog
    /** Told of events once they are stored; again after a restart never, see alerts/ for that. */
    readonly onEvents?: (events: readonly EventRecord[]) => void
    /** Told of what is not as it was written in the spool, once it is stored as an event. Must not throw. */
    readonly onAltered?: (event: EventRecord) => Promise<void>
}

export interface Ingest {
    /**
     * Stores what is in the spool until all is stored that stood there when it was called, or `deadlineMs` of milliseconds have
     * passed. Under visitors there is always something new.
     *
     * @returns whether all of that is stored
     * @throws SekishoError SEKISHO_LEDGER_APPEND_FAILED; what was not stored stays in the spool
     */
    readonly drain: (deadlineMs?: number) => Promise<boolean>
    /**
     * Stores the next batch of each writer.
     *
     * @returns whether there was more than that
     * @throws SekishoError as drain
     */
    readonly take: () => Promise<boolean>
    /** Bytes in the spool that are not stored yet. */
    readonly lagBytes: () => Promise<number>
}

export function createIngest(options: IngestOptions): Ingest {
    const { ledger, log } = options
    const reader = openSpoolReader({
        dir: options.spoolDir,
        onFault: ({ error }) => log.fault("spool", error),
    })
    const positionOf = async (segment: string): Promise<number> => ledger.positionOf(segment)
    let running: Promise<unknown> = Promise.resolve()

    async function pass(): Promise<readonly SpoolBatch[]> {
        const batches = await reader.read(positionOf)
        for (const batch of batches) {
            if (batch.alteration !== null) await noteAlteration(batch, batch.alteration)
            await ledger.append(batch.records, { segment: batch.segment, offset: batch.offset })
            if (batch.complete) await reader.remove(batch.segment)
            const events = batch.records.filter((record) => record.kind === "event")
            if (events.length > 0) options.onEvents?.(events)
            // Between batches the API answers and the gate gets the processor.
            await turn()
        }
        return batches
    }

    /**
     * Before its batch, and with a position of its own: what was altered may have no record at all, and a batch that comes again
     * after a kill is told once.
     */
    async function noteAlteration({ segment, offset, complete }: SpoolBatch, alteration: Alteration): Promise<void> {
        const position = { segment: `${segment}${ALTERED_SUFFIX}`, offset: 2 * offset + (complete ? 1 : 0) }
        if ((await ledger.positionOf(position.segment)) >= position.offset) return
        const event = alteredEvent(alteration, Date.now())
        await ledger.append([event], position)
        options.onEvents?.([event])
        await options.onAltered?.(event)
    }

    async function drainNow(deadlineMs: number): Promise<boolean> {
        const end = performance.now() + deadlineMs
        const aim = new Map(reader.sizes())
        let lookedAt = performance.now()
        while (performance.now() <= end) {
            if ((await pass()).length === 0) return true
            for (const [segment, bytes] of aim) {
                if ((await positionOf(segment)) < bytes) break
                aim.delete(segment)
            }
            if (aim.size > 0 && performance.now() - lookedAt >= LOOK_MS) {
                lookedAt = performance.now()
                const there = reader.sizes()
                // One that is gone was stored to its end, whatever was torn off it.
                for (const segment of aim.keys()) if (!there.has(segment)) aim.delete(segment)
            }
            if (aim.size === 0) return true
        }
        return false
    }

    /** One after the other: batches are read by what the ledger has stored. */
    async function inTurn<T>(work: () => Promise<T>): Promise<T> {
        const mine = running.then(work)
        running = mine.catch(() => null)
        return mine
    }

    return {
        drain: async (deadlineMs = Number.POSITIVE_INFINITY) => inTurn(async () => drainNow(deadlineMs)),
        take: async () => {
            const batches = await inTurn(pass)
            return batches.some(({ drained, complete }) => complete || !drained)
        },
        lagBytes: async () => reader.backlogBytes(positionOf),
    }
}

/** For a command that opens the stores itself: everything in the spool goes into the ledger. */
export async function drainSpool(
    ledger: Ledger,
    spoolDir: string,
    log: ServerLog,
    onAltered?: (event: EventRecord) => Promise<void>,
): Promise<void> {
    await createIngest({ ledger, spoolDir, log, ...(onAltered === undefined ? {} : { onAltered }) }).drain()
}
