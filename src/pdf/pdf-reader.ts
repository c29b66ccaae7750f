// Opens PDF files in a thread of its own, which ends with its file where that takes too long, holds too much or fails: then
// what is left of the file is unread. The library has no bounds of its own for time and for what streams decode to.
import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import type { UnreadReason } from "../core/person.ts"
import type { PdfPiece, PdfSource } from "../outbound/documents/pdf/contract.ts"
import { PDF_KEPT_BYTES, PDF_OBJECT_MEGABYTES, PDF_TIME_MS } from "../outbound/documents/limits.data.ts"
import type { PdfAnswer, PdfOrder } from "./thread-messages.ts"
import { heldBytes, watchMemory } from "./watch-memory.ts"

export interface PdfReader extends PdfSource {
    close(): void
}

export interface PdfReaderOptions {
    /** For one file. */
    readonly timeLimitMs?: number
}

export function createPdfReader({ timeLimitMs = PDF_TIME_MS }: PdfReaderOptions = {}): PdfReader {
    return new ThreadPool(timeLimitMs)
}

const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY"

class ThreadPool implements PdfReader {
    readonly #timeLimitMs: number
    /** Loading the library takes longer than most files: one thread waits for the next. */
    #idle: Worker | null = null
    readonly #busy = new Set<Worker>()

    constructor(timeLimitMs: number) {
        this.#timeLimitMs = timeLimitMs
    }

    async *read(bytes: Uint8Array): AsyncGenerator<PdfPiece> {
        const thread = this.#idle ?? startThread()
        this.#idle = null
        this.#busy.add(thread)
        thread.ref()
        let leftMs = this.#timeLimitMs
        let isDone = false
        try {
            // The thread's own copy: who gave the bytes still sends them on.
            let order: PdfOrder = { kind: "open", bytes: Uint8Array.from(bytes) }
            for (;;) {
                const started = performance.now()
                const answer = await answerTo(thread, order, leftMs)
                leftMs -= performance.now() - started
                isDone = answer.kind === "done"
                if (answer.kind === "done") return
                yield answer.kind === "failed" ? { kind: "unread", why: answer.why, share: 1 } : answer
                if (answer.kind === "failed") return
                order = { kind: "next" }
            }
        } finally {
            this.#busy.delete(thread)
            if (isDone && this.#idle === null && (await heldBytes(thread)) < PDF_KEPT_BYTES) this.#keep(thread)
            else void thread.terminate()
        }
    }

    close(): void {
        for (const thread of [this.#idle, ...this.#busy]) void thread?.terminate()
        this.#idle = null
    }

    /** A process that is to end does not wait for an idle thread. */
    #keep(thread: Worker): void {
        thread.unref()
        this.#idle = thread
    }
}

function startThread(): Worker {
    const thread = new Worker(new URL(`./pdf-thread${extname(import.meta.filename)}`, import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: PDF_OBJECT_MEGABYTES },
        name: "sekisho-pdf",
    })
    // Without anybody who waits for an answer, an error is one of an idle thread.
    thread.on("error", () => thread.unref())
    return thread
}

type Outcome = PdfAnswer | { readonly kind: "failed"; readonly why: Extract<UnreadReason, "limit" | "fault"> }

async function answerTo(thread: Worker, order: PdfOrder, leftMs: number): Promise<Outcome> {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const fail = (why: "limit" | "fault"): void => resolve({ kind: "failed", why })
    const onError = (error: unknown): void =>
        fail(error instanceof Error && "code" in error && error.code === OUT_OF_MEMORY ? "limit" : "fault")
    const onExit = (): void => fail("fault")
    const timer = setTimeout(() => fail("limit"), Math.max(0, leftMs))
    const stopWatching = watchMemory(thread, () => fail("limit"))
    thread.once("message", resolve)
    thread.once("error", onError)
    thread.once("exit", onExit)
    try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        thread.postMessage(order, order.kind === "open" ? [order.bytes.buffer] : [])
        return await promise
    } finally {
        clearTimeout(timer)
        stopWatching()
        thread.off("message", resolve)
        thread.off("error", onError)
        thread.off("exit", onExit)
    }
}
