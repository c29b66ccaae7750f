// The client's side, which keeps the truth: whose data really arrived, whatever became of the answer around it.
import { Agent, get } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { numbersIn } from "./invented-person.ts"

export interface Visitors {
    /** Numbers of the persons that were received so far. */
    readonly received: ReadonlySet<number>
    /** Answers that were read to their end, and those that broke off or never began. */
    readonly figures: () => { readonly whole: number; readonly broken: number; readonly refused: number }
    readonly stop: () => Promise<void>
}

const PAUSE_MS = 60
const NOBODY_THERE_MS = 100
const ANSWER_TIMEOUT_MS = 30_000

/** @param port of the gate; asked anew before every request */
export function startVisitors(port: () => number, count: number): Visitors {
    const received = new Set<number>()
    const figures = { whole: 0, broken: 0, refused: 0 }
    const end = new AbortController()
    const visit = async (visitor: number): Promise<void> => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        for (let turn = 0; !end.signal.aborted; turn++) {
            const answer = await ask(port(), `/members/list?visitor=${visitor}&turn=${turn}`, agent)
            for (const number of numbersIn(answer.text)) received.add(number)
            if (answer.status === 0) await sleep(NOBODY_THERE_MS)
            else if (answer.status !== 200) figures.refused++
            else if (answer.whole) figures.whole++
            else figures.broken++
            await sleep(PAUSE_MS)
        }
        agent.destroy()
    }
    const all = Array.from({ length: count }, async (_, visitor) => visit(visitor))
    return {
        received,
        figures: () => ({ ...figures }),
        stop: async () => {
            end.abort()
            await Promise.all(all)
        },
    }
}

interface Received {
    /** 0: no head came. */
    readonly status: number
    readonly text: string
    readonly whole: boolean
}

async function ask(port: number, path: string, agent: Agent): Promise<Received> {
    const { promise, resolve } = Promise.withResolvers<Received>()
    const headers = { host: "members.example", "accept-encoding": "identity" }
    const chunks: Buffer[] = []
    let status = 0
    const done = (whole: boolean): void => resolve({ status, text: Buffer.concat(chunks).toString(), whole })
    const request = get({ host: "127.0.0.1", port, path, agent, headers, timeout: ANSWER_TIMEOUT_MS }, (answer) => {
        status = answer.statusCode ?? 0
        answer.on("data", (chunk: Buffer) => chunks.push(chunk))
        answer.on("error", () => undefined)
        answer.on("close", () => done(answer.complete))
    })
    request.on("timeout", () => request.destroy())
    request.on("error", () => done(false))
    return promise
}
