// PGlite that ends when PostgreSQL does. As released, it swallows every exception out of its main loop and calls it again:
// right for PostgreSQL's own errors, which come as a jump of a known status, and an endless loop for a PANIC (a disk that
// is full, an fsync that failed), which comes as an abort. Such an instance must not be entered any more: what it holds
// in memory cannot be trusted, what it has confirmed is in its log, and the next one recovers it.
import { PGlite, type PGliteOptions, type Transaction } from "@electric-sql/pglite"

export class FailingPGlite extends PGlite {
    /** Why it ended; null while it lives. */
    failure: Error | null = null

    /** @throws whatever PGlite throws where it does not start */
    static async start(options: PGliteOptions): Promise<FailingPGlite> {
        const database = new FailingPGlite(options)
        await database.waitReady
        database.#guardLoop()
        return database
    }

    override execProtocolRawSync(message: Uint8Array): Uint8Array {
        if (this.failure !== null) throw this.failure
        const answer = super.execProtocolRawSync(message)
        if (this.failure !== null) throw this.failure
        return answer
    }

    /**
     * On an instance that has ended, the callback is run on a transaction whose every statement fails: Kysely waits for the
     * callback, and would wait for ever.
     */
    override async transaction<T>(callback: (transaction: Transaction) => Promise<T>): Promise<T> {
        return this.failure === null ? super.transaction(callback) : callback(failedTransaction(this.failure))
    }

    /** PostgreSQL's own way of closing ends in the same loop. */
    override async close(): Promise<void> {
        if (this.failure === null) await super.close()
    }

    #guardLoop(): void {
        const module = this.mod
        if (module === undefined) throw new Error("pglite has no module")
        const once = module._PostgresMainLoopOnce
        const restore = module.stackRestore
        module._PostgresMainLoopOnce = () => {
            try {
                once()
            } catch (error) {
                if (!this.#isJump(error)) this.failure = new Error("postgres ended", { cause: error })
                throw error
            }
        }
        // PGlite calls this after every exception, before it goes round: from here the loop can be left.
        module.stackRestore = (pointer) => {
            if (this.failure !== null) throw this.failure
            return restore(pointer)
        }
    }

    /** PostgreSQL's way back to its main loop after an ordinary error. */
    #isJump(error: unknown): boolean {
        const status = typeof error === "object" && error !== null && "status" in error ? error.status : null
        return status === this["POSTGRES_MAIN_LONGJMP"]
    }
}

function failedTransaction(failure: Error): Transaction {
    const fail = async (): Promise<never> => Promise.reject(failure)
    return { query: fail, sql: fail, exec: fail, listen: fail, rollback: async () => Promise.resolve(), closed: false }
}
