// While the breaker's tables are handed over (behaviour/breaker/hand-over.ts), a worker asks another process for every
// reservation. A reservation is one step of an exchange that cannot be put off, so the worker waits on the spot: the question
// goes to its main thread, which passes it on, and the answer wakes it. Only exchanges that began before an upgrade do so.
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads"
import type { BreakerQuestion, BreakerSuccessor, Reservation } from "../../behaviour/contract.ts"

/** A worker's end. */
export interface AskingChannel {
    readonly port: MessagePort
    /** Rises with every answer. */
    readonly answered: SharedArrayBuffer
}

/** The main thread's end. */
export interface Answering {
    readonly channel: AskingChannel
    close(): void
}

/** @returns null: the worker's own tables decide */
export type AskSuccessor = (question: BreakerQuestion) => Promise<Reservation | null>

interface Asked {
    readonly turn: number
    readonly question: BreakerQuestion
}

interface Answered {
    readonly turn: number
    readonly reservation: Reservation | null
}

/** Longer than the main thread waits for the successor (predecessor.ts): what it says then is what counts. */
export const WORKER_WAIT_MS = 6_000

/**
 * What is answered where nobody can tell who has counted what: as when the tables are full, and by the same option.
 *
 * @returns null: the worker's own tables decide
 */
export function unanswered({ caps, onFull }: BreakerQuestion): Reservation | null {
    return caps.enforce && onFull === "closed" ? { granted: 0, reached: null, near: null, full: true } : null
}

export function openAnswering(onAsk: AskSuccessor): Answering {
    const { port1, port2 } = new MessageChannel()
    const answered = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    const turns = new Int32Array(answered)
    const answer = async ({ turn, question }: Asked): Promise<void> => {
        const reservation = await onAsk(question).catch(() => unanswered(question))
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
        port1.postMessage({ turn, reservation } satisfies Answered)
        Atomics.add(turns, 0, 1) // after the message: whoever sees it finds it
        Atomics.notify(turns, 0)
    }
    port1.on("message", (asked: Asked) => void answer(asked))
    port1.unref()
    return { channel: { port: port2, answered }, close: () => port1.close() }
}

export function createSuccessorAsker({ port, answered }: AskingChannel): BreakerSuccessor {
    const turns = new Int32Array(answered)
    let turn = 0
    return {
        ask: (question) => {
            turn += 1
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
            port.postMessage({ turn, question } satisfies Asked)
            const end = performance.now() + WORKER_WAIT_MS
            for (let leftMs = WORKER_WAIT_MS; leftMs > 0; leftMs = end - performance.now()) {
                const seen = Atomics.load(turns, 0)
                const answer = answerTo(turn, port)
                if (answer !== undefined) return answer
                Atomics.wait(turns, 0, seen, leftMs)
            }
            return unanswered(question)
        },
    }
}

/** @returns undefined: not yet there; answers to what is no longer asked are dropped */
function answerTo(turn: number, port: MessagePort): Reservation | null | undefined {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the main thread writes to this port
        const answer = next.message as Answered
        if (answer.turn === turn) return answer.reservation
    }
    return undefined
}
