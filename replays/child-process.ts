// Processes of a staged incident: started, waited for until they say that they are ready, and always ended.
import { spawn, type ChildProcess } from "node:child_process"
import { createInterface } from "node:readline"

export interface Child {
    readonly pid: number
    /** The first line of stdout, parsed as JSON: what the process says when it is ready. */
    readonly ready: Readonly<Record<string, unknown>>
    /** Asks it to end (SIGTERM) and, when it does not within 20 s, ends it. */
    stop(): Promise<void>
    /** Ends it at once (SIGKILL), as a crash would. */
    kill(): Promise<void>
    /** Resolves with its exit code when it has ended; null: by a signal. */
    readonly exited: Promise<number | null>
}

export interface ProgramOptions {
    readonly env?: NodeJS.ProcessEnv
    readonly stderr?: "inherit" | "ignore"
}

const READY_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 20_000

/**
 * @param args arguments for this very Node; its stdin stays open as long as we live
 * @throws Error when the process ends, or says nothing, before it is ready
 */
export async function startChild(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Child> {
    return await startProgram(process.execPath, args, { env })
}

/** The same for another program, which must say on its first line that it is ready. */
export async function startProgram(
    program: string,
    args: readonly string[],
    { env = process.env, stderr = "inherit" }: ProgramOptions = {},
): Promise<Child> {
    const child = spawn(program, args, { env, stdio: ["pipe", "pipe", stderr] })
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)))
    const endWithUs = (): void => void child.kill("SIGKILL")
    process.once("exit", endWithUs)
    void ended.then(() => process.off("exit", endWithUs))
    const ready = await firstLine(child).catch(async (error: unknown) => {
        child.kill("SIGKILL")
        await ended
        throw error
    })
    return {
        pid: child.pid ?? 0,
        ready,
        exited: ended,
        stop: async () => {
            child.kill("SIGTERM")
            const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS)
            await ended
            clearTimeout(timer)
        },
        kill: async () => {
            child.kill("SIGKILL")
            await ended
        },
    }
}

async function firstLine(child: ChildProcess): Promise<Readonly<Record<string, unknown>>> {
    if (child.stdout === null) throw new TypeError("child: stdout is not a pipe")
    const lines = createInterface({ input: child.stdout })
    const line = await new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("the process did not get ready in time")), READY_TIMEOUT_MS)
        lines.once("line", resolve)
        child.once("exit", (code) =>
            reject(new Error(`the process ended before it was ready, with code ${String(code)}`)),
        )
        child.once("error", reject)
        lines.once("line", () => clearTimeout(timer))
        child.once("exit", () => clearTimeout(timer))
    })
    // What follows is read and dropped, so that the pipe never fills.
    lines.on("line", () => undefined)
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== "object" || parsed === null) throw new TypeError("child: no object on its first line")
    return { ...parsed }
}
