// Reads held files in a thread of its own, one after the other: seconds of work for a large workbook never hold up the
// worker. The thread has a heap of its own and ends with its job where that takes too long or fails.
import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import type { Coverage, Sighting, UnreadReason } from "../../core/person.ts"
import type { ThreadMessage, ThreadOrder, ThreadStart } from "./thread-messages.ts"

/** One file to be read. */
export interface DocumentJob {
    /** Chunks of the file; copied when its turn comes. */
    readonly chunks: readonly Uint8Array[]
    readonly name: string
    readonly planted: readonly string[]
    /** From now on, waiting for its turn included. */
    readonly timeLimitMs: number
    readonly onPersons: (records: readonly (readonly Sighting[])[]) => void
    readonly onDone: (coverage: Coverage) => void
    /** It was not read to its end: nothing more comes. */
    readonly onFailed: (why: Extract<UnreadReason, "limit" | "fault">, error: unknown) => void
}

export interface DocumentReader {
    /** @returns ends the job; nothing comes of it any more */
    read(job: DocumentJob): () => void
    close(): void
}

/** Old space of the thread: the texts of the largest workbook that is held. Beyond it the file counts as too large. */
const HEAP_MB = 512
const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY"

interface Waiting {
    readonly id: number
    readonly job: DocumentJob
    readonly timer: NodeJS.Timeout
}

export function createDocumentReader(key: Uint8Array): DocumentReader {
    return new ThreadReader(key)
}

class ThreadReader implements DocumentReader {
    readonly #key: Uint8Array
    #thread: Worker | null = null
    #waiting: Waiting[] = []
    #current: Waiting | null = null
    #lastId = 0

    constructor(key: Uint8Array) {
        this.#key = key
    }

    read(job: DocumentJob): () => void {
        const id = ++this.#lastId
        const timer = setTimeout(() => this.#fail(entry, "limit", null), job.timeLimitMs)
        const entry: Waiting = { id, job, timer }
        this.#waiting.push(entry)
        this.#next()
        return () => this.#drop(entry)
    }

    close(): void {
        for (const { timer } of this.#waiting) clearTimeout(timer)
        this.#waiting = []
        this.#endThread()
    }

    #next(): void {
        if (this.#current !== null) return
        const entry = this.#waiting.shift()
        if (entry === undefined) return
        this.#current = entry
        const bytes = joined(entry.job.chunks)
        const { name, planted } = entry.job
        const order: ThreadOrder = { kind: "read", id: entry.id, bytes, name, planted }
        this.#thread ??= this.#startThread()
        // Alive only while it works: a process that is to end does not wait for an idle thread.
        this.#thread.ref()
        this.#thread.postMessage(order, [bytes.buffer])
    }

    #startThread(): Worker {
        const workerData: ThreadStart = { key: this.#key }
        const thread = new Worker(new URL(`./document-thread${extname(import.meta.filename)}`, import.meta.url), {
            workerData,
            resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
            name: "sekisho-documents",
        })
        thread.on("message", (message: ThreadMessage) => this.#take(message))
        thread.on("error", (error) => this.#failed(thread, error))
        thread.on("exit", () => this.#failed(thread, null))
        return thread
    }

    #take(message: ThreadMessage): void {
        const entry = this.#current
        if (entry === null || entry.id !== message.id) return
        if (message.kind === "persons") {
            entry.job.onPersons(message.records)
            setImmediate(() => this.#askForMore(entry))
            return
        }
        this.#finish(entry)
        this.#thread?.unref()
        entry.job.onDone(message.coverage)
        this.#next()
    }

    /** After what else waits in the worker had its turn. */
    #askForMore(entry: Waiting): void {
        const order: ThreadOrder = { kind: "more" }
        if (this.#current === entry) this.#thread?.postMessage(order, [])
    }

    #failed(thread: Worker, error: unknown): void {
        if (thread !== this.#thread) return
        this.#thread = null
        const tooLarge = error instanceof Error && "code" in error && error.code === OUT_OF_MEMORY
        if (this.#current !== null) this.#fail(this.#current, tooLarge ? "limit" : "fault", error)
    }

    #fail(entry: Waiting, why: "limit" | "fault", error: unknown): void {
        this.#drop(entry)
        entry.job.onFailed(why, error)
    }

    /** A job that is under way cannot be told to stop: its thread ends with it. */
    #drop(entry: Waiting): void {
        clearTimeout(entry.timer)
        this.#waiting = this.#waiting.filter((one) => one !== entry)
        if (this.#current !== entry) return
        this.#finish(entry)
        this.#endThread()
        this.#next()
    }

    #finish(entry: Waiting): void {
        clearTimeout(entry.timer)
        this.#current = null
    }

    #endThread(): void {
        const thread = this.#thread
        this.#thread = null
        this.#current = null
        if (thread !== null) void thread.terminate()
    }
}

/** In memory of its own, which goes over to the thread. */
function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
    let at = 0
    for (const chunk of chunks) {
        all.set(chunk, at)
        at += chunk.length
    }
    return all
}
