import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Runtime, WorkerParts } from "../assemble-parts.ts"

const DROP_LOG_MS = 60_000

/** Counts every connection that was turned away, and logs at most once a minute. */
export function createDropTeller(worker: WorkerParts, runtime: () => Runtime): () => void {
    let toldMs = Number.NEGATIVE_INFINITY
    return () => {
        worker.counters.add("dropped", 1)
        if (worker.steadyNow() - toldMs < DROP_LOG_MS) return
        toldMs = worker.steadyNow()
        const { clientConnections } = runtime().config.limits
        const error = new SekishoError("SEKISHO_GATE_TOO_MANY_CONNECTIONS", { clientConnections })
        worker.log.fault("connection dropped", error)
    }
}
