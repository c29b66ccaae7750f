// One worker thread as the main thread holds it.
import { MessageChannel, type Worker } from "node:worker_threads"
import type { SekishoConfig } from "../config/config.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { ListeningDoor } from "./doors/door.ts"
import { type AskSuccessor, openAnswering } from "./handover/asking-channel.ts"
import type { CookieProposal } from "./hardening/harden-answer.ts"
import type { DecoyReport } from "./decoys/decoy-report.ts"
import type { PublicReport } from "./public-persons/public-report.ts"
import type { RuleHits } from "./rules/hit-report.ts"
import type { EventReport, StateMessage, WorkerMessage, WorkerOrder, WorkerStart } from "./worker-messages.ts"

export interface WorkerEvents {
    readonly onEvent: (report: EventReport) => void
    readonly onRuleHits: (hits: RuleHits) => void
    readonly onDecoys: (report: DecoyReport) => void
    readonly onPublicPersons: (report: PublicReport) => void
    readonly onCookieProposal: (proposal: CookieProposal) => void
    /** The worker goes by a newer state now. */
    readonly onState: () => void
    /** The breaker's tables are handed over, and the worker asks for persons. */
    readonly onAsk: AskSuccessor
}

export interface WorkerHandle {
    /** Resolves with its doors; rejects with SEKISHO_GATE_LISTEN_FAILED when it ends before it listens. */
    readonly listening: Promise<readonly ListeningDoor[]>
    readonly exited: Promise<void>
    isListening(): boolean
    /** Generation of the state it goes by. */
    generation(): number
    tell(message: StateMessage): void
    /** As drain, but nobody is sent away; a drain may follow. */
    leave(): Promise<void>
    /** Resolves when its exchanges are over and it ended. */
    drain(): Promise<void>
    /** Resolves when it answers an authority so; null: no longer. */
    setChallenge(token: string, answer: string | null): Promise<void>
    /** @returns the key of the configuration that could not be used; null: it goes by it */
    reload(config: SekishoConfig): Promise<string | null>
    terminate(): Promise<void>
}

const LISTEN_TIMEOUT_MS = 20_000
/** @param thread that nobody has begun yet */
export function launchWorker(
    start: Omit<WorkerStart, "controlPort" | "asking">,
    events: WorkerEvents,
    worker: Worker,
): WorkerHandle {
    const { port1: control, port2 } = new MessageChannel()
    const answering = openAnswering(events.onAsk)
    const begin: WorkerOrder = { kind: "begin", start: { ...start, controlPort: port2, asking: answering.channel } }
    worker.postMessage(begin, [port2, answering.channel.port])
    const listening = Promise.withResolvers<readonly ListeningDoor[]>()
    const exited = Promise.withResolvers<void>()
    let generation = start.state.generation
    let isListening = false
    const terminate = async (): Promise<void> => {
        await worker.terminate()
    }
    const timer = setTimeout(() => void terminate(), LISTEN_TIMEOUT_MS)
    const fail = (cause: Error): void => listening.reject(new SekishoError("SEKISHO_GATE_LISTEN_FAILED", {}, cause))
    worker.on("message", (message: WorkerMessage) => {
        switch (message.kind) {
            case "loaded":
                return
            case "listening":
                clearTimeout(timer)
                isListening = true
                listening.resolve(message.doors)
                return
            case "listen-failed":
                fail(new Error(message.code))
                return
            case "state-in-force":
                generation = Math.max(generation, message.generation)
                events.onState()
                return
            case "event":
                events.onEvent(message.report)
                return
            case "rule-hits":
                events.onRuleHits(message.hits)
                return
            case "decoys":
                events.onDecoys(message.report)
                return
            case "public-persons":
                events.onPublicPersons(message.report)
                return
            case "reloaded":
                reloading?.resolve(message.key)
                return
            case "challenge-in-force":
                challenged.shift()?.()
                return
            case "cookie-proposal":
                events.onCookieProposal(message.proposal)
                return
            case "drained":
                void terminate()
                return
            default:
                message satisfies never
        }
    })
    const challenged: (() => void)[] = []
    let reloading: PromiseWithResolvers<string | null> | null = null
    let failure = new Error("worker ended")
    worker.on("error", (error: Error) => {
        failure = error
    })
    worker.once("exit", () => {
        clearTimeout(timer)
        isListening = false
        control.close()
        answering.close()
        fail(failure)
        for (const done of challenged.splice(0)) done()
        reloading?.resolve(null) // its successor starts with the new configuration
        exited.resolve()
    })
    return {
        listening: listening.promise,
        exited: exited.promise,
        isListening: () => isListening,
        generation: () => generation,
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
        tell: (message) => control.postMessage(message),
        leave: async () => {
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
            worker.postMessage({ kind: "leave" } satisfies WorkerOrder)
            await exited.promise
        },
        drain: async () => {
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
            worker.postMessage({ kind: "drain" } satisfies WorkerOrder)
            await exited.promise
        },
        setChallenge: async (token, answer) => {
            const { promise, resolve } = Promise.withResolvers<void>()
            challenged.push(resolve)
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
            worker.postMessage({ kind: "acme-challenge", token, answer } satisfies WorkerOrder)
            return promise
        },
        reload: async (config) => {
            reloading = Promise.withResolvers<string | null>()
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
            worker.postMessage({ kind: "reload", config } satisfies WorkerOrder)
            return reloading.promise
        },
        terminate,
    }
}
