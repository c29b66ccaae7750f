// The threads themselves. What a worker runs takes a second or two to load, and some ten where the machine is busy: a gate
// that takes over from another loads it before it asks for anything.
import { extname } from "node:path"
import { Worker, type ResourceLimits } from "node:worker_threads"
import type { SekishoConfig } from "../config/config.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { setEngineFlags } from "./engine-flags.ts"
import type { ThreadData, WorkerMessage } from "./worker-messages.ts"

export const WORKER_LIMITS: ResourceLimits = {
    /** Of one worker: many times what 10,000 connections hold. */
    maxOldGenerationSizeMb: 1_024,
    /** An exchange's objects die with it, and a larger space is collected less often. */
    maxYoungGenerationSizeMb: 96,
}

/**
 * It loads, and waits for `begin`.
 *
 * @param warmUpWith see ThreadData
 */
export function createThread(workerId: number, warmUpWith: SekishoConfig | null): Worker {
    return new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), {
        resourceLimits: WORKER_LIMITS,
        name: `sekisho-gate-${workerId}`,
        workerData: { warmUpWith } satisfies ThreadData,
    })
}

/**
 * One a worker, all of them loaded and warm.
 *
 * @throws SekishoError SEKISHO_GATE_LISTEN_FAILED when one ends before that; the others are ended
 */
export async function loadThreads(config: SekishoConfig): Promise<readonly Worker[]> {
    setEngineFlags()
    const threads = Array.from({ length: config.workers }, (_, workerId) => createThread(workerId, config))
    try {
        await Promise.all(threads.map(loaded))
        return threads
    } catch (error) {
        await endThreads(threads)
        throw error
    }
}

/** Those that nobody needs. */
export async function endThreads(threads: readonly Worker[]): Promise<void> {
    await Promise.all(threads.map(async (thread) => thread.terminate()))
}

async function loaded(thread: Worker): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const onEnd = (cause?: unknown): void => reject(new SekishoError("SEKISHO_GATE_LISTEN_FAILED", {}, cause))
    const onMessage = (message: WorkerMessage): void => (message.kind === "loaded" ? resolve() : undefined)
    thread.on("message", onMessage).once("error", onEnd).once("exit", onEnd)
    try {
        await promise
    } finally {
        thread.off("message", onMessage).off("error", onEnd).off("exit", onEnd)
    }
}
