import { once } from "node:events"
import { isMainThread, Worker } from "node:worker_threads"
import { setEngineFlags } from "../src/gate/engine-flags.ts"
import { WORKER_LIMITS } from "../src/gate/worker-thread.ts"

/**
 * Runs it in a thread of the sizes and flags of a gate's worker: what a collection costs, and what is compiled into what,
 * is otherwise another program's.
 *
 * @param program the file that calls this: the thread loads it anew, with the same arguments
 * @throws whatever ended the thread
 */
export async function runAsGateWorker(program: string, run: () => void): Promise<void> {
    if (!isMainThread) {
        run()
        return
    }
    setEngineFlags()
    await once(new Worker(program, { resourceLimits: WORKER_LIMITS, argv: process.argv.slice(2) }), "exit")
}
