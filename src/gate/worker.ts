// Entry of a worker thread.
import { pathToFileURL } from "node:url"
import { parentPort, workerData } from "node:worker_threads"
import { ConfigProblem } from "../config/config-problem.ts"
import { JUDGEMENT } from "./real-judgement.ts"
import { createWorkerGate } from "./worker-gate.ts"
import { openCounters } from "./worker-counters.ts"
import type { WorkerMessage, WorkerOrder, WorkerStart } from "./worker-messages.ts"

/** The main thread takes a worker for stalled when this stops (supervisor.ts). */
const HEARTBEAT_MS = 250

function send(message: WorkerMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage(message)
}

function end(): void {
    send({ kind: "drained" })
    parentPort?.close()
}

/** @returns the key of what could not be used; null: done */
function problemOfReload(reload: () => void): string | null {
    try {
        reload()
        return null
    } catch (error) {
        return error instanceof ConfigProblem ? error.key : "?"
    }
}

async function run(start: WorkerStart): Promise<void> {
    const counters = openCounters(start.counters)
    setInterval(() => counters.add("heartbeat", 1), HEARTBEAT_MS).unref()
    const gate = createWorkerGate(start, JUDGEMENT, send)
    parentPort?.on("message", (order: WorkerOrder) => {
        switch (order.kind) {
            case "drain":
                void gate.drain().then(end)
                return
            case "leave":
                void gate.leave().then(end)
                return
            case "reload":
                send({ kind: "reloaded", key: problemOfReload(() => gate.reload(order.config)) })
                return
            case "acme-challenge":
                gate.setChallenge(order.token, order.answer)
                send({ kind: "challenge-in-force" })
                return
            default:
                order satisfies never
        }
    })
    try {
        if (start.config.telemetryModule !== null) await import(pathToFileURL(start.config.telemetryModule).href)
        send({ kind: "listening", doors: await gate.listen() })
    } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown"
        send({ kind: "listen-failed", code })
        parentPort?.close()
    }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only supervisor.ts starts this thread
await run(workerData as WorkerStart)
