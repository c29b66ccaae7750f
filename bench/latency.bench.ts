// Question: how much later does an answer come through the gate than straight from the application, at a fixed rate? Open
// loop: requests leave when they are due, whether earlier ones were answered or not, and are timed from when they were
// due (no coordinated omission). Rounds take turns; the median of the rounds counts.
// usage: node bench/latency.bench.ts [--rate 2000] [--seconds 5] [--rounds 5]
import { mkdtempSync } from "node:fs"
import { connect, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { startChild } from "../replays/child-process.ts"
import { startGuard } from "../replays/sekisho-process.ts"
import { quantile } from "./endurance/process-figures.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const { values } = parseArgs({
    options: {
        rate: { type: "string", default: "2000" },
        seconds: { type: "string", default: "5" },
        rounds: { type: "string", default: "5" },
    },
})
const CONNECTIONS = 32
const REQUEST = "GET /hello HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n"
/** The application's fixed body ends so. */
const END = "hello upstream ok\n"

interface Line {
    readonly socket: Socket
    /** When the request that is under way was due; null: free. */
    dueMs: number | null
}

async function openLine(port: number, done: (ms: number, line: Line) => void): Promise<Line> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true })
    const line: Line = { socket, dueMs: null }
    let text = ""
    socket.on("data", (chunk) => {
        text += chunk.toString("latin1")
        if (!text.endsWith(END) || line.dueMs === null) return
        text = ""
        const ms = performance.now() - line.dueMs
        line.dueMs = null
        done(ms, line)
    })
    await new Promise((resolve, reject) => {
        socket.once("connect", resolve)
        socket.once("error", reject)
    })
    return line
}

/** @returns ms of every request but the first second's */
async function measure(port: number): Promise<readonly number[]> {
    const times: number[] = []
    const free: Line[] = []
    const waiting: number[] = []
    const begin = (line: Line, dueMs: number): void => {
        line.dueMs = dueMs
        line.socket.write(REQUEST)
    }
    const beganMs = performance.now()
    const done = (ms: number, line: Line): void => {
        if (performance.now() - beganMs > 1_000) times.push(ms)
        const next = waiting.shift()
        if (next === undefined) free.push(line)
        else begin(line, next)
    }
    const lines = await Promise.all(Array.from({ length: CONNECTIONS }, async () => openLine(port, done)))
    free.push(...lines)
    const [rate, seconds] = [Number(values.rate), Number(values.seconds) + 1]
    const startMs = performance.now()
    for (let n = 0; n < rate * seconds; n++) {
        const dueMs = startMs + (n * 1_000) / rate
        // Timers are too coarse: the loop turns until it is time.
        while (performance.now() < dueMs) await new Promise((turn) => setImmediate(turn))
        const line = free.pop()
        if (line === undefined) waiting.push(dueMs)
        else begin(line, dueMs)
    }
    await new Promise((wake) => setTimeout(wake, 200))
    for (const { socket } of lines) socket.destroy()
    return times
}

const dir = mkdtempSync(join(tmpdir(), "sekisho-latency-"))
const upstream = await startChild(["bench/upstream-nginx.ts"])
const upstreamPort = Number(upstream.ready["port"])
const bare = await startChild(["bench/bare-proxy.ts", `http://127.0.0.1:${upstreamPort}`])
const guard = await startGuard({ dataDir: join(dir, "data"), upstreamPort, workers: 1 })
const targets = {
    direct: upstreamPort,
    bare: Number(bare.ready["port"]),
    gate: Number(new URL(guard.url).port),
}
try {
    const rounds: Record<string, { p50: number; p99: number }[]> = { direct: [], bare: [], gate: [] }
    for (let round = 0; round < Number(values.rounds); round++) {
        for (const [name, port] of Object.entries(targets)) {
            const times = await measure(port)
            rounds[name]?.push({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) })
        }
    }
    const median = (name: string, part: "p50" | "p99"): number =>
        quantile(
            (rounds[name] ?? []).map((round) => round[part]),
            0.5,
        )
    for (const name of ["direct", "bare", "gate"])
        console.log(
            JSON.stringify({
                target: name,
                p50Ms: Number(median(name, "p50").toFixed(3)),
                p99Ms: Number(median(name, "p99").toFixed(3)),
                addedP50Ms: Number((median(name, "p50") - median("direct", "p50")).toFixed(3)),
                addedP99Ms: Number((median(name, "p99") - median("direct", "p99")).toFixed(3)),
            }),
        )
} finally {
    await guard.stop()
    await bare.stop()
    await upstream.stop()
    removeFolder(dir)
}
