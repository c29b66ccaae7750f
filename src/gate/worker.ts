// Entry of a worker thread.
import { parentPort, workerData } from "node:worker_threads"
import { JUDGEMENT } from "./real-judgement.ts"
import { createWorkerGate } from "./worker-gate.ts"
import { openCounters } from "./worker-counters.ts"
import type { WorkerMessage, WorkerStart } from "./worker-messages.ts"

/** The main thread takes a worker for stalled when this stops (supervisor.ts). */
const HEARTBEAT_MS = 250

function send(message: WorkerMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage(message)
}

async function run(start: WorkerStart): Promise<void> {
    const counters = openCounters(start.counters)
    setInterval(() => counters.add("heartbeat", 1), HEARTBEAT_MS).unref()
    const gate = createWorkerGate(start, JUDGEMENT, send)
    parentPort?.once("message", () => {
        // The one message a worker gets here is: drain.
        void gate.drain().then(() => {
            send({ kind: "drained" })
            parentPort?.close()
        })
    })
    try {
        send({ kind: "listening", port: await gate.listen() })
    } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown"
        send({ kind: "listen-failed", code })
        parentPort?.close()
    }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only supervisor.ts starts this thread
await run(workerData as WorkerStart)
