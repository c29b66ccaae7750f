// Sekisho as a user runs it: through bin/sekisho. Scenarios see nothing of the product but this face.
import { execFile } from "node:child_process"
import { dirname, extname, join, resolve } from "node:path"
import { promisify } from "node:util"
import { startChild, type Child } from "./child-process.ts"

const COMMAND = resolve(import.meta.dirname, "../bin/sekisho")
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024

export interface GuardOptions {
    readonly dataDir: string
    readonly upstreamPort: number
    readonly mode?: "block" | "observe"
    readonly breaker?: number
    readonly workers?: number
    readonly configFile?: string
    /** Judges every request alone: no bans, no breaker. */
    readonly noBehaviour?: boolean
}

export interface Guard extends Child {
    readonly url: string
}

/** Starts `sekisho guard` on a free port of loopback and waits until it listens. */
export async function startGuard(options: GuardOptions): Promise<Guard> {
    const words = ["guard", "--json", "--data", options.dataDir, "--listen", "127.0.0.1:0"]
    words.push("--upstream", `http://127.0.0.1:${options.upstreamPort}`, "--mode", options.mode ?? "block")
    words.push("--workers", String(options.workers ?? 2))
    if (options.configFile !== undefined) words.push("--config", options.configFile)
    if (options.noBehaviour === true) words.push("--no-behaviour")
    if (options.breaker !== undefined) words.push("--breaker", String(options.breaker))
    const child = await startChild([COMMAND, ...words], environmentOf(options.dataDir))
    return { ...child, url: String(child.ready["url"]) }
}

/** Runs a command to its end and reads the JSON lines it prints; findings (exit code 1) are an answer, not a failure. */
export async function sekisho(dataDir: string, ...words: readonly string[]): Promise<Record<string, unknown>[]> {
    const args = [COMMAND, ...words, "--json", "--data", dataDir]
    const stdout = await promisify(execFile)(process.execPath, args, {
        maxBuffer: OUTPUT_LIMIT_BYTES,
        env: environmentOf(dataDir),
    }).then(
        (done) => done.stdout,
        (error: { readonly code?: unknown; readonly stdout?: string }) => {
            if (error.code === 1 && error.stdout !== undefined) return error.stdout
            throw error
        },
    )
    const lines = stdout.split("\n").filter((line) => line !== "")
    return lines.map((line): Record<string, unknown> => JSON.parse(line))
}

/** What the owner was told in the last day, newest first: asked of the running server. */
export async function eventsOf(dataDir: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const [status] = await sekisho(dataDir, "status")
    const server = status?.["server"]
    const events = typeof server === "object" && server !== null && "events" in server ? server.events : null
    if (!Array.isArray(events)) throw new TypeError("status: the server tells no events")
    return events.map((event: unknown) => (typeof event === "object" && event !== null ? { ...event } : {}))
}

/** A staged installation keeps its key beside its data folder, and leaves nothing in the user's own configuration. */
function environmentOf(dataDir: string): NodeJS.ProcessEnv {
    return { ...process.env, XDG_CONFIG_HOME: join(dirname(dataDir), "keys") }
}

/** Programs of victims, without extension: compiled where we are compiled. */
type VictimProgram = "comment-form/station-main"

/** The victim of a scenario as a process of its own. */
export async function startVictim(
    main: VictimProgram,
    databaseFile: string,
): Promise<Child & { readonly port: number }> {
    const child = await startChild([
        "--disable-warning=ExperimentalWarning",
        join(import.meta.dirname, `${main}${extname(import.meta.filename)}`),
        databaseFile,
    ])
    return { ...child, port: Number(child.ready["port"]) }
}
