// Question: what does the gate, with everything on and its server ingesting, cost beside a proxy on the same libraries
// that does nothing, and beside nginx with and without ModSecurity and the Core Rule Set? One worker each, `wrk` as the
// load, the targets in turn within each round, median of the rounds. CPU µs are the target process's own (user + system).
// usage: node bench/gate.bench.ts [--rounds 5] [--seconds 3] [--peers PORT_NGINX,PORT_MODSECURITY]
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { startChild, type Child } from "../replays/child-process.ts"
import { startGuard } from "../replays/sekisho-process.ts"
import { quantile } from "./endurance/process-figures.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const { values } = parseArgs({
    options: {
        rounds: { type: "string", default: "5" },
        seconds: { type: "string", default: "3" },
        peers: { type: "string" },
    },
})
const CONNECTIONS = 32
const TICK_US = 1_000_000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }))

interface Target {
    readonly name: string
    readonly url: string
    /** Process whose CPU is counted, with all its threads. */
    readonly pid: number
}

interface Kind {
    readonly name: string
    readonly path: string
    readonly script: string | null
    /** The peers' fixed upstream has no such page. */
    readonly peers: boolean
}

const FORM = new URLSearchParams({
    nickname: "夜更かし☆",
    email: "visitor1@viewer.example.com",
    comment: "O'Brien さんの回、最高でした! 来週も期待しています。スタッフの皆さん、がんばってください。".repeat(2),
}).toString()

const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"))
const postScript = join(dir, "post.lua")
const body = FORM.slice(0, 1_024)
writeFileSync(
    postScript,
    `wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/x-www-form-urlencoded"\nwrk.body = [[${body}]]\n`,
)
const KINDS: readonly Kind[] = [
    { name: "small GET", path: "/hello", script: null, peers: true },
    { name: "small GET, an answer of its own each time", path: "/fresh", script: null, peers: false },
    { name: "1 KB Japanese form POST", path: "/form", script: postScript, peers: true },
    { name: "64 KB page, 50 persons", path: "/members", script: null, peers: false },
]

const children: Child[] = []
try {
    const upstream = await start(["bench/upstream-nginx.ts"])
    const origin = `http://127.0.0.1:${String(upstream.ready["port"])}`
    const bare = await start(["bench/bare-proxy.ts", origin])
    const guard = await startGuard({
        dataDir: join(dir, "data"),
        upstreamPort: Number(upstream.ready["port"]),
        workers: 1,
    })
    children.push(guard)
    const targets: Target[] = [
        { name: "bare proxy", url: `http://127.0.0.1:${String(bare.ready["port"])}`, pid: bare.pid },
        { name: "gate", url: guard.url, pid: guard.pid },
    ]
    const [nginx, modsecurity] = values.peers?.split(",") ?? []
    if (nginx !== undefined) targets.push({ name: "nginx", url: `http://127.0.0.1:${nginx}`, pid: nginxWorker() })
    if (modsecurity !== undefined) {
        targets.push({ name: "nginx + ModSecurity", url: `http://127.0.0.1:${modsecurity}`, pid: nginxWorker() })
    }
    await assertPersonsAreCounted(guard.url)
    for (const kind of KINDS) report(kind, measure(kind, targets))
} finally {
    for (const child of children.toReversed()) await child.stop()
    removeFolder(dir)
}

async function start(args: readonly string[]): Promise<Child> {
    const child = await startChild(args)
    children.push(child)
    return child
}

/** A measurement of a gate that does not count would be worth nothing. */
async function assertPersonsAreCounted(url: string): Promise<void> {
    const answer = await fetch(`${url}/members`)
    await answer.arrayBuffer()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const command = ["bin/sekisho", "scope", "--json", "--data", join(dir, "data")]
    const output = execOutput(process.execPath, command)
    if (!/"confirmed":50\b/.test(output)) throw new Error("the gate did not count the 50 persons of the page")
}

function execOutput(command: string, args: readonly string[]): string {
    try {
        return execFileSync(command, args, { encoding: "utf8" })
    } catch (error) {
        // Exit code 1 means findings: the answer is on stdout.
        if (error instanceof Error && "stdout" in error && typeof error.stdout === "string") return error.stdout
        throw error
    }
}

interface Figures {
    readonly target: string
    readonly requestsPerSecond: number
    readonly cpuUs: number
}

function measure(kind: Kind, targets: readonly Target[]): readonly Figures[] {
    const used = targets.filter((target) => kind.peers || !target.name.startsWith("nginx"))
    const rounds = Array.from({ length: Number(values.rounds) }, () => used.map((target) => once(kind, target)))
    return used.map(({ name }, index) => {
        const runs = rounds.flatMap((round) => round[index] ?? [])
        return {
            target: name,
            requestsPerSecond: quantile(
                runs.map((run) => run.requestsPerSecond),
                0.5,
            ),
            cpuUs: quantile(
                runs.map((run) => run.cpuUs),
                0.5,
            ),
        }
    })
}

function once(kind: Kind, target: Target): Figures {
    const before = cpuTicks(target.pid)
    const script = kind.script === null ? [] : ["-s", kind.script]
    const args = ["-t1", `-c${CONNECTIONS}`, `-d${values.seconds}s`, ...script, target.url + kind.path]
    const output = execFileSync("wrk", args, { encoding: "utf8" })
    if (/Non-2xx|Socket errors/.test(output)) throw new Error(`${target.name}: ${kind.name}: ${output}`)
    const requests = Number(/(\d+) requests in/.exec(output)?.[1])
    const requestsPerSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
    return { target: target.name, requestsPerSecond, cpuUs: ((cpuTicks(target.pid) - before) * TICK_US) / requests }
}

/** User and system time of a process and its threads, in clock ticks: fields 14 and 15 of /proc/PID/stat. */
function cpuTicks(pid: number): number {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ")
    return Number(fields[11]) + Number(fields[12])
}

/** The peers' one, not that of the application behind everything. */
function nginxWorker(): number {
    const workers = execFileSync("pgrep", ["-f", "nginx: worker"], { encoding: "utf8" }).trim().split("\n").map(Number)
    return workers.find((worker) => !isApplication(worker)) ?? Number.NaN
}

function isApplication(worker: number): boolean {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${worker}/status`, "utf8"))?.[1] ?? ""
    return readFileSync(`/proc/${parent}/cmdline`, "utf8").includes("sekisho-upstream")
}

function report(kind: Kind, figures: readonly Figures[]): void {
    const base = figures[0]
    for (const { target, requestsPerSecond, cpuUs } of figures) {
        const line = {
            kind: kind.name,
            target,
            requestsPerSecond: Math.round(requestsPerSecond),
            cpuUsPerRequest: Math.round(cpuUs),
            rateToBare: Number((requestsPerSecond / (base?.requestsPerSecond ?? 1)).toFixed(2)),
            cpuToBare: Number((cpuUs / (base?.cpuUs ?? 1)).toFixed(2)),
        }
        console.log(JSON.stringify(line))
    }
}
