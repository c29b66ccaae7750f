// Events of all workers and of the main thread, written by the main thread's own spool writer. An event that is reported
// again with the same key within an hour is the same event.
import { randomUUID } from "node:crypto"
import type { EventRecord } from "../../core/observation.ts"
import type { SpoolWriter } from "../../spool/contract.ts"
import type { GateLog } from "../gate-log.ts"
import type { EventReport } from "../worker-messages.ts"
import type { GateJournal } from "./gate-journal.ts"

const DEDUPE_MS = 3_600_000
/** Keys remembered; the oldest is forgotten, and its event may be told once more. */
const REMEMBERED_KEYS = 10_000

export interface EventRecorder {
    record(report: EventReport): void
}

/** @param journal decisions are written there, too */
export function createEventRecorder(
    spool: SpoolWriter,
    journal: Pick<GateJournal, "noteEvent">,
    log: GateLog,
    now: () => number,
): EventRecorder {
    const toldMs = new Map<string, number>()
    const isRepeat = (key: string): boolean => {
        const last = toldMs.get(key)
        if (last !== undefined && now() - last < DEDUPE_MS) return true
        toldMs.delete(key)
        toldMs.set(key, now())
        const [oldest] = toldMs.keys()
        if (toldMs.size > REMEMBERED_KEYS && oldest !== undefined) toldMs.delete(oldest)
        return false
    }
    return {
        record: ({ dedupe, ...report }) => {
            if (dedupe !== null && isRepeat(dedupe)) return
            const event: EventRecord = { kind: "event", id: randomUUID(), ...report }
            journal.noteEvent(event)
            try {
                spool.append(event)
            } catch (error) {
                log.fault("event not recorded", error)
            }
        },
    }
}
