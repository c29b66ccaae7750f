// The worker's side of the sealing thread: started with the first transaction that is kept, fed without copying, and started
// anew where it ended. What it held then is lost and told; the next transaction is not.
import { randomBytes } from "node:crypto"
import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import type { KeptTransaction } from "../contract.ts"
import type { SealOutcome } from "./sealer.ts"
import type { SealMessage, SealOrder, SealStart } from "./thread-messages.ts"

/** Old space of the thread: one transaction unfolded and read, several times over. */
const HEAP_MB = 256
/** Closing a segment takes well below a second; a thread that does not answer is not waited for. */
const CLOSE_TIMEOUT_MS = 10_000

export interface SealClientOptions extends Omit<SealStart, "writer"> {
    /** The writer's name, without what tells its threads apart. */
    readonly writer: string
    readonly onOutcome: (transactions: number, outcome: SealOutcome, code: string) => void
}

export class SealClient {
    readonly #options: SealClientOptions
    #thread: Worker | null = null
    #lastId = 0
    readonly #pending = new Map<number, () => void>()
    #closed: (() => void) | null = null

    constructor(options: SealClientOptions) {
        this.#options = options
    }

    /**
     * @param kept its bytes go over to the thread: they must lie in memory of their own
     * @param done they are freed
     */
    take(kept: KeptTransaction, done: () => void): void {
        const id = ++this.#lastId
        this.#pending.set(id, done)
        const bodies = [kept.body, kept.answer?.body, ...kept.messages.map(({ body }) => body)]
        const buffers = bodies.flatMap((body) => transferable(body?.bytes))
        this.#thread ??= this.#start()
        this.#thread.postMessage({ kind: "take", id, kept } satisfies SealOrder, buffers)
    }

    /** Everything taken so far is in a closed segment, or told to be lost. */
    async close(): Promise<void> {
        const thread = this.#thread
        if (thread === null) return
        const { promise, resolve } = Promise.withResolvers<void>()
        this.#closed = resolve
        const timer = setTimeout(resolve, CLOSE_TIMEOUT_MS)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
        thread.postMessage({ kind: "close" } satisfies SealOrder)
        await promise
        clearTimeout(timer)
        this.#thread = null
        await thread.terminate()
        this.#giveUp()
    }

    #start(): Worker {
        const { onOutcome: _, ...start } = this.#options
        const workerData: SealStart = { ...start, writer: `${start.writer}r${randomBytes(4).toString("hex")}` }
        const thread = new Worker(new URL(`./seal-thread${extname(import.meta.filename)}`, import.meta.url), {
            workerData,
            resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
            name: "sekisho-evidence",
        })
        thread.unref()
        thread.on("message", (message: SealMessage) => this.#on(message))
        let code = ""
        thread.on("error", (error: Error) => (code = "code" in error ? String(error.code) : error.name))
        thread.on("exit", () => {
            if (this.#thread !== thread) return
            this.#thread = null
            this.#options.onOutcome(Math.max(1, this.#pending.size), "failed", code)
            this.#giveUp()
            this.#closed?.()
        })
        return thread
    }

    #on(message: SealMessage): void {
        if (message.kind === "closed") return this.#closed?.()
        if (message.kind === "outcome")
            return this.#options.onOutcome(message.transactions, message.outcome, message.code)
        this.#pending.get(message.id)?.()
        this.#pending.delete(message.id)
    }

    #giveUp(): void {
        for (const done of this.#pending.values()) done()
        this.#pending.clear()
    }
}

function transferable(bytes: Uint8Array | undefined): ArrayBuffer[] {
    return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength > 0 ? [bytes.buffer] : []
}
