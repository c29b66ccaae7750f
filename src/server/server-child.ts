// The server as a child of the process that has the gate: started, started again when it ends, told to end. The gate never
// waits for it.
import { spawn, type ChildProcess } from "node:child_process"
import { Socket } from "node:net"
import { constants } from "node:os"
import { extname } from "node:path"
import { fileURLToPath } from "node:url"
import { isDeepStrictEqual } from "node:util"
import type { SekishoConfig } from "../config/config.ts"
import { SERVER_CONFIG_VARIABLE, type ServerConfig } from "./server-config.ts"

/**
 * It collects garbage and compiles on the thread that works: four more threads beside a scope over many persons leave a gate on the
 * same two cores waiting for a slice of each.
 */
const NODE_ARGUMENTS: readonly string[] = ["--single-threaded"]
const FIRST_BACKOFF_MS = 500
const LONGEST_BACKOFF_MS = 60_000
/** A server that lived so long starts over with the shortest wait. */
const STEADY_MS = 60_000
/** The server itself ends a drain that hangs after 20 s. The time systemd waits is longer (delivery/systemd). */
export const STOP_TIMEOUT_MS = 25_000

export interface ServerChild {
    /** Resolves when the server said that it is ready, for the first time. */
    readonly ready: Promise<void>
    pid(): number | null
    /** Starts anew with another configuration, unless nothing of it is the server's. */
    renew(config: SekishoConfig): Promise<void>
    stop(): Promise<void>
}

export interface ServerEnd {
    /** Until it is started again. */
    readonly backoffMs: number
    /** Exit code (3: it could not go on, and its log says why), or as shells have it 128 and the number of the signal that ended it. */
    readonly status: number
}

export interface ServerChildOptions {
    readonly config: SekishoConfig
    /** Told when it ended although nobody stopped it. */
    readonly onEnd: (end: ServerEnd) => void
    /** False: it must not keep our process alive by itself; it ends when we do. */
    readonly keepsAlive: boolean
    /** Not started before: another gate's server still has the stores. */
    readonly startAfter?: Promise<void> | undefined
}

export function startServerChild({ config, onEnd, keepsAlive, startAfter }: ServerChildOptions): ServerChild {
    const { promise: ready, resolve: becameReady } = Promise.withResolvers<void>()
    let given = serverConfigOf(config)
    const main = fileURLToPath(new URL(`./main${extname(import.meta.filename)}`, import.meta.url))
    let child: ChildProcess | null = null
    let timer: NodeJS.Timeout | null = null
    let stopping = false
    let renewing = false
    let losses = 0

    const launch = (): void => {
        const startedMs = performance.now()
        const env = { ...process.env, [SERVER_CONFIG_VARIABLE]: JSON.stringify(given) }
        // Its stdin is our pipe: when we are killed it closes, and the server takes in what is left and ends.
        const started = spawn(process.execPath, [...NODE_ARGUMENTS, main], { env, stdio: ["pipe", "pipe", "inherit"] })
        child = started
        started.stdin?.on("error", () => undefined)
        started.stdout?.once("data", () => becameReady()).resume()
        if (!keepsAlive) letGo(started)
        started.once("error", () => undefined) // 'close' follows
        started.once("close", (code, signal) => {
            if (child === started) child = null
            if (stopping) return
            if (renewing) {
                renewing = false
                launch()
                return
            }
            losses = performance.now() - startedMs >= STEADY_MS ? 0 : losses + 1
            const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** losses, LONGEST_BACKOFF_MS)
            onEnd({ backoffMs, status: statusOf(code, signal) })
            timer = setTimeout(launch, backoffMs)
            if (!keepsAlive) timer.unref()
        })
    }
    if (startAfter === undefined) launch()
    else void startAfter.then(() => (stopping ? undefined : launch()))
    return {
        ready,
        pid: () => child?.pid ?? null,
        renew: async (next) => {
            const wanted = serverConfigOf(next)
            if (isDeepStrictEqual(wanted, given)) return
            given = wanted
            renewing = child !== null
            if (child !== null) await endChild(child)
        },
        stop: async () => {
            stopping = true
            if (timer !== null) clearTimeout(timer)
            if (child !== null) await endChild(child)
        },
    }
}

function statusOf(code: number | null, signal: NodeJS.Signals | null): number {
    return signal === null ? (code ?? 0) : SIGNAL_STATUS + constants.signals[signal]
}

const SIGNAL_STATUS = 128

/** The process and its pipes hold the event loop, each by itself. */
function letGo(child: ChildProcess): void {
    child.unref()
    for (const pipe of [child.stdin, child.stdout]) if (pipe instanceof Socket) pipe.unref()
}

function serverConfigOf({ dataDir, alerts, retention, control, contact }: SekishoConfig): ServerConfig {
    return { dataDir, alerts, retention, control, contact }
}

async function endChild(child: ChildProcess): Promise<void> {
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS)
    child.kill("SIGTERM")
    await ended
    clearTimeout(timer)
}
