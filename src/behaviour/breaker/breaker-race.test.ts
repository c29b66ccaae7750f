// 64 connections over real threads against one cap: never one person more than the cap, and exactly the cap when enough
// are offered.
import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { expect, test } from "vitest"
import { raceClient, seededRandom, type RaceInput, type RaceResult, type RaceRun } from "./breaker-race.case.ts"
import { createBreakerMemory, openBreaker, type BreakerMemory } from "./breaker.ts"
import { NO_CAPS, T0 } from "./breaker.case.ts"

const RUNS = 1_000
const WORKERS = 4

function races(): RaceRun[] {
    const random = seededRandom(20_260_401)
    return Array.from({ length: RUNS }, (_, n) => ({
        seed: n + 1,
        cap: 1 + Math.floor(random() * 150),
        pool: 50 + Math.floor(random() * 500),
        recordPersons: n % 4 === 3 ? 4 : 1,
    }))
}

async function runWorkers(memory: BreakerMemory, runs: readonly RaceRun[]): Promise<RaceResult[][]> {
    const gate = new SharedArrayBuffer(runs.length * 4)
    return Promise.all(
        Array.from({ length: WORKERS }, async (_, worker) => {
            const workerData: RaceInput = { memory, gate, worker, workers: WORKERS, runs }
            const thread = new Worker(new URL("./breaker-race-worker.case.ts", import.meta.url), { workerData })
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread is ours (breaker-race-worker.case.ts)
            const [results] = (await once(thread, "message")) as [RaceResult[]]
            await thread.terminate()
            return results
        }),
    )
}

test(`${RUNS} races of 64 connections on ${WORKERS} threads`, { timeout: 600_000 }, async () => {
    const memory = createBreakerMemory({ scopeCapacity: 2_048, personCapacity: 2 ** 20, seed: "race" })
    const runs = races()
    const results = await runWorkers(memory, runs)
    const breaker = openBreaker(memory, { caps: NO_CAPS, onFull: "closed", workerId: WORKERS })
    const judged = runs.map((run, n) =>
        judge(
            run,
            results.map((ofWorker) => ofWorker[n] ?? NOTHING),
        ),
    )
    const counted = runs.map((run) => breaker.count(raceClient(run), "hour", T0))
    expect(counted).toEqual(judged.map(({ granted }) => granted))
    expect(judged.filter(({ granted, cap }) => granted > cap)).toEqual([])
    // Records of one person fill a cap to the last; larger ones may leave a gap.
    const single = judged.filter(({ recordPersons }) => recordPersons === 1)
    expect(single.filter(({ granted, cap, offered }) => granted !== Math.min(cap, offered))).toEqual([])
    // The runner proves that it ran: in most races every thread met the cap.
    expect(judged.filter(({ refusedEverywhere }) => refusedEverywhere).length).toBeGreaterThan(RUNS / 2)
})

interface Judged extends RaceRun {
    readonly granted: number
    readonly offered: number
    readonly refusedEverywhere: boolean
}

const NOTHING: RaceResult = { granted: [], offered: [], refusals: 0 }

function judge(run: RaceRun, results: readonly RaceResult[]): Judged {
    return {
        ...run,
        granted: new Set(results.flatMap((result) => result.granted)).size,
        offered: new Set(results.flatMap((result) => result.offered)).size,
        refusedEverywhere: results.every((result) => result.refusals > 0),
    }
}
