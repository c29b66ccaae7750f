// Question: what does Sekisho inside a Node application cost, beside the same application without it? A process each, bare and
// guarded in turn within each round, a fixed number of requests over kept connections, median of the rounds. CPU µs are the
// application's process (user + system), without the server beside it, which takes the records in.
// usage: node bench/node.bench.ts [--rounds 5] [--requests 4000]
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { Agent, request } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { startChild, type Child } from "../replays/child-process.ts"
import { quantile, sleep } from "./endurance/process-figures.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const { values } = parseArgs({
    options: { rounds: { type: "string", default: "5" }, requests: { type: "string", default: "4000" } },
})
const CONNECTIONS = 16
const TICK_US = 1_000_000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }))
const ROOT = resolve(import.meta.dirname, "..")
/** The server has what was released within two seconds. */
const LEDGER_DELAY_MS = 3_000
const FORM = new URLSearchParams({
    nickname: "夜更かし☆",
    email: "visitor1@viewer.example.com",
    comment: "O'Brien さんの回、最高でした! 来週も期待しています。スタッフの皆さん、がんばってください。".repeat(2),
}).toString()

interface Kind {
    readonly name: string
    readonly path: string
    readonly body: string | null
}

const KINDS: readonly Kind[] = [
    { name: "small GET", path: "/hello", body: null },
    { name: "Japanese form POST", path: "/form", body: FORM },
    { name: "64 KB page, 50 persons", path: "/members", body: null },
]

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const dir = mkdtempSync(join(tmpdir(), "sekisho-node-bench-"))
process.env["XDG_CONFIG_HOME"] = join(dir, "keys")
try {
    for (const framework of ["http", "express", "fastify"]) await compare(framework)
} finally {
    agent.destroy()
    removeFolder(dir)
}

async function compare(framework: string): Promise<void> {
    const program = join(ROOT, "bench", "node-application.ts")
    const dataDir = join(dir, framework)
    const bare = await startChild([program, framework])
    const guarded = await startChild([program, framework, dataDir])
    try {
        await assertGuarded(guarded, dataDir)
        for (const kind of KINDS) await report(framework, kind, bare, guarded)
    } finally {
        await bare.stop()
        await guarded.stop()
    }
}

/** A measurement of what does not judge or count would be worth nothing. */
async function assertGuarded({ ready }: Child, dataDir: string): Promise<void> {
    const port = Number(ready["port"])
    const attack = await ask(port, { name: "", path: "/?id=1'%20UNION%20SELECT%20a%20FROM%20users--%20", body: null })
    if (attack !== 403) throw new Error(`an attack was answered with ${attack}`)
    await ask(port, { name: "", path: "/members", body: null })
    await sleep(LEDGER_DELAY_MS)
    const words = [join(ROOT, "bin", "sekisho"), "scope", "--json", "--data", dataDir]
    const { stdout } = spawnSync(process.execPath, words, { encoding: "utf8" })
    if (!/"confirmed":50\b/.test(stdout)) throw new Error("the 50 persons of the page were not counted")
}

async function report(framework: string, kind: Kind, bare: Child, guarded: Child): Promise<void> {
    const runs: { readonly bare: number; readonly guarded: number }[] = []
    await cpuUs(bare, kind) // both warm
    await cpuUs(guarded, kind)
    for (let round = 0; round < Number(values.rounds); round++)
        runs.push({ bare: await cpuUs(bare, kind), guarded: await cpuUs(guarded, kind) })
    const bareUs = quantile(
        runs.map((run) => run.bare),
        0.5,
    )
    const guardedUs = quantile(
        runs.map((run) => run.guarded),
        0.5,
    )
    const ratio = quantile(
        runs.map((run) => run.guarded / run.bare),
        0.5,
    )
    const figures = { bareUs: Math.round(bareUs), guardedUs: Math.round(guardedUs), ratio: Number(ratio.toFixed(2)) }
    console.log(JSON.stringify({ framework, kind: kind.name, ...figures }))
}

/** @returns CPU µs of a request, over all of a run */
async function cpuUs({ pid, ready }: Child, kind: Kind): Promise<number> {
    const port = Number(ready["port"])
    const count = Number(values.requests)
    const before = cpuTicks(pid)
    let left = count
    const line = async (): Promise<void> => {
        while (left-- > 0) {
            const status = await ask(port, kind)
            if (status !== 200) throw new Error(`${kind.name}: ${status}`)
        }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, line))
    return ((cpuTicks(pid) - before) * TICK_US) / count
}

async function ask(port: number, { path, body }: Kind): Promise<number> {
    const form = { "content-type": "application/x-www-form-urlencoded" }
    const how = body === null ? {} : { method: "POST", headers: { ...form, "content-length": Buffer.byteLength(body) } }
    return new Promise((done, failed) => {
        const sent = request({ host: "127.0.0.1", port, path, agent, ...how }, (answer) => {
            answer.resume().once("end", () => done(answer.statusCode ?? 0))
        })
        sent.once("error", failed).end(body ?? undefined)
    })
}

/** User and system time of a process and its threads, in clock ticks: fields 14 and 15 of /proc/PID/stat. */
function cpuTicks(pid: number): number {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ")
    return Number(fields[11]) + Number(fields[12])
}
