// The worker that the recovery test terminates: reserves without pause, and notes how far it came.
import { workerData } from "node:worker_threads"
import { openBreaker, type BreakerMemory } from "./breaker.ts"
import { ADDRESS, NO_CAPS, persons, SITE, T0 } from "./breaker.case.ts"

export interface DoomedInput {
    readonly memory: BreakerMemory
    /** One word: persons whose reservation has returned. */
    readonly progress: SharedArrayBuffer
    readonly workerId: number
    readonly from: number
}

const BATCH = 200

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by the test that started this thread
const input = workerData as DoomedInput
const progress = new Int32Array(input.progress)
const breaker = openBreaker(input.memory, { caps: NO_CAPS, onFull: "closed", workerId: input.workerId })
const known = Array.from({ length: 20 }, (_, n) => persons(input.from + n * BATCH, input.from + (n + 1) * BATCH))
for (let n = 0; ; n++) {
    breaker.reserve([ADDRESS, SITE], known[n % known.length] ?? [], T0 + n * 1_000)
    if (n < known.length) Atomics.store(progress, 0, (n + 1) * BATCH)
}
