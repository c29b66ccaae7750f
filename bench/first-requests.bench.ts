// Question: what do the first visitors of a gate that has just started wait for? A fresh gate each round, one connection, one
// request after the other: a page, a form, a list of members in turn, as browsers send them. Times of the first 100, 1,000
// and 10,000 requests, and of those behind them; the median of the rounds counts. How long a gate takes to listen is told, too.
// usage: node bench/first-requests.bench.ts [--rounds 5] [--requests 12000]
import { mkdtempSync } from "node:fs"
import { Agent, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { startChild } from "../replays/child-process.ts"
import { removeFolder } from "../replays/remove-folder.ts"
import { startGuard } from "../replays/sekisho-process.ts"
import { quantile } from "./endurance/process-figures.ts"

const { values } = parseArgs({
    options: { rounds: { type: "string", default: "5" }, requests: { type: "string", default: "12000" } },
})
const FIRST = [100, 1_000, 10_000]
const HEADERS = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "ja,en-US;q=0.7,en;q=0.3",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    Cookie: "session=4f1c0d9e2b7a4c53a1e0",
}

interface Kind {
    readonly path: string
    readonly form: string | null
}

const KINDS: readonly Kind[] = [
    { path: "/hello?page=2", form: null },
    {
        path: "/form",
        form: new URLSearchParams({
            nickname: "夜更かし☆",
            email: "visitor1@viewer.example.com",
            comment: "O'Brien さんの回、最高でした! 来週も期待しています。",
        }).toString(),
    },
    { path: "/members", form: null },
]

/** @returns ms until the answer was there whole */
async function ask(port: number, agent: Agent, { path, form }: Kind): Promise<number> {
    const began = performance.now()
    const more = form === null ? {} : { "Content-Type": "application/x-www-form-urlencoded" }
    const options = { port, host: "127.0.0.1", agent, path, headers: { ...HEADERS, ...more } }
    await new Promise<void>((resolve, reject) => {
        const asked = request({ ...options, method: form === null ? "GET" : "POST" }, (answer) => {
            if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`))
            answer.resume().once("end", resolve)
        })
        asked.once("error", reject).end(form ?? undefined)
    })
    return performance.now() - began
}

interface Times {
    readonly startMs: number
    readonly ms: readonly number[]
}

async function fresh(upstreamPort: number): Promise<Times> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-first-"))
    const began = performance.now()
    const guard = await startGuard({ dataDir: join(dir, "data"), upstreamPort, workers: 1 })
    const startMs = performance.now() - began
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const port = Number(new URL(guard.url).port)
    const ms: number[] = []
    try {
        for (let n = 0; n < Number(values.requests); n++) {
            const kind = KINDS[n % KINDS.length]
            if (kind !== undefined) ms.push(await ask(port, agent, kind))
        }
    } finally {
        agent.destroy()
        await guard.stop()
        removeFolder(dir)
    }
    return { startMs, ms }
}

const upstream = await startChild(["bench/upstream-nginx.ts"])
try {
    const rounds: Times[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
        rounds.push(await fresh(Number(upstream.ready["port"])))
    }
    const median = (of: (times: Times) => number): number => Number(quantile(rounds.map(of), 0.5).toFixed(2))
    console.log(JSON.stringify({ startMs: Math.round(median(({ startMs }) => startMs)) }))
    const parts = [...FIRST.map((count) => [0, count] as const), [FIRST.at(-1) ?? 0, Number.POSITIVE_INFINITY] as const]
    for (const [from, to] of parts) {
        for (const [index, { path }] of KINDS.entries()) {
            const of = ({ ms }: Times): number[] =>
                ms.slice(from, to).filter((_, n) => (from + n) % KINDS.length === index)
            console.log(
                JSON.stringify({
                    requests: from === 0 ? `first ${to}` : `behind ${from}`,
                    path,
                    p50Ms: median((times) => quantile(of(times), 0.5)),
                    p99Ms: median((times) => quantile(of(times), 0.99)),
                    longestMs: median((times) => Math.max(...of(times))),
                    allMs: median((times) => of(times).reduce((sum, one) => sum + one, 0)),
                }),
            )
        }
    }
} finally {
    await upstream.stop()
}
