// One life of `sekisho guard`, as a user starts it, that can be ended at any moment: before it is ready, too.
import { type ChildProcess, spawn } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"
import type { SpoolDurability } from "../../src/spool/contract.ts"

const COMMAND = resolve(import.meta.dirname, "../../bin/sekisho")

export interface GuardLifeOptions {
    readonly dataDir: string
    readonly upstreamPort: number
    /** 0: it chooses one. */
    readonly port: number
    readonly durability: SpoolDurability
    /** Modules of preload/ that are imported before its own code, in its server, too. */
    readonly preload: readonly string[]
    readonly env?: Readonly<Record<string, string>>
    readonly more?: readonly string[]
}

export interface GuardLife {
    readonly pid: number
    /** Its port once it is ready; null: it ended before. */
    readonly ready: Promise<number | null>
    readonly exited: Promise<void>
    /** What it said on stderr so far. */
    readonly said: () => string
    readonly signal: (name: NodeJS.Signals) => void
    /** Of its server process; null: there is none at the moment. */
    readonly serverPid: () => number | null
}

export function startGuardLife(options: GuardLifeOptions): GuardLife {
    const words = ["guard", "--json", "--data", options.dataDir, "--listen", `127.0.0.1:${options.port}`]
    words.push("--upstream", `http://127.0.0.1:${options.upstreamPort}`, "--workers", "2")
    words.push("--durability", options.durability, ...(options.more ?? []))
    const child = spawn(process.execPath, [COMMAND, ...words], {
        env: environmentOf(options),
        stdio: ["pipe", "pipe", "pipe"],
    })
    const endWithUs = (): void => void child.kill("SIGKILL")
    process.once("exit", endWithUs)
    const exited = new Promise<void>((done) => {
        child.once("exit", () => {
            process.off("exit", endWithUs)
            done()
        })
    })
    const pid = child.pid ?? 0
    let said = ""
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
    return {
        pid,
        ready: Promise.race([portOf(child), exited.then(() => null)]),
        exited,
        said: () => said,
        signal: (name) => void child.kill(name),
        serverPid: () => childrenOf(pid)[0] ?? null,
    }
}

/** The keys beside the data folder, as replays keep them. */
export function environmentOf({
    dataDir,
    preload,
    env,
}: Pick<GuardLifeOptions, "dataDir" | "preload" | "env">): NodeJS.ProcessEnv {
    const imports = preload.map((file) => `--import=${pathToFileURL(join(import.meta.dirname, "preload", file)).href}`)
    return { ...process.env, ...env, NODE_OPTIONS: imports.join(" "), XDG_CONFIG_HOME: join(dirname(dataDir), "keys") }
}

async function portOf(child: ChildProcess): Promise<number | null> {
    if (child.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const lines = createInterface({ input: child.stdout })
    const line = await new Promise<string>((done) => lines.once("line", done))
    lines.on("line", () => undefined)
    const ready: unknown = JSON.parse(line)
    if (typeof ready !== "object" || ready === null || !("url" in ready)) return null
    return Number(new URL(String(ready.url)).port)
}

export function childrenOf(parent: number): number[] {
    return readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
        .map(Number)
}

function parentOf(pid: string): number {
    try {
        return Number(
            readFileSync(`/proc/${pid}/stat`, "utf8")
                .replace(/^.*\) /s, "")
                .split(" ")[1],
        )
    } catch {
        return 0 // it has ended meanwhile
    }
}
