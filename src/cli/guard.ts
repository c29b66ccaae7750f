import { openInstallation } from "../config/installation.ts"
import { loadConfig } from "../config/load-config.ts"
import { ConfigProblem } from "../config/config-problem.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Gate } from "../gate/gate.ts"
import { startGate } from "../gate/gate.ts"
import { upstreamWords } from "../gate/gate-status.ts"
import type { SekishoConfig } from "../config/config.ts"
import { type ServerChild, startServerChild } from "../server/server-child.ts"
import type { Command, CommandContext } from "./command.ts"
import { capWords, modeWords, urlOf } from "./guard/gate-words.ts"
import { parseGuardArguments } from "./guard/guard-arguments.ts"

/** How long the first line waits for the server, so that a `scope` right after it finds one. */
const SERVER_READY_MS = 10_000

const guard: Command = {
    run: async (args, context) => {
        const { configFile, overrides } = parseGuardArguments(args, context.dataDir)
        const load = async (): Promise<SekishoConfig> => loadConfig(configFile, overrides)
        const config = await load()
        const installation = await openInstallation(config.dataDir, config.keyFile)
        const onReload = async (): Promise<readonly string[]> => {
            const next = await load()
            const fixed = await gate.reload(next)
            await server.renew(next)
            return fixed
        }
        const gate = await startGate(config, installation, { onReload })
        const server = startServerChild({
            config,
            onEnd: (backoffMs) => tellServerEnded(backoffMs, context),
            keepsAlive: true,
        })
        const onHangUp = (): void => void onReload().catch((error: unknown) => tellReloadFailed(error, context))
        // A terminal that is closed sends the same signal, and means the end.
        if (!process.stdin.isTTY) process.on("SIGHUP", onHangUp)
        try {
            const ready = await within(server.ready, SERVER_READY_MS)
            if (!ready) context.tell(GUARD_MESSAGES.guardServerSlow[context.language])
            announce(gate, server, config, context)
            await Promise.race([gate.shutdownAsked, aborted(context.signal)])
            if (!context.json) context.tell(GUARD_MESSAGES.guardDraining[context.language])
        } finally {
            process.off("SIGHUP", onHangUp)
            // The gate first: what it still writes, the server then takes in.
            await gate.stop()
            await server.stop()
        }
        return 0
    },
}

function announce(gate: Gate, server: ServerChild, config: SekishoConfig, context: CommandContext): void {
    const url = urlOf({ host: config.listen.host, port: gate.port }, config.tls === null ? "http" : "https")
    const { dataDir, mode, workers, breaker } = config
    const upstream = upstreamWords(config)
    if (context.json) {
        const pids = { pid: process.pid, serverPid: server.pid() }
        context.print(JSON.stringify({ ready: true, url, upstream, dataDir, mode, workers, breaker, ...pids }))
        return
    }
    const values = { url, workers, upstream, dataDir }
    const caps = capWords(config)
    const { ja } = say(GUARD_MESSAGES.guardReady, { ...values, mode: modeWords(mode).ja, caps: caps.ja })
    const { en } = say(GUARD_MESSAGES.guardReady, { ...values, mode: modeWords(mode).en, caps: caps.en })
    context.print({ ja, en }[context.language])
}

/** SIGHUP has nobody to answer: what is wrong is said where the gate was started. */
function tellReloadFailed(error: unknown, context: CommandContext): void {
    const key = error instanceof ConfigProblem ? error.key : isSekishoError(error) ? error.code : "?"
    context.tell(say(GUARD_MESSAGES.reloadFailed, { key })[context.language])
}

function tellServerEnded(backoffMs: number, context: CommandContext): void {
    context.tell(say(GUARD_MESSAGES.guardServerEnded, { seconds: backoffMs / 1_000 })[context.language])
}

async function within(promise: Promise<void>, timeoutMs: number): Promise<boolean> {
    const { promise: late, resolve } = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => resolve(false), timeoutMs)
    try {
        return await Promise.race([promise.then(() => true), late])
    } finally {
        clearTimeout(timer)
    }
}

async function aborted(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }))
}

export default guard
