// What writers that were killed left in the spool. A writer that ends closes its segment; one that is killed leaves it open,
// and nobody could tell it from one that is written to: it would stay for ever, and count against the spool's limit.
import { completeSegments, openWriters } from "../spool/segment-files.ts"
import type { GateLog } from "./gate-log.ts"

export interface SpoolRemains {
    /** Called when this gate has the control socket: it is the only one of its folder then. */
    ofGatesBefore(): void
    /** Of a worker that has ended. */
    ofWorker(writerId: string): void
}

/**
 * Called before any writer of this gate is opened: what is open now is of gates before.
 *
 * @param takesOver the gate before still writes: what is open is left to it
 */
export function findSpoolRemains(dir: string, takesOver: boolean, log: GateLog): SpoolRemains {
    const before = takesOver ? [] : openWriters(dir)
    const complete = (writerIds: readonly string[]): void => {
        try {
            const segments = completeSegments(dir, writerIds)
            if (segments > 0) log.info("segments of a killed writer completed", { segments })
        } catch (error) {
            log.fault("spool", error) // nothing is lost: they are read all the same
        }
    }
    return {
        ofGatesBefore: () => complete(before),
        ofWorker: (writerId) => complete([writerId]),
    }
}
