// A thread of the race test; all threads start each run together.
import { parentPort, workerData } from "node:worker_threads"
import { race, type RaceInput } from "./breaker-race.case.ts"

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by the test that started this thread
const input = workerData as RaceInput
const gate = new Int32Array(input.gate)

function waitForAll(run: number): void {
    Atomics.add(gate, run, 1)
    Atomics.notify(gate, run)
    for (let seen = Atomics.load(gate, run); seen < input.workers; seen = Atomics.load(gate, run)) {
        Atomics.wait(gate, run, seen)
    }
}

const results = input.runs.map((run, at) => {
    waitForAll(at)
    return race(input, run)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(results)
