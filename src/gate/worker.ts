// Entry of a worker thread: loads, and waits for its first order.
import { pathToFileURL } from "node:url"
import { parentPort, workerData } from "node:worker_threads"
import { ConfigProblem } from "../config/config-problem.ts"
import { JUDGEMENT, judgementApart } from "./real-judgement.ts"
import { warmUp, warmUpTime } from "./warm-up/warm-up.ts"
import { createWorkerGate, type WorkerGate } from "./worker-gate.ts"
import { openCounters } from "./worker-counters.ts"
import type { ThreadData, WorkerMessage, WorkerOrder, WorkerStart } from "./worker-messages.ts"

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

function begin(start: WorkerStart): WorkerGate {
    const counters = openCounters(start.counters)
    setInterval(() => counters.add("heartbeat", 1), HEARTBEAT_MS).unref()
    const gate = createWorkerGate(start, JUDGEMENT, send)
    void listen(gate, start)
    return gate
}

async function listen(gate: WorkerGate, { config }: WorkerStart): Promise<void> {
    try {
        if (config.telemetryModule !== null) await import(pathToFileURL(config.telemetryModule).href)
        send({ kind: "listening", doors: await gate.listen() })
    } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown"
        send({ kind: "listen-failed", code })
        parentPort?.close()
    }
}

/** Orders wait meanwhile. */
async function prepare(data: ThreadData): Promise<void> {
    if (data.warmUpWith !== null) await warmUp(data.warmUpWith, judgementApart(), warmUpTime())
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only worker-thread.ts makes this thread
await prepare(workerData as ThreadData)
let gate: WorkerGate | null = null
parentPort?.on("message", (order: WorkerOrder) => {
    switch (order.kind) {
        case "begin":
            gate = begin(order.start)
            return
        case "drain":
            void gate?.drain().then(end)
            return
        case "leave":
            void gate?.leave().then(end)
            return
        case "reload":
            send({ kind: "reloaded", key: problemOfReload(() => gate?.reload(order.config)) })
            return
        case "acme-challenge":
            gate?.setChallenge(order.token, order.answer)
            send({ kind: "challenge-in-force" })
            return
        default:
            order satisfies never
    }
})
send({ kind: "loaded" })
