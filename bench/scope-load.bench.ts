// Question: what do visitors notice of a scope over many persons, and how soon is what was released in one? The gate answers at a
// fixed rate, in turns by itself and while the server is asked for scopes one after the other, over a ledger that is made before.
// usage: node bench/scope-load.bench.ts [--exposures 20000000] [--rate 200] [--seconds 6] [--rounds 5]
import { mkdtempSync } from "node:fs"
import { Agent, get } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { startChild } from "../replays/child-process.ts"
import { removeFolder } from "../replays/remove-folder.ts"
import { sekisho, startGuard, type Guard } from "../replays/sekisho-process.ts"
import { callServer } from "../src/cli/local-api.ts"
import { scopePath } from "../src/cli/scope/ask-scope.ts"
import { EVERYTHING } from "../src/ledger/contract.ts"
import { quantile } from "./endurance/process-figures.ts"
import { DAY_MS, FIRST_DAY, makeLargeLedger } from "./ledger/large-ledger.ts"

const { values } = parseArgs({
    options: {
        exposures: { type: "string", default: "20000000" },
        rate: { type: "string", default: "200" },
        seconds: { type: "string", default: "6" },
        rounds: { type: "string", default: "5" },
    },
})
const DAYS = 30
const RELEASES = 5
const GIVE_UP_MS = 60_000

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const dir = mkdtempSync(join(tmpdir(), "sekisho-scope-load-"))
const dataDir = join(dir, "data")

/** @returns ms from when a request was due until its answer had ended */
async function answered(url: string, dueMs: number): Promise<number> {
    return new Promise((resolve, reject) => {
        get(url, { agent }, (answer) => {
            answer.resume()
            answer.once("end", () => resolve(performance.now() - dueMs))
        }).once("error", reject)
    })
}

/** Open loop: a request leaves when it is due, whether earlier ones were answered or not. @returns ms each */
async function visit(url: string): Promise<readonly number[]> {
    const everyMs = 1_000 / Number(values.rate)
    const answers: Promise<number>[] = []
    const startMs = performance.now()
    for (let n = 0; n < Number(values.rate) * Number(values.seconds); n++) {
        const dueMs = startMs + n * everyMs
        while (performance.now() < dueMs) await new Promise((turn) => setTimeout(turn, 1))
        answers.push(answered(url, performance.now()))
    }
    return Promise.all(answers)
}

/** Windows that begin and end within a day, other ones each time. @returns seconds that each took */
async function askUntil(isOver: () => boolean): Promise<readonly number[]> {
    const seconds: number[] = []
    while (!isOver()) {
        const day = FIRST_DAY + (seconds.length % 7)
        const window = { fromMs: day * DAY_MS + 5_000_000, toMs: (day + 20) * DAY_MS + 7_000_000 }
        const startMs = performance.now()
        await callServer(dataDir, scopePath("/scope", { ...EVERYTHING, ...window }))
        seconds.push((performance.now() - startMs) / 1_000)
    }
    return seconds
}

/** @returns ms from a page with persons until a scope holds them */
async function untilInScope(guard: Guard, from: string): Promise<number> {
    const before = await recordsSince(from)
    await answered(`${guard.url}/members`, performance.now())
    const startMs = performance.now()
    for (;;) {
        const askedMs = performance.now()
        if ((await recordsSince(from)) > before) return askedMs - startMs
        if (performance.now() - startMs > GIVE_UP_MS) throw new Error("what was released is in no scope")
    }
}

async function recordsSince(from: string): Promise<number> {
    const [scope] = await sekisho(dataDir, "scope", "--from", from)
    return Number(scope?.["records"])
}

interface Round {
    readonly p50: number
    readonly p99: number
}

function measured(times: readonly number[]): Round {
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

/** @returns median of p99, ms */
function report(name: string, rounds: readonly Round[]): number {
    const p99 = rounds.map((round) => round.p99).toSorted((a, b) => a - b)
    const p50 = quantile(
        rounds.map((round) => round.p50),
        0.5,
    )
    console.log(`${name}: p50 ${p50.toFixed(2)} ms; p99 ${p99.map((ms) => ms.toFixed(2)).join(", ")} ms`)
    return quantile(p99, 0.5)
}

const beganAt = new Date().toISOString()
await makeLargeLedger(join(dataDir, "ledger"), Number(values.exposures), DAYS, (text) => console.error(text))
const upstream = await startChild(["bench/upstream-nginx.ts"])
const guard = await startGuard({ dataDir, upstreamPort: Number(upstream.ready["port"]), workers: 1 })
try {
    const url = `${guard.url}/hello`
    await visit(url)
    const [alone, beside]: [Round[], Round[]] = [[], []]
    const seconds: number[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
        alone.push(measured(await visit(url)))
        let isOver = false
        const asking = askUntil(() => isOver)
        beside.push(measured(await visit(url)))
        isOver = true
        seconds.push(...(await asking))
    }
    const usual = report("no scope", alone)
    const times = report("beside scopes", beside) / usual
    console.log(
        `${seconds.length} scopes, ${quantile(seconds, 0.5).toFixed(2)} s each; median p99 ${times.toFixed(2)} times the usual`,
    )
    const delays: number[] = []
    for (let n = 0; n < RELEASES; n++) delays.push(await untilInScope(guard, beganAt))
    console.log(`released, and in a scope that was asked ${delays.map((ms) => ms.toFixed(0)).join(", ")} ms later`)
} finally {
    await guard.stop()
    await upstream.stop()
    agent.destroy()
    removeFolder(dir)
}
