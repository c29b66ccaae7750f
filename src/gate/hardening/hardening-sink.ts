// What a worker finds wanting goes to the main thread: counted each time, told once.
import type { CounterWriter } from "../worker-counters.ts"
import type { WorkerMessage } from "../worker-messages.ts"
import type { HardeningSink } from "./harden-answer.ts"

/** Different findings of cookies that are told; an application that invents names must not fill memory. */
const TOLD_LIMIT = 200

export function createHardeningSink(counters: CounterWriter, send: (message: WorkerMessage) => void): HardeningSink {
    const told = new Set<string>()
    return {
        cookie: (proposal) => {
            counters.add("cookiesWeak", 1)
            const key = `${proposal.name} ${proposal.missing.join(" ")}`
            if (told.size >= TOLD_LIMIT || told.has(key)) return
            told.add(key)
            send({ kind: "cookie-proposal", proposal })
        },
        hstsMissing: () => counters.add("hstsMissing", 1),
    }
}
