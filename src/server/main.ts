// The server as a process. `sekisho guard` starts it with its configuration in the environment and a pipe as its standard
// input: when that ends, the gate's main process is gone, and the server takes in what is left and ends too, so that it
// does not hold the stores against the next one. One line on stdout says when it is ready.
import { fstatSync, readdirSync } from "node:fs"
import { constants, setPriority } from "node:os"
import { ERROR_CATALOGUE } from "../core/errors/catalogue.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { parseServerConfig, SERVER_CONFIG_VARIABLE } from "./server-config.ts"
import { createServerLog } from "./server-log.ts"
import { startServer, type RunningServer } from "./start-server.ts"

/**
 * Behind the gate, which shares the machine: a scheduler lets the gate in at once where the server is 10 nicer, and only at the next
 * tick where it is 5. What is left to it where the gate takes all it can, a tenth of a core, is still enough to take records in.
 */
const NICENESS = 10
const EXIT_FAULT = 3
/** A last drain that hangs must not keep the stores locked. */
const EXIT_DEADLINE_MS = 20_000

const log = createServerLog()

async function main(): Promise<void> {
    beGentle()
    const config = parseServerConfig(process.env[SERVER_CONFIG_VARIABLE])
    const server = await startServer({
        ...config,
        log,
        lockWaitMs: EXIT_DEADLINE_MS,
        onStuck: () => void end(server, EXIT_FAULT),
    })
    const supervised = isPipe(0)
    process.on("SIGTERM", () => void end(server, 0))
    // A terminal sends SIGINT to the whole group; the gate drains first and then tells the server itself.
    process.on("SIGINT", () => (supervised ? undefined : void end(server, 0)))
    if (supervised) followParent(server)
    process.stdout.write(`${JSON.stringify({ ready: true })}\n`)
}

function followParent(server: RunningServer): void {
    const gone = (): void => void end(server, 0)
    process.stdin.on("end", gone).on("close", gone).on("error", gone).resume()
    process.stdout.on("error", () => undefined)
}

let ending = false

async function end(server: RunningServer, code: number): Promise<void> {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(EXIT_FAULT), EXIT_DEADLINE_MS).unref()
    try {
        await server.close({ drain: true })
    } catch (error) {
        log.fault("close", error)
        process.exit(EXIT_FAULT)
    }
    process.exit(code)
}

function beGentle(): void {
    const priority = Math.max(NICENESS, constants.priority.PRIORITY_NORMAL)
    try {
        setPriority(priority)
        // On Linux that is one thread's; those of the garbage collector exist already. Later ones inherit.
        if (process.platform === "linux")
            for (const thread of readdirSync("/proc/self/task")) setPriority(Number(thread), priority)
    } catch {
        // Not allowed here, or a thread ended meanwhile: the ingest still yields between batches.
    }
}

function isPipe(descriptor: number): boolean {
    try {
        const stat = fstatSync(descriptor)
        return stat.isFIFO() || stat.isSocket()
    } catch {
        return false
    }
}

try {
    await main()
} catch (error) {
    log.fault("start", error)
    if (isSekishoError(error)) process.stderr.write(`${error.code}: ${ERROR_CATALOGUE[error.code].ja.todo}\n`)
    process.exit(EXIT_FAULT)
}
